import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { AppWindow } from './driver/app-window';
import { screenshotThemes } from './driver/screenshots';
import { windowTest } from './driver/window-test';

const PEOPLE = 'mail;other mail;says\nada@example.com;ada@home.example;yes\nbob@example.com;;no\n';

const draftFile = (folder: string) => readFile(join(folder, 'draft.json'), 'utf8').catch(() => '');

/** A list with a column that is not guessed, and a name: choices whose loss would be noticed. */
async function prepare(window: AppWindow): Promise<void> {
  await window.columnHead('mail', 'E-mail').waitFor();
  // biome-ignore lint/correctness/useHookAtTopLevel: a method of the driver, not a hook
  await window.useColumn('other mail', 'Not used');
  await window.hash();
  await window.continueToUpload();
  await window.page.getByLabel('Audience name').fill('Readers');
}

async function expectDraft(window: AppWindow): Promise<void> {
  await window.columnHead('mail', 'E-mail').waitFor();
  await window.columnHead('other mail', 'Not used').waitFor();
  await window.hash();
  await window.continueToUpload();
  expect(await window.page.getByLabel('Audience name').inputValue()).toBe('Readers');
}

windowTest('a draft and saved mappings survive a reload, a crash and a restart', async ({ folder, open, write }) => {
  const path = await write('people.csv', PEOPLE);
  const window = await open(path);
  await prepare(window);
  await expect.poll(() => draftFile(folder)).toContain('"name": "Readers"');
  await window.page.reload();
  await window.heading('Your audience is ready');
  await window.continueToUpload();
  expect(await window.page.getByLabel('Audience name').inputValue()).toBe('Readers');

  await window.kill();
  const afterCrash = await open();
  await expectDraft(afterCrash);
  await afterCrash.close();
  const afterRestart = await open();
  await expectDraft(afterRestart);
  const kept = await draftFile(folder);
  for (const value of ['ada@', 'bob@', 'home.example']) expect(kept).not.toContain(value);

  await afterRestart.close();
  await rm(path);
  const without = await open();
  await without.page.getByText('One list of your draft is no longer where it was. Choose it again.').waitFor();

  await without.drop([await write('later.csv', PEOPLE)]);
  await without.page.getByText('Mapped like the last list with these columns').waitFor();
  await without.columnHead('other mail', 'Not used').waitFor();
});

windowTest(
  'a change just before the window is closed is kept, and no file is left incomplete',
  async ({ folder, open, write }) => {
    const window = await open(await write('people.csv', PEOPLE));
    await window.columnHead('mail', 'E-mail').waitFor();
    await expect.poll(() => draftFile(folder)).toContain('people.csv');
    await window.useColumn('other mail', 'Not used');
    await window.close();
    expect((await readdir(folder)).filter((name) => name.endsWith('.partial'))).toEqual([]);
    const again = await open();
    await again.columnHead('other mail', 'Not used').waitFor();
  },
);

windowTest('what was sent, or put away, is no draft any more', async ({ folder, api, open, write }) => {
  const window = await open(await write('people.csv', PEOPLE));
  await prepare(window);
  await window.fillUpload({ accountId: '2', token: api.token });
  await window.send();
  await window.waitForUploadState('Done');
  await expect.poll(() => draftFile(folder)).toBe('');
  await window.close();

  const reopened = await open();
  await reopened.heading('Choose a list');
  await reopened.page.getByRole('navigation', { name: 'Recent lists' }).waitFor();
  await screenshotThemes(reopened, 'recent-lists');
  await reopened.press('people.csv');
  await reopened.columnHead('mail', 'E-mail').waitFor();
  await expect.poll(() => draftFile(folder)).toContain('people.csv');
  await reopened.press('Start over');
  await reopened.heading('Choose a list');
  await expect.poll(() => draftFile(folder)).toBe('');
});

windowTest(
  'which rows are used is asked for anew, for it may be a value of the list',
  async ({ folder, open, write }) => {
    const window = await open(await write('people.csv', PEOPLE.replace('says', 'newsletter consent')));
    await window.columnHead('mail', 'E-mail').waitFor();
    await window.press(/Rows used/);
    await window.page.getByRole('option', { name: 'newsletter consent' }).click();
    await expect.poll(() => draftFile(folder)).toContain('"filterColumn": 2');
    expect(await draftFile(folder)).not.toContain('yes');
    await window.close();
    const reopened = await open();
    await reopened.columnHead('mail', 'E-mail').waitFor();
    expect(await reopened.button(/^Hash 1 list/).isDisabled()).toBe(true);
  },
);

windowTest(
  'a draft makes room for lists that the app is opened with, and is gone back to',
  async ({ folder, open, write }) => {
    const window = await open(await write('people.csv', PEOPLE));
    await prepare(window);
    await expect.poll(() => draftFile(folder)).toContain('"name": "Readers"');
    await window.close();

    const withOthers = await open(await write('others.csv', 'email\ncy@example.com\n'));
    await withOthers.page.getByText('Your draft “Readers” is kept as it was.').waitFor();
    await withOthers.list('others.csv').waitFor();
    await expect.poll(() => draftFile(folder)).toContain('others.csv');
    await screenshotThemes(withOthers, 'draft-kept');
    await withOthers.kill();

    const afterCrash = await open();
    await afterCrash.list('others.csv').waitFor();
    await afterCrash.press(/^Choose ?done$/);
    await afterCrash.page
      .getByRole('navigation', { name: 'Drafts' })
      .getByRole('button', { name: '“Readers”' })
      .first()
      .click();
    await afterCrash.list('people.csv').waitFor();
    await afterCrash.columnHead('other mail', 'Not used').waitFor();
    await afterCrash.press(/^Choose ?done$/);
    await afterCrash.press('Discard the draft “others.csv”');
    await afterCrash.press('Undo');
    await afterCrash.page
      .getByRole('navigation', { name: 'Drafts' })
      .getByRole('button', { name: '“others.csv”', exact: true })
      .click();
    await afterCrash.list('others.csv').waitFor();
  },
);
