import { execFileSync, spawnSync } from 'node:child_process';
import { hasProgram } from './package/has-program';

/** A system requirement of the tests: a program on the PATH, or a shared library. */
type Requirement = ({ readonly command: string } | { readonly library: string }) & {
  /**
   * The Debian (and Ubuntu) package that provides it, or several to choose from, as in a dependency: where one name is
   * that of another package today, the right one comes first.
   */
  readonly debian: string;
  readonly why: string;
};

const BASE_REQUIREMENTS: readonly Requirement[] = [
  { command: 'dbus-run-session', debian: 'dbus', why: 'a message bus of its own for every test run' },
  { command: 'gnome-keyring-daemon', debian: 'gnome-keyring', why: 'a real keychain for the tests of the token store' },
  { command: 'openssl', debian: 'openssl', why: 'certificates for the tests of secure connections' },
];

const WINDOW_REQUIREMENTS: readonly Requirement[] = [
  { command: 'Xvfb', debian: 'xvfb', why: 'a display for the tests of the window' },
  { command: 'fc-list', debian: 'fontconfig', why: 'letters on that display' },
  {
    command: 'strace',
    debian: 'strace',
    why: 'a list of all connection attempts, for the proof that nothing raw leaves',
  },
  ...(
    [
      ['libgtk-3.so.0', 'libgtk-3-0'],
      ['libnss3.so', 'libnss3'],
      ['libasound.so.2', 'libasound2t64 | libasound2'],
      ['libgbm.so.1', 'libgbm1'],
      ['libcups.so.2', 'libcups2'],
      ['libatk-bridge-2.0.so.0', 'libatk-bridge2.0-0'],
      ['libdrm.so.2', 'libdrm2'],
      ['libxkbcommon.so.0', 'libxkbcommon0'],
    ] as const
  ).map(([library, debian]) => ({ library, debian, why: 'Electron is linked against it' })),
];

const ROOT_REQUIREMENTS: readonly Requirement[] = [
  { command: 'debootstrap', debian: 'debootstrap', why: 'a system that was just installed, to try the package on' },
  { command: 'rpmbuild', debian: 'rpm', why: 'the package for Red Hat' },
  { command: 'man', debian: 'man-db', why: 'the man page as it is shown' },
  { command: 'zsh', debian: 'zsh', why: 'the completions of the command line' },
  { command: 'fish', debian: 'fish', why: 'the completions of the command line' },
];

/** Unlike `install`, it takes alternatives. */
const INSTALL = ['satisfy', '-y', '--no-install-recommends'];

/** Checks that the system has what the tests need; installs what is missing as root, or else prints what to do and returns false. */
export function prepareSystem({ window, root }: { readonly window: boolean; readonly root?: boolean }): boolean {
  const needs = [
    ...BASE_REQUIREMENTS,
    ...(window ? WINDOW_REQUIREMENTS : []),
    ...(root === true ? ROOT_REQUIREMENTS : []),
  ];
  const missing = process.platform === 'linux' ? needs.filter((need) => !isInstalled(need)) : [];
  if (missing.length === 0) return true;
  const packages = [...new Set(missing.map((need) => need.debian))];
  if (packages.includes('fontconfig')) packages.push('fonts-dejavu-core');
  if (process.getuid?.() === 0 && hasProgram('apt-get')) {
    aptGet(['update']);
    aptGet([...INSTALL, ...packages]);
    return missing.every(isInstalled);
  }
  console.error('The tests need:');
  for (const need of missing) console.error(`  ${nameOf(need)}: ${need.why}`);
  console.error(`Please run: sudo apt-get ${INSTALL.join(' ')} '${packages.join(', ')}'`);
  return false;
}

function isInstalled(need: Requirement): boolean {
  return 'command' in need ? hasProgram(need.command) : libraryExists(need.library);
}

function nameOf(need: Requirement): string {
  return 'command' in need ? need.command : need.library;
}

function libraryExists(name: string): boolean {
  // An ordinary user's PATH often lacks /sbin.
  const env = { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin:/sbin` };
  return execFileSync('ldconfig', ['-p'], { env, encoding: 'utf8' }).includes(`\t${name} `);
}

function aptGet(args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env });
}
