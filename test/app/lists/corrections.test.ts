import { expect } from 'vitest';
import { screenshotThemes } from '../driver/screenshots';
import { sharedWindowTest } from '../driver/window-test';

const PEOPLE = [
  'email,phone',
  ...Array.from({ length: 30 }, (_, i) => `p${i}@${i % 10 === 0 ? 'gmial.com' : 'example.com'},030 90182${i + 10}`),
].join('\n');

sharedWindowTest(
  'each chip has its correction at one click, which undo and redo take back: hiding values is no change',
  async ({ open, write }) => {
    const window = await open(await write('people.csv', PEOPLE));
    const { page } = window;
    await page.getByRole('radio', { name: '3 possible typing errors' }).click();
    await expect.poll(() => page.getByRole('grid').getAttribute('aria-rowcount')).toBe('4');
    await screenshotThemes(window, 'list-correction');
    await window.press('Correct these 3 domains');
    await page.getByRole('radio', { name: '3 repaired' }).waitFor();
    await page.getByRole('radio', { name: '3 possible typing errors' }).waitFor({ state: 'detached' });

    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+z');
    await page.getByRole('radio', { name: '3 possible typing errors' }).waitFor();
    await page.keyboard.press('Control+Shift+Z');
    await page.getByRole('radio', { name: '3 repaired' }).waitFor();
    await window.press('Undo the last change');
    await page.getByRole('radio', { name: '3 possible typing errors' }).waitFor();

    await window.useColumn('phone', 'Phone');
    await page.getByRole('radio', { name: '30 not verified' }).click();
    await window.useColumn('phone', 'Not used');
    await page.keyboard.press('Control+z');
    await window.columnHead('phone', 'Phone').waitFor();

    const hidden = page.getByRole('button', { name: 'Hide values', pressed: true });
    await window.press('Hide values');
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+z');
    await window.columnHead('phone', 'Not used').waitFor();
    await window.press('Hide values');
    await hidden.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Shift+Z');
    await window.columnHead('phone', 'Phone').waitFor();
    await window.press('Hide values');
    await window.press('Undo the last change');
    await window.columnHead('phone', 'Not used').waitFor();
    await hidden.waitFor();
    expect(await page.getByRole('grid').textContent()).not.toContain('@');
  },
);

sharedWindowTest(
  'rows that a result shows can be corrected in their list, which alone shows only them',
  async ({ open, write }) => {
    const window = await open(
      await write('first.csv', 'name,email\nAda,mailto:ada@gmial.com\nBob,nobody\nCy,\nDan,n/a\n'),
      await write('second.csv', 'email\nbob@example.com\nnobody\n'),
    );
    const { page } = window;
    await window.hash();
    await window.correctRows(/of these repaired/);
    await page.getByRole('radio', { name: '1 repaired', checked: true }).waitFor();
    await window.hash();
    const [warning, size] = [page.getByText('may be mistyped'), page.locator('.big-number')];
    expect((await warning.boundingBox())?.y).toBeLessThan((await size.boundingBox())?.y ?? 0);
    await window.correctRows(/Not an e-mail address/);
    await window.list('first.csv').getByRole('radio', { name: '2 invalid', checked: true }).waitFor();
    const table = page.getByRole('grid').filter({ has: page.getByRole('rowheader') });
    await expect.poll(() => table.getAttribute('aria-rowcount')).toBe('3');
    await window.listRow(3).getByText('nobody').waitFor();
    await window.showList('second.csv');
    await window.list('second.csv').getByRole('radio', { name: 'All', checked: true }).waitFor();
  },
);
