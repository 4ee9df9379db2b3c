import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUDGETS } from '../../../src/core/list/budgets';
import { openList } from '../../../src/core/list/open-list';
import { type PreviewDefaults, previewList } from '../../../src/core/preview/list-preview';
import type { ColumnMapping } from '../../../src/shared/column-mapping';
import type { ListChoice, ListPreview, RowOutcome } from '../../../src/shared/preview';
import { sha256 } from '../../sha256';

/** The notes on a row without repairs and without doubtful numbers. */
const plain = (outcome: RowOutcome) => ({ outcome, unverified: false, repaired: false, mistyped: false });

const AS_GUESSED: ListChoice = { dialect: {}, mappings: null };

describe('the preview of a list', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'list-preview-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function preview(
    text: string,
    choice: ListChoice = AS_GUESSED,
    defaults: PreviewDefaults = {},
  ): Promise<ListPreview> {
    const path = join(folder, 'people.csv');
    await writeFile(path, text);
    const list = await openList({ kind: 'file', path }, choice.dialect);
    try {
      return previewList('some-id', list, choice, defaults);
    } finally {
      await list.close();
    }
  }

  it('reads each number with its own country', async () => {
    const header = 'Billing Phone;Billing Country;Shipping Phone;Shipping Country';
    const { rows, mappings } = await preview(`${header}\n0664 1234567;AT;030 23125001;DE\n`);
    expect(mappings).toMatchObject([{ columns: [0, 2], ownCountries: [{ countryColumn: 3, columns: [2] }] }]);
    expect(rows[0]?.results).toMatchObject([[{ value: '436641234567' }, { value: '493023125001' }]]);
  });

  it('tells the country of most phone numbers that say theirs', async () => {
    const numbers = ['+49 30 901820', '+49 30 901821', '+44 20 7946 0018', '030 901822', '0170 1234567'];
    expect(await preview(`Telefon\n${numbers.join('\n')}\n`)).toMatchObject({ phoneCountry: 'DE' });
    expect(await preview('Telefon\n030 901822\n0170 1234567\n')).toMatchObject({ phoneCountry: null });
    expect(await preview('email\nada@example.com\n')).toMatchObject({ phoneCountry: null });
  });

  it('shows each row raw, and the result of its mapped cell', async () => {
    const digest = sha256('x');
    const shown = await preview(`name,email\nAda, Ada@Example.com \nBob,nobody\nCy,${digest}\n`);
    expect(shown).toMatchObject({ id: 'some-id', mappings: [{ userType: 'email_hash', columns: [1] }] });
    expect(shown.rows).toEqual([
      {
        row: 2,
        ...plain('used'),
        cells: ['Ada', ' Ada@Example.com '],
        results: [
          [
            {
              kind: 'value',
              value: 'ada@example.com',
              digest: sha256('ada@example.com'),
              repaired: false,
              unverified: false,
            },
          ],
        ],
      },
      {
        row: 3,
        ...plain('invalid'),
        cells: ['Bob', 'nobody'],
        results: [[{ kind: 'rejected', reason: 'invalid-email' }]],
      },
      { row: 4, ...plain('used'), cells: ['Cy', digest], results: [[{ kind: 'digest', digest }]] },
    ]);
    expect(shown.estimates).toEqual([
      { sampledRows: 3, usableRows: 2, unverified: 0, rejected: { 'invalid-email': 1 } },
    ]);
  });

  it('numbers rows as a spreadsheet and the rejects file do: blank lines count', async () => {
    const { rows } = await preview('\nemail\n\nada@example.com\n \nnobody\n');
    expect(rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [4, 'ada@example.com'],
      [6, 'nobody'],
    ]);
  });

  it('shows each value of a multi-value cell if it is split, and otherwise offers to split it', async () => {
    const text = 'name,email\nAda,a@x.org; nobody\n';
    const asGuessed = await preview(text);
    expect(asGuessed.rows[0]?.results).toEqual([[{ kind: 'rejected', reason: 'invalid-email' }]]);
    expect(asGuessed.health).toMatchObject([{ kind: 'several-values', column: 1, count: 1, rows: [2] }]);
    const mappings = asGuessed.mappings.map((mapping) => ({ ...mapping, multiValue: true }));
    const split = await preview(text, { dialect: {}, mappings });
    expect(split.rows[0]?.results).toMatchObject([
      [{ kind: 'multi-value', results: [{ kind: 'value', value: 'a@x.org' }, { kind: 'rejected' }] }],
    ]);
    expect(split.estimates).toMatchObject([{ sampledRows: 1, usableRows: 1, rejected: {} }]);
    expect(split.health).toEqual([]);
  });

  it('distinguishes a repeated header from an invalid address', async () => {
    const { rows, estimates } = await preview('Email\na@x.org\n Email\nb@x.org\n');
    expect(rows[1]?.results).toEqual([[{ kind: 'rejected', reason: 'repeated-header' }]]);
    expect(estimates).toMatchObject([{ usableRows: 2, rejected: { 'repeated-header': 1 } }]);
  });

  it('takes the mapping that the marketer chose, with one result for each column in its order', async () => {
    const mapping: ColumnMapping = {
      userType: 'email_hash',
      columns: [2, 0],
      countryColumn: null,
      defaultCountry: null,
      multiValue: false,
    };
    const { rows, estimates } = await preview('email,name,second\na@x.org,Ada,\n,Bob,\n', {
      dialect: {},
      mappings: [mapping],
    });
    expect(rows.map(({ results }) => results.flat().map(({ kind }) => kind))).toEqual([
      ['rejected', 'value'],
      ['rejected', 'rejected'],
    ]);
    expect(estimates).toEqual([{ sampledRows: 2, usableRows: 1, unverified: 0, rejected: { empty: 1 } }]);
  });

  it('reads phone numbers by the country of their row, else by that of the list', async () => {
    const mapping: ColumnMapping = {
      userType: 'phone_hash',
      columns: [0],
      countryColumn: 1,
      defaultCountry: 'DE',
      multiValue: false,
    };
    const { rows } = await preview('phone,country\n030 1234567,\n0161 496 0000,GB\n', {
      dialect: {},
      mappings: [mapping],
    });
    expect(rows.flatMap(({ results }) => results.flat())).toMatchObject([
      { value: '49301234567' },
      { value: '441614960000' },
    ]);
  });

  it.each([
    ['phone\n+4917139200011\n+4917139200012\n', 'email_hash'],
    ['+4917139200011\n+4917139200012\n', 'email_hash'],
    ['email\na@example.com\nb@example.com\n', 'phone_hash'],
    ['phone\n+4917139200011\n+4917139200012\n', 'custom_audience_third_party_id'],
  ] as const)('does not map the only column to the type of other lists if it holds another: %j', async (text, type) => {
    expect((await preview(text, { ...AS_GUESSED, userTypes: [type] })).mappings).toEqual([]);
    const unknown = await preview('foo\nabc\ndef\n', { ...AS_GUESSED, userTypes: [type] });
    expect(unknown.mappings).toMatchObject([{ userType: type, columns: [0] }]);
  });

  it('guesses the columns of the type that the marketer chose, and takes the only one there is', async () => {
    const text = 'email,phone,mobile,country\nada@example.com,030 1234567,0171 1234567,DE\n';
    const phones = await preview(text, { ...AS_GUESSED, userTypes: ['phone_hash'] });
    expect(phones.mappings[0]).toMatchObject({ userType: 'phone_hash', columns: [1, 2], countryColumn: 3 });
    const single = await preview('code\nA-1\nB-2\n', {
      dialect: { header: true },
      mappings: null,
      userTypes: ['custom_audience_third_party_id'],
    });
    expect(single.mappings[0]).toMatchObject({ userType: 'custom_audience_third_party_id', columns: [0] });
    const none = await preview(text, { ...AS_GUESSED, userTypes: ['mobile_advertiser_id'] });
    expect(none).toMatchObject({ mappings: [], estimates: [] });
  });

  it('finds columns for another type beside those chosen, and reports nothing if there are none', async () => {
    const own: ColumnMapping = {
      userType: 'email_hash',
      columns: [1],
      countryColumn: null,
      defaultCountry: null,
      multiValue: false,
    };
    const text = 'email,second,phone\nada@example.com,ada@example.org,+44 20 7946 0226\n';
    const further = { dialect: {}, mappings: [own], userTypes: ['phone_hash'] } as const;
    expect((await preview(text, further)).mappings).toMatchObject([own, { userType: 'phone_hash', columns: [2] }]);
    expect(await preview('a,email\n7,ada@example.org\n', further)).toMatchObject({ mappings: [own] });
    const single = { ...further, mappings: [{ ...own, columns: [0] }] };
    expect((await preview('email\nada@example.org\n', single)).mappings).toEqual(single.mappings);
  });

  it('takes the country of the settings only for phone numbers, and only if none was chosen', async () => {
    const defaults = { country: 'DE' };
    const {
      mappings: [mapping],
      rows,
    } = await preview('phone\n030 1234567\n', AS_GUESSED, defaults);
    expect(mapping).toMatchObject({ defaultCountry: 'DE' });
    expect(rows[0]?.results).toMatchObject([[{ value: '49301234567' }]]);
    if (mapping === undefined) throw new Error('no mapping');
    const unknown = { ...mapping, defaultCountry: null };
    expect((await preview('phone\n030 1234567\n', { dialect: {}, mappings: [unknown] }, defaults)).mappings).toEqual([
      unknown,
    ]);
    expect((await preview('ada@example.com\n', AS_GUESSED, defaults)).mappings).toMatchObject([
      { defaultCountry: null },
    ]);
  });

  it('takes the mapping of the last list of this shape, unless the marketer wants another type', async () => {
    const recalled: ColumnMapping = {
      userType: 'email_hash',
      columns: [1],
      countryColumn: null,
      defaultCountry: null,
      multiValue: false,
    };
    const text = 'email,second,phone\nada@example.com,bob@example.com,+44 20 7946 0226\n';
    expect(await preview(text, AS_GUESSED, { recalled: [recalled] })).toMatchObject({
      remembered: true,
      mappings: [recalled],
    });
    const same = await preview(text, { ...AS_GUESSED, userTypes: ['email_hash'] }, { recalled: [recalled] });
    expect(same).toMatchObject({ remembered: true, mappings: [recalled] });
    const other = await preview(text, { ...AS_GUESSED, userTypes: ['phone_hash'] }, { recalled: [recalled] });
    expect(other).toMatchObject({ remembered: false, mappings: [{ userType: 'phone_hash', columns: [2] }] });
  });

  it('counts phone numbers outside all numbering plans', async () => {
    const { estimates } = await preview('phone\n5551234567\n', {
      dialect: {},
      mappings: [
        { userType: 'phone_hash', columns: [0], countryColumn: null, defaultCountry: null, multiValue: false },
      ],
    });
    expect(estimates).toMatchObject([{ usableRows: 1, unverified: 1 }]);
  });

  it('shows the first rows and further notable ones, and counts the whole sample', async () => {
    const lines = Array.from({ length: 1_000 }, (_, i) => (i === 900 ? 'nobody' : `p${i}@example.com`));
    const { rows, estimates, summary } = await preview(`email,note\n${lines.map((line) => `${line},x\n`).join('')}`);
    expect(rows.length).toBeLessThanOrEqual(300);
    expect(rows[0]?.row).toBe(2);
    expect(rows.at(-1)).toMatchObject({ row: 902, outcome: 'invalid' });
    expect(estimates).toMatchObject([{ sampledRows: 1_000, usableRows: 999 }]);
    expect(summary).toEqual({
      rows: 1_000,
      used: 999,
      empty: 0,
      invalid: 1,
      unverified: 0,
      mistyped: 0,
      repaired: 0,
      codes: [999],
    });
  });

  it('distinguishes people and digests, and says how much of each column is filled and valid', async () => {
    const text = 'email,email 2,city\na@x.org,b@x.org,Ulm\n,c@x.org,\nnobody,,Bonn\n,,\n';
    const { summary, columnStatistics } = await preview(text);
    expect(summary).toMatchObject({ rows: 4, used: 2, empty: 1, invalid: 1, codes: [3] });
    expect(columnStatistics).toEqual([
      { filled: 2, valid: 1 },
      { filled: 2, valid: 2 },
      { filled: 2, valid: null },
    ]);
  });

  it('shows fewer rows of a list of very many columns', async () => {
    const line = (cell: (column: number) => string) => Array.from({ length: 10_000 }, (_, c) => cell(c)).join(',');
    const text = [line((c) => `c${c}`), ...Array.from({ length: 40 }, (_, r) => line((c) => `${r}.${c}`))].join('\n');
    const { rows, columnStatistics } = await preview(text);
    expect(columnStatistics).toHaveLength(10_000);
    expect(rows.reduce((sum, { cells }) => sum + cells.length, 0)).toBeLessThanOrEqual(200_000);
  });

  it('samples fewer rows if one wide row is above very many short ones', async () => {
    const wide = Array<string>(1_000).fill('email').join(',');
    const mapping = {
      userType: 'email_hash',
      countryColumn: null,
      defaultCountry: null,
      multiValue: false,
    } as const;
    const mappings = [{ ...mapping, columns: [...Array(1_000).keys()] }];
    const { summary } = await preview(`${wide}\n${'a@b.de\n'.repeat(3_000)}`, { dialect: {}, mappings });
    expect(summary).toMatchObject({ rows: BUDGETS.sampledCells / 1_000, used: BUDGETS.sampledCells / 1_000 });
  });

  it('cuts what it shows of a cell, not what it hashes', async () => {
    const id = 'x'.repeat(1_000);
    const mapping: ColumnMapping = {
      userType: 'custom_audience_third_party_id',
      columns: [0],
      countryColumn: null,
      defaultCountry: null,
      multiValue: false,
    };
    const [row] = (await preview(`id,note\n${id},\n`, { dialect: { header: true }, mappings: [mapping] })).rows;
    expect(row?.cells[0]).toHaveLength(200);
    expect(row?.results[0]?.[0]).toMatchObject({ kind: 'value', digest: sha256(id) });
  });

  it('maps nothing if no column is usable, and still shows the rows', async () => {
    const shown = await preview('name,town\nAda,London\nBob,Paris\n', {
      dialect: { header: true },
      mappings: null,
    });
    expect(shown).toMatchObject({ mappings: [], estimates: [] });
    expect(shown.rows[0]).toMatchObject({ row: 2, cells: ['Ada', 'London'], results: [] });
  });

  describe('of a filter that no row passes', () => {
    const filter = (value: string): ListChoice => ({ ...AS_GUESSED, filter: { column: 1, value } });
    const list = (...answers: readonly string[]) =>
      `email,newsletter\n${answers.map((answer, index) => `p${index}@example.org,${answer}\n`).join('')}`;

    it('shows what the column says instead, the most frequent first, empty cells too', async () => {
      const { unmatched } = await preview(list('sent', ' opened', 'sent', '', 'sent', 'opened'), filter('clicked'));
      expect(unmatched).toEqual({
        column: 1,
        value: 'clicked',
        rows: 6,
        answers: [
          { says: 'sent', cells: 3 },
          { says: 'opened', cells: 2 },
          { says: '', cells: 1 },
        ],
      });
    });

    it('shows five answers at most, cut to the length of a shown cell', async () => {
      const answers = Array.from({ length: 9 }, (_, index) => `${index}${'x'.repeat(1_000)}`);
      const { unmatched } = await preview(list(...answers), filter('clicked'));
      expect(unmatched?.answers.map(({ says }) => says.length)).toEqual([200, 200, 200, 200, 200]);
    });

    it('shows nothing where a row passes it, or all are used', async () => {
      expect((await preview(list('SENT', 'opened'), filter('sent'))).unmatched).toBeNull();
      expect((await preview(list('TRUE', 'FALSE'), filter('yes'))).unmatched).toBeNull();
      expect((await preview(list('sent'))).unmatched).toBeNull();
    });
  });
});
