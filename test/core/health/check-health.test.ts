import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkGuessedColumns, checkHealth } from '../../../src/core/health/check-health';
import { chooseMapping, type MappingChoice } from '../../../src/core/list/columns/choose-mapping';
import { openText } from '../list/temp-lists';

const people = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `p${from + i}@example.org`);

async function healthOf(header: string, values: readonly string[], choice: MappingChoice = {}) {
  const list = await openText(`${header}\n${values.map((value) => `"${value}"`).join('\n')}\n`, {
    delimiter: ';',
    header: true,
  });
  return checkHealth(list, chooseMapping(list, { columns: [1], ...choice }));
}

const kindsOf = (findings: Awaited<ReturnType<typeof healthOf>>) => findings.map(({ kind }) => kind);

describe('the health of e-mail addresses', () => {
  it('is reported by kind, count, share and the first rows, without any value', async () => {
    const findings = await healthOf('Email', [...people(16), 'info@shop.de', 'sales@shop.de', 'n/a', 'test@test.com']);
    expect(findings).toEqual([
      { kind: 'placeholder', column: 0, count: 2, share: 0.1, rows: [20, 21] },
      { kind: 'role-address', column: 0, count: 2, share: 0.1, rows: [18, 19] },
    ]);
  });

  it('is good if nothing is unusual', async () => {
    expect(await healthOf('Email', people(50))).toEqual([]);
  });

  it('ignores what every long list holds', async () => {
    expect(await healthOf('Email', [...people(300), 'info@shop.de', 'n/a'])).toEqual([]);
  });

  it('reports hashes that cannot be matched, by length', async () => {
    const hashed = (algorithm: string) => createHash(algorithm).update('a@example.com').digest('hex');
    const findings = await healthOf('Email', [hashed('md5'), hashed('sha1'), hashed('sha512'), hashed('sha256')]);
    expect(findings.map((one) => (one.kind === 'other-hash' ? one.algorithm : one.kind))).toEqual([
      'MD5',
      'SHA-1',
      'SHA-512',
    ]);
  });

  it('reports one value that fills many rows', async () => {
    const findings = await healthOf('Email', [...people(45), ...Array.from({ length: 5 }, () => 'Till@shop.de')]);
    expect(findings).toEqual([{ kind: 'repeated-value', column: 0, count: 5, share: 0.1, rows: [47, 48, 49] }]);
  });

  it('reports multi-value cells until they are split; then each value is checked', async () => {
    const values = [...people(8), 'jo@corp.org; info@corp.org', 'bo@corp.org, cy@corp.org'];
    expect(await healthOf('Email', values)).toMatchObject([{ kind: 'several-values', count: 2, share: 0.2 }]);
    expect(kindsOf(await healthOf('Email', values, { multiValue: true }))).toEqual(['role-address']);
  });

  it('does not count a repeated header as a value', async () => {
    expect(await healthOf('none', ['none', ' none '], { userType: 'email_hash' })).toEqual([]);
  });
});

describe('the health of phone numbers', () => {
  it('reports scientific notation', async () => {
    expect(await healthOf('Phone', ['4.91512E+11', '+49 30 901820'])).toMatchObject([
      { kind: 'scientific-notation', count: 1 },
    ]);
  });

  it.each([
    ['030 901820', ['no-country']],
    ['+49 30 901820', []],
    ['0049 30 901820', []],
    ['（＋４９）30 901820', []],
    ['٠٣٠ ٩٠١٨٢٠', ['no-country']],
    ['٠٠٤٩ ٣٠ ٩٠١٨٢٠', []],
  ])('tells whether %s lacks a country', async (value, kinds) => {
    expect(kindsOf(await healthOf('Phone', [value], { userType: 'phone_hash' }))).toEqual(kinds);
  });

  it('reports no missing country if the default one stands for the NA of a list', async () => {
    const list = await openText('Phone;Country\n030 901820;NA\n030 901821;DE\n');
    const mapping = chooseMapping(list, { userType: 'phone_hash', fallbackCountry: 'DE' });
    expect(mapping).toMatchObject({ countryColumn: 1, defaultCountry: 'DE' });
    expect(checkHealth(list, mapping)).toEqual([]);
  });

  it('reports no missing country if the list has one', async () => {
    expect(await healthOf('Phone', ['030 901820'], { defaultCountry: 'DE' })).toEqual([]);
  });

  it.each([
    ['an Italian landline without its zero', 'IT', ['0669821234', '669821234', '3471234567'], 1],
    ['a German mobile number, which needs none', 'DE', ['01712345678', '1712345678'], 0],
    ['an American number, which has none', 'US', ['4155552671'], 0],
  ])('tells a zero that may be lost: %s', async (_, defaultCountry, values, count) => {
    const findings = await healthOf('Phone', values, { defaultCountry });
    expect(findings.filter(({ kind }) => kind === 'lost-zeros').reduce((sum, one) => sum + one.count, 0)).toBe(count);
  });

  it('compares lengths if the country is unknown, and only beside numbers that begin with 0', async () => {
    const mixed = await healthOf('Phone', ['01712345678', '01712345679', '1712345670', '17123456']);
    expect(mixed).toContainEqual({ kind: 'lost-zeros', column: 0, count: 1, share: 0.25, rows: [4] });
    expect(kindsOf(await healthOf('Phone', ['1712345670', '1712345671']))).toEqual(['no-country']);
  });

  it('reports numbers that nobody has', async () => {
    const values = ['0000000000', '123-456-7890', '+49 30 901820'];
    const findings = await healthOf('Phone', values, { defaultCountry: 'DE' });
    expect(findings).toMatchObject([{ kind: 'placeholder', count: 2 }]);
  });
});

describe('the health of IDs', () => {
  it('takes 32 hex digits for a device ID, and for a hash among customer IDs', async () => {
    const bare = ['d41d8cd98f00b204e9800998ecf8427e'];
    expect(await healthOf('IDFA', bare, { userType: 'mobile_advertiser_id' })).toEqual([]);
    expect(await healthOf('Customer ID', bare)).toMatchObject([{ kind: 'other-hash', algorithm: 'MD5' }]);
  });
});

describe('the health of a list that is not mapped yet', () => {
  it('covers each column that looks like an identifier', async () => {
    const list = await openText('Email;Phone;Note\ninfo@corp.org;030 901820;n/a\njo@corp.org;030 901821;n/a\n');
    expect(checkGuessedColumns(list).map(({ kind, column }) => [kind, column])).toEqual([
      ['role-address', 0],
      ['no-country', 1],
    ]);
    expect(checkGuessedColumns(await openText('a;b\nc;d\n'))).toEqual([]);
  });
});

describe('the health of customer IDs', () => {
  it('reports those that a spreadsheet has written like amounts', async () => {
    expect(await healthOf('Customer ID', ['10001.0', '1,001', '10002', '7,5', 'A-1.0'])).toEqual([
      { kind: 'spreadsheet-number', column: 0, count: 2, share: 0.4, rows: [2, 3] },
    ]);
  });
});
