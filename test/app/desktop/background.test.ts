import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { type AppWindow, writeLargeList } from '../driver/app-window';
import { sharedWindowTest, windowTest } from '../driver/window-test';

const PEOPLE = 'email\nada@example.com\nbob@example.org\n';

/** What the system is told about the work, observed at Electron's objects in the real app. */
describe('while it works, the app', () => {
  const hashButton = ({ page }: AppWindow) => page.getByRole('button', { name: 'Hash 1 list' });

  sharedWindowTest('shows its progress in the taskbar, and none afterwards', async ({ open, write }) => {
    const window = await open(await write('people.csv', PEOPLE));
    await hashButton(window).waitFor();
    const shown = await window.app.evaluateHandle(({ BrowserWindow }) => {
      const seen: number[] = [];
      const [window] = BrowserWindow.getAllWindows();
      if (window !== undefined) window.setProgressBar = (progress) => void seen.push(progress);
      return seen;
    });
    await window.hash();
    await expect.poll(async () => (await shown.jsonValue()).at(-1)).toBe(-1);
    const progress = (await shown.jsonValue()).filter((value) => value !== -1);
    expect(progress[0]).toBe(0);
    expect(progress.every((value) => value >= 0 && value <= 1)).toBe(true);
  });

  sharedWindowTest('keeps the computer awake until it is done', async ({ open, write }) => {
    const window = await open(await write('people.csv', PEOPLE));
    await hashButton(window).waitFor();
    const blockers = await window.app.evaluateHandle(({ powerSaveBlocker }) => {
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
    await window.hash();
    await expect
      .poll(() => blockers.jsonValue())
      .toEqual([{ type: 'prevent-app-suspension', id: expect.any(Number), stopped: true }]);
  });

  sharedWindowTest.for([
    ['notifies the marketer who is elsewhere, and comes to the front on a click', false],
    ['does not notify the marketer who is looking', true],
  ] as const)('%s', async ([_, focused], { open, write }) => {
    const window = await open(await write('people.csv', PEOPLE));
    await hashButton(window).waitFor();
    const shown = await window.app.evaluateHandle(({ BrowserWindow, Notification }, isFocused) => {
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
    await window.hash();
    const bodies = () => shown.evaluate((seen) => seen.bodies);
    if (focused) {
      expect(await bodies()).toEqual([]);
      return;
    }
    await expect.poll(bodies).toEqual(['Audience Uploader: The audience is hashed and ready to be uploaded.']);
    await shown.evaluate((seen) => void seen.notification?.emit('click'));
    expect(await shown.evaluate((seen) => seen.focused)).toBe(1);
  });

  windowTest(
    'continues although its page crashes, and shows the result once the page is back',
    async ({ folder, open }) => {
      await writeLargeList(join(folder, 'big.csv'));
      const { app, page } = await open(join(folder, 'big.csv'));
      await page.getByRole('button', { name: 'Hash 1 list' }).click();
      await page.getByRole('heading', { level: 1, name: 'Hashing on this computer' }).waitFor();
      const before = await app.evaluate(async ({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        const snapshot: unknown = await contents?.executeJavaScript("window.audience.request('app:snapshot', null)");
        const reloaded = new Promise<void>((resolve) => contents?.once('did-finish-load', () => resolve()));
        contents?.forcefullyCrashRenderer();
        await reloaded;
        return snapshot;
      });
      expect(before).toMatchObject({ ok: true, value: { audience: { state: { kind: 'hashing' } } } });
      const shown = () =>
        app.evaluate(async ({ BrowserWindow }): Promise<unknown> => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents;
          return contents?.executeJavaScript("document.querySelector('main')?.innerText ?? ''");
        });
      await expect.poll(shown).toContain('Your audience is ready');
      expect(await shown()).toContain('6,000,000');
    },
  );
});
