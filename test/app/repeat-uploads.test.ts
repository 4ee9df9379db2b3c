import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { sha256 } from '../sha256';
import type { AppWindow } from './driver/app-window';
import { screenshotThemes, setScreenshotSize } from './driver/screenshots';
import { sharedWindowTest } from './driver/window-test';

const LIST = 'email\nada@example.com\nbob@example.com\ncy@example.com\n';

async function saveToken(window: AppWindow, token: string): Promise<void> {
  await window.goToPage('Settings');
  await window.saveToken(token);
  await window.page.getByText('A token is kept').waitFor();
}

const upload = ({ page }: AppWindow, name: string) =>
  page.getByRole('grid', { name: 'Uploads' }).getByRole('row').filter({ hasText: name });

sharedWindowTest('what was refused is corrected and sent from the hashed file', async ({ api, open, write }) => {
  const list = await write('people.csv', LIST);
  const window = await open(list);
  await setScreenshotSize(window);
  await saveToken(window, api.token);
  await window.goToPage('New audience');
  await window.toUploadForm();
  await window.page.getByText('Add to an existing audience').click();
  await window.fillUpload({ account: 'Online shop (2)' });
  await window.page.getByLabel('Facebook ID of the audience').fill('99');
  await window.send();
  await window.waitForUploadState('Refused');
  await window.heading('Your upload');
  expect(await window.page.getByRole('heading', { name: 'Receipt', exact: true }).count()).toBe(0);
  await screenshotThemes(window, 'upload-refused');
  // Nothing is hashed again: the list may be gone.
  await writeFile(list, 'email\n');

  await window.press('Edit and send…');
  const form = window.page.getByRole('dialog', { name: 'Edit and send' });
  await form.getByText('A new audience').click();
  await form.getByRole('button', { name: 'Send' }).click();
  await form.getByText('Give the audience a name.').waitFor();
  await form.getByLabel('Audience name').and(window.page.locator(':focus')).waitFor();
  await form.getByLabel('Audience name').fill('Readers');
  // A click outside loses nothing.
  await window.page.mouse.click(5, 400);
  expect(await form.getByLabel('Audience name').inputValue()).toBe('Readers');
  await screenshotThemes(window, 'edit-and-send');
  await form.getByRole('button', { name: 'Send' }).click();
  await window.waitForUploadState('Done');
  await window.heading('Receipt');
  expect(api.store.all()).toMatchObject([{ name: 'Readers', lines: 3, adAccountId: '2' }]);
  expect(api.log.filter(({ method }) => method === 'POST' || method === 'PUT')).toHaveLength(2);
  await window.page.getByText('What left this computer, attempt 2 of 2').waitFor();
  await window.page.getByText('What left this computer, attempt 1 of 2').waitFor();
});

sharedWindowTest(
  'an upload is used again next month, and never sent twice unawares',
  async ({ api, open, write, folder }) => {
    const list = await write('people.csv', LIST);
    await write('leave-out.csv', 'email\nbob@example.com\n');
    const window = await open(list);
    await setScreenshotSize(window);
    await saveToken(window, api.token);
    await window.goToPage('New audience');
    await window.answerOpenDialog([join(folder, 'leave-out.csv')]);
    await window.addPeopleToSuppress();
    await window.page.getByRole('navigation', { name: 'Lists' }).getByText('leave-out.csv').waitFor();
    await window.toUploadForm();
    await window.fillUpload({ account: 'Online shop (2)', name: 'Customers March 2026' });
    await window.page.getByLabel('Description').fill('Every month');
    await window.send();
    await window.waitForUploadState('Done');
    await window.page.getByText('people.csv').waitFor();

    await window.goToPage('Uploads');
    await upload(window, 'Customers March 2026').click();
    await screenshotThemes(window, 'upload-detail-side');
    await window.press('Use again…');
    await window.heading('Choose a list');
    const month = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric' }).format(new Date());
    await window.page.getByText(`These people will make “Customers ${month}”.`).waitFor();
    await window.page.getByRole('region', { name: 'Suppress' }).getByText('leave-out.csv').waitFor();
    await screenshotThemes(window, 'use-again');
    await window.drop([list]);
    await window.toUploadForm();
    expect(await window.page.getByLabel('Audience name').inputValue()).toBe(`Customers ${month}`);
    expect(await window.page.getByLabel('Description').inputValue()).toBe('Every month');
    await window.page
      .getByText('This exact file was already sent to this ad account: “Customers March 2026”')
      .waitFor();
    await window.page.getByLabel('Audience name').fill('customers march 2026');
    await window.page.getByText('An audience with this name was already sent to this ad account').waitFor();
    const posts = () => api.log.filter(({ method }) => method === 'POST').length;
    await window.send();
    await window.page.getByText('Tick this box if you want to send it once more.').waitFor();
    expect(posts()).toBe(1);
    await screenshotThemes(window, 'sent-before');
    await window.page.getByText('Send it once more', { exact: true }).click();
    await window.send();
    await window.waitForUploadState('Done');
    expect(posts()).toBe(2);
  },
);

sharedWindowTest('next month only who is new is sent to the audience', async ({ api, open, write, folder }) => {
  const october = await write('october.csv', LIST);
  const november = await write('november.csv', `${LIST.replace('ada@example.com\n', '')}dora@example.com\n`);
  const window = await open(october);
  await setScreenshotSize(window);
  await saveToken(window, api.token);
  await window.goToPage('New audience');
  await window.heading('Check what was understood');
  await window.hash();
  await window.answerSaveDialog(join(folder, 'october.txt'));
  await window.press('Save hashed file…');
  await window.page.getByRole('status').getByText('Hashed file saved').waitFor();
  await window.continueToUpload();
  expect(await window.page.getByRole('region', { name: 'Only new people' }).count()).toBe(0);
  await window.fillUpload({ account: 'Online shop (2)', name: 'Readers' });
  await window.send();
  await window.waitForUploadState('Done');

  await window.goToPage('New audience');
  await window.drop([november]);
  await window.toUploadForm();
  await window.page.getByText('Add to an existing audience').click();
  await window.fillUpload({ account: 'Online shop (2)' });
  const [audience] = api.store.all();
  await window.press('Type its ID instead');
  await window.page.getByLabel('Facebook ID of the audience').fill(String(audience?.fbId ?? audience?.id));
  await window.answerOpenDialog([join(folder, 'october.txt')]);
  await window.press('Compare with an earlier file…');
  await window.page.getByText('Since october.txt: 1 new, 1 gone, 2 the same.').waitFor();
  await window.scrollTo(window.page.getByRole('region', { name: 'Only new people' }));
  await screenshotThemes(window, 'only-who-is-new');
  await window.answerSaveDialog(join(folder, 'gone.txt'));
  await window.press('Save the 1 line that is gone…');
  await window.page.getByText('People who are gone were saved').waitFor();
  expect(await readFile(join(folder, 'gone.txt'), 'utf8')).toBe(`${sha256('ada@example.com')}\n`);
  await window.press('Add 1 person to “Readers”');
  await window.waitForUploadState('Done');
  const puts = api.log.filter(({ method }) => method === 'PUT');
  expect(puts).toMatchObject([{ file: { lines: 1 } }]);
});
