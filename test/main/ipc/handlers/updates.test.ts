import { access, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseUpdateFeed } from '../../../../src/core/updates/update-feed';
import { describedPackage, startUpdateServer, type UpdateServer } from '../../../update-server';
import { type MainWithoutWindow, openMain } from './main-without-window';

describe('looking for updates', () => {
  let server: UpdateServer;
  let main: MainWithoutWindow;
  beforeEach(async () => {
    server = await startUpdateServer();
    server.respond(server.signed({ product: 'audience-uploader', version: '2.0.0' }));
    main = await openMain(parseUpdateFeed(server.feed));
  });
  afterEach(async () => {
    await main.close();
    await server.close();
  });

  it('asks nobody while the setting is off, as it is at first, whatever the page wants', async () => {
    const { settings, updatesFrom } = await main.get('app:snapshot', null);
    expect([settings.lookForUpdates, updatesFrom]).toEqual([false, new URL(server.feed.address).host]);
    expect(await main.get('updates:look', null)).toEqual({ kind: 'off' });
    expect(server.requests).toEqual([]);
  });

  it('reports a newer version once it is on', async () => {
    const { settings } = await main.get('app:snapshot', null);
    await main.get('settings:save', { ...settings, lookForUpdates: true });
    expect(await main.get('updates:look', null)).toEqual({ kind: 'newer', version: '2.0.0', download: null });
    expect(server.requests).toHaveLength(1);
  });

  it('is not offered by a build without a feed, and asks nobody there, whatever was saved', async () => {
    const other = await openMain(null);
    const { settings, updatesFrom } = await other.get('app:snapshot', null);
    expect(updatesFrom).toBeNull();
    await other.get('settings:save', { ...settings, lookForUpdates: true });
    expect(await other.get('updates:look', null)).toEqual({ kind: 'off' });
    await other.close();
  });
});

describe('downloading an update', () => {
  const CONTENT = Buffer.from('an installer');
  const release = {
    product: 'audience-uploader',
    version: '2.0.0',
    packages: ['.deb', '.exe'].map((ending) => describedPackage(`audience-uploader-2.0.0${ending}`, CONTENT)),
  };
  let server: UpdateServer;
  let main: MainWithoutWindow;
  beforeEach(async () => {
    server = await startUpdateServer();
    server.respond(server.signed(release));
    server.send((response) => void response.end(CONTENT));
    main = await openMain(parseUpdateFeed(server.feed), '.exe');
    main.dialogs.savePath = join(main.folder, 'saved.exe');
  });
  afterEach(async () => {
    await main.close();
    await server.close();
  });
  const switchOn = async (lookForUpdates = true) => main.get('settings:save', { lookForUpdates });

  it('saves the package for this installation where the dialog says, and opens it', async () => {
    await switchOn();
    expect(await main.get('updates:look', null)).toEqual({
      kind: 'newer',
      version: '2.0.0',
      download: { bytes: CONTENT.length, isInstaller: true },
    });
    expect(await main.get('updates:download', null)).toBe(true);
    const path = join(main.folder, 'saved.exe');
    expect(await readFile(path)).toEqual(CONTENT);
    expect(server.requests.at(-1)).toMatch(/^GET \/audience-uploader-2\.0\.0\.exe\n/);
    await main.get('updates:open-download', null);
    expect(main.packages).toEqual([{ path, isInstaller: true }]);
  });

  it('does nothing before a signed response has named a package, or while the setting is off, whatever the page wants', async () => {
    const refused = { ok: false, error: { code: 'not-offered' } };
    expect(await main.request('updates:download', null)).toMatchObject(refused);
    expect(await main.request('updates:open-download', null)).toMatchObject(refused);
    await switchOn();
    expect(await main.request('updates:download', null)).toMatchObject(refused);
    await main.get('updates:look', null);
    await switchOn(false);
    expect(await main.request('updates:download', null)).toMatchObject(refused);
    expect(server.requests).toHaveLength(1);
    await expect(access(join(main.folder, 'saved.exe'))).rejects.toThrow();
  });

  it.each([
    ['is not signed', () => '{}'],
    ['names no newer version', () => server.signed({ ...release, version: '0.0.1' })],
    ['names no package', () => server.signed({ ...release, packages: [] })],
  ])('is withdrawn if a later response %s', async (_, response) => {
    await switchOn();
    await main.get('updates:look', null);
    server.respond(response());
    await main.request('updates:look', null);
    expect(await main.request('updates:download', null)).toMatchObject({ error: { code: 'not-offered' } });
    expect(server.requests).toHaveLength(2);
  });

  it('requests nothing where the dialog is dismissed', async () => {
    await switchOn();
    await main.get('updates:look', null);
    main.dialogs.savePath = null;
    expect(await main.get('updates:download', null)).toBe(false);
    expect(server.requests).toHaveLength(1);
  });

  it('opens nothing that was changed or removed since', async () => {
    await switchOn();
    await main.get('updates:look', null);
    await main.get('updates:download', null);
    await writeFile(join(main.folder, 'saved.exe'), 'another program');
    expect(await main.request('updates:open-download', null)).toMatchObject({ error: { code: 'untrusted-update' } });
    expect(main.packages).toEqual([]);
  });

  it('is stopped by a request, and then leaves no file', async () => {
    await switchOn();
    await main.get('updates:look', null);
    server.send((response) => {
      response.write(CONTENT.subarray(0, 4));
      void main.get('updates:stop-downloading', null);
    });
    expect(await main.request('updates:download', null)).toMatchObject({ error: { code: 'cancelled' } });
    expect((await readdir(main.folder)).filter((name) => /saved|partial/.test(name))).toEqual([]);
  });

  it.each([
    ['where the release has no package for this installation', '.rpm'],
    ['in a build that came from no package', null],
  ] as const)('is not offered %s', async (_, ending) => {
    const other = await openMain(parseUpdateFeed(server.feed), ending);
    await other.get('settings:save', { lookForUpdates: true });
    expect(await other.get('updates:look', null)).toMatchObject({ kind: 'newer', download: null });
    expect(await other.request('updates:download', null)).toMatchObject({ error: { code: 'not-offered' } });
    await other.close();
  });
});
