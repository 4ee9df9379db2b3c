import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { blockFile } from '../blocked-file';
import { sharedWindowTest, windowTest } from './driver/window-test';

describe('the settings', () => {
  sharedWindowTest(
    'save the ad account when it is left, and the next field keeps the focus',
    async ({ shared, open }) => {
      const window = await open();
      const { page } = window;
      await window.goToPage('Settings');
      await page.getByLabel('Ad account ID').fill('77');
      await page.keyboard.press('Tab');
      await expect.poll(() => readFile(join(shared.userData, 'settings.json'), 'utf8')).toContain('"77"');
      // The window has heard of it once it has the reply to a later request, and has drawn it in the next frame but one.
      await page.evaluate(async () => {
        await globalThis.window.audience.request('app:snapshot', null);
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      });
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
      expect(await page.getByLabel('Ad account ID').inputValue()).toBe('77');
    },
  );

  sharedWindowTest('take back what could not be saved, and say why', async ({ shared, open }) => {
    const window = await open();
    const { page } = window;
    await window.goToPage('Settings');
    const path = join(shared.userData, 'settings.json');
    await rm(path);
    const unblock = await blockFile(path);
    await page.getByText('Dark', { exact: true }).click();
    await page.getByRole('alert').waitFor();
    await page.getByRole('radio', { name: 'Same as the system', checked: true }).last().waitFor();
    expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(false);
    expect(await page.locator('[data-theme=dark]').count()).toBe(0);
    await page.getByLabel('Ad account ID').fill('77');
    await page.getByLabel('Ad account ID').blur();
    await expect.poll(() => page.getByLabel('Ad account ID').inputValue()).toBe('');
    await unblock();
    expect((await readdir(shared.userData)).filter((name) => name.startsWith('settings.json'))).toEqual([]);
  });

  windowTest('hold back no result while they are being saved', async ({ open, write }) => {
    const window = await open(await write('people.csv', 'email\nada@example.com\n'));
    const { app, page } = window;
    await app.evaluate(({ ipcMain }) => {
      ipcMain.removeHandler('settings:save');
      ipcMain.handle('settings:save', () => new Promise((respond) => ipcMain.once('saved', respond)));
    });
    await window.goToPage('Settings');
    await page.getByText('Dark', { exact: true }).click();
    await page.getByRole('radio', { name: 'Dark', checked: true }).waitFor();
    await window.goToPage('New audience');
    await window.hash();
  });
});
