import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { sharedWindowTest } from '../driver/window-test';

sharedWindowTest('takes saved mappings out of the app and back into it', async ({ open, write, folder }) => {
  const path = await write('people.csv', 'Secret Name,Email,Email 2\nAda,ada@corp.example,ada@home.example\n');
  const window = await open(path);
  const { page } = window;
  await window.useColumn('Email 2', 'Not used');
  await window.hash();

  const exported = join(folder, 'exported.json');
  await window.answerSaveDialog(exported);
  await window.goToPage('Settings');
  await window.press('Export…');
  await page.getByText('Exported. The file holds positions and fingerprints').waitFor();
  expect(await readFile(exported, 'utf8')).not.toMatch(/secret|ada|@/i);

  await window.press('Forget saved mappings');
  await page.getByText('No mapping is saved now.').waitFor();
  await window.answerOpenDialog([path]);
  await window.press('Import…');
  await page.getByText('This is not a mapping file').waitFor();
  await window.answerOpenDialog([exported]);
  await window.press('Import…');
  await page.getByText('Imported for 1 kind of list.').waitFor();
  // Dropped like a list, it says where it belongs.
  await window.goToPage('New audience');
  await window.press('Start over');
  await window.drop([exported]);
  await page.getByText('Import it in Settings under “Saved mappings”').waitFor();

  await window.drop([path]);
  await page.getByText('Mapped like the last list with these columns').waitFor();
  await window.columnHead('Email', 'E-mail').waitFor();
  await window.columnHead('Email 2', 'Not used').waitFor();
  await window.press('Guess again');
  await window.columnHead('Email 2', 'E-mail').waitFor();
  await page.keyboard.press('Control+z');
  await window.columnHead('Email 2', 'Not used').waitFor();
});
