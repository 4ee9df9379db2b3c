import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { encode } from '../core/list/temp-lists';
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

it('says what was left out above the rows and which encoding is a guess, and follows a correction of both', async () => {
  const path = join(folder.path, 'people.csv');
  const content = 'Customers, March\n\nOrt;E-Mail\nBegoña;ada@example.com\nUlm;bob@example.com\n';
  await writeFile(path, encode(content, 'windows-1252'));
  window = await AppWindow.open({ api: api.url, files: [path], userData: folder.path });
  const { page } = window;
  await setPictureSize(window);
  const list = page.getByRole('region', { name: 'people.csv', exact: true });
  await list.getByText('Left out above the rows: a title.').waitFor();
  await list.getByText('This is a guess: if letters look wrong').waitFor();
  await list.getByRole('rowheader', { name: '4', exact: true }).waitFor();
  await showTheme(window, 'light');
  await photograph(window, 'dialects', 'light');

  await list.getByRole('button', { name: /Lines above the rows/ }).click();
  await page.getByRole('option', { name: 'Skip 3 lines' }).click();
  await list.getByText('This number was chosen by hand.').waitFor();
  await list.getByRole('button', { name: /Encoding/ }).click();
  await page.getByRole('option', { name: 'Central European (ISO 8859-2)' }).click();
  await list.getByText('This encoding was chosen by hand.').waitFor();
  expect(await list.getByText('This is a guess').count()).toBe(0);
  await list.getByText('2 rows').first().waitFor();

  await window.hash();
  expect(await window.counts()).toMatchObject({ 'Rows read': '2' });
});
