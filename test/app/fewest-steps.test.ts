import { expect } from 'vitest';
import { sharedWindowTest } from './driver/window-test';

sharedWindowTest('a clean list goes from drop to sent with three clicks', async ({ api, open, write }) => {
  const list = await write('people.csv', 'email,name\nada@example.com,Ada\nbob@example.com,Bob\n');
  const window = await open();
  await window.goToPage('Settings');
  await window.saveToken(api.token);
  await window.page.getByLabel('Ad account ID').fill('2');
  await window.page.getByLabel('Ad account ID').blur();
  await window.page.getByText('A token is kept').waitFor();
  await window.goToPage('New audience');
  await window.page.evaluate(() => {
    document.documentElement.dataset.clicks = '0';
    const count = () => {
      document.documentElement.dataset.clicks = String(Number(document.documentElement.dataset.clicks) + 1);
    };
    globalThis.window.addEventListener('pointerdown', count, { capture: true });
  });
  await window.drop([list]);
  await window.hash();
  await window.continueToUpload();
  await window.page.getByLabel('Audience name').fill('Readers');
  await window.send();
  await window.waitForUploadState('Done');
  expect(await window.page.evaluate(() => document.documentElement.dataset.clicks)).toBe('3');
  expect(api.store.all()).toMatchObject([{ name: 'Readers', adAccountId: '2', lines: 2 }]);
});

sharedWindowTest('the map step has at most 12 stops of the Tab key', async ({ open, write }) => {
  const rows = Array.from({ length: 300 }, (_, row) => `${row},person${row}@example.com,+49 30 90182${row},DE,yes`);
  const list = await write('people.csv', ['id,email,phone,country,opt_in', ...rows, '1,nobody,,,'].join('\n'));
  const window = await open(list);
  const { page } = window;
  await window.columnHead('email', 'E-mail').waitFor();
  await page.locator('h1').first().focus();
  const stops: string[] = [];
  const frames: number[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element.closest('main') === null) return null;
      return `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40) ?? ''}`;
    });
    if (stop === null) break;
    stops.push(stop);
    frames.push(await page.evaluate(framesAroundFocus));
  }
  expect(frames, stops.join('\n')).toEqual(stops.map(() => 1));
  expect(stops.length, stops.join('\n')).toBeGreaterThan(3);
  expect(stops.length, stops.join('\n')).toBeLessThanOrEqual(12);
});

/** Runs in the page: how many of the focused element and those around it are outlined. */
function framesAroundFocus(): number {
  let frames = 0;
  for (let element = document.activeElement; element !== null; element = element.parentElement) {
    if (getComputedStyle(element).outlineStyle !== 'none') frames += 1;
  }
  return frames;
}
