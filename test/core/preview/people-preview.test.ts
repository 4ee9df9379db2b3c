import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openList } from '../../../src/core/list/open-list';
import { previewPeople } from '../../../src/core/preview/people-preview';
import type { FieldMapping, FileChoice } from '../../../src/shared/person-file';
import type { ListPreview } from '../../../src/shared/preview';
import { sha256 } from '../../sha256';

const VALUES = { multiValue: false, base64Digests: false, fixTypos: false, dateOrder: null };
const GOOGLE: FileChoice = { platform: 'google', mapping: null, values: VALUES, plain: [] };

describe('the preview of a list as the file of a platform', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'people-preview-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function preview(
    text: string,
    choice: FileChoice,
    country: string | null = null,
    recalled: FieldMapping | null = null,
  ): Promise<ListPreview> {
    const path = join(folder, 'people.csv');
    await writeFile(path, text);
    const list = await openList({ kind: 'file', path }, {});
    try {
      return previewPeople('some-id', list, choice, { country, recalled });
    } finally {
      await list.close();
    }
  }

  const PEOPLE = 'Vorname;Nachname;E-Mail;PLZ;Land\nAda;Byron;A.B+x@gmail.com;1067;DE\nBob;;;;\n;;;;\n';

  it('reads each number and postal code with the country of its own address', async () => {
    const header = 'Billing Phone;Billing Country;Shipping Phone;Shipping Zip;Shipping Country';
    const { rows, summary } = await preview(`${header}\n0664 1234567;AT;030 23125001;1067;DE\n`, GOOGLE);
    const values = JSON.stringify(rows);
    expect(values).toContain('"+436641234567"');
    expect(values).toContain('"+493023125001"');
    expect(values).toContain('"01067"');
    expect(summary).toMatchObject({ rows: 1 });
  });

  it('shows each cell raw, normalised, and as the file will hold it', async () => {
    const shown = await preview(PEOPLE, GOOGLE);
    expect(shown.people?.mapping).toEqual({
      fields: [
        { field: 'email', columns: [2] },
        { field: 'first-name', columns: [0] },
        { field: 'last-name', columns: [1] },
        { field: 'postal-code', columns: [3] },
        { field: 'country', columns: [4] },
      ],
      countryColumn: 4,
      defaultCountry: null,
    });
    const value = (text: string, digest = sha256(text)) => ({ kind: 'value', value: text, digest });
    expect(shown.rows[0]).toMatchObject({
      row: 2,
      outcome: 'used',
      cells: ['Ada', 'Byron', 'A.B+x@gmail.com', '1067', 'DE'],
      results: [
        [value('ab@gmail.com')],
        [value('ada')],
        [value('byron')],
        [value('01067', '01067')],
        [value('DE', 'DE')],
      ],
    });
  });

  it('counts a row as used only if the platform could match the person by the agreed columns', async () => {
    const onlyNames = 'Vorname;Nachname;PLZ;Land\nAda;Byron;1067;DE\n';
    expect((await preview(onlyNames, GOOGLE)).summary).toMatchObject({ rows: 1, used: 0, invalid: 1 });
    const agreed = await preview(onlyNames, { ...GOOGLE, plain: ['country', 'postal-code'] });
    expect(agreed.summary).toMatchObject({ rows: 1, used: 1 });
  });

  it('takes the fields that were last used for such a list, until the marketer chooses others', async () => {
    const recalled = {
      fields: [{ field: 'last-name', columns: [0] }],
      countryColumn: null,
      defaultCountry: null,
    } as const;
    const shown = await preview(PEOPLE, GOOGLE, null, recalled);
    expect(shown).toMatchObject({ remembered: true, people: { mapping: recalled } });
    const mapping = { ...recalled, fields: [{ field: 'email', columns: [2] }] } as const;
    const chosen = await preview(PEOPLE, { ...GOOGLE, mapping }, null, recalled);
    expect(chosen).toMatchObject({ remembered: false, people: { mapping } });
  });

  it('names the columns that would be plain, agreed to or not', async () => {
    const plain = (shown: ListPreview) => shown.people?.columns.filter(({ form }) => form === 'plain');
    const expected = [
      { header: 'Country', field: 'country' },
      { header: 'Zip', field: 'postal-code' },
    ];
    expect(plain(await preview(PEOPLE, GOOGLE))).toMatchObject(expected);
    expect(plain(await preview(PEOPLE, { ...GOOGLE, plain: ['country'] }))).toMatchObject(expected);
  });

  it('reads values by the chosen options', async () => {
    const meta: FileChoice = { ...GOOGLE, platform: 'meta' };
    const dates = 'email;Geburtsdatum\na@x.de;05/03/1990\n';
    expect((await preview(dates, meta)).rows[0]?.results[1]).toEqual([{ kind: 'rejected', reason: 'ambiguous-date' }]);
    const decided = await preview(dates, { ...meta, values: { ...VALUES, dateOrder: 'mdy' } });
    expect(decided.rows[0]?.results[1]).toMatchObject([{ value: '19900503' }]);
    const several = await preview('email,name\n"a@x.de; b@x.de",X\n', {
      ...meta,
      values: { ...VALUES, multiValue: true },
    });
    expect(several.rows[0]?.results[0]).toMatchObject([
      { kind: 'multi-value', results: [{ value: 'a@x.de' }, { value: 'b@x.de' }] },
    ]);
  });

  it('accepts no digest in Base64 if the file holds the plain value', async () => {
    const digest = Buffer.from(sha256('DE'), 'hex').toString('base64');
    const values = { ...VALUES, base64Digests: true };
    const shown = await preview(`E-Mail;Land\nada@example.com;${digest}\n`, {
      ...GOOGLE,
      values,
      mapping: {
        fields: [
          { field: 'email', columns: [0] },
          { field: 'country', columns: [1] },
        ],
        countryColumn: 1,
        defaultCountry: null,
      },
    });
    expect(shown.rows[0]?.results[1]).toMatchObject([{ kind: 'rejected' }]);
  });

  it('uses no field that the platform does not have, and the country of the settings if no column has one', async () => {
    const mapping = { fields: [{ field: 'city', columns: [0] } as const], countryColumn: null, defaultCountry: null };
    expect((await preview(PEOPLE, { ...GOOGLE, mapping })).people?.mapping.fields).toEqual([]);
    const phones = await preview('phone\n030 901820\n', GOOGLE, 'DE');
    expect(phones.rows[0]?.results[0]).toMatchObject([{ value: '+4930901820' }]);
  });
});
