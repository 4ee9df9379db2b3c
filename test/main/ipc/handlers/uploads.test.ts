import { readdir, readFile, writeFile } from 'node:fs/promises';
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

describe('uploading an audience', () => {
  let api: ReferenceApi;
  let main: MainWithoutWindow;
  beforeEach(async () => {
    [api, main] = await Promise.all([startReferenceApi(), openMain()]);
    const { settings } = await main.get('app:snapshot', null);
    await main.get('settings:save', { ...settings, api: api.url });
  });
  afterEach(async () => {
    await main.close();
    await api.close();
  });

  async function hashed(text = 'email\nada@example.com\n'): Promise<string> {
    const path = await main.writeList('people.csv', text);
    const [list = ''] = await main.get('lists:grant', [path]);
    const lists = [{ id: list, dialect: { header: true }, mappings: [EMAIL] }];
    const id = await main.get('audience:hash', { lists, suppressionLists: [], plainIds: false });
    await main.audienceUntil((audience) => audience.id === id && audience.state.kind === 'ready');
    return id;
  }

  const allDone = () =>
    main.uploadsUntil((jobs) => jobs.length > 0 && jobs.every(({ state }) => state.kind === 'done'));

  it('passes the file to the queue, which sends it; afterwards the audience is gone from here', async () => {
    await main.get('token:save', api.token);
    const audience = await hashed();
    const id = await main.get('upload:start', { audience, target: TARGET });
    const [job] = await allDone();
    expect(job).toMatchObject({
      id,
      api: api.url,
      userTypes: [{ counts: { unique: 1 } }],
      receipts: [{ outcome: { kind: 'created' } }],
    });
    expect((await main.get('app:snapshot', null)).audience).toBeNull();
    expect((await main.get('uploads:read', 0)).uploads).toHaveLength(1);
    expect(await readdir(join(main.folder, 'work'))).toEqual([]);
    expect(main.bugs).toEqual([]);
  });

  it('takes an audience once, however often it is requested', async () => {
    await main.get('token:save', api.token);
    const audience = await hashed();
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => main.request('upload:start', { audience, target: TARGET })),
    );
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    await allDone();
    expect(api.log.filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect(await main.request('upload:start', { audience, target: TARGET })).toMatchObject({ ok: false });
  });

  it('waits for the checksum of a file that has just been made, and is the same file the next time', async () => {
    const text = `email\n${Array.from({ length: 50_000 }, (_, i) => `p${i}@example.com\n`).join('')}`;
    await main.get('settings:save', { keepFiles: true });
    await main.get('token:save', api.token);
    const id = await main.get('upload:start', { audience: await hashed(text), target: TARGET });
    const [job] = await allDone();
    expect(job?.file.sha256).toBe(sha256(await readFile(join(main.folder, 'jobs', id, 'audience.txt'), 'utf8')));
    expect(await main.get('upload:same-file', await hashed(text))).toEqual([id]);
    expect(await main.get('upload:same-file', await hashed())).toEqual([]);
  });

  it('sends nothing of a file that was changed after the result', async () => {
    await main.get('token:save', api.token);
    const audience = await hashed();
    const [folder = ''] = await readdir(join(main.folder, 'work'));
    await writeFile(join(main.folder, 'work', folder, 'audience.txt'), `${sha256('bob@example.com')}\n`);
    if ((await main.request('upload:start', { audience, target: TARGET })).ok)
      await main.uploadsUntil(([job]) => job?.state.kind === 'failed');
    expect(api.log).toEqual([]);
  });

  it('is possible although the hashing was cancelled when it had just ended', async () => {
    await main.get('token:save', api.token);
    const audience = await hashed();
    await main.get('audience:cancel', audience);
    await main.get('upload:start', { audience, target: TARGET });
    await allDone();
  });

  it('waits for a token, and continues once it is saved', async () => {
    await main.get('upload:start', { audience: await hashed(), target: TARGET });
    await main.uploadsUntil((jobs) => jobs[0]?.state.kind === 'needs-token');
    expect(await main.get('token:save', `  ${api.token}\n`)).toEqual({ kind: 'session' });
    await allDone();
  });

  it('refuses to send lines of one user type under the name of another, and an audience without people', async () => {
    const audience = await hashed();
    const target: UploadTarget = { ...TARGET, fields: { ...TARGET.fields, userType: 'phone_hash' } };
    expect(await main.request('upload:start', { audience, target })).toMatchObject({
      ok: false,
      error: { code: 'bug' },
    });
    await main.get('audience:discard', audience);
    const nobody = await hashed('email\nnobody\n');
    const reply = await main.request('upload:start', { audience: nobody, target: TARGET });
    expect(reply).toMatchObject({ ok: false, error: { code: 'nothing-to-upload' } });
    expect(api.log).toEqual([]);
  });

  it('saves a receipt that holds no token and no path', async () => {
    await main.get('token:save', api.token);
    const upload = await main.get('upload:start', { audience: await hashed(), target: TARGET });
    await allDone();
    main.dialogs.savePath = join(main.folder, 'receipt.json');
    expect(await main.get('receipt:save', { upload, attempt: 0 })).toBe(true);
    const text = await readFile(main.dialogs.savePath, 'utf8');
    expect(JSON.parse(text)).toMatchObject({ version: 2, origin: api.url, file: { lines: 1 } });
    expect(text).not.toContain(api.token);
    expect(text).not.toContain(main.folder);
    const gone = await main.request('receipt:save', { upload, attempt: 7 });
    expect(gone).toMatchObject({ ok: false, error: { code: 'in-use' } });
    expect(main.bugs).toEqual([]);
  });

  it('lists the accounts of the token, and says so if there are none', async () => {
    expect(await main.request('accounts:list', null)).toMatchObject({ ok: false, error: { code: 'no-token' } });
    await main.get('token:save', api.token);
    expect(await main.get('accounts:list', null)).toMatchObject([{ fbId: '2' }, { fbId: '1023456789012345678' }]);
  });

  it('never returns the token, a digest or a path to the window', async () => {
    await main.get('token:save', api.token);
    await main.get('upload:start', { audience: await hashed(), target: TARGET });
    await allDone();
    const snapshots = [await main.get('app:snapshot', null), await main.get('uploads:read', 0)];
    const seen = JSON.stringify([snapshots, main.states]);
    expect(seen).not.toContain(api.token);
    expect(seen).not.toContain(sha256('ada@example.com'));
    expect(seen).not.toContain('ada@example.com');
    expect(seen).not.toContain(main.folder);
  });
});
