import { expect } from 'vitest';
import type { AppWindow } from '../driver/app-window';
import { sharedWindowTest } from '../driver/window-test';

const group = ({ page }: AppWindow, role: 'Include' | 'Suppress') => page.getByRole('grid', { name: role });
const listIn = (window: AppWindow, role: 'Include' | 'Suppress', name: string) =>
  group(window, role).getByRole('row', { name });

async function openTwo(
  open: (...files: readonly string[]) => Promise<AppWindow>,
  write: (name: string, content: string) => Promise<string>,
): Promise<AppWindow> {
  const window = await open(
    await write('people.csv', 'email\nada@example.com\nbob@example.com\n'),
    await write('gone.csv', 'email\nbob@example.com\n'),
  );
  await listIn(window, 'Include', 'gone.csv').waitFor();
  return window;
}

sharedWindowTest(
  'a list is dragged to the other role, comes back by Ctrl+Z, and is carried there by the keyboard alone; its people are suppressed',
  async ({ open, write }) => {
    const window = await openTwo(open, write);
    const { keyboard } = window.page;
    await listIn(window, 'Include', 'gone.csv').dragTo(group(window, 'Suppress'));
    await listIn(window, 'Suppress', 'gone.csv').waitFor();
    expect(await listIn(window, 'Include', 'gone.csv').count()).toBe(0);
    await keyboard.press('Control+z');
    await listIn(window, 'Include', 'gone.csv').focus();
    await keyboard.press('ArrowRight');
    await window.page.locator('.list-rail-grip:focus').waitFor();
    await keyboard.press('Enter');
    await window.page
      .getByRole('button', { name: /^Drop on/ })
      .and(window.page.locator(':focus'))
      .waitFor();
    await keyboard.press('Enter');
    await listIn(window, 'Suppress', 'gone.csv').waitFor();
    await window.showList('people.csv');
    await window.hash();
    expect(await window.counts()).toMatchObject({ 'Rows read': '2', 'People suppressed': '1' });
  },
);

sharedWindowTest(
  'the buttons of a list never cover its name; its menu changes its role and removes it',
  async ({ open, write }) => {
    const window = await openTwo(open, write);
    const { page } = window;
    const list = listIn(window, 'Include', 'gone.csv');
    await list.click();
    await list.locator('.list-rail-grip').waitFor();
    const isCovered = await list.locator('.list-rail-name').evaluate((name) => {
      const { right, top, height } = name.getBoundingClientRect();
      return [30, 10, 2].some((inset) => document.elementFromPoint(right - inset, top + height / 2)?.closest('button'));
    });
    expect(isCovered).toBe(false);
    await list.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Suppress' }).click();
    await listIn(window, 'Suppress', 'gone.csv').hover();
    await window.press('Actions for gone.csv');
    await page.getByRole('menuitem', { name: 'Remove this list' }).click();
    await window.press('Undo');
    await listIn(window, 'Suppress', 'gone.csv').waitFor();
  },
);

sharedWindowTest(
  'fifty lists are a rail that scrolls, one stop of the Tab key for each role, and one audience',
  async ({ open, write }) => {
    const window = await open();
    const { page } = window;
    const paths = await Promise.all(
      Array.from({ length: 50 }, (_, n) => write(`list-${n}.csv`, `email\nperson${n}@example.com\nall@example.com\n`)),
    );
    await window.drop(paths);
    const rail = page.getByRole('navigation', { name: 'Lists' });
    await expect.poll(() => rail.getByText('2 rows').count()).toBe(50);
    await page.locator('h1').first().focus();
    const stops: string[] = [];
    while (stops.length < 80) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element.closest('main') === null) return null;
        return element.closest('.list-rail') === null ? 'elsewhere' : (element.getAttribute('aria-label') ?? '');
      });
      if (stop === null) break;
      stops.push(stop);
    }
    const inRail = stops.filter((stop) => stop !== 'elsewhere');
    expect(inRail.length).toBeGreaterThan(0);
    expect(inRail.length, inRail.join('\n')).toBeLessThanOrEqual(2);
    expect(stops.length).toBeLessThanOrEqual(14);

    await window.showList('list-49.csv');
    await page.getByText('100 people').waitFor();
    await window.hash();
    expect(await window.counts()).toMatchObject({ 'Rows read': '100', 'Duplicates removed': '49' });
    const lists = page.getByRole('table', { name: 'By list' }).getByRole('row');
    const texts = (await lists.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect(texts).toEqual(['List Rows Usable', ...paths.map((_, n) => `list-${n}.csv 2 2`)]);
  },
);
