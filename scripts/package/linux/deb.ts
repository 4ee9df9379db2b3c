import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PRODUCT } from '../product';
import { installedKilobytes } from './installed-size';

const run = promisify(execFile);

/**
 * Libraries that Electron links or loads and cannot start without, by Debian's names after and before the 64-bit time
 * transition. The later one comes first: on Ubuntu 24.04 another package, which lacks functions that Chromium needs,
 * provides the earlier name of libasound2, and apt would take that.
 */
export const DEPENDS: readonly string[] = [
  'libasound2t64 | libasound2',
  'libatk-bridge2.0-0t64 | libatk-bridge2.0-0',
  'libatk1.0-0t64 | libatk1.0-0',
  'libatspi2.0-0t64 | libatspi2.0-0',
  'libc6 (>= 2.28)',
  'libcairo2',
  'libcups2t64 | libcups2',
  'libdbus-1-3',
  'libdrm2',
  'libexpat1',
  'libgbm1',
  'libglib2.0-0t64 | libglib2.0-0',
  'libgtk-3-0t64 | libgtk-3-0',
  'libnspr4',
  'libnss3',
  'libpango-1.0-0',
  'libx11-6',
  'libx11-xcb1',
  'libxcb1',
  'libxcomposite1',
  'libxdamage1',
  'libxext6',
  'libxfixes3',
  'libxkbcommon0',
  'libxrandr2',
];
/**
 * Without a keychain the token is kept until the app is closed; without libnotify the end of an upload shows no
 * notification.
 */
const RECOMMENDS = ['ca-certificates', 'gnome-keyring | kwalletmanager', 'libnotify4', 'xdg-utils'];

interface DebOptions {
  /** Appended to the version, such as `~test` for a build that must not be released. */
  readonly suffix?: string;
  /** Options of dpkg-deb: small for a release, fast for a test. */
  readonly compression?: readonly string[];
}

const SMALL = ['-Zxz', '-z6'];

/** Makes a Debian package from the tree with the system's dpkg-deb, and returns its path. */
export async function makeDeb(root: string, target: string, options: DebOptions = {}): Promise<string> {
  const version = `${PRODUCT.version}${options.suffix ?? ''}`;
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
  await mkdir(join(root, 'DEBIAN'), { recursive: true });
  await writeFile(join(root, 'DEBIAN', 'control'), control(version, architecture, await installedKilobytes(root)));
  await mkdir(target, { recursive: true });
  const file = join(target, `${PRODUCT.name}_${version}_${architecture}.deb`);
  await run('dpkg-deb', ['--root-owner-group', ...(options.compression ?? SMALL), '--build', root, file]);
  return file;
}

function control(version: string, architecture: string, kilobytes: number): string {
  return [
    `Package: ${PRODUCT.name}`,
    `Version: ${version}`,
    `Architecture: ${architecture}`,
    `Maintainer: The Audience Uploader authors <${PRODUCT.name}@users.noreply.github.com>`,
    `Installed-Size: ${kilobytes}`,
    `Depends: ${DEPENDS.join(', ')}`,
    `Recommends: ${RECOMMENDS.join(', ')}`,
    'Section: misc',
    'Priority: optional',
    `Homepage: ${PRODUCT.homepage}`,
    `Description: ${PRODUCT.summary}`,
    ...wrapped(PRODUCT.description).map((line) => ` ${line}`),
    '',
  ].join('\n');
}

/** Wrapped for a terminal of 80 columns. */
function wrapped(text: string): readonly string[] {
  return text.match(/.{1,76}(?:\s|$)/g)?.map((line) => line.trimEnd()) ?? [];
}
