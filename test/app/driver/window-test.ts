import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'vitest';
import { type ReferenceApi, startReferenceApi } from '../../../tools/reference-api/server';
import { AppWindow, createTempFolder } from './app-window';
import { SharedWindow } from './shared-window';

/** Opens the app with these lists, as by "Open with". */
export type Open = (...files: readonly string[]) => Promise<AppWindow>;

interface WindowFixtures {
  /** Of this test alone; also holds the data of the app. */
  readonly folder: string;
  readonly api: ReferenceApi;
  /** Writes a list and returns its path. */
  readonly write: (name: string, content: string | Uint8Array) => Promise<string>;
  /** Once closed, it may be opened again. */
  readonly open: Open;
}

/** A test of the real window, with its own folder and server; whatever it opens is closed afterwards. */
export const windowTest = it.extend<WindowFixtures>({
  folder: async ({ onTestFinished }, use) => {
    const folder = await createTempFolder();
    // After whatever the test closes once it has finished: an app that still runs writes into its folder.
    onTestFinished(() => folder.remove());
    await use(folder.path);
  },
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's dependencies from the pattern
  api: async ({}, use) => {
    const api = await startReferenceApi();
    await use(api);
    await api.close();
  },
  write: async ({ folder }, use) => {
    await use(async (name, content) => {
      const path = join(folder, name);
      await writeFile(path, content);
      return path;
    });
  },
  open: async ({ folder, api }, use) => {
    const opened: AppWindow[] = [];
    await use(async (...files) => {
      const window = await AppWindow.open({ api: api.url, files, userData: folder });
      opened.push(window);
      return window;
    });
    await Promise.all(opened.map((window) => window.close()));
  },
});

/**
 * The same, with one window for all such tests of a worker, which is reset for each. Its data are not in `folder`, and a
 * test opens it only once. A test that fails discards the window, so that no other test fails because of it.
 */
export const sharedWindowTest = windowTest.extend<{ readonly shared: SharedWindow; readonly open: Open }>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const shared = await SharedWindow.create();
      await use(shared);
      await shared.discard();
    },
    { scope: 'worker' },
  ],
  open: async ({ api, shared, onTestFailed }, use) => {
    onTestFailed(() => shared.discard());
    await use((...files) => shared.open(api.url, files));
  },
});
