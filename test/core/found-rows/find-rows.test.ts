import { afterEach, describe, expect, it } from 'vitest';
import { findRows, type RowQuestion } from '../../../src/core/found-rows/find-rows';
import { chooseMappings } from '../../../src/core/list/columns/choose-mapping';
import { openList } from '../../../src/core/list/open-list';
import type { MappedList } from '../../../src/core/read-lists';
import type { RowFilter } from '../../../src/shared/column-mapping';
import { AppError } from '../../../src/shared/errors';
import type { FoundRows, RowReason } from '../../../src/shared/found-rows';

const PEOPLE = [
  'name,email,consent',
  'Ada,ada@example.com,yes',
  'Bob,nobody,yes',
  'Cy,,yes',
  'Dan,mailto:dan@example.com,yes',
  'Eve,ADA@example.com,yes',
  'Flo,flo@example.com,no',
  'Gus,1.2E+5,yes',
  'Hal,ada@example.com,yes',
].join('\n');

describe('the rows behind a count', () => {
  const opened: MappedList[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map(({ list }) => list.close()));
  });

  async function mapped(name: string, text: string, filter?: RowFilter): Promise<MappedList> {
    const list = await openList({ kind: 'memory', name, bytes: Buffer.from(text) });
    const one = { list, mappings: chooseMappings(list, ['email_hash']), ...(filter === undefined ? {} : { filter }) };
    opened.push(one);
    return one;
  }

  function find(reason: RowReason, lists: readonly MappedList[], change: Partial<RowQuestion> = {}) {
    const question: RowQuestion = { lists, suppressionLists: [], plainIds: false, userType: 'email_hash', reason };
    return findRows({ ...question, ...change }, { signal: new AbortController().signal, onProgress: () => undefined });
  }

  const numbersIn = ({ lists }: FoundRows) => lists.flatMap(({ rows }) => rows.map(({ row }) => row));

  it('are those of one reason only, with the cells that decided', async () => {
    const people = await mapped('people.csv', PEOPLE);
    expect(await find('invalid-email', [people])).toEqual({
      lists: [
        {
          title: 'people.csv',
          columns: [{ index: 1, name: 'email' }],
          rows: [{ row: 3, cells: ['nobody'] }],
        },
      ],
      end: 'all',
    });
    expect(numbersIn(await find('scientific-notation', [people]))).toEqual([8]);
    expect(numbersIn(await find('empty', [people]))).toEqual([4]);
    expect(numbersIn(await find('repaired', [people]))).toEqual([5]);
    expect(await find('too-long', [people])).toEqual({ lists: [], end: 'all' });
  });

  it('are every row whose person was in an earlier one, also of another list', async () => {
    const lists = [
      await mapped('people.csv', PEOPLE),
      await mapped('more.csv', 'email\nnew@example.com\nflo@example.com\n'),
    ];
    const { lists: found } = await find('duplicates', lists);
    expect(found.map(({ title, rows }) => [title, rows.map(({ row }) => row)])).toEqual([
      ['people.csv', [6, 9]],
      ['more.csv', [3]],
    ]);
  });

  it('are the first row of each suppressed person, whatever form the suppression list has', async () => {
    const people = await mapped('people.csv', PEOPLE);
    const suppressionLists = [await mapped('opt-outs.csv', 'name,email\nBoth,Ada@Example.com; dan@example.com\n')];
    expect(numbersIn(await find('suppressed', [people], { suppressionLists }))).toEqual([2, 5]);
    expect(numbersIn(await find('duplicates', [people], { suppressionLists }))).toEqual([6, 9]);
  });

  it('are those that the filter left out, with its column; they have no other reason', async () => {
    const lists = [await mapped('people.csv', `${PEOPLE}\nIda,nobody,no`, { column: 2, value: 'yes' })];
    expect(await find('noConsent', lists)).toMatchObject({
      lists: [
        {
          columns: [{ name: 'email' }, { name: 'consent' }],
          rows: [{ cells: ['flo@example.com', 'no'] }, { row: 10 }],
        },
      ],
    });
    expect(numbersIn(await find('invalid-email', lists))).toEqual([3]);
    expect(await find('noConsent', [await mapped('people.csv', PEOPLE)])).toEqual({ lists: [], end: 'all' });
  });

  it('end with as many as are shown, and the list is read no further', async () => {
    const rows = Array.from(
      { length: 400_000 },
      (_, row) => `Person ${row},${row % 3 === 0 ? 'nobody' : `p${row}@example.com`}`,
    );
    const list = await mapped('long.csv', `name,email\n${rows.join('\n')}\n`);
    let read = 0;
    const found = await findRows(
      { lists: [list], suppressionLists: [], plainIds: false, userType: 'email_hash', reason: 'invalid-email' },
      {
        signal: new AbortController().signal,
        onProgress: (progress) => {
          read = progress.rows;
        },
      },
    );
    expect(found.end).toBe('most-rows');
    expect(numbersIn(found)).toEqual(Array.from({ length: 200 }, (_, index) => 2 + 3 * index));
    expect(read).toBeLessThan(100_000);
  });

  it('are fewer if the list has hundreds of mapped columns', async () => {
    const heads = Array.from({ length: 250 }, (_, column) => `email ${column}`);
    const list = await mapped('wide.csv', `${heads.join(',')}\n${`nobody${',x'.repeat(249)}\n`.repeat(100)}`);
    const [mapping] = list.mappings;
    if (mapping === undefined) throw new Error('no column is mapped');
    const all = { ...list, mappings: [{ ...mapping, columns: [...heads.keys()] }] };
    const found = await find('invalid-email', [all]);
    expect([numbersIn(found).length, found.end]).toEqual([40, 'most-rows']);
  });

  it('are all shown if there are exactly as many', async () => {
    const list = await mapped('people.csv', `email\n${'nobody\n'.repeat(200)}ada@example.com\n`);
    const found = await find('invalid-email', [list]);
    expect([numbersIn(found).length, found.end]).toEqual([200, 'all']);
  });

  it('can be given up', async () => {
    const list = await mapped('people.csv', PEOPLE);
    const question: RowQuestion = {
      lists: [list],
      suppressionLists: [],
      plainIds: false,
      userType: 'email_hash',
      reason: 'empty',
    };
    await expect(findRows(question, { signal: AbortSignal.abort(), onProgress: () => undefined })).rejects.toThrow(
      AppError,
    );
  });

  it('are cut to what the window shows', async () => {
    const list = await mapped('people.csv', `name,email\nAda,${'x'.repeat(1000)}\n`);
    expect((await find('invalid-email', [list])).lists[0]?.rows[0]?.cells[0]).toHaveLength(200);
  });
});
