import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { managedSettingsPath } from '../../../src/core/fs/app-folders';
import { readManagedSettings, UNMANAGED } from '../../../src/core/settings/managed-settings';
import { createSettingsStore, DEFAULT_SETTINGS } from '../../../src/core/settings/settings-store';

describe('the settings of an administrator', () => {
  let folder = '';
  let file = '';
  let own = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'managed-'));
    file = join(folder, 'managed-settings.json');
    own = join(folder, 'settings.json');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const manage = async (content: unknown) => {
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
    return readManagedSettings(file);
  };
  const API = 'https://ads.example.com/v2';

  it('are none without a file', () => {
    expect(readManagedSettings(file)).toEqual(UNMANAGED);
  });

  it('replace the defaults, and the marketer may change them', async () => {
    const store = createSettingsStore(own, await manage({ api: API, adAccountId: '7' }));
    expect(await store.read()).toEqual({ ...DEFAULT_SETTINGS, api: API, adAccountId: '7' });
    await store.save({ ...(await store.read()), adAccountId: '8' });
    expect(await store.read()).toMatchObject({ api: API, adAccountId: '8' });
  });

  it('override saved ones, and cannot be changed, if they are locked', async () => {
    await writeFile(own, JSON.stringify({ api: 'https://old.example.com', adAccountId: '8' }));
    const store = createSettingsStore(own, await manage({ api: API, locked: ['api'] }));
    const settings = await store.read();
    expect(settings).toMatchObject({ api: API, adAccountId: '8' });
    await expect(store.save({ ...settings, api: 'https://other.example.com' })).rejects.toMatchObject({
      code: 'usage',
    });
    await expect(store.save({ ...settings, theme: 'dark' })).resolves.toMatchObject({ api: API, theme: 'dark' });
  });

  it('can keep the app from looking for updates', async () => {
    await writeFile(own, JSON.stringify({ lookForUpdates: true }));
    const store = createSettingsStore(own, await manage({ lookForUpdates: false, locked: ['lookForUpdates'] }));
    const settings = await store.read();
    expect(settings.lookForUpdates).toBe(false);
    await expect(store.save({ ...settings, lookForUpdates: true })).rejects.toMatchObject({ code: 'usage' });
  });

  it.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['an address that is none', { api: 'ftp://x' }],
    ['an unsafe address', { api: 'http://ads.example.com' }],
    ['a field that is locked and not set', { locked: ['api'] }],
    ['a field that does not exist', { apj: API }],
    ['a script that is no web address', { proxyScript: 'file:///etc/proxy.pac' }],
  ])('are refused for %s, so that nothing is sent to where it should not go', async (_, content) => {
    await expect(manage(content)).rejects.toMatchObject({ code: 'bad-managed-settings' });
  });

  it('are where only an administrator can write', () => {
    expect(managedSettingsPath('linux', {})).toBe('/etc/audience-uploader/managed-settings.json');
    expect(managedSettingsPath('darwin', {})).toMatch(/^\/Library\/Application Support\//);
    expect(managedSettingsPath('win32', { ProgramData: 'D:\\Data' })).toBe(
      'D:\\Data\\Audience Uploader\\managed-settings.json',
    );
  });
});
