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

sharedWindowTest(
  'each count opens its own rows, masked while values are hidden, and the audience stays',
  async ({ open, write }) => {
    const window = await open(await write('people.csv', PEOPLE));
    const { page } = window;
    await window.press(/Rows used/);
    await page.getByRole('option', { name: 'newsletter consent' }).click();
    await window.press('Hide values');
    await window.answerOpenDialog([await write('opt-outs.csv', 'email\nDAN@example.com\n')]);
    await window.addPeopleToSuppress();
    await window.hash();
    const invalid = await window.showRows(/^Not an e-mail address/);
    const hideValues = invalid.getByRole('button', { name: 'Hide values' });
    expect(await cellsIn(invalid)).toEqual([['3', expect.stringMatching(/^•+\s*hidden$/)]]);
    expect(await invalid.innerHTML()).not.toContain('nobody');
    await hideValues.click();
    expect(await cellsIn(invalid)).toEqual([['3', 'nobody']]);
    await hideValues.click();
    expect(await invalid.innerHTML()).not.toContain('nobody');
    await hideValues.click();
    await page.keyboard.press('Escape');
    await invalid.waitFor({ state: 'detached' });
    const others: readonly [RegExp, readonly string[]][] = [
      [/^Empty/, ['8', '']],
      [/^Duplicates removed/, ['6', 'ADA@example.com']],
      [/^People suppressed/, ['5', 'dan@example.com']],
      [/^Rows left out/, ['7', 'flo@example.com', 'no']],
    ];
    for (const [count, cells] of others) {
      expect(await cellsIn(await window.showRows(count))).toEqual([cells]);
      await window.press('Close');
    }
    await window.heading('Your audience is ready');
  },
);

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
