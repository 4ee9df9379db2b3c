import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { writeLargeList } from '../driver/app-window';
import { sharedWindowTest, windowTest } from '../driver/window-test';

const PEOPLE = 'email\nada@example.com\nbob@example.org\n';

/** What the system is told about the work, observed at Electron's objects in the real app. */
describe('while it works, the app', () => {
  sharedWindowTest(
    'shows its progress in the taskbar, keeps the computer awake until it is done, and notifies the marketer who is elsewhere',
    async ({ open, write }) => {
      const window = await open(await write('people.csv', PEOPLE));
      await window.button('Hash 1 list').waitFor();
      const told = await window.app.evaluateHandle(({ BrowserWindow, Notification, powerSaveBlocker }) => {
        const seen: {
          readonly progress: number[];
          readonly blockers: { type: string; id: number; stopped: boolean }[];
          readonly bodies: string[];
          notification: Electron.Notification | null;
          isElsewhere: boolean;
          focused: number;
        } = { progress: [], blockers: [], bodies: [], notification: null, isElsewhere: true, focused: 0 };
        const { start, stop } = powerSaveBlocker;
        powerSaveBlocker.start = (type) => {
          const id = start.call(powerSaveBlocker, type);
          seen.blockers.push({ type, id, stopped: false });
          return id;
        };
        powerSaveBlocker.stop = (id) => {
          const stopped = stop.call(powerSaveBlocker, id);
          for (const blocker of seen.blockers) {
            if (blocker.id === id) blocker.stopped = !powerSaveBlocker.isStarted(id);
          }
          return stopped;
        };
        Notification.isSupported = () => true;
        Notification.prototype.show = function show() {
          seen.notification = this;
          seen.bodies.push(`${this.title}: ${this.body}`);
        };
        const [window] = BrowserWindow.getAllWindows();
        if (window !== undefined) {
          window.setProgressBar = (progress) => void seen.progress.push(progress);
          window.isFocused = () => !seen.isElsewhere;
          window.focus = () => {
            seen.focused += 1;
          };
        }
        return seen;
      });
      await window.hash();
      const hashed = { type: 'prevent-app-suspension', id: expect.any(Number), stopped: true };
      await expect.poll(() => told.evaluate(({ blockers }) => blockers)).toEqual([hashed]);
      await expect.poll(() => told.evaluate(({ progress }) => progress.at(-1))).toBe(-1);
      const progress = (await told.evaluate((seen) => seen.progress)).filter((value) => value !== -1);
      expect(progress[0]).toBe(0);
      expect(progress.every((value) => value >= 0 && value <= 1)).toBe(true);
      const bodies = () => told.evaluate((seen) => seen.bodies);
      const done = 'Audience Uploader: The audience is hashed and ready to be uploaded.';
      await expect.poll(bodies).toEqual([done]);
      // A click brings the window to the front, and whoever looks at it is not notified.
      await told.evaluate((seen) => void seen.notification?.emit('click'));
      expect(await told.evaluate(({ focused }) => focused)).toBe(1);
      await told.evaluate((seen) => {
        seen.isElsewhere = false;
      });
      await window.press(/^Map & preview ?done$/);
      await window.hash();
      await expect.poll(() => told.evaluate(({ blockers }) => blockers)).toEqual([hashed, hashed]);
      expect(await bodies()).toEqual([done]);
    },
  );

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
