import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PreparedAudienceState } from '../../../src/shared/ipc/payloads';
import type { ListId } from '../../../src/shared/preview';
import { resolveElectronRuntime } from '../../../tools/electron-runtime/resolve';
import { electronSwitches, type LaunchedApp, launchApp, MAIN } from '../driver/launch';
import { sharedWindowTest } from '../driver/window-test';

const PEOPLE = 'email\nada@example.com\nAda@Example.com\nnobody\n';

/** The app's behaviour on the desktop, tested on the real app. */
describe('the app', () => {
  let folder = '';
  let list = '';
  let launched: LaunchedApp | null = null;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'audience-desktop-'));
    list = join(folder, 'people.csv');
    await writeFile(list, PEOPLE);
  });

  afterEach(async () => {
    await launched?.close();
    launched = null;
    await rm(folder, { recursive: true, force: true });
  });

  async function launch(files: readonly string[] = []): Promise<LaunchedApp> {
    launched = await launchApp({ files, userData: join(folder, 'data') });
    return launched;
  }

  const previews = ({ page }: Pick<LaunchedApp, 'page'>) =>
    page.evaluate(async () => {
      const snapshot = await window.audience.request('app:snapshot', null);
      const ids = snapshot.ok ? snapshot.value.lists.map(({ id }) => id) : [];
      return Promise.all(
        ids.map((id) => window.audience.request('list:preview', { id, choice: { dialect: {}, mappings: null } })),
      );
    });

  sharedWindowTest(
    'passes the files of a second start to the first, which comes to the front and shows them',
    async ({ open, shared, write }) => {
      const app = await open();
      const arrived = await app.page.evaluateHandle(() => {
        const seen: ListId[] = [];
        window.audience.on('lists:arrived', (ids) => seen.push(...ids));
        return seen;
      });
      const focused = await app.app.evaluateHandle(({ BrowserWindow }) => {
        const seen: string[] = [];
        const [window] = BrowserWindow.getAllWindows();
        if (window !== undefined) window.focus = () => void seen.push('focus');
        return seen;
      });
      const { executable } = await resolveElectronRuntime();
      const second = spawn(executable, [...electronSwitches(), MAIN, await write('people.csv', PEOPLE)], {
        env: { ...process.env, AUDIENCE_UPLOADER_USER_DATA: shared.userData },
        stdio: 'ignore',
      });
      const [exitCode] = await once(second, 'exit');
      expect(exitCode).toBe(0);
      await expect.poll(() => arrived.jsonValue()).toHaveLength(1);
      expect(await focused.jsonValue()).toEqual(['focus']);
      expect(await previews(app)).toMatchObject([{ ok: true, value: { info: { name: 'people.csv' } } }]);
    },
  );

  it('hashes the files of its command line, leaves nothing of them, remembers its size, and survives a crash of its page', async () => {
    const app = await launch([list]);
    const { page } = app;
    expect(await previews(app)).toMatchObject([{ ok: true, value: { info: { name: 'people.csv' } } }]);
    const states = await page.evaluate(async () => {
      const seen: PreparedAudienceState[] = [];
      const ended = new Promise<void>((resolve) => {
        window.audience.on('audience:changed', (state) => {
          seen.push(state);
          if (state.state.kind !== 'hashing') resolve();
        });
      });
      const snapshot = await window.audience.request('app:snapshot', null);
      const id = (snapshot.ok ? snapshot.value.lists[0]?.id : undefined) ?? '';
      const preview = await window.audience.request('list:preview', { id, choice: { dialect: {}, mappings: null } });
      if (!preview.ok) throw new Error('no preview');
      const { mappings } = preview.value;
      await window.audience.request('audience:hash', {
        lists: [{ id, dialect: {}, mappings }],
        suppressionLists: [],
        plainIds: false,
      });
      await ended;
      return seen;
    });
    expect(states[0]).toMatchObject({ state: { kind: 'hashing' } });
    expect(states.at(-1)).toMatchObject({
      state: { kind: 'ready', byUserType: [{ counts: { rows: 3, unique: 1, duplicates: 1 } }] },
    });
    const work = join(folder, 'data', 'work');
    const [name = ''] = await readdir(work);
    const digest = createHash('sha256').update('ada@example.com').digest('hex');
    expect(await readFile(join(work, name, 'audience.txt'), 'utf8')).toBe(`${digest}\n`);

    // The display server reacts asynchronously: to showing the window, and then to resizing it.
    await expect.poll(() => isShown(app.app)).toBe(true);
    await app.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 950, height: 700 }),
    );
    await expect.poll(() => page.evaluate(() => [window.outerWidth, window.outerHeight])).toEqual([950, 700]);
    await app.close();
    expect(await readdir(work)).toEqual([]);

    const again = await launch([list]);
    await expect.poll(() => boundsOf(again.app)).toMatchObject({ width: 950, height: 700 });
    const lists = await again.app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const reloaded = new Promise<void>((resolve) => contents?.once('did-finish-load', () => resolve()));
      contents?.forcefullyCrashRenderer();
      await reloaded;
      const snapshot: unknown = await contents?.executeJavaScript("window.audience.request('app:snapshot', null)");
      return snapshot;
    });
    expect(lists).toMatchObject({ ok: true, value: { lists: [{ id: expect.any(String), role: 'audience' }] } });
  });

  sharedWindowTest('opens what the dock or "Open with" passes on', async ({ open, write }) => {
    const window = await open();
    const prevented = await window.app.evaluate(
      ({ app: electron }, path) => {
        let byDefault = true;
        electron.emit('open-file', { preventDefault: () => (byDefault = false) }, path);
        return !byDefault;
      },
      await write('people.csv', PEOPLE),
    );
    expect(prevented).toBe(true);
    expect(await previews(window)).toHaveLength(1);
  });

  sharedWindowTest('notifies its window of what was chosen in the menu', async ({ open }) => {
    const { app, page } = await open();
    const chosen = await page.evaluateHandle(() => {
      const seen: string[] = [];
      window.audience.on('menu:chosen', (item) => seen.push(item));
      return seen;
    });
    const keys = await app.evaluate(({ dialog, Menu }) => {
      // A real dialog would wait for the marketer.
      dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] });
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
      // All but Quit, which would close the window.
      const ours = items.filter(({ accelerator, role }) => accelerator && !role && accelerator !== 'CmdOrCtrl+Q');
      for (const item of ours) item.click();
      return ours.map(({ accelerator }) => accelerator);
    });
    expect(keys).toEqual(['CmdOrCtrl+N', 'CmdOrCtrl+O', 'CmdOrCtrl+U', 'CmdOrCtrl+,']);
    await expect.poll(() => chosen.jsonValue()).toEqual(['new-audience', 'open', 'uploads', 'settings']);
  });
});

/** Whether the window is on the screen: until then the display server ignores its position. */
function isShown(app: ElectronApplication): Promise<boolean> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible() === true);
}

function boundsOf(app: ElectronApplication) {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
}
