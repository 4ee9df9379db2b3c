import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ResolverDeps } from '../../../tools/electron-runtime/resolve';

const run = promisify(execFile);

const RUNTIME_FILES = ['app-binary', 'chrome-sandbox', 'chrome_crashpad_handler', 'LICENSE.electron.txt'];
const APP_FILES = ['package.json', 'resources/app.asar', 'resources/app.asar.unpacked/index.js'];

/**
 * The dependencies of a resolver in a separate folder: an `electron` package without a runtime, and a tiny substitute.
 */
export interface FakeRuntimes {
  readonly folder: string;
  readonly deps: ResolverDeps;
  /** The resolver's network requests, in order. */
  readonly calls: readonly string[];
  readonly clear: () => Promise<void>;
}

export async function createFakeRuntimes(): Promise<FakeRuntimes> {
  const folder = await mkdtemp(join(tmpdir(), 'electron-runtime-'));
  const calls: string[] = [];
  const electronPackage = join(folder, 'electron');
  await writeTree(electronPackage, { 'package.json': '{ "version": "45.4.1" }' });
  const tarball = await packedApp(folder);
  const deps: ResolverDeps = {
    electronPackage,
    cacheFolder: join(folder, 'cache'),
    platform: 'linux-x64',
    substitute: {
      electronVersion: '33.4.11',
      packageSpec: 'some-app@1.0.0',
      tarballSha256: await sha256(tarball),
      binaryName: 'app-binary',
      binarySha256: await sha256(join(folder, 'package', 'app-binary')),
    },
    download: async () => {
      calls.push('download');
      throw new Error('github.com is not reachable');
    },
    pack: async (packageSpec, target) => {
      calls.push(`pack ${packageSpec}`);
      const copy = join(target, 'some-app.tgz');
      await copyFile(tarball, copy);
      return copy;
    },
  };
  return { folder, deps, calls, clear: () => rm(folder, { recursive: true, force: true }) };
}

/** The files of the npm package `electron` after it has downloaded its runtime. */
export async function installOfficial(electronPackage: string, version = '45.4.1'): Promise<void> {
  await writeTree(electronPackage, { 'dist/version': version, 'dist/electron': 'binary', 'path.txt': 'electron' });
}

/** Writes files by their relative paths, creating folders. */
export async function writeTree(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

async function packedApp(folder: string): Promise<string> {
  const paths = [...RUNTIME_FILES, ...APP_FILES];
  await writeTree(join(folder, 'package'), Object.fromEntries(paths.map((path) => [path, `content of ${path}`])));
  const tarball = join(folder, 'origin.tgz');
  await run('tar', ['-czf', tarball, '-C', folder, 'package']);
  return tarball;
}

async function sha256(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}
