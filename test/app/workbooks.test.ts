import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ReferenceApi, startReferenceApi } from '../reference-api/server';
import { AppWindow, makeFolder } from './pages';
import { photograph, setPictureSize, showTheme } from './screenshots';

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

it('shows which sheet or packed list was taken, lets another be chosen, and hashes that one', async () => {
  const files = [resolve('samples/crm-export.xlsx'), resolve('samples/shops.zip')];
  window = await AppWindow.open({ api: api.url, files, userData: folder.path });
  const { page } = window;
  await setPictureSize(window);
  const workbook = page.getByRole('region', { name: 'crm-export.xlsx', exact: true });
  await workbook.getByRole('button', { name: /Sheet/ }).waitFor();
  expect(await workbook.getByRole('button', { name: /Encoding/ }).count()).toBe(0);
  await workbook.getByText('It is the first of 2 sheets that holds something').waitFor();
  await showTheme(window, 'light');
  await photograph(window, 'workbook', 'light');

  await page
    .getByRole('region', { name: 'shops.zip › shops/north.csv', exact: true })
    .getByRole('button', { name: /List in the archive/ })
    .click();
  await page.getByRole('option', { name: 'shops/south.csv' }).click();
  const south = page.getByRole('region', { name: 'shops.zip › shops/south.csv', exact: true });
  await south.getByText('This file was chosen by hand.').waitFor();
  await window.scrollTo(south);
  await photograph(window, 'archive', 'light');

  await window.hash();
  expect(await window.counts()).toMatchObject({ 'Rows read': '170' });
});

it('takes all lists of an archive at once, each with a card of its own', async () => {
  window = await AppWindow.open({ api: api.url, files: [resolve('samples/shops.zip')], userData: folder.path });
  const { page } = window;
  const card = (member: string) => page.getByRole('region', { name: `shops.zip › shops/${member}.csv`, exact: true });
  await card('north').waitFor();
  expect(await card('south').count()).toBe(0);
  const add = page.getByRole('button', { name: /^Add the other .*lists? of this archive$/ });
  await add.click();
  await card('south').getByText('This file was chosen by hand.').waitFor();
  await expect.poll(() => add.count()).toBe(0);
});
