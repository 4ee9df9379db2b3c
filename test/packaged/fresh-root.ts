import { execFile } from 'node:child_process';
import { access, chmod, cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A freshly installed minimal system in the cache: packages are tested on copies of it. */
const TEMPLATE = resolve('.cache/package/fresh-root');
/** An ordinary user of the system, with the ID that Debian gives the first one. */
export const USER = { id: 1000, name: 'ada', home: '/home/ada grün' } as const;

const MIRRORS: Readonly<Record<string, string>> = {
  debian: 'http://deb.debian.org/debian',
  ubuntu: 'http://archive.ubuntu.com/ubuntu',
};

/** The file system of a separate computer, without kernel and running services. */
export interface FreshRoot {
  readonly path: string;
  /** Runs a command in it as root, to its end. Rejects on failure. */
  asRoot(...command: readonly string[]): Promise<string>;
  /** A command prefix that runs a command in it as the ordinary user. */
  readonly asUser: readonly string[];
  remove(): Promise<void>;
}

export async function createFreshRoot(): Promise<FreshRoot> {
  if (!(await exists(TEMPLATE))) await installSystem();
  const parent = await mkdtemp(join(tmpdir(), 'fresh-root-'));
  const path = join(parent, 'root');
  await run('cp', ['-a', TEMPLATE, path]);
  // For name resolution of the package archive from within.
  await cp('/etc/resolv.conf', join(path, 'etc/resolv.conf'));
  await cp('/etc/hosts', join(path, 'etc/hosts'));
  const { id, name, home } = USER;
  const asRoot = async (...command: readonly string[]) => {
    const [program = '', ...args] = within(path, [], command);
    const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };
    return (await run(program, args, { env, maxBuffer: 1 << 26 })).stdout;
  };
  await asRoot('useradd', '--create-home', '--home-dir', home, '--uid', String(id), '--shell', '/bin/sh', name);
  return {
    path,
    asRoot,
    asUser: within(path, [`--userspec=${id}:${id}`], []),
    remove: () => rm(parent, { recursive: true, force: true }),
  };
}

/** In a private mount namespace, so that nothing is left mounted here. */
function within(root: string, options: readonly string[], command: readonly string[]): readonly string[] {
  const script = 'mount --rbind /dev "$0/dev" && mount -t proc proc "$0/proc" && exec "$@"';
  return ['unshare', '--mount', 'sh', '-c', script, root, 'chroot', ...options, root, ...command];
}

/** It appears in the cache by one rename, complete or not at all. */
async function installSystem(): Promise<void> {
  const { ID = '', VERSION_CODENAME = '' } = Object.fromEntries(
    (await readFile('/etc/os-release', 'utf8')).split('\n').map((line) => line.split('=')),
  );
  const mirror = MIRRORS[ID];
  if (mirror === undefined) throw new Error(`A package for Debian cannot be installed on ${ID}.`);
  await mkdir('.cache/package', { recursive: true });
  const unfinished = await mkdtemp(`${TEMPLATE}-unfinished-`);
  try {
    await run('debootstrap', ['--variant=minbase', VERSION_CODENAME, unfinished, mirror], { maxBuffer: 1 << 26 });
    // `mkdtemp` gives access to root alone; the ordinary user needs it, too.
    await chmod(unfinished, 0o755);
    await rename(unfinished, TEMPLATE);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
