import { expect } from 'vitest';
import { reloadWith } from './driver/reload-with';
import { rowsInSight } from './driver/rows-in-sight';
import { keepPicture, resize } from './driver/screenshots';
import { sharedWindowTest } from './driver/window-test';

/** With typing errors, cells of several values, numbers without a country, and a column of consent. */
const PEOPLE = [
  'Mail;Tel;Newsletter',
  ...Array.from({ length: 60 }, (_, row) => {
    const mail = row % 9 === 0 ? `a${row}@example.com, b${row}@example.com` : `person${row}@gmial.com`;
    return `${row % 7 === 0 ? 'nobody' : mail};${row % 5 === 0 ? '' : `0170 12345${row + 10}`};${row % 3 === 0 ? 'nein' : 'ja'}`;
  }),
].join('\n');

sharedWindowTest.for(['en', 'de', 'fr'] as const)(
  'the smallest window has eight rows of a list full of doubts, beside a notice, two lists and two types: %s',
  async (language, { open, write }) => {
    const files = [await write('kunden.csv', PEOPLE), await write('sperrliste.csv', 'Mail\nperson1@example.com\n')];
    const window = await open();
    await reloadWith(window, { language });
    await window.drop(files);
    const { page } = window;
    const list = (name: string) => page.getByRole('navigation').getByRole('row', { name });
    await resize(window, { width: 900, height: 640 });
    await list('sperrliste.csv').click({ button: 'right' });
    await page.getByRole('menuitem').first().click();
    await list('kunden.csv').click();
    await page.getByRole('button', { name: /^Tel\b/ }).click();
    await page.getByRole('menuitemradio', { name: /^(Phone|Telefon|Téléphone)$/ }).click();
    await page.locator('.map > .notice').waitFor();
    const options = page.getByRole('button', { name: /^Option(s|en)$/ });
    await options.waitFor();
    await expect.poll(() => rowsInSight(window)).toBeGreaterThanOrEqual(8);
    await keepPicture(window, `smallest-${language}`);
    await options.click();
    const gap = await page.locator('.options-form').evaluate(({ children: [first, second] }) => {
      const end = first?.getBoundingClientRect().bottom ?? 0;
      return (second?.getBoundingClientRect().top ?? 0) - end;
    });
    expect(gap).toBeGreaterThanOrEqual(16);
    await page.locator('.options-form .select-button').last().click();
    await page.getByRole('option').last().click();
    await window.leave();
    await page.getByRole('button', { name: /^Option(s|en)\s?: / }).waitFor();
    await expect.poll(() => rowsInSight(window)).toBeGreaterThanOrEqual(8);
  },
);

sharedWindowTest.for(['en', 'de', 'fr'] as const)(
  'beside the lists, a window of any size shows the keys of undo, and how to change what was read: %s',
  async (language, { open, write }) => {
    const latin = Buffer.from('Mail;Stadt\nada@example.com;Köln\n', 'latin1');
    const files = [
      await write('kunden-der-letzten-drei-jahre.csv', latin),
      await write('mehr.csv', 'Mail\na@b.example\n'),
    ];
    const window = await open();
    await reloadWith(window, { language });
    await window.drop(files);
    const { page } = window;
    await page
      .getByRole('navigation')
      .getByRole('row', { name: /kunden/ })
      .click();
    await page.getByRole('button', { name: /^Stadt\b/ }).click();
    await page.getByRole('menuitemradio').first().click();
    for (const size of [
      { width: 900, height: 640 },
      { width: 1120, height: 760 },
      { width: 1600, height: 1000 },
    ]) {
      await resize(window, size);
      await page
        .locator('.list-head')
        .getByText(/^(Ctrl|Strg)\+Z$/)
        .waitFor();
      await page
        .locator('.step-footer')
        .getByText(/^(Ctrl|Strg)\+↵$/)
        .waitFor();
      const change = page.locator('.list-facts .link');
      await change.click({ trial: true });
      expect(await change.evaluate(isWhole)).toBe(true);
      await keepPicture(window, `list-head-${language}-${size.width}`);
    }
  },
);

/** Runs in the page: whether nothing cuts off or covers the start or the end of an element. */
function isWhole(element: Element): boolean {
  const { left, right, top, height } = element.getBoundingClientRect();
  return [left + 1, right - 1].every((x) => element.contains(document.elementFromPoint(x, top + height / 2)));
}
