import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect } from 'vitest';
import type { AppWindow } from '../driver/app-window';
import { rowsInSight } from '../driver/rows-in-sight';
import { resize, screenshot, screenshotThemes } from '../driver/screenshots';
import { sharedWindowTest } from '../driver/window-test';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const PEOPLE = [
  'Name,Email,Second mail,City',
  ...Array.from({ length: 60 }, (_, i) => {
    const email = i % 10 === 3 ? '' : i % 10 === 7 ? 'nobody' : `Person${i}@Example.com`;
    return `Person ${i},${email},${i % 6 === 0 ? `p${i}@home.example` : ''},Ulm`;
  }),
].join('\n');

/** In pixels from the left; a button without a frame ends for the eye where its words do. */
async function endsOf(window: AppWindow): Promise<readonly [words: number, button: number]> {
  return Promise.all([
    window.button('Start over').evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect().right;
    }),
    window.button(/^Hash \d/).evaluate((element) => element.getBoundingClientRect().right),
  ]);
}

async function brokenRules({ page }: AppWindow): Promise<readonly string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(async () => {
    const { violations } = await globalThis.window.axe.run(
      { exclude: ['[data-live-announcer]'] },
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] },
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

describe('the list on the screen', () => {
  sharedWindowTest('is seen at once, enough of it, and only the table scrolls', async ({ open, write }) => {
    const window = await open(await write('people.csv', PEOPLE));
    const { page } = window;
    await window.listRow(2).waitFor();
    for (const [width, height, rows] of [
      [1120, 760, 12],
      [900, 640, 8],
    ] as const) {
      await resize(window, { width, height });
      await expect.poll(() => rowsInSight(window)).toBeGreaterThanOrEqual(rows);
      const scrolls = await page.evaluate(() =>
        ['.map', '.list-screen', 'html'].some((part) => {
          const element = document.querySelector(part);
          return element !== null && element.scrollHeight > element.clientHeight;
        }),
      );
      expect(scrolls).toBe(false);
      const [words, button] = await endsOf(window);
      expect(words).toBeCloseTo(button, 0);
      await screenshotThemes(window, `list-${width}`);
      expect(await brokenRules(window)).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: 'active' });
    await screenshot(window, 'list-forced-colours', 'light');
  });

  sharedWindowTest('is filtered by what its rows give, and hides its values', async ({ open, write }) => {
    const window = await open(await write('people.csv', PEOPLE));
    const { page } = window;
    await page.getByText('Up to 48 people', { exact: true }).waitFor();
    await page.getByText('58 e-mail codes').waitFor();
    await page.getByRole('radio', { name: '6 invalid' }).click();
    await expect.poll(() => page.getByRole('grid').getAttribute('aria-rowcount')).toBe('7');
    await window.listRow(9).getByText('Not an e-mail address').waitFor();
    await page.getByRole('radio', { name: 'All', exact: true }).click();

    expect(await page.getByRole('grid').textContent()).toContain('Person1@Example.com');
    await window.press('Hide values');
    const hidden = await page.getByRole('grid').textContent();
    expect(hidden).not.toMatch(/@|Ulm|Person \d/i);
    await window.listRow(3).getByRole('gridcell').first().click();
    expect(await page.getByRole('complementary').textContent()).not.toMatch(/@/);
    await screenshotThemes(window, 'list-hidden');
  });

  sharedWindowTest('marks what is empty in a used column by a dash', async ({ open, write }) => {
    const window = await open(
      await write('people.csv', 'email,city\nada@example.com,\n" ",Ulm\nbob@example.com,Ulm\n'),
    );
    const marks = async () => {
      const cells = await window.page.getByRole('gridcell').locator('.cell-raw').all();
      return Promise.all(
        cells.map((cell) => cell.evaluate((element) => getComputedStyle(element, '::before').content)),
      );
    };
    const [none, dash] = ['none', '"–" / ""'];
    await window.listRow(4).waitFor();
    expect(await marks()).toEqual([none, none, dash, none, none, none]);
    await window.press('Hide values');
    expect(await marks()).toEqual([none, none, dash, none, none, none]);
  });

  sharedWindowTest('of ten thousand columns draws those in sight, and finds the others', async ({ open, write }) => {
    const line = (cell: (column: number) => string) => Array.from({ length: 10_000 }, (_, c) => cell(c)).join(',');
    const rows = Array.from({ length: 20 }, (_, row) => line((c) => (c === 7_777 ? `p${row}@example.com` : `${row}`)));
    const window = await open(await write('wide.csv', [line((c) => `field ${c}`), ...rows].join('\n')));
    const { page } = window;
    await window.columnHead('field 7777', 'E-mail').waitFor();
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(3_000);
    await page.getByRole('searchbox', { name: 'Find column' }).fill('field 9999');
    await window.useColumn('field 9999', 'E-mail');
    await expect.poll(() => page.getByRole('grid').getAttribute('aria-colcount')).toBe('3');
    await screenshotThemes(window, 'list-wide');
    await page.getByRole('searchbox', { name: 'Find column' }).fill('');
    await page.getByRole('button', { name: 'field 9999: E-mail' }).focus();
    await page.keyboard.press('End');
    await window.columnHead('field 9998', 'Not used').and(page.locator(':focus')).waitFor();
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(3_000);
  });
});

describe('nothing is lost by one click', () => {
  sharedWindowTest(
    'a list that was removed comes back, and so does all after starting over',
    async ({ open, write }) => {
      const window = await open(await write('people.csv', PEOPLE), await write('more.csv', 'email\nada@example.com\n'));
      const { page } = window;
      await window.useColumn('Second mail', 'Not used');
      await window.press('Remove people.csv');
      await window.list('more.csv').waitFor();
      await window.press('Undo');
      await window.showList('people.csv');
      await window.columnHead('Second mail', 'Not used').waitFor();

      await window.press('Start over');
      await window.heading('Choose a list');
      await page.getByText('Started over').waitFor();
      await screenshotThemes(window, 'undo');
      await window.press('Undo');
      await window.heading('Check what was understood');
      await window.showList('people.csv');
      await window.columnHead('Second mail', 'Not used').waitFor();
    },
  );

  sharedWindowTest('an offer to undo covers nothing of the result, a dialog or the upload', async ({ open, write }) => {
    const people = await write('people.csv', PEOPLE);
    const window = await open(people, await write('more.csv', 'email\nada@example.com\nnobody\n'));
    const { page } = window;
    await window.press('Remove people.csv');
    const offer = page.getByText('Removed people.csv');
    // The time of an offer stands still below the pointer.
    await offer.hover();
    await window.button('Hash 1 list').press('Enter');
    await window.heading('Your audience is ready');
    await offer.hover();
    const isBelowPage = () =>
      offer.evaluate((element) => {
        const page = document.querySelector('main')?.getBoundingClientRect();
        return page !== undefined && page.bottom <= element.getBoundingClientRect().top;
      });
    await expect.poll(isBelowPage).toBe(true);
    await page.getByRole('button', { name: 'Show these rows' }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).waitFor();
    const isVeiled = await offer.evaluate((element) => {
      const { left, top } = element.getBoundingClientRect();
      return document.elementFromPoint(left + 1, top + 1)?.closest('.overlay') instanceof Element;
    });
    expect(isVeiled).toBe(true);
    await page.keyboard.press('Escape');
    await window.button('Continue to upload').press('Enter');
    await window.heading('Upload the audience');
    await offer.waitFor({ state: 'detached' });
  });

  sharedWindowTest('steps that are done can be gone back to', async ({ open, write }) => {
    const window = await open(await write('people.csv', PEOPLE));
    await window.hash();
    await screenshotThemes(window, 'result');
    await window.continueToUpload();
    await window.press(/^Hash ?done$/);
    await window.heading('Your audience is ready');
    await window.press(/^Map & preview ?done$/);
    await window.heading('Check what was understood');
    await window.press(/^Choose ?done$/);
    await window.heading('Choose a list');
    await screenshotThemes(window, 'choose-again');
    await window.press('Continue with 1 list');
    await window.hash();
  });
});

sharedWindowTest('lists are dropped to be included, or to be suppressed', async ({ open, write }) => {
  const window = await open();
  await window.heading('Choose a list');
  await window.drop([await write('people.csv', PEOPLE)]);
  await window.list('people.csv').waitFor();
  await window.drop([await write('other.csv', 'email\nperson1@example.com\n')], 'right');
  await window.list('other.csv').getByRole('radio', { name: 'Suppress', checked: true }).waitFor();
  await window.hash();
  expect(await window.counts()).toMatchObject({ 'People suppressed': '1' });
});

sharedWindowTest('a list of opt-outs is never included unseen', async ({ open, write }) => {
  const optOuts = await write('unsubscribed_optouts.csv', 'email\nperson1@example.com\n');
  const window = await open(await write('people.csv', PEOPLE), optOuts);
  const { page } = window;
  await page.getByText('Choose whether to include or suppress “unsubscribed_optouts.csv”.').waitFor();
  expect(await window.button('Hash 2 lists').isDisabled()).toBe(true);
  await window.press('Choose whether to include or suppress “unsubscribed_optouts.csv”.');
  const list = window.list('unsubscribed_optouts.csv');
  await window.press('Suppress them');
  await page.getByRole('heading', { level: 1 }).and(page.locator(':focus')).waitFor();
  await list.getByRole('radio', { name: 'Suppress', checked: true }).waitFor();
  await window.hash();
  expect(await window.counts()).toMatchObject({ 'People suppressed': '1' });
});

sharedWindowTest('a field that was refused takes the next try', async ({ open, api }) => {
  const window = await open();
  const { page } = window;
  await window.goToPage('Settings');
  const fields = [
    { label: 'Access token', refused: 'abc def', accepted: api.token },
    { label: 'API address', refused: 'abc def', accepted: api.url.replace('127.0.0.1', 'localhost') },
  ];
  for (const { label, refused, accepted } of fields) {
    const field = page.getByLabel(label);
    const isInvalid = () => field.getAttribute('aria-invalid');
    await field.fill(refused);
    await field.press('Enter');
    await expect.poll(isInvalid).toBe('true');
    await field.press('End');
    await field.pressSequentially('g');
    await expect.poll(isInvalid).toBe(null);
    await field.fill(accepted);
    await field.press('Enter');
    if (label === 'Access token') await page.getByText('A token is kept in').waitFor();
    else await expect.poll(() => window.button('Save').isDisabled()).toBe(true);
    expect(await isInvalid(), label).toBe(null);
  }
});
