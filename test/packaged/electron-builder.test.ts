import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { listPackage } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assembleApp } from '../../scripts/package/app/app-content';
import { FUSES } from '../../scripts/package/app/fuses';
import { renderIcon } from '../../scripts/package/app/icons';
import { NOTICES } from '../../scripts/package/app/notices';
import { PRODUCT } from '../../scripts/package/product';
import { builderConfig } from '../../scripts/package/release/electron-builder-config';
import { resolveElectronRuntime } from '../../tools/electron-runtime/resolve';
import { readFuses } from './read-fuses';

const run = promisify(execFile);

/** The part of electron-builder that checks its settings against its schema before it makes anything. */
interface ConfigModule {
  validateConfiguration(config: object, log: { add(): void }): Promise<void>;
}

/**
 * The installers for macOS and Windows and the AppImage need tools that electron-builder fetches from GitHub, and are made in the
 * release workflow only. What is the same for all of them is tried here: its settings, and the folder that it makes of the app.
 */
describe('electron-builder', () => {
  let folder = '';
  const tool = (path: string) => join(folder, 'tool/node_modules', path);
  const folders = () => ({ app: join(folder, 'app'), icons: join(folder, 'icons'), output: join(folder, 'dist') });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'electron-builder-'));
    await mkdir(join(folder, 'tool'));
    for (const name of ['package.json', 'package-lock.json'])
      await cp(join('packaging/electron-builder', name), join(folder, 'tool', name));
    await run('npm', ['ci', '--prefix', join(folder, 'tool'), '--ignore-scripts', '--prefer-offline']);
  }, 600_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('understands all that it is told, with secrets and without', async () => {
    const load = createRequire(tool('electron-builder'));
    const builder: ConfigModule = load('app-builder-lib/out/util/config/config.js');
    const validate = (config: object) => builder.validateConfiguration(config, { add: () => undefined });
    for (const env of [
      {},
      { CSC_LINK: 'certificate.p12' },
      { APPLE_ID: 'ada@example.com', CSC_LINK: 'certificate.p12' },
    ])
      await expect(validate(builderConfig(folders(), '45.4.1', env))).resolves.toBeUndefined();
    const wrong = { ...builderConfig(folders(), '45.4.1', {}), nsys: {} };
    await expect(validate(wrong)).rejects.toThrow(/unknown property 'nsys'/);
  });

  it.runIf(process.platform === 'linux')(
    'packs what our own packages hold, with the same fuses, and finds every file that it is told of',
    async () => {
      const { app, icons, output } = folders();
      await assembleApp('out', app, ['linux-x64-gnu']);
      await mkdir(icons);
      await writeFile(join(icons, 'icon.png'), await renderIcon(512));
      const { dist } = await resolveElectronRuntime();
      const config = join(folder, 'config.json');
      const folderOnly = { electronDist: dist, linux: { target: ['dir'], category: 'Office' } };
      await writeFile(config, JSON.stringify({ ...builderConfig(folders(), '45.4.1', {}), ...folderOnly }));
      const args = [tool('electron-builder/cli.js'), '--linux', '--projectDir', app, '--config', config];
      await run(process.execPath, args, { cwd: app, maxBuffer: 1 << 26 });

      const made = join(output, 'linux-unpacked');
      const archive = join(made, 'resources/app.asar');
      const own = '.cache/package/tree/opt/audience-uploader/resources/app.asar';
      const content = (path: string) => [...listPackage(path, { isPack: false })].sort();
      expect(content(archive)).toEqual(content(own));
      expect((await stat(archive)).size).toBeLessThanOrEqual(6 * 1024 * 1024);
      expect((await stat(join(made, 'resources', NOTICES))).size).toBe((await stat(NOTICES)).size);
      expect(await readFuses(join(made, PRODUCT.name))).toEqual(FUSES);
    },
    600_000,
  );
});
