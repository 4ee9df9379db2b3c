import { resolve } from 'node:path';
import { expect } from 'vitest';
import { inlineTextRows, workbookOf } from '../../../tools/samples/workbook-files';
import { screenshotThemes, setScreenshotSize } from '../driver/screenshots';
import { sharedWindowTest } from '../driver/window-test';

sharedWindowTest('shows which sheet or packed list was taken, and hashes another one instead', async ({ open }) => {
  const window = await open(resolve('samples/crm-export.xlsx'), resolve('samples/shops.zip'));
  const { page } = window;
  await setScreenshotSize(window);
  await window.showList('crm-export.xlsx');
  const workbook = await window.openReading();
  await workbook.getByRole('button', { name: /Sheet/ }).waitFor();
  expect(await workbook.getByRole('button', { name: /Encoding/ }).count()).toBe(0);
  await workbook.getByText('Of 2 sheets, it is the first with any content').waitFor();
  await screenshotThemes(window, 'workbook');

  await window.leave();
  await window.showList('shops.zip › shops/north.csv');
  const archive = await window.openReading();
  await archive.getByRole('button', { name: /List in the archive/ }).click();
  await page.getByRole('option', { name: 'shops/south.csv' }).click();
  await window.list('shops.zip › shops/south.csv').waitFor();
  await archive.getByText('You chose this file.').waitFor();
  await screenshotThemes(window, 'archive');

  await window.leave();
  await window.hash();
  expect(await window.counts()).toMatchObject({ 'Rows read': '170' });
});

sharedWindowTest('takes all lists of an archive at once, each beside the others', async ({ open }) => {
  const window = await open(resolve('samples/shops.zip'));
  const { page } = window;
  await window.list('shops.zip › shops/north.csv').waitFor();
  expect(await page.getByRole('navigation', { name: 'Lists' }).count()).toBe(0);
  const add = page.getByRole('menuitem', { name: /^Add the other .*lists? of this archive$/ });
  await window.press('Add…');
  await add.click();
  await window.showList('shops.zip › shops/south.csv');
  await (await window.openReading()).getByText('You chose this file.').waitFor();
  await window.leave();
  await window.press('Add…');
  await page.getByRole('menuitem', { name: 'Another list…' }).waitFor();
  expect(await add.count()).toBe(0);
});

sharedWindowTest('uses two sheets of one workbook, and one file twice', async ({ open }) => {
  const path = resolve('samples/crm-export.xlsx');
  const window = await open(path);
  const { page } = window;
  await window.list('crm-export.xlsx').waitFor();
  await window.press('Add…');
  await page.getByRole('menuitem', { name: 'Add the other sheet of this workbook' }).click();
  await page.getByText('The sheet “Hinweise” holds nothing that can be used, so it was not added.').waitFor();
  expect(await page.getByRole('navigation', { name: 'Lists' }).count()).toBe(0);
  await window.press('Add anyway');
  const items = window.railItem(/crm-export\.xlsx › /);
  await expect.poll(() => items.count()).toBe(2);
  expect(new Set(await items.allTextContents()).size).toBe(2);
  // The menu went with the list that it belonged to.
  await page.getByRole('heading', { level: 1 }).and(page.locator(':focus')).waitFor();
  await window.drop([path]);
  await expect.poll(() => items.count()).toBe(3);
});

sharedWindowTest('adds the sheets that hold people, and names the others', async ({ open, write }) => {
  const people = (shop: string) => [['email'], [`ada@${shop}.example`], [`bob@${shop}.example`]];
  const sheets = [
    { name: 'North', rows: inlineTextRows(people('north')) },
    { name: 'Cover', rows: inlineTextRows([['Export of Monday'], ['By the shop']]) },
    { name: 'South', rows: inlineTextRows(people('south')) },
    { name: 'Blank', rows: '' },
  ];
  const window = await open(await write('shops.xlsx', workbookOf({ sheets })));
  const { page } = window;
  await window.list('shops.xlsx').waitFor();
  await window.press('Add…');
  await page.getByRole('menuitem', { name: 'Add the other 3 sheets of this workbook' }).click();
  await page.getByText(/^The sheets “Cover”.*“Blank” hold nothing/).waitFor();
  await window.railItem(/shops\.xlsx › South/).waitFor();
  expect(await window.railItem(/shops\.xlsx › /).count()).toBe(2);
  await window.hash();
  await page.getByText(/^The sheets “Cover”/).waitFor({ state: 'detached' });
  expect(await window.counts()).toMatchObject({ 'Rows read': '4', 'Usable values': '4' });
});
