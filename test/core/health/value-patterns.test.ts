import { describe, expect, it } from 'vitest';
import {
  isPlaceholder,
  isRoleAddress,
  isScientific,
  isSpreadsheetNumber,
  JOINT,
  mayHoldOtherHash,
  mayHoldPlaceholder,
  mayHoldScientific,
  mayHoldSpreadsheetNumber,
  otherHash,
} from '../../../src/core/health/value-patterns';

describe('a placeholder for a missing value', () => {
  it.each([
    ...['n/a', 'N/A', '#N/A', 'null', 'NULL', '-', 'unbekannt', 'なし', '无'],
    ...['test@test.com', 'Test1@example.org', 'noemail@noemail.com', 'no-email@none.com', 'a@a.com', 'xxx@xx.de'],
    ...['0000000000', '111-111-1111', '+99 999 99999', '1234567890', '0123456789', '123-456-7890'],
  ])('is %s', (value) => {
    expect(isPlaceholder(value)).toBe(true);
  });

  it.each([
    'ana@example.com',
    'test@company.com',
    'mary@x.com',
    'a@x.com',
    '+49 30 901820',
    '00123',
    '11111',
    'Na Li',
    '_test@test.com',
    'test@test.com_',
  ])('is not %s', (value) => {
    expect(isPlaceholder(value)).toBe(false);
  });
});

describe('a role address', () => {
  it.each(['info@corp.com', 'INFO@corp.com', 'no-reply@corp.com', 'Customer.Service@corp.com', 'sales+web@corp.com'])(
    'is %s',
    (value) => {
      expect(isRoleAddress(value)).toBe(true);
    },
  );

  it.each(['informa@corp.com', 'ana.sales@corp.com', 'info', 'jo@info.com'])('is not %s', (value) => {
    expect(isRoleAddress(value)).toBe(false);
  });
});

describe('a look at all values of a column at once', () => {
  const others = ['ana_b@example.com', '+49 30 901820', 'K-17', 'b@x.de_'];
  const joined = (value: string) => [...others, value, ...others].join(JOINT);
  const distinct = (value: string) => new Set([...others, value].map((other) => other.toLowerCase()));

  it.each([
    ...['n/a', 'NULL', 'Test1@Example.org', 'no-email@none.com', 'XXX@xx.de', 'tester@test9.info'],
    ...['0000000000', '111-111-1111', '+99 999 99999', '(0) 123-4567', '01234567890', '+987 654 3210', '0\n00000'],
  ])('misses no placeholder: %s', (value) => {
    expect(isPlaceholder(value)).toBe(true);
    expect(mayHoldPlaceholder(joined(value), distinct(value))).toBe(true);
  });

  it.each(['4.91512E+11', '-1,5e12', '4E+11'])('misses no scientific notation: %s', (value) => {
    expect(isScientific(value)).toBe(true);
    expect(mayHoldScientific(joined(value))).toBe(true);
  });

  it.each(['10001.0', '10,001'])('misses no amount: %s', (value) => {
    expect(isSpreadsheetNumber(value)).toBe(true);
    expect(mayHoldSpreadsheetNumber(joined(value))).toBe(true);
  });

  it.each([32, 40, 96, 128])('misses no hash of %i digits', (length) => {
    const value = 'a1'.repeat(length / 2);
    expect(otherHash(value)).not.toBeNull();
    expect(mayHoldOtherHash(joined(value))).toBe(true);
  });

  it('finds nothing where there is nothing', () => {
    const text = joined('anna_1@gmail.com');
    expect(mayHoldPlaceholder(text, distinct('anna_1@gmail.com'))).toBe(false);
    expect([mayHoldScientific(text), mayHoldSpreadsheetNumber(text), mayHoldOtherHash(text)]).not.toContain(true);
  });
});
