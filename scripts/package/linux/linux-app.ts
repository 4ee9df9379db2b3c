import { chmod, cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronRuntime } from '../../../tools/electron-runtime/resolve';
import { packApp } from '../app/app-archive';
import { assembleApp } from '../app/app-content';
import { blowFuses } from '../app/fuses';
import { NOTICES } from '../app/notices';
import { PRODUCT } from '../product';
import { TEST_BUILD } from '../release/release-gate';
import { type ReleaseFeed, writeFeed } from '../release/update-feed';

/** Chromium's own texts are never visible: the app brings its words in each of its languages. */
const LOCALE = 'en-US.pak';

const KEYRINGS: Readonly<Record<string, string>> = { x64: 'linux-x64-gnu', arm64: 'linux-arm64-gnu' };

/**
 * The app in a runnable folder: the Electron runtime under the app's name, with fuses set and the app's archive inside.
 * Only a release has a feed of updates.
 */
export async function makeLinuxApp(
  runtime: ElectronRuntime,
  built: string,
  folder: string,
  feed: ReleaseFeed | null = null,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  // A real copy, no links: its fuses are changed.
  await cp(runtime.dist, folder, { recursive: true, filter: (path) => !path.endsWith('default_app.asar') });
  await rename(join(folder, 'electron'), executableIn(folder));
  await keepOneLocale(join(folder, 'locales'));

  await makeArchive(built, join(folder, 'resources'), feed);
  await cp(NOTICES, join(folder, 'resources', NOTICES));
  if (runtime.kind !== 'official') await writeFile(join(folder, 'resources', TEST_BUILD), `${runtime.note}\n`);
  await blowFuses(executableIn(folder));
  await chmod(executableIn(folder), 0o755);
}

/** Packs the built app, with the library of the keychain, into the folder of resources. */
export async function makeArchive(built: string, resources: string, feed: ReleaseFeed | null = null): Promise<void> {
  const keyring = KEYRINGS[process.arch];
  if (keyring === undefined) throw new Error(`There is no package for Linux on ${process.arch}.`);
  const content = `${resources}.content`;
  await assembleApp(built, content, [keyring]);
  await writeFeed(content, feed);
  await packApp(content, resources);
  await rm(content, { recursive: true });
}

export function executableIn(folder: string): string {
  return join(folder, PRODUCT.name);
}

async function keepOneLocale(folder: string): Promise<void> {
  const others = (await readdir(folder)).filter((name) => name !== LOCALE);
  await Promise.all(others.map((name) => rm(join(folder, name))));
}
