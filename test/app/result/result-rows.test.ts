import type { Locator } from 'playwright';
import { expect } from 'vitest';
import { resize, screenshotThemes } from '../driver/screenshots';
import { sharedWindowTest } from '../driver/window-test';

const PEOPLE = [
  'name,email,newsletter consent',
  'Ada,ada@example.com,yes',
  'Bob,nobody,yes',
  'Cy,1.2E+5,yes',
  'Dan,dan@example.com,yes',
  'Eve,ADA@example.com,yes',
  'Flo,flo@example.com,no',
  'Gus,,yes',
].join('\n');

/** Row numbers and cells, without the head. */
async function cellsIn(dialog: Locator): Promise<readonly string[][]> {
  const rows = await dialog.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}

sharedWindowTest('each reason opens its own rows, and the audience stays', async ({ open, write }) => {
  const window = await open(await write('people.csv', PEOPLE));
  const { page } = window;
  await window.hash();
  const invalid = await window.showRows(/^Not an e-mail address/);
  expect(await cellsIn(invalid)).toEqual([['3', 'nobody']]);
  await page.keyboard.press('Escape');
  await invalid.waitFor({ state: 'detached' });
  expect(await cellsIn(await window.showRows(/^Empty/))).toEqual([['8', '']]);
  await window.press('Close');
  await window.heading('Your audience is ready');
});

sharedWindowTest('they are masked while values are hidden, which the dialog can change', async ({ open, write }) => {
  const window = await open(await write('people.csv', PEOPLE));
  await window.press('Hide values');
  await window.hash();
  const dialog = await window.showRows(/^Not an e-mail address/);
  expect(await cellsIn(dialog)).toEqual([['3', expect.stringMatching(/^•+\s*hidden$/)]]);
  expect(await dialog.innerHTML()).not.toContain('nobody');
  await dialog.getByRole('button', { name: 'Hide values' }).click();
  expect(await cellsIn(dialog)).toEqual([['3', 'nobody']]);
  await dialog.getByRole('button', { name: 'Hide values' }).click();
  expect(await dialog.innerHTML()).not.toContain('nobody');
});

sharedWindowTest('duplicates and suppressed people open their rows', async ({ open, write }) => {
  const optOuts = await write('opt-outs.csv', 'email\nDAN@example.com\n');
  const window = await open(await write('people.csv', PEOPLE));
  await window.answerOpenDialog([optOuts]);
  await window.addPeopleToSuppress();
  await window.hash();
  expect(await cellsIn(await window.showRows(/^Duplicates removed/))).toEqual([['6', 'ADA@example.com']]);
  await window.press('Close');
  expect(await cellsIn(await window.showRows(/^People suppressed/))).toEqual([['5', 'dan@example.com']]);
});

sharedWindowTest('“no consent” opens the rows that the filter left out', async ({ open, write }) => {
  const window = await open(await write('people.csv', PEOPLE));
  const { page } = window;
  await window.press(/Rows used/);
  await page.getByRole('option', { name: 'newsletter consent' }).click();
  await window.hash();
  expect(await cellsIn(await window.showRows(/^Rows left out/))).toEqual([['7', 'flo@example.com', 'no']]);
});

sharedWindowTest('of many rows the first ones are shown, and it says so', async ({ open, write }) => {
  const rows = Array.from(
    { length: 5000 },
    (_, row) => `Person ${row},${row % 3 === 0 ? `nobody ${row}` : `p${row}@example.com`}`,
  );
  const window = await open(await write('people.csv', `name,email\n${rows.join('\n')}\n`));
  await window.hash();
  const dialog = await window.showRows(/^Not an e-mail address/);
  expect(await dialog.locator('tbody tr').count()).toBe(200);
  await dialog.getByText('The first 200 rows; there are more.').waitFor();
  for (const size of [
    { width: 1120, height: 760 },
    { width: 900, height: 640 },
  ]) {
    await resize(window, size);
    await screenshotThemes(window, `result-rows-${size.width}`);
    const [box, buttons] = [
      await dialog.boundingBox(),
      await dialog.getByRole('button', { name: 'Close' }).boundingBox(),
    ];
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((buttons?.y ?? Number.POSITIVE_INFINITY) + (buttons?.height ?? 0)).toBeLessThan(size.height);
  }
});
