import { describe, expect, it } from 'vitest';
import { chooseMapping } from '../../../../src/core/list/columns/choose-mapping';
import { namesOfColumns } from '../../../../src/core/list/columns/column-names';
import { headerShape, listShape } from '../../../../src/core/mappings/list-shape';
import { openText } from '../temp-lists';

const PEOPLE = Array.from({ length: 31 }, (_, index) => `person.${index}@example.com`);

/** Lists without a header whose first value looks like nothing else in its column, and that value. */
const TAKEN_FOR_A_HEADER: readonly (readonly [value: string, text: string])[] = [
  ['jane.roe@gmail', `jane.roe@gmail\n${PEOPLE.join('\n')}\n`],
  ['Jane Roe', `Jane Roe,unknown\n${PEOPLE.map((email) => `John Doe,${email}`).join('\n')}\n`],
  ['jane roe home', `jane roe home\n${PEOPLE.map((_, index) => `+49 30 9018${10 + index}`).join('\n')}\n`],
  ['jane@mail', `Jane;jane@mail\n${PEOPLE.map((email) => `John;${email}`).join('\n')}\n`],
  ['Roe, Mail Street 5', `"Roe, Mail Street 5"\t7\n${PEOPLE.map((email) => `Doe\t${email}`).join('\n')}\n`],
  ['Jane Roe', `Jane Roe,no e-mail\n${PEOPLE.map((email) => `John Doe,${email}`).join('\n')}\n`],
  ['Jane Roe', `Jane Roe,Phone,x\n${PEOPLE.map((email) => `John Doe,E-mail,${email}`).join('\n')}\n`],
];

describe('what is shown of a guessed header', () => {
  it.each(TAKEN_FOR_A_HEADER)('contains nothing of the value “%s” that is taken for a name', async (value, text) => {
    const list = await openText(text);
    expect(list.info.headerCertainty).toBe('guessed');
    expect(JSON.stringify(list.info)).not.toContain(value);
  });

  it.each(TAKEN_FOR_A_HEADER)('is no digest of “%s” either', async (_, text) => {
    const { info } = await openText(text);
    expect(headerShape(info)).toBeNull();
    expect(listShape(info)).toBe(`${info.columns.length} columns`);
  });

  it.each(['email', 'E-Mail-Adresse 2', 'Primary phone'])('is “%s” itself, which is nobody', async (name) => {
    const { info } = await openText(`${name},x\n=1+1,nobody\n+,2001-02-03\n`);
    expect(info.columns.map((column) => column.name)).toEqual([name, '']);
  });

  it('still lets the marketer name a column by it', async () => {
    const list = await openText('wer;wann\na@example.com;2001-02-03\nb@example.com;2001-02-04\n');
    expect(list.info.headerCertainty).toBe('guessed');
    expect(chooseMapping(list, { columns: ['wer'] }).columns).toEqual([0]);
  });
});

describe('a header that is certain', () => {
  it.each(['E-Mail', 'email address', 'Primary e-mail', 'Email2', 'メールアドレス'])(
    'is shown if “%s” is above addresses',
    async (name) => {
      const { info } = await openText(`Wer;${name}\nJane;a@example.com\nJohn;b@example.com\n`);
      expect(info.headerCertainty).toBe('certain');
      expect(info.columns.map((column) => column.name)).toEqual(['Wer', name]);
    },
  );

  it.each([
    ['Telefon', '030 901820'],
    ['IDFA', 'aebe52e7-03ee-455a-b3c4-e57283966239'],
    ['Customer ID', 'K0001'],
    ['email', 'ab'.repeat(32)],
  ])('is told where “%s” stands above such values as %s', async (name, value) => {
    expect((await openText(`${name};x\n${value};a\n${value};b\n`)).info.headerCertainty).toBe('certain');
  });

  it('is used if the marketer says so', async () => {
    const { info } = await openText('wer\na@example.com\n', { header: true });
    expect(info.headerCertainty).toBe('chosen');
    expect(info.columns[0]?.name).toBe('wer');
  });

  it.each(['jane.roe@gmail', '+49 151 2345678', '1990-02-03', '٠١٢٣٤٥٦٧', 'x'.repeat(201)])(
    'never makes a name of “%s”',
    (cell) => {
      expect(namesOfColumns(['Name', cell, 'E-mail 2'], 'chosen')).toEqual(['Name', '', 'E-mail 2']);
    },
  );
});
