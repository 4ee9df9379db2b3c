import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { type AppWindow, writeLargeList } from '../driver/app-window';
import { sharedWindowTest, windowTest } from '../driver/window-test';

const LIST = 'email\nada@example.com\nnobody\n';
const workFolders = (folder: string) => readdir(join(folder, 'work'));

windowTest('closing the window in the middle of hashing asks first', async ({ folder, open }) => {
  const path = join(folder, 'big.csv');
  await writeLargeList(path);
  const window = await open(path);
  await window.press('Hash 1 list');
  await window.heading('Hashing on this computer');
  const answerWith = (response: number) =>
    window.app.evaluate(({ dialog, BrowserWindow }, answer) => {
      const asked = new Promise<string>((resolve) => {
        dialog.showMessageBox = async (...input: unknown[]) => {
          resolve(JSON.stringify(input.at(-1)));
          return { response: answer, checkboxChecked: false };
        };
      });
      BrowserWindow.getAllWindows()[0]?.close();
      return asked;
    }, response);
  expect(await answerWith(0)).toContain('Quit while an audience is being hashed?');
  await window.heading('Hashing on this computer');
  const ended = once(window.app.process(), 'exit');
  await answerWith(1).catch(() => undefined);
  await ended;
  expect(await workFolders(folder)).toEqual([]);
});

sharedWindowTest('Quit in the menu asks as well, and whoever insists is asked once', async ({ folder, open }) => {
  const path = join(folder, 'big.csv');
  await writeLargeList(path);
  const window = await open(path);
  await window.press('Hash 1 list');
  await window.heading('Hashing on this computer');
  const questions = await window.app.evaluate(({ app, dialog, BrowserWindow, Menu }) => {
    let asked = 0;
    dialog.showMessageBox = async () => {
      asked += 1;
      return { response: 0, checkboxChecked: false };
    };
    const quit = Menu.getApplicationMenu()
      ?.items.flatMap(({ submenu }) => submenu?.items ?? [])
      .find(({ accelerator }) => accelerator === 'CmdOrCtrl+Q');
    const [opened] = BrowserWindow.getAllWindows();
    for (let time = 0; time < 3; time += 1) quit?.click(undefined, opened, opened?.webContents);
    opened?.close();
    return [asked, app.isReady()];
  });
  expect(questions).toEqual([1, true]);
  await window.heading('Hashing on this computer');
  await window.press('Cancel');
});

/** The app is opened with a list, hashes it, and is ended by this signal. */
async function hashAndEnd(window: AppWindow, folder: string, signal: NodeJS.Signals): Promise<void> {
  await window.hash();
  expect(await workFolders(folder)).toHaveLength(1);
  const child = window.app.process();
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

describe('an audience that was not uploaded', () => {
  windowTest.for(['SIGINT', 'SIGHUP'] as const)(
    'is removed from the disk when the app ends by %s',
    async (signal, { folder, write, open }) => {
      await hashAndEnd(await open(await write('people.csv', LIST)), folder, signal);
      expect(await workFolders(folder)).toEqual([]);
    },
  );

  windowTest(
    'is removed at the next start where the app was killed, and when that ends by SIGTERM',
    async ({ folder, write, open }) => {
      const path = await write('people.csv', LIST);
      await hashAndEnd(await open(path), folder, 'SIGKILL');
      expect(await workFolders(folder)).toHaveLength(1);
      const window = await open();
      await expect.poll(() => workFolders(folder)).toEqual([]);
      await hashAndEnd(window, folder, 'SIGTERM');
      expect(await workFolders(folder)).toEqual([]);
    },
  );
});
