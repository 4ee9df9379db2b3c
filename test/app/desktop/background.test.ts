import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTempFolder, writeLargeList } from '../driver/app-window';
import { type LaunchedApp, launchApp } from '../driver/launch';

/** What the system is told about the work, observed at Electron's objects in the real app. */
describe('while it works, the app', () => {
  let folder: Awaited<ReturnType<typeof createTempFolder>>;
  let launched: LaunchedApp;

  beforeEach(async () => {
    folder = await createTempFolder();
    await writeFile(join(folder.path, 'people.csv'), 'email\nada@example.com\nbob@example.org\n');
  });
  afterEach(async () => {
    await launched.close();
    await folder.remove();
  });

  async function open(name = 'people.csv'): Promise<void> {
    launched = await launchApp({ files: [join(folder.path, name)], userData: join(folder.path, 'data') });
    await hashButton().waitFor();
  }

  const hashButton = () => launched.page.getByRole('button', { name: 'Hash 1 list' });
  const ready = () => launched.page.getByRole('heading', { level: 1, name: 'Your audience is ready' });

  it('shows its progress in the taskbar, and none afterwards', async () => {
    await open();
    const shown = await launched.app.evaluateHandle(({ BrowserWindow }) => {
      const seen: number[] = [];
      const [window] = BrowserWindow.getAllWindows();
      if (window !== undefined) window.setProgressBar = (progress) => void seen.push(progress);
      return seen;
    });
    await hashButton().click();
    await ready().waitFor();
    await expect.poll(async () => (await shown.jsonValue()).at(-1)).toBe(-1);
    const progress = (await shown.jsonValue()).filter((value) => value !== -1);
    expect(progress[0]).toBe(0);
    expect(progress.every((value) => value >= 0 && value <= 1)).toBe(true);
  });

  it('keeps the computer awake until it is done', async () => {
    await open();
    const blockers = await launched.app.evaluateHandle(({ powerSaveBlocker }) => {
      const seen: { type: string; id: number; stopped: boolean }[] = [];
      const { start, stop } = powerSaveBlocker;
      powerSaveBlocker.start = (type) => {
        const id = start.call(powerSaveBlocker, type);
        seen.push({ type, id, stopped: false });
        return id;
      };
      powerSaveBlocker.stop = (id) => {
        const stopped = stop.call(powerSaveBlocker, id);
        for (const blocker of seen) if (blocker.id === id) blocker.stopped = !powerSaveBlocker.isStarted(id);
        return stopped;
      };
      return seen;
    });
    await hashButton().click();
    await ready().waitFor();
    await expect
      .poll(() => blockers.jsonValue())
      .toEqual([{ type: 'prevent-app-suspension', id: expect.any(Number), stopped: true }]);
  });

  it.each([
    ['notifies a person who is elsewhere, and comes to the front on a click', false],
    ['does not notify a person who is looking', true],
  ])('%s', async (_, focused) => {
    await open();
    const shown = await launched.app.evaluateHandle(({ BrowserWindow, Notification }, isFocused) => {
      const seen: { notification: Electron.Notification | null; bodies: string[]; focused: number } = {
        notification: null,
        bodies: [],
        focused: 0,
      };
      Notification.isSupported = () => true;
      Notification.prototype.show = function show() {
        seen.notification = this;
        seen.bodies.push(`${this.title}: ${this.body}`);
      };
      const [window] = BrowserWindow.getAllWindows();
      if (window !== undefined) {
        window.isFocused = () => isFocused;
        window.focus = () => {
          seen.focused += 1;
        };
      }
      return seen;
    }, focused);
    await hashButton().click();
    await ready().waitFor();
    const bodies = () => shown.evaluate((seen) => seen.bodies);
    if (focused) {
      expect(await bodies()).toEqual([]);
      return;
    }
    await expect.poll(bodies).toEqual(['Audience Uploader: The audience is hashed and ready to be uploaded.']);
    await shown.evaluate((seen) => void seen.notification?.emit('click'));
    expect(await shown.evaluate((seen) => seen.focused)).toBe(1);
  });

  it('continues although its page crashes, and shows the result once the page is back', async () => {
    await writeLargeList(join(folder.path, 'big.csv'));
    await open('big.csv');
    await hashButton().click();
    await launched.page.getByRole('heading', { level: 1, name: 'Hashing on this computer' }).waitFor();
    const before = await launched.app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const snapshot: unknown = await contents?.executeJavaScript("window.audience.request('app:snapshot', null)");
      const reloaded = new Promise<void>((resolve) => contents?.once('did-finish-load', () => resolve()));
      contents?.forcefullyCrashRenderer();
      await reloaded;
      return snapshot;
    });
    expect(before).toMatchObject({ ok: true, value: { audience: { state: { kind: 'hashing' } } } });
    const shown = () =>
      launched.app.evaluate(async ({ BrowserWindow }): Promise<unknown> => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        return contents?.executeJavaScript("document.querySelector('main')?.innerText ?? ''");
      });
    await expect.poll(shown, { timeout: 90_000 }).toContain('Your audience is ready');
    expect(await shown()).toContain('6,000,000');
  });
});
