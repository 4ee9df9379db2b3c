import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { AppWindow } from './driver/app-window';
import { screenshotThemes } from './driver/screenshots';
import { sharedWindowTest, windowTest } from './driver/window-test';

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

const nameIn = ({ page }: AppWindow) => page.getByLabel('Audience name').inputValue();

const aside = ({ page }: AppWindow, name: string) =>
  page.getByRole('navigation', { name: 'Drafts' }).getByRole('button', { name, exact: true }).first();

windowTest(
  'a draft and saved mappings survive a reload and a restart, and make room for lists that the app is opened with',
  async ({ folder, open, write }) => {
    const window = await open(await write('people.csv', PEOPLE));
    await prepare(window);
    await expect.poll(() => draftFile(folder)).toContain('"name": "Readers"');
    await window.page.reload();
    await window.heading('Your audience is ready');
    await window.continueToUpload();
    expect(await nameIn(window)).toBe('Readers');

    // Kept although the window is closed at once.
    await window.fillUpload({ name: 'Readers of today' });
    await window.close();
    expect((await readdir(folder)).filter((name) => name.endsWith('.partial'))).toEqual([]);
    const withOthers = await open(await write('others.csv', 'email\ncy@example.com\n'));
    await withOthers.page.getByText('Your draft “Readers of today” is kept as it was.').waitFor();
    await withOthers.list('others.csv').waitFor();
    await expect.poll(() => draftFile(folder)).toContain('others.csv');
    await screenshotThemes(withOthers, 'draft-kept');

    await withOthers.press(/^Choose ?done$/);
    await aside(withOthers, '“Readers of today”').click();
    await withOthers.list('people.csv').waitFor();
    await withOthers.columnHead('other mail', 'Not used').waitFor();
    await withOthers.press(/^Choose ?done$/);
    await withOthers.press('Discard the draft “others.csv”');
    await withOthers.press('Undo');
    await aside(withOthers, '“others.csv”').click();
    await withOthers.list('others.csv').waitFor();

    await withOthers.drop([await write('later.csv', PEOPLE)]);
    await withOthers.showList('later.csv');
    await withOthers.page.getByText('Mapped like the last list with these columns').waitFor();
    await withOthers.columnHead('other mail', 'Not used').waitFor();
  },
);

sharedWindowTest(
  'what a draft may not keep, or no longer finds, is asked for at the next start',
  async ({ api, folder, open, shared, write, onTestFinished }) => {
    const people = await write('people.csv', PEOPLE.replace('says', 'newsletter consent'));
    const gone = await write('gone.csv', 'email\ncy@example.com\n');
    const window = await open(people, gone);
    await window.showList('people.csv');
    await window.press(/Rows used/);
    await window.page.getByRole('option', { name: 'newsletter consent' }).click();
    await window.app.evaluate(({ clipboard }) => clipboard.writeText('dan@example.com'));
    await window.page.keyboard.press('Control+V');
    await window.showList('Pasted list');
    for (const part of ['"filterColumn": 2', 'gone.csv', '"pasted": 1'])
      await expect.poll(() => draftFile(shared.userData)).toContain(part);
    // Which rows are used may be a value of the list.
    expect(await draftFile(shared.userData)).not.toMatch(/"yes"|dan@/);

    const userData = join(folder, 'data');
    await mkdir(userData);
    await copyFile(join(shared.userData, 'draft.json'), join(userData, 'draft.json'));
    await rm(gone);
    const reopened = await AppWindow.open({ api: api.url, userData });
    onTestFinished(() => reopened.close());
    await reopened.page.getByText('One list of your draft is no longer where it was. Choose it again.').waitFor();
    await reopened.page.getByText('One list of your draft was pasted.').waitFor();
    await reopened.columnHead('mail', 'E-mail').waitFor();
    expect(await reopened.button(/^Hash 1 list/).isDisabled()).toBe(true);
  },
);

sharedWindowTest('what was sent, or put away, is no draft any more', async ({ api, open, shared, write }) => {
  const window = await open(await write('people.csv', PEOPLE));
  const saved = () => draftFile(shared.userData);
  await prepare(window);
  await expect.poll(saved).toContain('"name": "Readers"');
  await window.fillUpload({ accountId: '2', token: api.token });
  await window.send();
  await window.waitForUploadState('Done');
  await expect.poll(saved).toBe('');

  await window.goToPage('New audience');
  await window.heading('Choose a list');
  await window.page.getByRole('navigation', { name: 'Recent lists' }).waitFor();
  await screenshotThemes(window, 'recent-lists');
  await window.press('people.csv');
  await window.columnHead('mail', 'E-mail').waitFor();
  await expect.poll(saved).toContain('people.csv');
  await window.press('Start over');
  await window.heading('Choose a list');
  await expect.poll(saved).toBe('');
});
