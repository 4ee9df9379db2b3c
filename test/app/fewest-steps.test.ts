import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { AppWindow } from './driver/app-window';
import { windowTest } from './driver/window-test';

windowTest('a clean list goes from drop to sent with three clicks', async ({ api, folder, write }) => {
  const list = await write('people.csv', 'email,name\nada@example.com,Ada\nbob@example.com,Bob\n');
  const first = await AppWindow.open({ api: api.url, userData: folder });
  await first.goToPage('Settings');
  await first.saveToken(api.token);
  await first.page.getByLabel('Ad account ID').fill('2');
  await first.page.getByLabel('Ad account ID').blur();
  await first.page.getByText('A token is kept').waitFor();
  await first.goToPage('New audience');
  await first.page.evaluate(() => {
    document.documentElement.dataset.clicks = '0';
    const count = () => {
      document.documentElement.dataset.clicks = String(Number(document.documentElement.dataset.clicks) + 1);
    };
    window.addEventListener('pointerdown', count, { capture: true });
  });
  await first.drop([list]);
  await first.hash();
  await first.continueToUpload();
  await first.page.getByLabel('Audience name').fill('Readers');
  await first.send();
  await first.waitForUploadState('Done');
  expect(await first.page.evaluate(() => document.documentElement.dataset.clicks)).toBe('3');
  expect(api.store.all()).toMatchObject([{ name: 'Readers', adAccountId: '2', lines: 2 }]);
  await first.close();
});

windowTest('the map step has at most 12 stops of the Tab key', async ({ folder, open }) => {
  const rows = Array.from({ length: 300 }, (_, row) => `${row},person${row}@example.com,+49 30 90182${row},DE,x`);
  const list = join(folder, 'people.csv');
  await writeFile(list, ['id,email,phone,country,other', ...rows, '1,nobody,,,'].join('\n'));
  const window = await open(list);
  const { page } = window;
  await window.columnHead('email', 'E-mail').waitFor();
  await page.locator('h1').first().focus();
  const stops: string[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element.closest('main') === null) return null;
      return `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40) ?? ''}`;
    });
    if (stop === null) break;
    stops.push(stop);
  }
  expect(stops.length, stops.join('\n')).toBeGreaterThan(3);
  expect(stops.length, stops.join('\n')).toBeLessThanOrEqual(12);
});
