import { describe, expect, it } from 'vitest';
import { sampleColumns } from '../../../../../src/core/list/evidence/column-evidence';
import { readCountryNumbers } from '../../../../../src/core/list/evidence/countries/read-country-numbers';
import { Judge } from '../../../../../src/core/list/evidence/verdicts';

const JUDGE = new Judge();

/** What the numbers of the first column mean; the others hold phone numbers. */
function meaning(header: string, ...rows: readonly (readonly string[])[]) {
  const [numbers, ...phones] = sampleColumns([header], rows);
  return numbers === undefined ? null : readCountryNumbers(numbers, phones, JUDGE);
}

describe('plain numbers in a column of countries', () => {
  it.each([
    ['the header says so', 'Country calling code', [['44'], ['40']], 'calling-codes'],
    ['the header says so in German', 'Ländervorwahl', [['44'], ['40']], 'calling-codes'],
    ['a number is no ISO number', 'Country', [['44'], ['49']], 'calling-codes'],
    ['the phone numbers are in use there', 'Country', [['44', '07400 123456']], 'calling-codes'],
    ['the phone numbers begin with them', 'Country', [['40', '+40 712 034 567']], 'calling-codes'],
  ])('are calling codes where %s', (_, header, rows, expected) => {
    expect(meaning(header, ...rows)).toBe(expected);
  });

  it.each([
    ['the header says so', 'ISO 3166 numeric', [['44'], ['40']], 'iso-numbers'],
    ['the header names the code of the United Nations', 'M49', [['212'], ['250']], 'iso-numbers'],
    ['a number is no calling code', 'Country', [['40'], ['276']], 'iso-numbers'],
    ['the phone numbers are in use there', 'Country', [['40', '0664 1234567']], 'iso-numbers'],
  ])('are ISO numbers where %s', (_, header, rows, expected) => {
    expect(meaning(header, ...rows)).toBe(expected);
  });

  it.each([
    ['there is no phone number', 'Country', [['44'], ['40'], ['31']]],
    [
      'no phone number is in use in either country',
      'Country',
      [
        ['44', '1234'],
        ['40', ''],
      ],
    ],
    ['one row speaks for each', 'Country', [['49'], ['276']]],
    ['ten rows speak for one and one for the other', 'Country', [...Array.from({ length: 10 }, () => ['49']), ['276']]],
  ])('are unclear where %s', (_, header, rows) => {
    expect(meaning(header, ...rows)).toBe('unclear');
  });

  it('are clear where more than ten times as many rows speak for one', () => {
    expect(meaning('Country', ...Array.from({ length: 11 }, () => ['49']), ['276'])).toBe('calling-codes');
  });

  it('are decided by any of the phone numbers of a row', () => {
    expect(meaning('Country', ['44', '', '07400 123456'])).toBe('calling-codes');
  });

  it('are nothing where there are none', () => {
    expect(meaning('Country calling code', ['+49'], ['DE'], ['999'])).toBeNull();
  });
});
