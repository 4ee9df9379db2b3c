import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readLockfile } from './lockfile';

const run = promisify(execFile);

/**
 * Downloads the keychain libraries of other platforms, as pinned in the lockfile, and unpacks them into `folder` as npm
 * would. None is installed or run here.
 */
export async function fetchKeyrings(platforms: readonly string[], folder: string): Promise<void> {
  const packages = await readLockfile();
  await rm(folder, { recursive: true, force: true });
  for (const platform of platforms) {
    const name = `@napi-rs/keyring-${platform}`;
    const { version, integrity } = packages.find((locked) => locked.name === name) ?? {};
    if (version === undefined || integrity === undefined) throw new Error(`${name} is not in the lockfile.`);
    const target = join(folder, name);
    await mkdir(target, { recursive: true });
    const tarball = await pack(`${name}@${version}`, target);
    if (integrityOf(await readFile(tarball)) !== integrity) {
      throw new Error(`${name} is not the package that the lockfile pins.`);
    }
    await run('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
    await rm(tarball);
  }
}

async function pack(spec: string, folder: string): Promise<string> {
  const args = ['pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder, spec];
  const { stdout } = await run('npm', args, { shell: process.platform === 'win32' });
  return join(folder, stdout.trim());
}

function integrityOf(bytes: Buffer): string {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
}
