import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { assembleApp } from './app-content';
import { builderConfig } from './electron-builder-config';
import { renderIcns, renderIco, renderIcon } from './icons';
import { fetchKeyrings } from './keyrings';
import { pinnedElectron } from './release-gate';

const run = promisify(execFile);

/** With a lockfile of its own: it brings hundreds of packages that only makes installers. */
const TOOL = 'packaging/electron-builder';
const WORK = '.cache/package/electron-builder';

/** Which keychain libraries the app of a platform needs; on macOS one app is for both kinds of processor. */
const KEYRINGS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['darwin-arm64', 'darwin-x64'],
  win32: ['win32-x64-msvc'],
};

const INSTALLER = /\.(?:dmg|zip|exe|AppImage)$/;

/**
 * Makes what the system's own tools cannot: dmg and zip on macOS, the installer on Windows, and on Linux an AppImage of the
 * app in `prepackaged`. electron-builder fetches the official Electron itself and checks its sum.
 */
export async function makeWithElectronBuilder(
  built: string,
  target: string,
  prepackaged?: string,
): Promise<readonly string[]> {
  const app = join(WORK, 'app');
  await mkdir(app, { recursive: true });
  if (prepackaged === undefined) {
    const platforms = KEYRINGS[process.platform] ?? [];
    await fetchKeyrings(platforms, join(WORK, 'keyrings'));
    await assembleApp(built, app, platforms, join(WORK, 'keyrings'));
  }
  await writeFile(join(WORK, 'icon.icns'), await renderIcns());
  await writeFile(join(WORK, 'icon.ico'), await renderIco());
  await writeFile(join(WORK, 'icon.png'), await renderIcon(512));

  const config = join(WORK, 'config.json');
  const folders = { app, icons: WORK, output: target };
  await writeFile(config, JSON.stringify(builderConfig(folders, await pinnedElectron(), process.env), null, 2));

  await runNpm(['ci', '--prefix', TOOL, '--ignore-scripts']);
  const given = prepackaged === undefined ? [] : ['--prepackaged', resolve(prepackaged)];
  const args = [resolve(TOOL, 'node_modules/electron-builder/cli.js'), '--config', resolve(config), ...given];
  await run(process.execPath, args, { maxBuffer: 1 << 26 });
  return (await readdir(target)).filter((name) => INSTALLER.test(name)).map((name) => join(target, name));
}

async function runNpm(args: readonly string[]): Promise<void> {
  await run('npm', [...args], { shell: process.platform === 'win32', maxBuffer: 1 << 26 });
}
