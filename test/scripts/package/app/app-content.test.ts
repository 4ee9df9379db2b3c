import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packApp } from '../../../../scripts/package/app/app-archive';
import { assembleApp } from '../../../../scripts/package/app/app-content';
import { PRODUCT } from '../../../../scripts/package/product';
import { builderConfig, builderEnvironment } from '../../../../scripts/package/release/electron-builder-config';

describe('the content of the app', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'content-'));
    await mkdir(join(folder, 'out/main'), { recursive: true });
    await writeFile(join(folder, 'out/main/entry.cjs'), 'run();');
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** A keychain library as npm would unpack it. */
  async function writeLibrary(platform: string): Promise<void> {
    const library = join(folder, 'modules/@napi-rs', `keyring-${platform}`);
    await mkdir(library, { recursive: true });
    for (const file of ['package.json', `keyring.${platform}.node`, 'README.md', 'LICENSE.third-party.md'])
      await writeFile(join(library, file), platform);
  }

  it('is the bundles, a manifest with the version of package.json, and the library of each platform', async () => {
    for (const platform of ['darwin-arm64', 'darwin-x64']) await writeLibrary(platform);
    const app = join(folder, 'app');
    await assembleApp(join(folder, 'out'), app, ['darwin-arm64', 'darwin-x64'], join(folder, 'modules'));
    expect(JSON.parse(await readFile(join(app, 'package.json'), 'utf8'))).toMatchObject({
      version: PRODUCT.version,
      main: 'out/main/entry.cjs',
    });
    const libraries = (await readdir(join(app, 'node_modules/@napi-rs'), { recursive: true })).sort();
    expect(libraries.filter((name) => name.endsWith('.node'))).toEqual([
      'keyring-darwin-arm64/keyring.darwin-arm64.node',
      'keyring-darwin-x64/keyring.darwin-x64.node',
    ]);
    expect(libraries.join()).not.toContain('README');
  });

  it('is refused for a platform that the library does not know', async () => {
    await expect(assembleApp(join(folder, 'out'), join(folder, 'app'), ['linux-z80'])).rejects.toThrow(/linux-z80/);
  });

  it('gives the same archive wherever and whenever it is packed', async () => {
    const archives = [];
    for (const name of ['first', 'second']) {
      await writeLibrary('darwin-x64');
      const [app, resources] = [join(folder, name, 'app'), join(folder, name, 'resources')];
      await mkdir(resources, { recursive: true });
      await assembleApp(join(folder, 'out'), app, ['darwin-x64'], join(folder, 'modules'));
      await packApp(app, resources);
      archives.push(await readFile(join(resources, 'app.asar')));
      expect(await readFile(join(resources, 'SHA256SUMS'), 'utf8')).toMatch(
        /^[0-9a-f]{64} {2}app\.asar\n[0-9a-f]{64} {2}app\.asar\.unpacked\/.*LICENSE\.third-party\.md\n[0-9a-f]{64} {2}app\.asar\.unpacked\/.*\.node\n$/,
      );
    }
    expect(archives[0]?.equals(archives[1] ?? Buffer.alloc(0))).toBe(true);
  });
});

describe('the configuration of electron-builder', () => {
  const folders = { app: 'app', icons: 'icons', output: 'dist' };

  it('sets the same fuses as on Linux, and offers the app for the same files', () => {
    expect(builderConfig(folders, '45.4.1', {})).toMatchObject({
      electronVersion: '45.4.1',
      asar: true,
      electronFuses: {
        runAsNode: false,
        enableNodeOptionsEnvironmentVariable: false,
        enableNodeCliInspectArguments: false,
        enableEmbeddedAsarIntegrityValidation: true,
        onlyLoadAppFromAsar: true,
        enableCookieEncryption: true,
        grantFileProtocolExtraPrivileges: false,
      },
      fileAssociations: expect.arrayContaining([expect.objectContaining({ ext: ['csv'], rank: 'Alternate' })]),
    });
  });

  it('uses no runtime from this computer, which may have a substitute', () => {
    expect(builderConfig(folders, '45.4.1', {})).not.toHaveProperty('electronDist');
  });

  it('signs for macOS if there is a certificate, and notarises if there is an Apple ID too, and only then', () => {
    const mac = (env: Record<string, string>) => builderConfig(folders, '45.4.1', env);
    expect(mac({ CSC_LINK: 'x', APPLE_ID: 'x' })).toMatchObject({ mac: { notarize: true, hardenedRuntime: true } });
    expect(mac({ CSC_LINK: 'x', APPLE_ID: '' })).toMatchObject({ mac: { notarize: false, hardenedRuntime: true } });
    expect(mac({ CSC_LINK: 'x' })).not.toHaveProperty('mac.identity');
    expect(mac({ CSC_LINK: '', APPLE_ID: 'x' })).toMatchObject({ mac: { notarize: false, identity: '-' } });
  });

  it('gets no secret that does not exist, which a workflow passes as an empty text', () => {
    expect(builderEnvironment({ CSC_LINK: '', APPLE_ID: '', PATH: '/bin' })).toEqual({ PATH: '/bin' });
  });
});
