import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ReferenceApi, startReferenceApi } from '../reference-api/server';
import { AppWindow, makeFolder } from './pages';

let folder: Awaited<ReturnType<typeof makeFolder>>;
let api: ReferenceApi;
let window: AppWindow;

beforeEach(async () => {
  folder = await makeFolder();
  api = await startReferenceApi();
});
afterEach(async () => {
  await window.close();
  await api.close();
  await folder.remove();
});

it('takes what is remembered of lists out of the app and back into it, and says what is wrong with a file', async () => {
  const path = join(folder.path, 'people.csv');
  await writeFile(path, 'Secret Name,Email,Email 2\nAda,ada@corp.example,ada@home.example\n');
  window = await AppWindow.open({ api: api.url, files: [path], userData: folder.path });
  const { page } = window;
  await page.locator('.tick-label', { hasText: 'Email 2' }).click();
  await window.hash();

  const exported = join(folder.path, 'exported.json');
  await window.answerSaveDialog(exported);
  await window.goTo('Settings');
  await window.press('Export…');
  await page.getByText('Exported. The file holds positions and fingerprints').waitFor();
  expect(await readFile(exported, 'utf8')).not.toMatch(/secret|ada|@/i);

  await window.press('Forget saved mappings');
  await page.getByText('No mapping is saved now.').waitFor();
  await window.answerOpenDialog([path]);
  await window.press('Import…');
  await page.getByText('This is no mapping file').waitFor();
  await window.answerOpenDialog([exported]);
  await window.press('Import…');
  await page.getByText('Taken for 1 kind of list.').waitFor();

  await window.goTo('New audience');
  await window.press('Back to the lists');
  await window.answerOpenDialog([path]);
  await window.press('Remove people.csv');
  await window.press('Choose files…');
  await page.getByText('Mapped as the last list with these columns was').waitFor();
  expect(await page.getByRole('checkbox', { name: 'Email', exact: true }).isChecked()).toBe(true);
  expect(await page.getByRole('checkbox', { name: 'Email 2', exact: true }).isChecked()).toBe(false);
});
