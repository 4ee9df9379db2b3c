import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startUpdateServer, type UpdateServer } from '../../update-server';
import { AppWindow, createTempFolder } from '../driver/app-window';
import { type LaunchOptions, launchApp } from '../driver/launch';
import { SharedWindow } from '../driver/shared-window';
import { type Open, windowTest } from '../driver/window-test';

/** A test with a feed, in as many apps as it starts. */
export const updateTest = windowTest.extend<{ readonly updates: UpdateServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's dependencies from the pattern
  updates: async ({}, use) => {
    const updates = await startUpdateServer();
    await use(updates);
    await updates.close();
  },
});

interface SharedFixtures {
  readonly server: UpdateServer;
  readonly shared: SharedWindow;
  readonly updates: UpdateServer;
  readonly open: Open;
}

/** The same in one app, an AppImage, for all such tests of a file: its window and its feed are reset for each. */
export const sharedUpdateTest = windowTest.extend<SharedFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const server = await startUpdateServer();
      await use(server);
      await server.close();
    },
    { scope: 'file' },
  ],
  shared: [
    async ({ server }, use) => {
      const folder = await createTempFolder();
      const shared = await SharedWindow.create(await envOf(folder.path, server));
      await use(shared);
      await shared.discard();
      await folder.remove();
    },
    { scope: 'file' },
  ],
  updates: async ({ server }, use) => {
    server.reset();
    await use(server);
  },
  open: async ({ api, shared, onTestFailed }, use) => {
    onTestFailed(() => shared.discard());
    await use((...files) => shared.open(api.url, files));
  },
});

/** An AppImage of a build with this feed, which a file in the folder names. */
async function envOf(folder: string, { feed }: UpdateServer): Promise<Readonly<Record<string, string>>> {
  const feedFile = join(folder, 'feed.json');
  await writeFile(feedFile, JSON.stringify(feed));
  return { AUDIENCE_UPLOADER_UPDATE_FEED: feedFile, APPIMAGE: join(folder, 'Audience Uploader.AppImage') };
}

export interface Start extends Pick<LaunchOptions, 'files' | 'runtime'> {
  readonly api?: string;
  readonly lookForUpdates?: boolean;
  /** What the administrator has set. */
  readonly managed?: object;
}

/** Starts an app of its own: an AppImage of a build with this feed. */
export async function startUpdatable(folder: string, updates: UpdateServer, start: Start = {}): Promise<AppWindow> {
  const { api, lookForUpdates = true, managed = {}, ...options } = start;
  const managedFile = join(folder, 'managed.json');
  await writeFile(managedFile, JSON.stringify(managed));
  await writeFile(join(folder, 'settings.json'), JSON.stringify({ api, language: 'en', lookForUpdates }));
  const env = { ...(await envOf(folder, updates)), AUDIENCE_UPLOADER_MANAGED_SETTINGS: managedFile };
  const launched = await launchApp({ ...options, userData: folder, env });
  // Also where the test has failed: the window would keep the focus from those of the next tests.
  onTestFinished(() => launched.close());
  return AppWindow.of(launched);
}
