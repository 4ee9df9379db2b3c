import { once } from 'node:events';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished } from 'vitest';
import { startReferenceApi } from '../../../tools/reference-api/server';
import { describedPackage } from '../../update-server';
import { type AppWindow, writeLargeList } from '../driver/app-window';
import { reloadWith } from '../driver/reload-with';
import { windowTest } from '../driver/window-test';
import { startUpdatable, updateTest } from './updates-window';

const LIST = 'email\nada@example.com\nnobody\n';
const workFolders = (folder: string) => readdir(join(folder, 'work'));

windowTest(
  'Quit and closing the window ask in the middle of hashing, whoever insists is asked once, and nothing is left',
  async ({ folder, open }) => {
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
  },
);

async function endBy(signal: NodeJS.Signals, window: AppWindow): Promise<void> {
  const child = window.app.process();
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

describe('an audience that was not uploaded', () => {
  windowTest.for(['SIGINT', 'SIGHUP'] as const)(
    'is removed from the disk when the app ends by %s',
    async (signal, { folder, write, open }) => {
      const window = await open(await write('people.csv', LIST));
      await window.hash();
      expect(await workFolders(folder)).toHaveLength(1);
      await endBy(signal, window);
      expect(await workFolders(folder)).toEqual([]);
    },
  );
});

const TWO_COLUMNS = 'mail;other mail\nada@example.com;ada@home.example\nbob@example.com;\n';
const UPDATE = describedPackage('audience-uploader-99.0.0-linux-x86_64.AppImage', Buffer.alloc(3_000_000));

/** Until the window ends, for the server never sends the rest. */
async function downloadUpdate(window: AppWindow, saved: string): Promise<void> {
  await window.goToPage('Settings');
  await window.answerSaveDialog(join(saved, UPDATE.file));
  await window.press('Download 3 MB…');
  await expect.poll(() => readdir(saved)).toHaveLength(1);
}

updateTest(
  'what a killed app has left is sent, taken up or removed by the next one, which leaves nothing when it ends by SIGTERM',
  async ({ folder, api, updates, write }) => {
    const saved = join(folder, 'saved');
    await mkdir(saved);
    updates.respond(updates.signed({ product: 'audience-uploader', version: '99.0.0', packages: [UPDATE] }));
    updates.send((response) => void response.write(Buffer.alloc(1_000_000)));
    const killed = await startUpdatable(folder, updates, { api: api.url, files: [await write('people.csv', LIST)] });
    await killed.toUploadForm();
    await killed.fillUpload({ accountId: '2', name: 'Buyers', token: api.token });
    const { port } = new URL(api.url);
    await api.close();
    await killed.send();
    await killed.waitForUploadState('Waiting');
    await killed.goToPage('New audience');
    await killed.heading('Choose a list');
    await killed.drop([await write('readers.csv', TWO_COLUMNS)]);
    await killed.useColumn('other mail', 'Not used');
    await killed.hash();
    await killed.continueToUpload();
    await killed.page.getByLabel('Audience name').fill('Readers');
    await downloadUpdate(killed, saved);
    const draft = () => readFile(join(folder, 'draft.json'), 'utf8').catch(() => '');
    await expect.poll(draft).toContain('"name": "Readers"');
    await killed.kill();
    expect(await workFolders(folder)).toHaveLength(1);
    expect(await readdir(saved)).toHaveLength(1);

    // Half of an update is removed also where updates are not looked for any more.
    const next = await startUpdatable(folder, updates, { api: api.url, lookForUpdates: false });
    await expect.poll(() => workFolders(folder)).toEqual([]);
    await expect.poll(() => readdir(saved)).toEqual([]);
    await next.columnHead('mail', 'E-mail').waitFor();
    await next.columnHead('other mail', 'Not used').waitFor();
    await next.hash();
    await next.continueToUpload();
    expect(await next.page.getByLabel('Audience name').inputValue()).toBe('Readers');
    const kept = await draft();
    for (const value of ['ada@', 'bob@', 'home.example']) expect(kept).not.toContain(value);
    await next.goToPage('Uploads');
    await next.openUpload('Buyers');
    await next.waitForUploadState('Waiting');
    const reachable = await startReferenceApi({ port: Number(port) });
    onTestFinished(() => reachable.close());
    await next.waitForUploadState('Done');
    expect(reachable.log.filter(({ method }) => method === 'POST')).toMatchObject([
      { status: 201, file: { lines: 1 } },
    ]);

    await reloadWith(next, { lookForUpdates: true });
    await downloadUpdate(next, saved);
    expect(await workFolders(folder)).toHaveLength(1);
    await endBy('SIGTERM', next);
    expect(await workFolders(folder)).toEqual([]);
    expect(await readdir(saved)).toEqual([]);
  },
);
