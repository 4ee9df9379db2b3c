import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { writeLargeList } from '../driver/app-window';
import { windowTest } from '../driver/window-test';

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

windowTest('Quit in the menu asks as well, and whoever insists is asked once', async ({ folder, open }) => {
  const path = join(folder, 'big.csv');
  await writeLargeList(path);
  const window = await open(path);
  await window.press('Hash 1 list');
  await window.heading('Hashing on this computer');
  const questions = await window.app.evaluate(({ app, dialog, BrowserWindow, Menu }) => {
    let asked = 0;
    dialog.showMessageBox = () => {
      asked += 1;
      return new Promise(() => undefined);
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

describe('an audience that was not uploaded', () => {
  windowTest.for(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'is removed from the disk when the app ends by %s',
    async (signal, { folder, write, open }) => {
      const window = await open(await write('people.csv', LIST));
      await window.hash();
      expect(await workFolders(folder)).toHaveLength(1);
      const child = window.app.process();
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
      expect(await workFolders(folder)).toEqual([]);
    },
  );

  windowTest('is removed at the next start where the app was killed', async ({ folder, write, open }) => {
    const killed = await open(await write('people.csv', LIST));
    await killed.hash();
    await killed.kill();
    expect(await workFolders(folder)).toHaveLength(1);
    await open();
    await expect.poll(() => workFolders(folder)).toEqual([]);
  });
});
