import { describe, expect, it } from 'vitest';
import type { ColumnMapping } from '../../../src/shared/column-mapping';
import { AS_GUESSED, previewOf } from './preview-of';

describe('the preview of a list', () => {
  it('reads each number with its own country', async () => {
    const header = 'Billing Phone;Billing Country;Shipping Phone;Shipping Country';
    const { rows, mappings } = await previewOf(`${header}\n0664 1234567;AT;030 23125001;DE\n`);
    expect(mappings).toMatchObject([{ columns: [0, 2], ownCountries: [{ countryColumn: 3, columns: [2] }] }]);
    expect(rows[0]?.results).toMatchObject([[{ value: '436641234567' }, { value: '493023125001' }]]);
  });

  it('tells the country of most phone numbers that say theirs', async () => {
    const numbers = ['+49 30 901820', '+49 30 901821', '+44 20 7946 0018', '030 901822', '0170 1234567'];
    expect(await previewOf(`Telefon\n${numbers.join('\n')}\n`)).toMatchObject({ phoneCountry: 'DE' });
    expect(await previewOf('Telefon\n030 901822\n0170 1234567\n')).toMatchObject({ phoneCountry: null });
    expect(await previewOf('email\nada@example.com\n')).toMatchObject({ phoneCountry: null });
  });

  it('takes the mapping that the marketer chose, with one result for each column in its order', async () => {
    const mapping: ColumnMapping = {
      userType: 'email_hash',
      columns: [2, 0],
      countryColumn: null,
      defaultCountry: null,
      multiValue: false,
    };
    const { rows, estimates } = await previewOf('email,name,second\na@x.org,Ada,\n,Bob,\n', {
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
    const { rows } = await previewOf('phone,country\n030 1234567,\n0161 496 0000,GB\n030 1234568,\u200B\n', {
      dialect: {},
      mappings: [mapping],
    });
    expect(rows.flatMap(({ results }) => results.flat())).toMatchObject([
      { value: '49301234567' },
      { value: '441614960000' },
      { value: '49301234568' },
    ]);
  });

  it.each([
    ['phone\n+4917139200011\n+4917139200012\n', 'email_hash'],
    ['+4917139200011\n+4917139200012\n', 'email_hash'],
    ['email\na@example.com\nb@example.com\n', 'phone_hash'],
    ['phone\n+4917139200011\n+4917139200012\n', 'custom_audience_third_party_id'],
  ] as const)('does not map the only column to the type of other lists if it holds another: %j', async (text, type) => {
    expect((await previewOf(text, { ...AS_GUESSED, userTypes: [type] })).mappings).toEqual([]);
    const unknown = await previewOf('foo\nabc\ndef\n', { ...AS_GUESSED, userTypes: [type] });
    expect(unknown.mappings).toMatchObject([{ userType: type, columns: [0] }]);
  });

  it('guesses the columns of the type that the marketer chose, and takes the only one there is', async () => {
    const text = 'email,phone,mobile,country\nada@example.com,030 1234567,0171 1234567,DE\n';
    const phones = await previewOf(text, { ...AS_GUESSED, userTypes: ['phone_hash'] });
    expect(phones.mappings[0]).toMatchObject({ userType: 'phone_hash', columns: [1, 2], countryColumn: 3 });
    const single = await previewOf('code\nA-1\nB-2\n', {
      dialect: { header: true },
      mappings: null,
      userTypes: ['custom_audience_third_party_id'],
    });
    expect(single.mappings[0]).toMatchObject({ userType: 'custom_audience_third_party_id', columns: [0] });
    const none = await previewOf(text, { ...AS_GUESSED, userTypes: ['mobile_advertiser_id'] });
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
    expect((await previewOf(text, further)).mappings).toMatchObject([own, { userType: 'phone_hash', columns: [2] }]);
    expect(await previewOf('a,email\n7,ada@example.org\n', further)).toMatchObject({ mappings: [own] });
    const single = { ...further, mappings: [{ ...own, columns: [0] }] };
    expect((await previewOf('email\nada@example.org\n', single)).mappings).toEqual(single.mappings);
  });

  it('takes the country of the settings only for phone numbers, and only if none was chosen', async () => {
    const defaults = { country: 'DE' };
    const {
      mappings: [mapping],
      rows,
    } = await previewOf('phone\n030 1234567\n', AS_GUESSED, defaults);
    expect(mapping).toMatchObject({ defaultCountry: 'DE' });
    expect(rows[0]?.results).toMatchObject([[{ value: '49301234567' }]]);
    if (mapping === undefined) throw new Error('no mapping');
    const unknown = { ...mapping, defaultCountry: null };
    expect((await previewOf('phone\n030 1234567\n', { dialect: {}, mappings: [unknown] }, defaults)).mappings).toEqual([
      unknown,
    ]);
    expect((await previewOf('ada@example.com\n', AS_GUESSED, defaults)).mappings).toMatchObject([
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
    expect(await previewOf(text, AS_GUESSED, { recalled: [recalled] })).toMatchObject({
      remembered: true,
      mappings: [recalled],
    });
    const same = await previewOf(text, { ...AS_GUESSED, userTypes: ['email_hash'] }, { recalled: [recalled] });
    expect(same).toMatchObject({ remembered: true, mappings: [recalled] });
    const other = await previewOf(text, { ...AS_GUESSED, userTypes: ['phone_hash'] }, { recalled: [recalled] });
    expect(other).toMatchObject({ remembered: false, mappings: [{ userType: 'phone_hash', columns: [2] }] });
  });

  it('maps nothing if no column is usable, and still shows the rows', async () => {
    const shown = await previewOf('name,town\nAda,London\nBob,Paris\n', {
      dialect: { header: true },
      mappings: null,
    });
    expect(shown).toMatchObject({ mappings: [], estimates: [] });
    expect(shown.rows[0]).toMatchObject({ row: 2, cells: ['Ada', 'London'], results: [] });
  });
});
