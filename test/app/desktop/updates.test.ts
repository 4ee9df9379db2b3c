import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import packageJson from '../../../package.json';
import { canMount } from '../../faults/mount-namespace';
import { withSmallDisk } from '../../faults/small-disk';
import { describedPackage, type UpdateServer } from '../../update-server';
import type { AppWindow } from '../driver/app-window';
import { reloadWith } from '../driver/reload-with';
import { requestWithoutGesture } from '../driver/request-without-gesture';
import { sharedWindowTest } from '../driver/window-test';
import { type Start, sharedUpdateTest, startUpdatable, updateTest } from './updates-window';

const NEWER = { product: 'audience-uploader', version: '99.0.0' };
const TOLD = 'Version 99.0.0 of Audience Uploader is available.';

const CONTENT = randomBytes(3_000_000);
const PACKAGE = describedPackage('audience-uploader-99.0.0-linux-x86_64.AppImage', CONTENT);
const WITH_PACKAGE = { ...NEWER, packages: [PACKAGE] };

/** The feed offers a package, and there is a folder to save it in. */
async function offerPackage(folder: string, updates: UpdateServer): Promise<string> {
  const saved = join(folder, 'saved');
  await mkdir(saved);
  updates.respond(updates.signed(WITH_PACKAGE));
  return saved;
}

/** Goes to where the package can be downloaded, into that folder. */
async function goToDownload(window: AppWindow, saved: string) {
  await window.press('Show in Settings');
  await window.answerSaveDialog(join(saved, PACKAGE.file));
  return { window, saved };
}

/** In the window of several tests. */
async function openToDownload(folder: string, updates: UpdateServer, open: () => Promise<AppWindow>) {
  const saved = await offerPackage(folder, updates);
  const window = await open();
  await reloadWith(window, { lookForUpdates: true });
  return goToDownload(window, saved);
}

/** In an app of its own. */
async function startToDownload(folder: string, updates: UpdateServer, start?: Start) {
  const saved = await offerPackage(folder, updates);
  return goToDownload(await startUpdatable(folder, updates, start), saved);
}

describe('looking for updates', () => {
  sharedUpdateTest(
    'is off at first; switched on, it sends a request at once, and believes a signed response only, while it is on',
    async ({ updates, open }) => {
      const window = await open();
      await window.goToPage('Settings');
      const { page } = window;
      const tick = page.getByRole('checkbox', { name: 'Look for updates' });
      const toggle = () => page.getByText('Look for updates', { exact: true }).click();
      await page.getByText(`asks ${new URL(updates.feed.address).host} for the newest version`).waitFor();
      expect(await tick.isChecked()).toBe(false);
      expect(updates.requests).toEqual([]);
      updates.respond(JSON.stringify({ release: JSON.stringify(NEWER), signature: '' }));
      await toggle();
      await page.getByText('is not signed by the makers of this app').waitFor();
      expect(await page.getByText(TOLD).count()).toBe(0);
      expect(updates.requests).toHaveLength(1);
      await toggle();
      await expect.poll(() => tick.isChecked()).toBe(false);

      updates.respond(updates.signed(NEWER));
      const releaseFirst = updates.hold();
      await toggle();
      await expect.poll(() => updates.requests.length).toBe(2);
      await toggle();
      await expect.poll(() => tick.isChecked()).toBe(false);
      updates.respond(updates.signed({ ...NEWER, version: packageJson.version }));
      const releaseSecond = updates.hold();
      await toggle();
      await expect.poll(() => updates.requests.length).toBe(3);
      releaseFirst();
      releaseSecond();
      await page.getByText(`Version ${packageJson.version} is the newest.`).waitFor();
      expect(await page.getByText(TOLD).count()).toBe(0);
    },
  );

  sharedUpdateTest('tells at the start of a newer version, whose page a click opens', async ({ updates, open }) => {
    updates.respond(updates.signed(NEWER));
    const window = await open();
    await reloadWith(window, { lookForUpdates: true });
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
  });

  sharedWindowTest('is not offered by a build without a feed', async ({ open }) => {
    const window = await open();
    await window.goToPage('Settings');
    await window.page.getByText('Country of phone numbers').waitFor();
    expect(await window.page.getByText('Look for updates').count()).toBe(0);
  });
});

describe('downloading an update', () => {
  sharedUpdateTest(
    'refuses a damaged package, saves what was signed, and shows it in its folder',
    async ({ folder, updates, open }) => {
      const { window, saved } = await openToDownload(folder, updates, open);
      const refused = window.page.getByText('is not what the makers of this app have signed');
      updates.send(
        (response) => void response.end(CONTENT.map((byte, place) => (place === 2_000_000 ? byte ^ 1 : byte))),
      );
      await window.button('Download 3 MB…').waitFor();
      expect(updates.requests).toHaveLength(1);
      await window.press('Download 3 MB…');
      await refused.getByText('so it was refused').waitFor();
      expect(await readdir(saved)).toEqual([]);

      updates.send((response) => void response.end(CONTENT));
      await window.press('Download 3 MB…');
      await window.page.getByText('Version 99.0.0 is downloaded').waitFor();
      expect((await readFile(join(saved, PACKAGE.file))).equals(CONTENT)).toBe(true);
      const shown = await window.app.evaluateHandle(({ shell }) => {
        const seen: string[] = [];
        shell.showItemInFolder = (path) => void seen.push(path);
        return seen;
      });
      await window.press('Show in Folder');
      await expect.poll(() => shown.jsonValue()).toEqual([join(saved, PACKAGE.file)]);
      expect(await refused.count()).toBe(0);
      await writeFile(join(saved, PACKAGE.file), 'another program');
      await window.press('Show in Folder');
      await refused.waitFor();
      expect(updates.requests).toHaveLength(3);
    },
  );

  sharedUpdateTest(
    'begins once the marketer has said where to, shows how far it is, and is cancelled by a click or by the setting',
    async ({ folder, updates, open }) => {
      const { window, saved } = await openToDownload(folder, updates, open);
      const { app, page } = window;
      const [opening, looking] = await Promise.all([
        requestWithoutGesture(page, 'updates:open-download'),
        requestWithoutGesture(page, 'updates:look'),
      ]);
      expect([opening, looking], 'of the page itself, which opens nothing').toEqual(['refused', 'passed on']);

      updates.send((response) => void response.write(CONTENT.subarray(0, CONTENT.length / 2)));
      await app.evaluate(
        ({ app, dialog }, filePath) => {
          // The place may be chosen before a busy app has asked for it.
          const chosen = new Promise((resolve) => app.once('browser-window-blur', resolve));
          dialog.showSaveDialog = () => chosen.then(() => ({ canceled: false, filePath }));
        },
        join(saved, PACKAGE.file),
      );
      await window.press('Download 3 MB…');
      await page.getByRole('button', { name: 'Download 3 MB…' }).and(page.locator('[data-pending]')).waitFor();
      await page.getByText(TOLD).first().waitFor();
      expect(await page.getByText('Downloading version').count()).toBe(0);
      await app.evaluate(({ app }) => app.emit('browser-window-blur'));
      const half = page
        .getByRole('progressbar', { name: 'Downloading version 99.0.0…' })
        .and(page.locator('[aria-valuenow="50"]'));
      await half.waitFor();
      expect(await readdir(saved)).toHaveLength(1);
      await window.press('Cancel');
      await window.button('Download 3 MB…').waitFor();
      await expect.poll(() => readdir(saved)).toEqual([]);
      await window.press('Download 3 MB…');
      await half.waitFor();
      await page.getByText('Look for updates', { exact: true }).click();
      await half.waitFor({ state: 'detached' });
      await expect.poll(() => readdir(saved)).toEqual([]);
      expect(await window.button('Download 3 MB…').count()).toBe(0);
    },
  );

  updateTest.runIf(canMount())('says that the disk is full, and leaves no file', async ({ folder, updates }) => {
    const saved = join(folder, 'saved');
    const { window } = await startToDownload(folder, updates, { runtime: withSmallDisk(folder, saved) });
    updates.send((response) => void response.end(CONTENT));
    await window.press('Download 3 MB…');
    await window.page.getByText('The disk is full').waitFor();
    const left = await window.app.evaluate((_, disk) => process.getBuiltinModule('fs').readdirSync(disk), saved);
    expect(left).toEqual([]);
    await window.close();
  });
});
