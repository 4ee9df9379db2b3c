import { appendFile, link, mkdir, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RowReason } from '../../../../src/shared/found-rows';
import type { HashRequest } from '../../../../src/shared/ipc/payloads';
import { EMAIL } from '../../../core/list/plain-list';
import { sha256 } from '../../../sha256';
import { mainForEachTest } from './main-without-window';

const ADA = sha256('ada@example.com');

describe('making an audience', () => {
  const main = mainForEachTest();

  async function requestFor(text: string, mapping = EMAIL, name = 'people.csv'): Promise<HashRequest> {
    main().dialogs.lists = [await main().writeList(name, text)];
    const ids = await main().get('lists:choose', null);
    return {
      lists: ids.map((id) => ({ id, dialect: {}, mappings: [mapping] })),
      suppressionLists: [],
      plainIds: false,
    };
  }

  async function hash(request: HashRequest) {
    const id = await main().get('audience:hash', request);
    return main().audienceUntil((state) => state.id === id && state.state.kind !== 'hashing');
  }

  async function savedLines(id: string): Promise<string> {
    main().dialogs.savePath = join(main().folder, 'saved.txt');
    await main().get('audience:save', { id, what: 'email_hash' });
    return readFile(main().dialogs.savePath ?? '', 'utf8');
  }

  const workFolders = () => readdir(join(main().folder, 'work')).catch(() => []);

  it('goes from hashing to ready, and its files can be saved', async () => {
    const request = await requestFor('email\nAda@example.com\nnobody\nada@example.com\n');
    const { id, state } = await hash(request);
    expect(main().states[0]?.state.kind).toBe('hashing');
    expect(state).toMatchObject({
      kind: 'ready',
      byUserType: [{ bytes: 65, counts: { rows: 3, unique: 1, duplicates: 1 } }],
    });
    expect((await main().get('app:snapshot', null)).audience).toMatchObject({ id, state: { kind: 'ready' } });

    main().dialogs.savePath = join(main().folder, 'saved.txt');
    expect(await main().get('audience:save', { id, what: 'email_hash' })).toBe(true);
    expect(await readFile(main().dialogs.savePath ?? '', 'utf8')).toBe(`${ADA}\n`);
    expect(await main().get('audience:save', { id, what: 'rejects' })).toBe(true);
    expect(await readFile(main().dialogs.savePath ?? '', 'utf8')).toBe(
      'row,column,reason\r\n3,email,invalid-email\r\n',
    );
    main().dialogs.savePath = null;
    expect(await main().get('audience:save', { id, what: 'email_hash' })).toBe(false);
  });

  it('is not saved over a list that was opened, by whatever name, nor among the uploads', async () => {
    const text = 'email\nAda@example.com\n';
    const request = await requestFor(text);
    const { id } = await hash(request);
    await main().get('list:close', request.lists[0]?.id ?? '');
    const path = join(main().folder, 'lists', 'people.csv');
    await symlink(path, join(main().folder, 'symbolic.csv'));
    await link(path, join(main().folder, 'hard.csv'));
    await mkdir(join(main().folder, 'jobs'), { recursive: true });
    for (const target of [path, 'symbolic.csv', 'hard.csv', 'lists/../lists/people.csv', 'jobs/audience.txt']) {
      main().dialogs.savePath = resolve(main().folder, target);
      for (const what of ['email_hash', 'rejects'] as const) {
        const reply = await main().request('audience:save', { id, what });
        expect(reply, target).toMatchObject({ ok: false, error: { code: 'usage' } });
      }
    }
    expect(await readFile(path, 'utf8')).toBe(text);
  });

  it('offers the mapping again for the next list of the same shape, until it is deleted', async () => {
    const text = 'id,private e-mail,work e-mail\n1,ada@example.com,ada@example.org\n';
    await hash(await requestFor(text, { ...EMAIL, columns: [2] }));
    const { lists } = await requestFor(text, EMAIL, 'next-month.csv');
    const ask = () => main().get('list:preview', { id: lists[0]?.id ?? '', choice: { dialect: {}, mappings: null } });
    expect(await ask()).toMatchObject({ remembered: true, mappings: [{ columns: [2] }] });
    await main().get('mappings:forget', null);
    expect(await ask()).toMatchObject({ remembered: false, mappings: [{ columns: [1, 2] }] });
  });

  it('makes one audience of several lists', async () => {
    const first = await requestFor('email\nada@example.com\n');
    const second = await requestFor('bob@example.com\nada@example.com\n', EMAIL, 'more.csv');
    const { state } = await hash({ ...first, lists: [...first.lists, ...second.lists] });
    expect(state).toMatchObject({ kind: 'ready', byUserType: [{ counts: { rows: 3, unique: 2, duplicates: 1 } }] });
  });

  it('shows the rows behind a count, in memory only; the next question ends the search for the one before', async () => {
    const rows = Array.from({ length: 50_000 }, (_, i) => `p${i}@example.com\n`).join('');
    const request = await requestFor(`email\nnobody\nada@example.com\n${rows}ADA@example.com\n`);
    const { id } = await hash(request);
    const files = await readdir(main().folder, { recursive: true });
    const ask = (reason: RowReason) => ({ id, of: { kind: 'codes', userType: 'email_hash', reason } }) as const;
    const given = main().request('audience:find-rows', ask('too-long'));
    const duplicates = main().get('audience:find-rows', ask('duplicates'));
    expect(await given).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await duplicates).toEqual({
      lists: [
        {
          title: 'people.csv',
          columns: [{ index: 0, name: 'email' }],
          rows: [{ row: 50_004, cells: ['ADA@example.com'] }],
        },
      ],
      end: 'all',
    });
    const stopped = main().request('audience:find-rows', ask('too-long'));
    await main().get('audience:stop-finding', null);
    expect(await stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await readdir(main().folder, { recursive: true })).toEqual(files);

    await rm(join(main().folder, 'lists', 'people.csv'));
    expect(await main().request('audience:find-rows', ask('empty'))).toMatchObject({
      ok: false,
      error: { code: 'list-not-found' },
    });
    await main().get('audience:discard', id);
    expect(await main().request('audience:find-rows', ask('empty'))).toMatchObject({
      ok: false,
      error: { code: 'not-an-audience-file' },
    });
  });

  it('leaves nothing behind once it is discarded', async () => {
    const { id } = await hash(await requestFor('ada@example.com\n'));
    expect(await workFolders()).toHaveLength(1);
    await main().get('audience:discard', id);
    expect(await workFolders()).toEqual([]);
    expect((await main().get('app:snapshot', null)).audience).toBeNull();
    expect(await main().request('audience:save', { id, what: 'email_hash' })).toMatchObject({
      ok: false,
      error: { code: 'not-an-audience-file' },
    });
  });

  it('replaces one that was not uploaded, with the same bytes', async () => {
    const request = await requestFor(Array.from({ length: 50_000 }, (_, i) => `p${i}@example.com\n`).join(''));
    const first = await hash(request);
    const lines = await savedLines(first.id);
    const second = await hash(request);
    expect(second).toMatchObject({ state: { kind: 'ready' } });
    expect(second.id).not.toBe(first.id);
    expect(await savedLines(second.id)).toBe(lines);
    expect(await workFolders()).toHaveLength(1);
  });

  it('refuses a second one while the first is being hashed, and can be cancelled', async () => {
    const request = await requestFor(Array.from({ length: 300_000 }, (_, i) => `p${i}@example.com\n`).join(''));
    const id = await main().get('audience:hash', request);
    expect(await main().request('audience:hash', request)).toMatchObject({ ok: false, error: { code: 'usage' } });
    await main().audienceUntil(({ state }) => state.kind === 'hashing' && state.rows > 0);
    await main().get('audience:cancel', id);
    const { state } = await main().audienceUntil((audience) => audience.state.kind !== 'hashing');
    expect(state).toEqual({ kind: 'cancelled' });
    await expect.poll(workFolders).toEqual([]);
    expect(main().states.at(-1)?.state.kind).toBe('cancelled');
  });

  it('can be started again at once after a cancel', async () => {
    const big = await requestFor(Array.from({ length: 300_000 }, (_, i) => `p${i}@example.com\n`).join(''));
    const small = await requestFor('ada@example.com\n', EMAIL, 'small.csv');
    await main().get('audience:cancel', await main().get('audience:hash', big));
    expect((await hash(small)).state).toMatchObject({ kind: 'ready', byUserType: [{ counts: { rows: 1 } }] });
    expect(await workFolders()).toHaveLength(1);
  });

  it('ends as failed, in words for the marketer, if the list is gone', async () => {
    const request = await requestFor('ada@example.com\n');
    await rm(join(main().folder, 'lists', 'people.csv'));
    const { state } = await hash(request);
    expect(state).toMatchObject({ kind: 'failed', failure: { code: 'list-not-found' } });
    expect(await workFolders()).toEqual([]);
  });

  it('ends as failed if the list has lost the column since it was mapped', async () => {
    const { state } = await hash(await requestFor('email\nada@example.com\n', { ...EMAIL, columns: [4] }));
    expect(state).toMatchObject({ kind: 'failed', failure: { code: 'unknown-column' } });
  });

  it('reads the list as it is when it is hashed', async () => {
    const request = await requestFor('email\nada@example.com\n');
    await appendFile(join(main().folder, 'lists', 'people.csv'), 'bob@example.com\n');
    expect((await hash(request)).state).toMatchObject({ kind: 'ready', byUserType: [{ counts: { rows: 2 } }] });
  });

  it('refuses to send unhashed what must be hashed, and lists that nobody opened', async () => {
    const { lists } = await requestFor('ada@example.com\n');
    const [list] = lists;
    if (list === undefined) throw new Error('no list');
    const asked = await main().request('audience:hash', { lists, suppressionLists: [], plainIds: true });
    expect(asked).toMatchObject({ ok: false, error: { code: 'usage' } });
    const foreign = [{ ...list, id: '4f5dc0a6-3c5e-4b0e-9a3e-0d9a8b7c6d5e' }];
    expect(
      await main().request('audience:hash', { lists: foreign, suppressionLists: [], plainIds: false }),
    ).toMatchObject({
      ok: false,
      error: { code: 'list-not-found' },
    });
    expect(main().states).toEqual([]);
  });

  it('keeps the old file if the new one cannot be saved', async () => {
    const { id } = await hash(await requestFor('ada@example.com\n'));
    main().dialogs.savePath = join(main().folder, 'a folder');
    await mkdir(main().dialogs.savePath ?? '');
    expect(await main().request('audience:save', { id, what: 'email_hash' })).toMatchObject({
      ok: false,
      error: { code: 'not-writable' },
    });
  });
});
