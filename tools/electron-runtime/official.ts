import { execFile } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const DOWNLOAD_TIMEOUT_MS = 20_000;

const manifestSchema = z.object({ version: z.string() });

export interface InstalledRuntime {
  readonly version: string;
  readonly dist: string;
  readonly executable: string;
}

/**
 * The version that the npm package `electron` in `packageFolder` provides, whether or not its runtime is downloaded.
 */
export async function pinnedVersion(packageFolder: string): Promise<string> {
  return manifestSchema.parse(JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'))).version;
}

/**
 * The runtime downloaded by the npm package `electron`, or null. Checked as the package does: the version matches the
 * package's, and path.txt, which it writes last, names an existing file.
 */
export async function findOfficial(packageFolder: string): Promise<InstalledRuntime | null> {
  const dist = join(packageFolder, 'dist');
  const version = await pinnedVersion(packageFolder);
  try {
    const installed = await readFile(join(dist, 'version'), 'utf8');
    const executable = join(dist, await readFile(join(packageFolder, 'path.txt'), 'utf8'));
    await access(executable);
    return installed.trim().replace(/^v/, '') === version ? { version, dist, executable } : null;
  } catch {
    return null;
  }
}

/** Makes the npm package `electron` download its runtime, which it checks against a checksum. Rejects on failure. */
export async function downloadOfficial(packageFolder: string): Promise<void> {
  const { ELECTRON_OVERRIDE_DIST_PATH: _, ...env } = process.env;
  await promisify(execFile)(process.execPath, [join(packageFolder, 'install.js')], {
    env,
    timeout: DOWNLOAD_TIMEOUT_MS,
    killSignal: 'SIGKILL',
  });
}
