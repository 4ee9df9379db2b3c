import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import packageJson from '../../../package.json';
import { startUpdateServer, type UpdateServer } from '../../update-server';
import { AppWindow } from '../driver/app-window';
import { launchApp } from '../driver/launch';
import { windowTest } from '../driver/window-test';

const NEWER = { product: 'audience-uploader', version: '99.0.0' };
const TOLD = 'Version 99.0.0 of Audience Uploader is available.';

const updateTest = windowTest.extend<{ readonly updates: UpdateServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's dependencies from the pattern
  updates: async ({}, use) => {
    const updates = await startUpdateServer();
    await use(updates);
    await updates.close();
  },
});

/** The app of a build with this feed, and with these settings. */
async function openWith(folder: string, { feed }: UpdateServer, settings: object, managed: object = {}) {
  const [feedFile, managedFile] = [join(folder, 'feed.json'), join(folder, 'managed.json')];
  await writeFile(feedFile, JSON.stringify(feed));
  await writeFile(managedFile, JSON.stringify(managed));
  await writeFile(join(folder, 'settings.json'), JSON.stringify({ language: 'en', ...settings }));
  const env = { AUDIENCE_UPLOADER_UPDATE_FEED: feedFile, AUDIENCE_UPLOADER_MANAGED_SETTINGS: managedFile };
  return AppWindow.of(await launchApp({ userData: folder, env }));
}

describe('looking for updates', () => {
  updateTest(
    'is off at first; switched on, it sends a request at once, and believes a signed response only',
    async ({ folder, updates }) => {
      const window = await openWith(folder, updates, {});
      await window.goToPage('Settings');
      const { page } = window;
      await page.getByText(`asks ${new URL(updates.feed.address).host} for the newest version`).waitFor();
      expect(await page.getByRole('checkbox', { name: 'Look for updates' }).isChecked()).toBe(false);
      expect(updates.requests).toEqual([]);
      updates.respond(JSON.stringify({ release: JSON.stringify(NEWER), signature: '' }));
      await page.getByText('Look for updates', { exact: true }).click();
      await page.getByText('is not signed by the makers of this app').waitFor();
      expect(await page.getByText(TOLD).count()).toBe(0);
      expect(updates.requests).toHaveLength(1);
      await window.close();
    },
  );

  updateTest('tells at the start of a newer version, whose page a click opens', async ({ folder, updates }) => {
    updates.respond(updates.signed(NEWER));
    const window = await openWith(folder, updates, { lookForUpdates: true });
    await window.page.getByText(TOLD).waitFor();
    const opened = window.app.evaluate(
      ({ dialog, shell }) =>
        new Promise<string>((resolve) => {
          dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false });
          shell.openExternal = async (address) => resolve(address);
        }),
    );
    await window.press('Open the Release Page…');
    expect(await opened).toBe(`${packageJson.homepage}/releases`);
    expect(updates.requests).toHaveLength(1);
    await window.close();
  });

  updateTest('ignores a response that comes after it was switched off', async ({ folder, updates }) => {
    const window = await openWith(folder, updates, {});
    await window.goToPage('Settings');
    const { page } = window;
    const tick = page.getByRole('checkbox', { name: 'Look for updates' });
    const toggle = () => page.getByText('Look for updates', { exact: true }).click();
    updates.respond(updates.signed(NEWER));
    const releaseFirst = updates.hold();
    await toggle();
    await expect.poll(() => updates.requests.length).toBe(1);
    await toggle();
    await expect.poll(() => tick.isChecked()).toBe(false);
    updates.respond(updates.signed({ ...NEWER, version: packageJson.version }));
    const releaseSecond = updates.hold();
    await toggle();
    await expect.poll(() => updates.requests.length).toBe(2);
    releaseFirst();
    releaseSecond();
    await page.getByText(`Version ${packageJson.version} is the newest.`).waitFor();
    expect(await page.getByText(TOLD).count()).toBe(0);
    await window.close();
  });

  updateTest('cannot be switched on where the administrator has locked it off', async ({ folder, updates }) => {
    const managed = { lookForUpdates: false, locked: ['lookForUpdates'] };
    const window = await openWith(folder, updates, { lookForUpdates: true }, managed);
    await window.goToPage('Settings');
    await window.page.getByText('Set by your administrator').waitFor();
    await window.page.getByText('Look for updates', { exact: true }).click();
    expect(await window.page.getByRole('checkbox', { name: 'Look for updates' }).isChecked()).toBe(false);
    expect(updates.requests).toEqual([]);
    await window.close();
  });

  windowTest('is not offered by a build without a feed', async ({ open }) => {
    const window = await open();
    await window.goToPage('Settings');
    await window.page.getByText('Country of phone numbers').waitFor();
    expect(await window.page.getByText('Look for updates').count()).toBe(0);
  });
});
