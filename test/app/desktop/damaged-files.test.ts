import { execFileSync } from 'node:child_process';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { blockFile } from '../../blocked-file';
import { keepPicture, resize } from '../driver/screenshots';
import { sharedWindowTest, windowTest } from '../driver/window-test';

const PEOPLE = 'mail\nada@example.com\n';
const FILES = ['draft.json', 'lists.json', 'mappings.json'];

/** Empty while there is none; a pipe is not opened, which would wait for its writer. */
async function savedDraft(path: string): Promise<string> {
  const isFile = await stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
  return isFile ? readFile(path, 'utf8') : '';
}

windowTest('damaged files of the app are kept beside new ones, and reported', async ({ folder, open, write }) => {
  const half = '{"version": 1, "dra';
  for (const name of FILES) await writeFile(join(folder, name), half);
  const window = await open();
  for (const name of ['draft.json', 'lists.json'])
    await window.page.getByText(`A file of this app, “${name}”, is damaged`).waitFor();
  await window.drop([await write('people.csv', PEOPLE)]);
  await window.columnHead('mail', 'E-mail').waitFor();
  await window.page.getByText('A file of this app, “mappings.json”, is damaged').waitFor();
  for (const name of FILES) expect(await readFile(join(folder, `${name}.damaged`), 'utf8')).toBe(half);
  await expect.poll(() => savedDraft(join(folder, 'draft.json'))).toContain('people.csv');
});

windowTest(
  'several reports cover nothing that can be pressed, and a folder that is none stops only what needs it',
  async ({ folder, open, write }) => {
    for (const name of ['draft.json', 'lists.json']) await writeFile(join(folder, name), '{');
    for (const name of ['jobs', 'receipts']) await writeFile(join(folder, name), '');
    const window = await open();
    const { page } = window;
    await page.getByText(`The folder ${join(folder, 'jobs')} cannot be used`).waitFor();
    await expect.poll(() => page.locator('.toast').count()).toBe(3);
    for (const size of [
      { width: 900, height: 640 },
      { width: 1120, height: 760 },
      { width: 1600, height: 1000 },
    ]) {
      await resize(window, size);
      await keepPicture(window, `several-reports-${size.width}`);
      for (const button of await page.getByRole('main').getByRole('button').all()) await button.click({ trial: true });
      for (const button of await page.locator('.toast').getByRole('button').all()) await button.click({ trial: true });
    }
    for (let open = 3; open > 0; open -= 1) {
      await page.locator('.toast').getByRole('button', { name: 'Close' }).first().click();
      await expect.poll(() => page.locator('.toast').count()).toBe(open - 1);
    }
    await window.press('Uploads');
    await page
      .getByRole('alert')
      .getByText(`The folder ${join(folder, 'jobs')} cannot be used`)
      .waitFor();
    await window.press('New audience');
    await page.getByLabel('Use it for').click();
    await page.getByRole('option', { name: 'File for Google Ads' }).click();
    await window.drop([await write('people.csv', PEOPLE)]);
    await window.press(/^Make the file/);
    await window.heading('Your file for Google Ads is ready');
    await window.answerSaveDialog(join(folder, 'hashed.csv'));
    await window.press('Save file…');
    await page.getByText('The receipt of this file is not kept on this computer.').waitFor();
    expect(await readFile(join(folder, 'hashed.csv'), 'utf8')).toMatch(/^Email\n[0-9a-f]{64}\n$/);
  },
);

windowTest(
  'a pipe in place of a draft, and one that comes while the app runs, stop nothing',
  async ({ folder, open, write }) => {
    const draft = join(folder, 'draft.json');
    execFileSync('mkfifo', [draft]);
    const window = await open();
    await window.page.getByText('A file of this app, “draft.json”, is damaged').waitFor();
    await window.drop([await write('people.csv', PEOPLE)]);
    await expect.poll(() => savedDraft(draft)).toContain('people.csv');
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    // In one step: in between, the app may save its draft once more.
    await rename(pipe, draft);
    await window.hash();
    await window.continueToUpload();
    await window.page.getByLabel('Audience name').fill('Readers');
    await expect.poll(() => savedDraft(draft)).toContain('Readers');
  },
);

sharedWindowTest(
  'a draft that cannot be saved is reported once, until it can be',
  async ({ open, shared, write, onTestFinished }) => {
    const draft = join(shared.userData, 'draft.json');
    const window = await open();
    const unblock = await blockFile(draft);
    onTestFinished(unblock);
    await window.drop([await write('people.csv', PEOPLE)]);
    const sentence = window.page.getByText('Your draft is not being saved.');
    await sentence.waitFor();
    await window.hash();
    await window.continueToUpload();
    const name = window.page.getByLabel('Audience name');
    await name.fill('Readers');
    expect(await sentence.count()).toBe(1);
    await rm(draft, { recursive: true });
    await name.fill('Readers of today');
    await expect.poll(() => savedDraft(draft)).toContain('Readers of today');
    await sentence.waitFor({ state: 'detached' });
  },
);
