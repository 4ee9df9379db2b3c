import { access, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FilesRequest } from '../../../../src/shared/ipc/payloads';
import type { FieldMapping } from '../../../../src/shared/person-file';
import { sha256 } from '../../../sha256';
import { mainForEachTest } from './main-without-window';

const VALUES = { multiValue: false, base64Digests: false, fixTypos: false, dateOrder: null };
const MAPPING: FieldMapping = {
  fields: [
    { field: 'email', columns: [0] },
    { field: 'country', columns: [1] },
  ],
  countryColumn: 1,
  defaultCountry: null,
};

describe('the files of a platform', () => {
  const main = mainForEachTest();

  async function grant(text: string, name = 'people.csv') {
    main().dialogs.lists = [await main().writeList(name, text)];
    return main().get('lists:choose', null);
  }

  async function make(text: string, change: Partial<FilesRequest> = {}) {
    const ids = await grant(text);
    const id = await main().get('files:make', {
      platform: 'google',
      lists: ids.map((list) => ({ id: list, dialect: {}, mapping: MAPPING })),
      suppressionLists: [],
      values: VALUES,
      plain: [],
      ...change,
    });
    return main().audienceUntil((state) => state.id === id && state.state.kind !== 'hashing');
  }

  async function save(id: string, name: string, file = 0): Promise<string> {
    main().dialogs.savePath = join(main().folder, name);
    expect(await main().get('files:save', { id, file })).toEqual({ stalePart: null });
    return readFile(main().dialogs.savePath ?? '', 'utf8');
  }

  const PEOPLE = 'email,country\nAda@Example.com,DE\nbob@example.com,FR\nnobody,FR\n';

  it('show the rows behind a count', async () => {
    const { id } = await make(PEOPLE);
    const rejected = { kind: 'file', file: 0, column: 0, reason: 'invalid-email' } as const;
    expect(await main().get('audience:find-rows', { id, of: rejected })).toMatchObject({
      lists: [{ title: 'people.csv', rows: [{ row: 4, cells: ['nobody'] }] }],
      end: 'all',
    });
    const none = { ...rejected, file: 1 };
    expect(await main().request('audience:find-rows', { id, of: none })).toMatchObject({
      ok: false,
      error: { code: 'not-an-audience-file' },
    });
  });

  it('hold no plain column that nobody agreed to, in the work folder as in the saved file', async () => {
    const { id, state } = await make(PEOPLE);
    expect(state).toMatchObject({
      kind: 'files',
      files: [
        { platform: 'google', rows: 3, lines: 2, rejected: { 'invalid-email': 1 }, columns: [{ header: 'Email' }] },
      ],
      filteredOut: 0,
      suppression: null,
    });
    const digests = ['ada@example.com', 'bob@example.com'].map(sha256);
    const text = await save(id, 'google.csv');
    expect(text.split('\n').toSorted()).toEqual(['', ...digests, 'Email'].toSorted());
    const [folder = ''] = await readdir(join(main().folder, 'work'));
    for (const name of await readdir(join(main().folder, 'work', folder))) {
      const kept = await readFile(join(main().folder, 'work', folder, name), 'latin1');
      expect(kept, name).not.toMatch(/DE|FR|example\.com/);
    }
  });

  it('report mail domains that may be mistyped', async () => {
    const { state } = await make('email,country\nada@gmial.com,\nbob@gmial.com,\ncy@gmail.com,\n');
    expect(state).toMatchObject({
      mailTypos: { cells: 2, words: [{ says: 'gmial.com', cells: 2, meant: 'gmail.com' }] },
    });
    expect((await make(PEOPLE)).state).toMatchObject({ mailTypos: null });
  });

  it('hold the agreed columns as they are', async () => {
    const { id } = await make(PEOPLE, { plain: ['country'] });
    const text = await save(id, 'google.csv');
    expect(text).toMatch(/^Email,Country\n/);
    expect(text).toContain(`${sha256('ada@example.com')},DE\n`);
  });

  it('are not made if nobody could be matched by the agreed columns', async () => {
    const onlyDevice: FieldMapping = {
      ...MAPPING,
      fields: [{ field: 'device-id', columns: [0] }],
      countryColumn: null,
    };
    const ids = await grant('idfa\nEA7583CD-A667-48BC-B806-42ECB2B48606\n');
    const request: FilesRequest = {
      platform: 'linkedin',
      lists: ids.map((list) => ({ id: list, dialect: {}, mapping: onlyDevice })),
      suppressionLists: [],
      values: VALUES,
      plain: [],
    };
    const id = await main().get('files:make', request);
    const { state } = await main().audienceUntil((one) => one.id === id && one.state.kind !== 'hashing');
    expect(state).toMatchObject({ kind: 'failed', failure: { code: 'no-usable-column' } });
  });

  it('give rejects by row and reason, and a receipt of what was saved without a value of the list', async () => {
    const { id } = await make(PEOPLE);
    expect(await main().request('files:save-receipt', id)).toMatchObject({ ok: false, error: { code: 'usage' } });
    const text = await save(id, 'google.csv');
    main().dialogs.savePath = join(main().folder, 'receipt.json');
    expect(await main().get('files:save-receipt', id)).toBe(true);
    const receipt = await readFile(main().dialogs.savePath ?? '', 'utf8');
    expect(JSON.parse(receipt)).toMatchObject({
      files: [
        {
          platform: 'google',
          lines: 2,
          parts: [{ path: join(main().folder, 'google.csv'), sha256: sha256(text) }],
          columns: [{ header: 'Email', rule: 'email-gmail', certainty: 'contested', counts: { values: 2 } }],
        },
      ],
    });
    expect(receipt).not.toContain('example.com,');
    expect(receipt).not.toContain('nobody');
    main().dialogs.savePath = join(main().folder, 'rejects.csv');
    expect(await main().get('audience:save', { id, what: 'rejects' })).toBe(true);
    expect(await readFile(main().dialogs.savePath ?? '', 'utf8')).toBe(
      'row,column,reason\r\n4,email,invalid-email\r\n',
    );
  });

  it('are several if the platform takes one user type per file, and each is saved separately', async () => {
    const mapping: FieldMapping = {
      fields: [
        { field: 'email', columns: [0] },
        { field: 'phone', columns: [1] },
      ],
      countryColumn: null,
      defaultCountry: 'DE',
    };
    const ids = await grant('email,phone\nada@example.com,030 901820\n', 'both.csv');
    const lists = ids.map((list) => ({ id: list, dialect: {}, mapping }));
    const { id } = await make('', { platform: 'snapchat', lists });
    expect(await save(id, 'emails.csv', 0)).toBe(`${sha256('ada@example.com')}\n`);
    expect(await save(id, 'phones.csv', 1)).toBe(`${sha256('4930901820')}\n`);
    expect(await main().request('files:save', { id, file: 7 })).toMatchObject({ ok: false });
  });

  it('suppress the people of another list', async () => {
    const optOuts = (await grant('e-mail\nADA@example.com\nsomething\n', 'opt-outs.csv')).map((list) => ({
      id: list,
      dialect: {},
      mapping: { fields: [{ field: 'email' as const, columns: [0] }], countryColumn: null, defaultCountry: null },
    }));
    const { state } = await make(PEOPLE, { suppressionLists: optOuts });
    expect(state).toMatchObject({
      files: [{ lines: 1, suppressed: 1 }],
      suppression: [{ field: 'email', rows: 2, rejected: 1 }],
    });
  });

  it('are in parts if the platform takes no larger file, none of which replaces another file', async () => {
    const rows = Array.from({ length: 300_001 }, (_, row) => `p${row}@example.com`);
    const mapping: FieldMapping = {
      fields: [{ field: 'email', columns: [0] }],
      countryColumn: null,
      defaultCountry: null,
    };
    const ids = await grant(`email\n${rows.join('\n')}\n`, 'long.csv');
    const { id, state } = await make('', {
      platform: 'linkedin',
      lists: ids.map((list) => ({ id: list, dialect: {}, mapping })),
    });
    expect(state).toMatchObject({ files: [{ lines: 300_001, parts: [{ part: 1 }, { part: 2 }] }] });
    const other = join(main().folder, 'linkedin-2.csv');
    await writeFile(other, 'mine');
    main().dialogs.savePath = join(main().folder, 'linkedin.csv');
    expect(await main().request('files:save', { id, file: 0 })).toMatchObject({ ok: false, error: { code: 'in-use' } });
    expect(await readFile(other, 'utf8')).toBe('mine');
    await expect(access(main().dialogs.savePath ?? '')).rejects.toThrow();
    const first = await save(id, 'list.csv');
    const second = await readFile(join(main().folder, 'list-2.csv'), 'utf8');
    expect([first, second].map((text) => text.split('\n')[0])).toEqual(['email', 'email']);
    expect(`${first}${second}`.split('\n')).toHaveLength(300_001 + 3);
  });

  it('leave receipts, each of which can be restored after it was forgotten', async () => {
    const { id } = await make(PEOPLE);
    for (const name of ['one.csv', 'two.csv']) await save(id, name);
    const receipts = () => main().get('receipts:list', null);
    const [two, one] = await receipts();
    for (const file of [two, one]) await main().get('receipts:forget', file?.id ?? '');
    expect(await receipts()).toEqual([]);
    for (const file of [two, two]) await main().get('receipts:restore', file?.id ?? '');
    expect((await receipts()).map(({ receipt }) => receipt)).toEqual([two?.receipt]);
    await main().get('receipts:restore', one?.id ?? '');
    expect((await receipts()).map(({ receipt }) => receipt)).toEqual([two?.receipt, one?.receipt]);
  });

  it('are saved with a word about a part that an earlier file left beside them', async () => {
    const { id } = await make('email,name\nada@example.com,Ada\n', { platform: 'linkedin' });
    await writeFile(join(main().folder, 'linkedin-2.csv'), 'email\n');
    main().dialogs.savePath = join(main().folder, 'linkedin.csv');
    expect(await main().get('files:save', { id, file: 0 })).toEqual({ stalePart: 'linkedin-2.csv' });
    main().dialogs.savePath = null;
    expect(await main().get('files:save', { id, file: 0 })).toBeNull();
  });

  it('say what became of the rows of each list', async () => {
    main().dialogs.lists = [
      await main().writeList('shop.csv', 'email,country\nada@example.com,\nnobody,\n,FR\n'),
      await main().writeList('fair.csv', 'email,country\nada@example.com,\nbob@example.com,FR\n'),
    ];
    const ids = await main().get('lists:choose', null);
    const filter = { column: 1, value: '' };
    const { state } = await make('', {
      lists: ids.map((list, place) => ({
        id: list,
        dialect: {},
        mapping: MAPPING,
        ...(place === 1 ? { filter } : {}),
      })),
    });
    expect(state).toMatchObject({
      files: [{ rows: 4, lines: 1, duplicates: 1 }],
      byList: [
        [
          { title: 'shop.csv', rows: 3, usable: 1, noConsent: 0, invalid: 1, empty: 1 },
          { title: 'fair.csv', rows: 2, usable: 1, noConsent: 1, invalid: 0, empty: 0 },
        ],
      ],
      filteredOut: 1,
    });
  });

  it('are compared with an earlier one: who is new and who is gone are two files', async () => {
    const { id: before } = await make('email,country\nada@example.com,\nbob@example.com,\n');
    await save(before, 'october.csv');
    const { id } = await make('email,country\nbob@example.com,\ncy@example.com,\n');
    expect(await main().request('files:save-difference', { id, part: 'added' })).toMatchObject({ ok: false });
    main().dialogs.hashedFiles = [join(main().folder, 'october.csv')];
    expect(await main().get('files:compare', { id, file: 0 })).toEqual({
      earlier: 'october.csv',
      added: 1,
      gone: 1,
      unchanged: 1,
    });
    for (const [part, name] of [
      ['added', 'cy@example.com'],
      ['gone', 'ada@example.com'],
    ] as const) {
      main().dialogs.savePath = join(main().folder, `${part}.csv`);
      expect(await main().get('files:save-difference', { id, part })).toBe(true);
      expect(await readFile(main().dialogs.savePath ?? '', 'utf8')).toBe(`Email\n${sha256(name)}\n`);
    }
    main().dialogs.hashedFiles = [];
    expect(await main().get('files:compare', { id, file: 0 })).toBeNull();
    main().dialogs.hashedFiles = [await main().writeList('raw.csv', 'email\nada@example.com\n')];
    expect(await main().request('files:compare', { id, file: 0 })).toMatchObject({
      ok: false,
      error: { code: 'usage' },
    });
  });

  it('open no page but that of their platform, and only on request', async () => {
    await make(PEOPLE);
    expect(main().opened).toEqual([]);
    await main().get('platform:open', 'google');
    expect(main().opened).toEqual(['https://ads.google.com/aw/audiences/management']);
    expect(await main().handle('platform:open', 'https://example.com')).toMatchObject({ ok: false });
    expect(main().opened).toHaveLength(1);
  });
});
