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

sharedWindowTest('a list is dragged to the other role, and its people are suppressed', async ({ open, write }) => {
  const window = await openTwo(open, write);
  await listIn(window, 'Include', 'gone.csv').dragTo(group(window, 'Suppress'));
  await listIn(window, 'Suppress', 'gone.csv').waitFor();
  expect(await listIn(window, 'Include', 'gone.csv').count()).toBe(0);
  await window.showList('people.csv');
  await window.hash();
  expect(await window.counts()).toMatchObject({ 'Rows read': '2', 'People suppressed': '1' });
});

sharedWindowTest('a list that was dragged comes back by Ctrl+Z', async ({ open, write }) => {
  const window = await openTwo(open, write);
  await listIn(window, 'Include', 'gone.csv').dragTo(group(window, 'Suppress'));
  await listIn(window, 'Suppress', 'gone.csv').waitFor();
  await window.page.keyboard.press('Control+z');
  await listIn(window, 'Include', 'gone.csv').waitFor();
});

sharedWindowTest('a list is carried to the other role by the keyboard alone', async ({ open, write }) => {
  const window = await openTwo(open, write);
  const { keyboard } = window.page;
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
});

sharedWindowTest(
  'the right button opens the menu of a list, which changes its role and removes it',
  async ({ open, write }) => {
    const window = await openTwo(open, write);
    const { page } = window;
    await listIn(window, 'Include', 'gone.csv').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Suppress' }).click();
    await listIn(window, 'Suppress', 'gone.csv').waitFor();
    await listIn(window, 'Suppress', 'gone.csv').hover();
    await window.press('Actions for gone.csv');
    await page.getByRole('menuitem', { name: 'Remove this list' }).click();
    await window.press('Undo');
    await listIn(window, 'Suppress', 'gone.csv').waitFor();
  },
);

sharedWindowTest('the buttons of a list never cover its name', async ({ open, write }) => {
  const window = await openTwo(open, write);
  const list = listIn(window, 'Include', 'gone.csv');
  await list.click();
  await list.locator('.list-rail-grip').waitFor();
  const isCovered = await list.locator('.list-rail-name').evaluate((name) => {
    const { right, top, height } = name.getBoundingClientRect();
    return [30, 10, 2].some((inset) => document.elementFromPoint(right - inset, top + height / 2)?.closest('button'));
  });
  expect(isCovered).toBe(false);
});

sharedWindowTest('fifty lists are one stop of the Tab key for each role', async ({ open, write }) => {
  const paths = await Promise.all(
    Array.from({ length: 50 }, (_, n) => write(`list-${n}.csv`, `email\nperson${n}@example.com\n`)),
  );
  const window = await open(...paths);
  const { page } = window;
  await expect.poll(() => window.railItem(/1 row/).count()).toBe(50);
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
});
