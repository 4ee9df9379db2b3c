import { describe, expect } from 'vitest';
import { sharedWindowTest } from './driver/window-test';

/** Obstacles that a new user met and no other test covers: see docs/first-use.md. */
describe('a first use', () => {
  sharedWindowTest('reads countries in the words of the list', async ({ open, write }) => {
    const numbers = ['Deutschland,030 901820', 'Oesterreich,01 534530', 'Schweiz,044 668 18 00'];
    const window = await open(await write('kunden.csv', `Land,Telefon\n${numbers.join('\n')}\n`));
    await window.columnHead('Telefon', 'Phone').waitFor();
    await window.columnHead('Land', 'Country').waitFor();
    await window.page.getByText('Up to 3 people', { exact: true }).waitFor();
    expect(await window.page.getByRole('radio', { name: /not verified/ }).count()).toBe(0);
  });

  sharedWindowTest('suggests the country that the other numbers of a list are from', async ({ open, write }) => {
    const numbers = ['+43 1 534530', '+43 1 534531', '01 534532'];
    const window = await open(await write('kunden.csv', `Telefon\n${numbers.join('\n')}\n`));
    await window.page.getByRole('radio', { name: '1 not verified' }).click();
    await window.press('Use Austria for these numbers');
    await window.page.getByRole('radio', { name: /not verified/ }).waitFor({ state: 'detached' });
  });

  sharedWindowTest('tells people from codes, and splits the rows so that they add up', async ({ open, write }) => {
    const lines = ['a@example.com,b@example.com', 'c@example.com,', ',', 'nobody,', 'a@example.com,'];
    const window = await open(await write('people.csv', `Email,Second mail\n${lines.join('\n')}\n`));
    await window.page.getByText('Up to 3 people', { exact: true }).waitFor();
    await window.page.getByText('4 e-mail codes').waitFor();
    await window.hash();
    const parts = await window.page.locator('.result-bar').first().locator('.legend li').allTextContents();
    const rows = parts.map((part) => Number(/\d+/.exec(part)?.[0]));
    expect(rows.reduce((sum, count) => sum + count, 0)).toBe(5);
  });

  sharedWindowTest('shows one of several lists, and each beside it with its state', async ({ open, write }) => {
    const window = await open(
      await write('people.csv', 'email\nada@example.com\nnobody\n'),
      await write('abmeldungen.csv', 'email\nbob@example.com\n'),
      await write('nothing.csv', 'x,y\n1,2\n3,4\n'),
    );
    await window.railItem(/abmeldungen\.csv Include or suppress/).waitFor();
    await window.railItem(/nothing\.csv Choose a column/).waitFor();
    await window.railItem(/people\.csv 2 rows/).waitFor();
    expect(await window.page.getByRole('region', { name: /^Preview of/ }).count()).toBe(1);
    const tall = await window.page.evaluate(() => document.documentElement.scrollHeight > innerHeight);
    expect(tall).toBe(false);
  });

  sharedWindowTest(
    'has the chosen one of 300 long names in sight, and nothing beyond the page',
    async ({ open, write }) => {
      const name = 'A heading that is as long as that of all the other columns';
      const line = (cell: (column: number) => string) =>
        Array.from({ length: 300 }, (_, column) => cell(column)).join(',');
      const rows = Array.from({ length: 30 }, (_, row) =>
        line((column) => (column === 250 ? `p${row}@example.com` : 'x')),
      );
      const window = await open(await write('wide.csv', [line((column) => `${name} ${column}`), ...rows].join('\n')));
      const head = window.columnHead(`${name} 250`, 'E-mail');
      await head.waitFor();
      const { left, width } = await head.evaluate((element) => {
        const box = element.getBoundingClientRect();
        return { left: box.left, width: innerWidth };
      });
      expect(left).toBeLessThan(width / 2);
      const { scrollWidth, clientWidth } = await window.page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
    },
  );
});
