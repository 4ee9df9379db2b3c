import { resolve } from 'node:path';
import { expect } from 'vitest';
import { screenshotThemes, setScreenshotSize } from './driver/screenshots';
import { windowTest } from './driver/window-test';

windowTest('shows which sheet or packed list was taken, and hashes another one instead', async ({ open }) => {
  const window = await open(resolve('samples/crm-export.xlsx'), resolve('samples/shops.zip'));
  const { page } = window;
  await setScreenshotSize(window);
  const workbook = page.getByRole('region', { name: 'crm-export.xlsx', exact: true });
  await workbook.getByRole('button', { name: /Sheet/ }).waitFor();
  expect(await workbook.getByRole('button', { name: /Encoding/ }).count()).toBe(0);
  await workbook.getByText('It is the first of 2 sheets that holds something').waitFor();
  await screenshotThemes(window, 'workbook');

  await page
    .getByRole('region', { name: 'shops.zip › shops/north.csv', exact: true })
    .getByRole('button', { name: /List in the archive/ })
    .click();
  await page.getByRole('option', { name: 'shops/south.csv' }).click();
  const south = page.getByRole('region', { name: 'shops.zip › shops/south.csv', exact: true });
  await south.getByText('This file was chosen by hand.').waitFor();
  await window.scrollTo(south);
  await screenshotThemes(window, 'archive');

  await window.hash();
  expect(await window.counts()).toMatchObject({ 'Rows read': '170' });
});

windowTest('takes all lists of an archive at once, each with a card of its own', async ({ open }) => {
  const { page } = await open(resolve('samples/shops.zip'));
  const card = (member: string) => page.getByRole('region', { name: `shops.zip › shops/${member}.csv`, exact: true });
  await card('north').waitFor();
  expect(await card('south').count()).toBe(0);
  const add = page.getByRole('button', { name: /^Add the other .*lists? of this archive$/ });
  await add.click();
  await card('south').getByText('This file was chosen by hand.').waitFor();
  await expect.poll(() => add.count()).toBe(0);
});
