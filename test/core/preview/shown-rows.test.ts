import { describe, expect, it } from 'vitest';
import { BUDGETS } from '../../../src/core/list/budgets';
import type { ColumnMapping } from '../../../src/shared/column-mapping';
import type { ListChoice, RowOutcome } from '../../../src/shared/preview';
import { sha256 } from '../../sha256';
import { AS_GUESSED, previewOf } from './preview-of';

/** The notes on a row without repairs and without doubtful numbers. */
const plain = (outcome: RowOutcome) => ({ outcome, unverified: false, repaired: false, mistyped: false });

describe('the preview of a list', () => {
  it('shows each row raw, and the result of its mapped cell', async () => {
    const digest = sha256('x');
    const shown = await previewOf(`name,email\nAda, Ada@Example.com \nBob,nobody\nCy,${digest}\n`);
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
    const { rows } = await previewOf('\nemail\n\nada@example.com\n \nnobody\n');
    expect(rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [4, 'ada@example.com'],
      [6, 'nobody'],
    ]);
  });

  it('shows each value of a multi-value cell if it is split, and otherwise offers to split it', async () => {
    const text = 'name,email\nAda,a@x.org; nobody\n';
    const asGuessed = await previewOf(text);
    expect(asGuessed.rows[0]?.results).toEqual([[{ kind: 'rejected', reason: 'invalid-email' }]]);
    expect(asGuessed.health).toMatchObject([{ kind: 'several-values', column: 1, count: 1, rows: [2] }]);
    const mappings = asGuessed.mappings.map((mapping) => ({ ...mapping, multiValue: true }));
    const split = await previewOf(text, { dialect: {}, mappings });
    expect(split.rows[0]?.results).toMatchObject([
      [{ kind: 'multi-value', results: [{ kind: 'value', value: 'a@x.org' }, { kind: 'rejected' }] }],
    ]);
    expect(split.estimates).toMatchObject([{ sampledRows: 1, usableRows: 1, rejected: {} }]);
    expect(split.health).toEqual([]);
  });

  it('distinguishes a repeated header from an invalid address', async () => {
    const { rows, estimates } = await previewOf('Email\na@x.org\n Email\nb@x.org\n');
    expect(rows[1]?.results).toEqual([[{ kind: 'rejected', reason: 'repeated-header' }]]);
    expect(estimates).toMatchObject([{ usableRows: 2, rejected: { 'repeated-header': 1 } }]);
  });

  it('counts phone numbers outside all numbering plans', async () => {
    const { estimates } = await previewOf('phone\n5551234567\n', {
      dialect: {},
      mappings: [
        { userType: 'phone_hash', columns: [0], countryColumn: null, defaultCountry: null, multiValue: false },
      ],
    });
    expect(estimates).toMatchObject([{ usableRows: 1, unverified: 1 }]);
  });

  it('shows the first rows and further notable ones, and counts the whole sample', async () => {
    const lines = Array.from({ length: 1_000 }, (_, i) => (i === 900 ? 'nobody' : `p${i}@example.com`));
    const { rows, estimates, summary } = await previewOf(`email,note\n${lines.map((line) => `${line},x\n`).join('')}`);
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
    const { summary, columnStatistics } = await previewOf(text);
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
    const { rows, columnStatistics } = await previewOf(text);
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
    const { summary } = await previewOf(`${wide}\n${'a@b.de\n'.repeat(3_000)}`, { dialect: {}, mappings });
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
    const [row] = (await previewOf(`id,note\n${id},\n`, { dialect: { header: true }, mappings: [mapping] })).rows;
    expect(row?.cells[0]).toHaveLength(200);
    expect(row?.results[0]?.[0]).toMatchObject({ kind: 'value', digest: sha256(id) });
  });

  describe('of a filter that no row passes', () => {
    const filter = (value: string): ListChoice => ({ ...AS_GUESSED, filter: { column: 1, value } });
    const list = (...answers: readonly string[]) =>
      `email,newsletter\n${answers.map((answer, index) => `p${index}@example.org,${answer}\n`).join('')}`;

    it('shows what the column says instead, the most frequent first, empty cells too', async () => {
      const { unmatched } = await previewOf(list('sent', ' opened', 'sent', '', 'sent', 'opened'), filter('clicked'));
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
      const { unmatched } = await previewOf(list(...answers), filter('clicked'));
      expect(unmatched?.answers.map(({ says }) => says.length)).toEqual([200, 200, 200, 200, 200]);
    });

    it('shows nothing where a row passes it, or all are used', async () => {
      expect((await previewOf(list('SENT', 'opened'), filter('sent'))).unmatched).toBeNull();
      expect((await previewOf(list('TRUE', 'FALSE'), filter('yes'))).unmatched).toBeNull();
      expect((await previewOf(list('sent'))).unmatched).toBeNull();
    });
  });
});
