import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { assembleApp } from '../app/app-content';
import { renderIcns, renderIco, renderIcon } from '../app/icons';
import { fetchKeyrings } from '../app/keyrings';
import { builderConfig, builderEnvironment } from './electron-builder-config';
import { pinnedElectron } from './release-gate';
import { type ReleaseFeed, writeFeed } from './update-feed';

const run = promisify(execFile);

/** It has its own lockfile: it brings hundreds of packages that only a release needs. */
const TOOL = 'packaging/electron-builder';
const OUTPUT_BYTES = 1 << 26;

/** The keychain libraries that each platform needs; the macOS app runs on both processor types. */
const KEYRINGS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['darwin-arm64', 'darwin-x64'],
  win32: ['win32-x64-msvc'],
};

const INSTALLER = /\.(?:dmg|zip|exe|AppImage)$/;

/**
 * Makes what the system's own tools cannot: dmg and zip on macOS, the installer on Windows, and on Linux an AppImage of
 * the app in `prepackaged`. electron-builder downloads the official Electron itself and verifies its checksum.
 */
export async function makeWithElectronBuilder(
  built: string,
  target: string,
  feed: ReleaseFeed | null,
  prepackaged?: string,
): Promise<readonly string[]> {
  // Outside the project, whose node_modules it would pack.
  const work = await mkdtemp(join(tmpdir(), 'audience-installers-'));
  try {
    const [app, icons, output] = [join(work, 'app'), join(work, 'icons'), join(work, 'installers')];
    const platforms = prepackaged === undefined ? (KEYRINGS[process.platform] ?? []) : [];
    await fetchKeyrings(platforms, join(work, 'keyrings'));
    await assembleApp(built, app, platforms, join(work, 'keyrings'));
    await writeFeed(app, feed);
    await writeIcons(icons);
    const config = join(work, 'config.json');
    const env = builderEnvironment(process.env);
    await writeFile(config, JSON.stringify(builderConfig({ app, icons, output }, await pinnedElectron(), env)));

    await run('npm', ['ci', '--prefix', TOOL, '--ignore-scripts'], { shell: process.platform === 'win32' });
    const prepackagedOption = prepackaged === undefined ? [] : ['--prepackaged', resolve(prepackaged)];
    const cli = resolve(TOOL, 'node_modules/electron-builder/cli.js');
    const args = [cli, '--projectDir', app, '--config', config, ...prepackagedOption];
    await run(process.execPath, args, { cwd: app, env, maxBuffer: OUTPUT_BYTES });
    // electron-builder also writes block maps and reports, which are not released.
    const installers = (await readdir(output)).filter((name) => INSTALLER.test(name));
    for (const name of installers) await copyFile(join(output, name), join(target, name));
    return installers.map((name) => join(target, name));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function writeIcons(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'icon.icns'), await renderIcns());
  await writeFile(join(folder, 'icon.ico'), await renderIco());
  await writeFile(join(folder, 'icon.png'), await renderIcon(512));
}
