import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings-store';
import type { WindowDraft } from '../../../src/shared/draft';
import type { Settings } from '../../../src/shared/settings';
import { AppWindow, createTempFolder } from './app-window';
import { rememberMethods } from './replaced-methods';
import { resize, type Size } from './screenshots';

/** What the app remembers, apart from uploads and settings; main reads each of these whenever it needs it. */
const REMEMBERED = ['draft.json', 'lists.json', 'mappings.json', 'receipts'];

const FIRST_SCREEN = 'Choose a list';

const MAX_ROUNDS = 5;

const NO_DRAFT: WindowDraft = {
  platform: DEFAULT_SETTINGS.platform,
  lists: [],
  userTypes: [],
  plainIds: false,
  upload: { kind: 'new', adAccountId: '', name: '', description: '', optOutLink: '', audienceId: '', audienceName: '' },
};

interface Current {
  readonly window: AppWindow;
  readonly size: Size;
  readonly putMethodsBack: () => Promise<void>;
}

/**
 * One window for many tests, each of which finds it as after a first start, with nothing remembered. Resetting it is
 * several times cheaper than a start.
 */
export class SharedWindow {
  private current: Current | null = null;

  /** `userData`: where the app keeps what it stores. */
  private constructor(
    readonly userData: string,
    private readonly env: Readonly<Record<string, string>>,
  ) {}

  static async create(env: Readonly<Record<string, string>> = {}): Promise<SharedWindow> {
    return new SharedWindow((await createTempFolder()).path, env);
  }

  /** At the first screen, with its settings pointing at `api`; then with these lists, as by "Open with". */
  async open(api: string, files: readonly string[]): Promise<AppWindow> {
    const window = (await this.reuse(api)) ?? (await this.start(api));
    if (files.length > 0) await openWith(window, files);
    return window;
  }

  /** Closes the window and removes its data; the next test starts another one. */
  async discard(): Promise<void> {
    await this.current?.window.close();
    this.current = null;
    await rm(this.userData, { recursive: true, force: true });
  }

  private async start(api: string): Promise<AppWindow> {
    await this.discard();
    await mkdir(this.userData);
    const window = await AppWindow.open({ api, userData: this.userData, env: this.env });
    const size = await window.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    this.current = { window, size, putMethodsBack: await rememberMethods(window) };
    await window.heading(FIRST_SCREEN);
    return window;
  }

  /** Null if there is no window, or if it cannot be reset, for example while an upload is being sent. */
  private async reuse(api: string): Promise<AppWindow | null> {
    if (this.current === null) return null;
    const { window, size, putMethodsBack } = this.current;
    await putMethodsBack();
    await restoreLook(window, size);
    for (let round = 0; round < MAX_ROUNDS; round++) {
      await forget(window, { ...DEFAULT_SETTINGS, api, language: 'en' });
      await Promise.all(REMEMBERED.map((name) => rm(join(this.userData, name), { recursive: true, force: true })));
      await window.page.reload();
      if (await isNew(window)) return window;
    }
    return null;
  }
}

/** Removes all uploads, closes all lists and the audience, and sets all settings. */
function forget({ page }: AppWindow, settings: Settings): Promise<void> {
  return page.evaluate(
    async ({ settings, draft }) => {
      const { request } = window.audience;
      // The page saves its draft now: its timer, and its end, would save it after the empty one.
      window.dispatchEvent(new Event('pagehide'));
      const [snapshot, uploads, token] = await Promise.all([
        request('app:snapshot', null),
        request('uploads:read', 0),
        request('token:status', null),
      ]);
      if (!snapshot.ok || !uploads.ok || !token.ok) return;
      const { audience, lists } = snapshot.value;
      if (token.value.kind === 'stored' || token.value.kind === 'session') await request('token:forget', null);
      if (audience !== null) await request('audience:discard', audience.id);
      for (const { id } of lists) await request('list:close', id);
      for (const { id } of uploads.value.uploads) await request('upload:decide', { id, decision: 'remove' });
      await request('updates:stop-downloading', null);
      await request('settings:save', settings);
      await request('draft:save', draft);
    },
    { settings, draft: NO_DRAFT },
  );
}

/**
 * Not at once: a list that is used twice is closed in two rounds, a keyring may not answer, and the app may still have been
 * saving something, or have reported that it could not.
 */
function isNew({ page }: AppWindow): Promise<boolean> {
  return page.evaluate(async (firstScreen) => {
    // Asked here, since the page has no part of Playwright yet: each question to a locator would begin with one.
    const patience = AbortSignal.timeout(60_000);
    while (document.querySelector('h1') === null) {
      patience.throwIfAborted();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const { request } = window.audience;
    const [snapshot, uploads, draft, token, ...remembered] = await Promise.all([
      request('app:snapshot', null),
      request('uploads:read', 0),
      request('draft:read', null),
      request('token:status', null),
      request('drafts:aside', null),
      request('lists:recent', null),
      request('receipts:list', null),
    ]);
    if (!snapshot.ok || !uploads.ok || !draft.ok || !token.ok) return false;
    const { audience, lists } = snapshot.value;
    const hasToken = token.value.kind === 'stored' || token.value.kind === 'session';
    // What the app says about its own files it says once: a toast would stay on the screen of the next test.
    const isSilent = document.querySelector('.toast') === null;
    const holdsNothing = audience === null && lists.length === 0 && uploads.value.uploads.length === 0;
    const drafted = draft.value !== null && (draft.value.lists.length > 0 || draft.value.upload.name !== '');
    return (
      document.querySelector('h1')?.textContent === firstScreen &&
      holdsNothing &&
      !drafted &&
      !hasToken &&
      isSilent &&
      remembered.every((entries) => entries.ok && entries.value.length === 0)
    );
  }, FIRST_SCREEN);
}

async function restoreLook(window: AppWindow, size: Size): Promise<void> {
  await window.page.emulateMedia({ colorScheme: 'light', forcedColors: null, reducedMotion: null });
  await window.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1));
  await resize(window, size);
}

/** As the start of a second instance does. */
async function openWith({ app }: AppWindow, files: readonly string[]): Promise<void> {
  await app.evaluate(
    ({ app }, argv) => app.emit('second-instance', {}, argv, '/', { argv, folder: '/' }),
    ['electron', 'app', ...files],
  );
}
