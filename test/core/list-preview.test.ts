import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openList } from '../../src/core/list/open-list';
import { previewList } from '../../src/core/list-preview';
import type { ColumnMapping } from '../../src/shared/list';
import type { ListChoice, ListPreview } from '../../src/shared/preview';

const AS_GUESSED: ListChoice = { dialect: {}, mapping: null };
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the preview of a list', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'list-preview-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function preview(text: string, choice: ListChoice = AS_GUESSED): Promise<ListPreview> {
    const path = join(folder, 'people.csv');
    await writeFile(path, text);
    const list = await openList({ kind: 'file', path }, choice.dialect);
    try {
      return previewList('some-id', list, choice);
    } finally {
      await list.close();
    }
  }

  it('shows each row raw, and what its mapped cell becomes', async () => {
    const digest = sha256('x');
    const shown = await preview(`name,email\nAda, Ada@Example.com \nBob,nobody\nCy,${digest}\n`);
    expect(shown).toMatchObject({ id: 'some-id', problem: null, mapping: { userType: 'email_hash', columns: [1] } });
    expect(shown.rows).toEqual([
      {
        row: 2,
        cells: ['Ada', ' Ada@Example.com '],
        results: [
          {
            kind: 'value',
            value: 'ada@example.com',
            digest: sha256('ada@example.com'),
            repaired: false,
            unverified: false,
          },
        ],
      },
      { row: 3, cells: ['Bob', 'nobody'], results: [{ kind: 'rejected', reason: 'invalid-email' }] },
      { row: 4, cells: ['Cy', digest], results: [{ kind: 'digest', digest }] },
    ]);
    expect(shown.estimate).toEqual({ sampledRows: 3, usableRows: 2, unverified: 0, rejected: { 'invalid-email': 1 } });
  });

  it('takes the mapping that a person chose, with one result for each column in its order', async () => {
    const mapping: ColumnMapping = {
      userType: 'email_hash',
      columns: [2, 0],
      countryColumn: null,
      defaultCountry: null,
    };
    const { rows, estimate } = await preview('email,name,second\na@x.org,Ada,\n,Bob,\n', { dialect: {}, mapping });
    expect(rows.map(({ results }) => results.map(({ kind }) => kind))).toEqual([
      ['rejected', 'value'],
      ['rejected', 'rejected'],
    ]);
    expect(estimate).toEqual({ sampledRows: 2, usableRows: 1, unverified: 0, rejected: { empty: 1 } });
  });

  it('reads phone numbers by the country of their row, else by that of the list', async () => {
    const mapping: ColumnMapping = { userType: 'phone_hash', columns: [0], countryColumn: 1, defaultCountry: 'DE' };
    const { rows } = await preview('phone,country\n030 1234567,\n0161 496 0000,GB\n', { dialect: {}, mapping });
    expect(rows.flatMap(({ results }) => results)).toMatchObject([{ value: '49301234567' }, { value: '441614960000' }]);
  });

  it('counts phone numbers that no numbering plan vouches for', async () => {
    const { estimate } = await preview('phone\n5551234567\n', {
      dialect: {},
      mapping: { userType: 'phone_hash', columns: [0], countryColumn: null, defaultCountry: null },
    });
    expect(estimate).toMatchObject({ usableRows: 1, unverified: 1 });
  });

  it('shows fifty rows and counts the whole sample', async () => {
    const { rows, estimate } = await preview(Array.from({ length: 120 }, (_, i) => `p${i}@example.com\n`).join(''));
    expect(rows).toHaveLength(50);
    expect(rows[0]?.row).toBe(1);
    expect(estimate).toMatchObject({ sampledRows: 120, usableRows: 120 });
  });

  it('cuts what it shows of a cell, not what it hashes', async () => {
    const id = 'x'.repeat(1_000);
    const mapping: ColumnMapping = {
      userType: 'custom_audience_third_party_id',
      columns: [0],
      countryColumn: null,
      defaultCountry: null,
    };
    const [row] = (await preview(`id,note\n${id},\n`, { dialect: { header: true }, mapping })).rows;
    expect(row?.cells[0]).toHaveLength(200);
    expect(row?.results[0]).toMatchObject({ kind: 'value', digest: sha256(id) });
  });

  it('says what to do where no column is usable, and still shows the rows', async () => {
    const shown = await preview('name,town\nAda,London\nBob,Paris\n', {
      dialect: { header: true },
      mapping: null,
    });
    expect(shown).toMatchObject({ mapping: null, estimate: { sampledRows: 2, usableRows: 0 } });
    expect(shown.problem).toMatch(/which column/);
    expect(shown.problem).not.toContain('--');
    expect(shown.rows[0]).toEqual({ row: 2, cells: ['Ada', 'London'], results: [] });
  });
});
