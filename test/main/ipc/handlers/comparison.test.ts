import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UploadTarget } from '../../../../src/shared/upload';
import { type ReferenceApi, startReferenceApi } from '../../../../tools/reference-api/server';
import { EMAIL } from '../../../core/list/plain-list';
import { sha256 } from '../../../sha256';
import { type MainWithoutWindow, openMain } from './main-without-window';

const TARGET: UploadTarget = {
  kind: 'new',
  fields: { adAccountId: '2', name: 'Customers', userType: 'email_hash' },
};

const linesOf = (...names: readonly string[]) => names.map((name) => `${sha256(`${name}@example.com`)}\n`).join('');

describe('who is new since an earlier audience', () => {
  let api: ReferenceApi;
  let main: MainWithoutWindow;
  beforeEach(async () => {
    [api, main] = await Promise.all([startReferenceApi(), openMain()]);
    const { settings } = await main.get('app:snapshot', null);
    await main.get('settings:save', { ...settings, api: api.url, keepFiles: true });
    await main.get('token:save', api.token);
  });
  afterEach(async () => {
    await main.close();
    await api.close();
  });

  async function hashed(...names: readonly string[]): Promise<string> {
    const path = await main.writeList('people.csv', `email\n${names.map((name) => `${name}@example.com\n`).join('')}`);
    const [list = ''] = await main.get('lists:grant', [path]);
    const lists = [{ id: list, dialect: { header: true }, mappings: [EMAIL] }];
    const id = await main.get('audience:hash', { lists, suppressionLists: [], plainIds: false });
    await main.audienceUntil((audience) => audience.id === id && audience.state.kind === 'ready');
    return id;
  }

  async function send(audience: string, choice: { readonly onlyNew?: true } = {}): Promise<string> {
    const id = await main.get('upload:start', { audience, target: TARGET, ...choice });
    await main.uploadsUntil((jobs) => jobs.some((job) => job.id === id && job.state.kind === 'done'));
    return id;
  }

  it('is compared with an upload whose file is kept, and nobody else is sent', async () => {
    const first = await send(await hashed('ada', 'bob'));
    const audience = await hashed('bob', 'cy', 'dora');
    expect(await main.get('audience:comparable-uploads', audience)).toEqual([first]);
    expect(await main.get('audience:compare', { audience, upload: first })).toEqual({
      earlier: 'Customers',
      added: 2,
      gone: 1,
      unchanged: 1,
      bytes: 130,
    });
    main.dialogs.savePath = join(main.folder, 'gone.txt');
    expect(await main.get('audience:save-gone', audience)).toBe(true);
    expect(await readFile(main.dialogs.savePath, 'utf8')).toBe(linesOf('ada'));
    const second = await send(audience, { onlyNew: true });
    const { uploads } = await main.get('uploads:read', 0);
    expect(uploads.find(({ id }) => id === second)).toMatchObject({
      file: { lines: 2, bytes: 130 },
      userTypes: [{ lines: 2 }],
      onlyNew: true,
    });
    expect(api.store.all().map(({ lines }) => lines)).toEqual([2, 2]);
  });

  it('is never compared with an upload that sent only some of its people', async () => {
    const first = await send(await hashed('ada'));
    const october = await hashed('ada', 'bob');
    await main.get('audience:compare', { audience: october, upload: first });
    const second = await send(october, { onlyNew: true });
    const november = await hashed('ada', 'bob', 'cy');
    expect(await main.get('audience:comparable-uploads', november)).toEqual([first]);
    expect(await main.request('audience:compare', { audience: november, upload: second })).toMatchObject({
      ok: false,
      error: { code: 'usage' },
    });
  });

  it('is compared with a file of the marketer’s choice, and sent only if it was compared', async () => {
    const audience = await hashed('ada', 'bob');
    expect(await main.get('audience:comparable-uploads', audience)).toEqual([]);
    expect(await main.request('upload:start', { audience, target: TARGET, onlyNew: true })).toMatchObject({
      ok: false,
      error: { code: 'usage' },
    });
    main.dialogs.hashedFiles = [];
    expect(await main.get('audience:compare', { audience, upload: null })).toBeNull();
    main.dialogs.hashedFiles = [await main.writeList('earlier.txt', linesOf('ada', 'bob'))];
    expect(await main.get('audience:compare', { audience, upload: null })).toMatchObject({ added: 0, unchanged: 2 });
    expect(await main.request('upload:start', { audience, target: TARGET, onlyNew: true })).toMatchObject({
      ok: false,
      error: { code: 'nothing-to-upload' },
    });
    main.dialogs.hashedFiles = [await main.writeList('raw.txt', 'ada@example.com\n')];
    expect(await main.request('audience:compare', { audience, upload: null })).toMatchObject({ ok: false });
    expect(await main.request('upload:start', { audience, target: TARGET, onlyNew: true })).toMatchObject({
      ok: false,
    });
  });
});
