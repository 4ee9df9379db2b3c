import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openList } from '../../src/core/list/open-list';
import { type Presets, previewList } from '../../src/core/list-preview';
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

  async function preview(text: string, choice: ListChoice = AS_GUESSED, presets: Presets = {}): Promise<ListPreview> {
    const path = join(folder, 'people.csv');
    await writeFile(path, text);
    const list = await openList({ kind: 'file', path }, choice.dialect);
    try {
      return previewList('some-id', list, choice, presets);
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

  it('numbers rows as a spreadsheet and the rejected rows do: blank lines count', async () => {
    const { rows } = await preview('\nemail\n\nada@example.com\n \nnobody\n');
    expect(rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [4, 'ada@example.com'],
      [6, 'nobody'],
    ]);
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

  it('guesses the columns of the type that a person chose, and takes the only one there is', async () => {
    const text = 'email,phone,mobile,country\nada@example.com,030 1234567,0171 1234567,DE\n';
    const phones = await preview(text, { ...AS_GUESSED, userType: 'phone_hash' });
    expect(phones.mapping).toMatchObject({ userType: 'phone_hash', columns: [1, 2], countryColumn: 3 });
    const single = await preview('code\nA-1\nB-2\n', {
      dialect: { header: true },
      mapping: null,
      userType: 'custom_audience_third_party_id',
    });
    expect(single.mapping).toMatchObject({ userType: 'custom_audience_third_party_id', columns: [0] });
    const none = await preview(text, { ...AS_GUESSED, userType: 'mobile_advertiser_id' });
    expect(none).toMatchObject({ mapping: null, problem: expect.stringContaining('Tick') });
  });

  it('takes the country of the settings for phone numbers only, and only where nothing was chosen', async () => {
    const presets = { country: 'DE' };
    const { mapping, rows } = await preview('phone\n030 1234567\n', AS_GUESSED, presets);
    expect(mapping).toMatchObject({ defaultCountry: 'DE' });
    expect(rows[0]?.results).toMatchObject([{ value: '49301234567' }]);
    if (mapping === null) throw new Error('no mapping');
    const unknown = { ...mapping, defaultCountry: null };
    expect((await preview('phone\n030 1234567\n', { dialect: {}, mapping: unknown }, presets)).mapping).toEqual(
      unknown,
    );
    expect((await preview('ada@example.com\n', AS_GUESSED, presets)).mapping).toMatchObject({ defaultCountry: null });
  });

  it('takes the mapping of the last list of this shape, unless a person wants another type', async () => {
    const recalled: ColumnMapping = { userType: 'email_hash', columns: [1], countryColumn: null, defaultCountry: null };
    const text = 'email,second,phone\nada@example.com,bob@example.com,+44 20 7946 0226\n';
    expect(await preview(text, AS_GUESSED, { recalled })).toMatchObject({ remembered: true, mapping: recalled });
    const same = await preview(text, { ...AS_GUESSED, userType: 'email_hash' }, { recalled });
    expect(same).toMatchObject({ remembered: true, mapping: recalled });
    const other = await preview(text, { ...AS_GUESSED, userType: 'phone_hash' }, { recalled });
    expect(other).toMatchObject({ remembered: false, mapping: { userType: 'phone_hash', columns: [2] } });
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
