import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSettingsStore, DEFAULT_SETTINGS } from '../../../src/core/settings/settings-store';
import type { Settings } from '../../../src/shared/settings';
import { randomCases } from '../../seed';

const SETTINGS: Settings = {
  platform: 'google',
  api: 'http://127.0.0.1:3000/v1',
  adAccountId: '1023456789012345678',
  country: 'DE',
  keepFiles: true,
  lookForUpdates: true,
  theme: 'dark',
  language: 'de',
};

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'settings-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe('the settings store', () => {
  it('has the defaults before anything was saved, and writes nothing', async () => {
    const folder = await temporaryFolder();
    expect(await createSettingsStore(join(folder, 'settings.json')).read()).toEqual({
      platform: 'audience-api',
      api: 'https://api.pitchtarget.com',
      adAccountId: '',
      country: null,
      keepFiles: false,
      lookForUpdates: false,
      theme: 'system',
      language: 'system',
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('returns what was saved, in a folder that it creates, for this user only', async () => {
    const path = join(await temporaryFolder(), 'new', 'settings.json');
    expect(await createSettingsStore(path).hasLaterAdditions()).toBe(false);
    expect(await createSettingsStore(path).save(SETTINGS)).toEqual(SETTINGS);
    expect(await createSettingsStore(path).hasLaterAdditions()).toBe(false);
    expect(await createSettingsStore(path).read()).toEqual(SETTINGS);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('is a file that the marketer can read', async () => {
    const path = join(await temporaryFolder(), 'settings.json');
    await createSettingsStore(path).save(SETTINGS);
    expect(await readFile(path, 'utf8')).toContain('\n  "theme": "dark",\n');
  });

  it('saves what the marketer has changed, and nothing else', async () => {
    const path = join(await temporaryFolder(), 'settings.json');
    const store = createSettingsStore(path);
    await store.save({ theme: 'dark' });
    await store.save({ ...(await store.read()), keepFiles: true });
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ theme: 'dark', keepFiles: true });
    await store.save({ theme: 'system' });
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ theme: 'system', keepFiles: true });
  });

  it('never makes the values of an administrator the marketer’s own', async () => {
    const path = join(await temporaryFolder(), 'settings.json');
    const managedBy = (api: string) =>
      createSettingsStore(path, {
        defaults: { api, adAccountId: '42', lookForUpdates: true },
        locked: ['api'],
        proxyScript: null,
      });
    const first = managedBy('https://one.example.com');
    await first.save({ ...(await first.read()), theme: 'dark' });
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ theme: 'dark' });
    expect(await managedBy('https://two.example.com').read()).toMatchObject({ api: 'https://two.example.com' });
    expect(await createSettingsStore(path).read()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });

  it('is read with the changes that are being saved', async () => {
    const store = createSettingsStore(join(await temporaryFolder(), 'settings.json'));
    const saving = store.save({ theme: 'dark' });
    expect((await store.read()).theme).toBe('dark');
    await saving;
  });

  it('keeps changes that are made at the same time', async () => {
    const store = createSettingsStore(join(await temporaryFolder(), 'settings.json'));
    const refused = store.save({ api: 'http://api.example.com' });
    await Promise.all([
      expect(refused).rejects.toMatchObject({ code: 'bad-address' }),
      store.save({ theme: 'dark' }),
      store.save({ country: 'DE' }),
      store.save({ keepFiles: true }),
    ]);
    expect(await store.read()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', country: 'DE', keepFiles: true });
  });

  it('stores an API address in its canonical form', async () => {
    const store = createSettingsStore(join(await temporaryFolder(), 'settings.json'));
    const kept = await store.save({ ...SETTINGS, api: ' API.Example.com/v2/ ', adAccountId: ' 2 ' });
    expect(kept).toEqual({ ...SETTINGS, api: 'https://api.example.com/v2', adAccountId: '2' });
  });

  it.each(['', 'ftp://api.example.com', 'http://api.example.com', 'https://user@api.example.com', 'a b'])(
    'refuses "%s" as an API address, and keeps what it had',
    async (api) => {
      const store = createSettingsStore(join(await temporaryFolder(), 'settings.json'));
      await store.save(SETTINGS);
      await expect(store.save({ ...SETTINGS, api })).rejects.toMatchObject({ code: 'bad-address' });
      expect(await store.read()).toEqual(SETTINGS);
    },
  );

  it('fills in what an earlier version did not have, and ignores what a later one added', async () => {
    const path = join(await temporaryFolder(), 'settings.json');
    await writeFile(path, '{"country": "FR", "fontSize": 12}');
    expect(await createSettingsStore(path).read()).toEqual({ ...DEFAULT_SETTINGS, country: 'FR' });
  });

  it('keeps what a later version added, whatever is saved meanwhile', async () => {
    const path = join(await temporaryFolder(), 'settings.json');
    await writeFile(path, '{"country": "FR", "fontSize": 12}');
    const store = createSettingsStore(path);
    expect(await store.hasLaterAdditions()).toBe(true);
    await store.save(SETTINGS);
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ ...SETTINGS, fontSize: 12 });
    expect(await store.hasLaterAdditions()).toBe(true);
  });

  it('reads the rest if a later version has chosen an unknown value, and keeps that value in the file', async () => {
    const path = join(await temporaryFolder(), 'settings.json');
    const later = { ...SETTINGS, platform: 'carrier-pigeon', theme: 'sepia', language: 'eo' };
    await writeFile(path, JSON.stringify(later));
    const store = createSettingsStore(path);
    const read = await store.read();
    expect(read).toEqual({ ...SETTINGS, platform: 'audience-api', theme: 'system', language: 'system' });
    expect(await store.hasLaterAdditions()).toBe(true);
    await store.save({ ...read, keepFiles: false, theme: 'light' });
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ ...later, keepFiles: false, theme: 'light' });
  });

  it.each([
    ['cut short', '{"api": "https://api.exam'],
    ['empty', ''],
    ['not an object', '[1, 2]'],
    ['of wrong types', '{"keepFiles": "yes"}'],
    ['an address to which no token may go', '{"api": "http://api.example.com"}'],
  ])('puts a file aside that is %s, and goes on with the defaults', async (_, text) => {
    const folder = await temporaryFolder();
    const path = join(folder, 'settings.json');
    await writeFile(path, text);
    const store = createSettingsStore(path);
    expect(await store.read()).toEqual(DEFAULT_SETTINGS);
    expect(await readFile(`${path}.damaged`, 'utf8')).toBe(text);
    await store.save(SETTINGS);
    expect(await store.read()).toEqual(SETTINGS);
  });

  it('puts a file aside that was damaged since it was read, before it saves a change', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'settings.json');
    const store = createSettingsStore(path);
    await store.save(SETTINGS);
    const damaged = (await readFile(path, 'utf8')).slice(0, -2);
    await writeFile(path, damaged);
    await store.save({ theme: 'light' });
    expect(await readFile(`${path}.damaged`, 'utf8')).toBe(damaged);
    expect(await store.read()).toEqual({ ...DEFAULT_SETTINGS, theme: 'light' });
  });

  it('reads any bytes without failing', async () => {
    const path = join(await temporaryFolder(), 'settings.json');
    const store = createSettingsStore(path);
    const anyText = fc.oneof(fc.json(), fc.string(), fc.uint8Array({ maxLength: 50 }));
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        await writeFile(path, text);
        const { api, theme } = await store.read();
        expect([new URL(api).protocol, theme]).toEqual(['https:', 'system']);
      }),
      { numRuns: randomCases(20) },
    );
  });
});
