import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mainForEachTest, openMain } from './main-without-window';

it('the window need not wait for a keychain that does not respond', async () => {
  const silent = () => new Promise<never>(() => undefined);
  const main = await openMain(null, null, { save: silent, read: silent, forget: silent, status: silent });
  expect(await main.get('app:snapshot', null)).toMatchObject({ version: '1.2.3', lists: [] });
  await main.close();
});

describe('settings, token and lists', () => {
  const main = mainForEachTest();

  it('keep the settings that were saved', async () => {
    const { settings, version } = await main().get('app:snapshot', null);
    expect(version).toBe('1.2.3');
    const wanted = { ...settings, api: 'https://api.example.com', theme: 'dark' as const };
    expect(await main().get('settings:save', wanted)).toEqual(wanted);
    expect((await main().get('app:snapshot', null)).settings).toEqual(wanted);
  });

  it('keep each of two changes that are made at the same time', async () => {
    const { settings } = await main().get('app:snapshot', null);
    await Promise.all([
      main().get('settings:save', { theme: 'dark' }),
      main().get('settings:save', { adAccountId: '7' }),
    ]);
    expect((await main().get('app:snapshot', null)).settings).toEqual({
      ...settings,
      theme: 'dark',
      adAccountId: '7',
    });
  });

  it('refuse an address that would carry the token in the open', async () => {
    const { settings } = await main().get('app:snapshot', null);
    const reply = await main().request('settings:save', { ...settings, api: 'http://api.example.com' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'bad-address' } });
    expect((await main().get('app:snapshot', null)).settings).toEqual(settings);
  });

  it('keep a token only for the address in force when it was saved', async () => {
    await main().get('token:save', 'secret-token');
    const { settings } = await main().get('app:snapshot', null);
    expect(await main().get('token:status', null)).toEqual({ kind: 'session' });
    await main().get('settings:save', { ...settings, api: 'https://other.example.com' });
    expect(await main().get('token:status', null)).toEqual({ kind: 'none' });
    await main().get('settings:save', settings);
    expect(await main().get('token:forget', null)).toEqual({ kind: 'none' });
  });

  it('refuse an invalid token without repeating it', async () => {
    const reply = await main().request('token:save', 'my secret token');
    expect(reply).toMatchObject({ ok: false, error: { code: 'bad-field' } });
    expect(JSON.stringify(reply)).not.toContain('secret');
  });

  it('take mappings from one computer to another in a file that holds no word of a list', async () => {
    const mapping = {
      userType: 'email_hash' as const,
      columns: [1],
      countryColumn: null,
      defaultCountry: null,
      multiValue: true,
    };
    const path = await main().writeList('people.csv', 'secret-name,e-mail\nAda,ada@example.com\n');
    expect(await main().request('mappings:save', null)).toMatchObject({
      ok: false,
      error: { code: 'bad-mapping-file' },
    });
    const [id = ''] = await main().get('lists:grant', [path]);
    await main().get('audience:hash', {
      lists: [{ id, dialect: {}, mappings: [mapping] }],
      suppressionLists: [],
      plainIds: false,
    });
    await main().audienceUntil(({ state }) => state.kind === 'ready');

    expect(await main().get('mappings:save', null)).toBe(false);
    main().dialogs.savePath = join(main().folder, 'exported.json');
    expect(await main().get('mappings:save', null)).toBe(true);
    expect(await readFile(main().dialogs.savePath ?? '', 'utf8')).not.toMatch(/secret|ada/i);

    const other = await openMain();
    try {
      expect(await other.get('mappings:load', null)).toBeNull();
      other.dialogs.mappingFile = main().dialogs.savePath;
      expect(await other.get('mappings:load', null)).toBe(1);
      const [there = ''] = await other.get('lists:grant', [path]);
      const shown = await other.get('list:preview', { id: there, choice: { dialect: {}, mappings: null } });
      expect(shown).toMatchObject({ remembered: true, mappings: [mapping] });
      other.dialogs.mappingFile = path;
      expect(await other.request('mappings:load', null)).toMatchObject({
        ok: false,
        error: { code: 'bad-mapping-file' },
      });
    } finally {
      await other.close();
    }
  });

  it('forget a list that was closed', async () => {
    const [id = ''] = await main().get('lists:grant', [join(main().folder, 'people.csv')]);
    expect((await main().get('app:snapshot', null)).lists).toEqual([{ id, role: 'audience' }]);
    await main().get('list:close', id);
    expect((await main().get('app:snapshot', null)).lists).toEqual([]);
    const reply = await main().request('list:preview', { id, choice: { dialect: {}, mappings: null } });
    expect(reply).toMatchObject({ ok: false, error: { code: 'list-not-found' } });
  });
});
