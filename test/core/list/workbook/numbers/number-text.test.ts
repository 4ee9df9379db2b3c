import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type NumberFormat, parseFormat } from '../../../../../src/core/list/workbook/numbers/number-format';
import { type Epoch, numberText } from '../../../../../src/core/list/workbook/numbers/number-text';

const PLAIN: NumberFormat = { kind: 'plain' };
const DATE: NumberFormat = { kind: 'date', date: true, time: false };
const TIME: NumberFormat = { kind: 'date', date: false, time: true };
const BOTH: NumberFormat = { kind: 'date', date: true, time: true };
const MASKED = parseFormat('00000000000');

it.each<[string, NumberFormat, Epoch, string]>([
  ['4915112345678', PLAIN, 1900, '4915112345678'],
  ['4.9151123456779999E+12', PLAIN, 1900, '4915112345678'],
  ['4.915112345678E12', PLAIN, 1900, '4915112345678'],
  ['12345678901234567', PLAIN, 1900, '12345678901234567'],
  ['1.5E+22', PLAIN, 1900, '15000000000000000000000'],
  ['0.30000000000000004', PLAIN, 1900, '0.3'],
  ['1E-7', PLAIN, 1900, '0.0000001'],
  ['-12.50', PLAIN, 1900, '-12.5'],
  ['', PLAIN, 1900, ''],
  ['no number', PLAIN, 1900, 'no number'],
  ['45356', DATE, 1900, '2024-03-05'],
  ['45356.604166666664', BOTH, 1900, '2024-03-05T14:30:00'],
  ['0.60416666666666663', TIME, 1900, '14:30:00'],
  ['1', DATE, 1900, '1900-01-01'],
  ['59', DATE, 1900, '1900-02-28'],
  ['61', DATE, 1900, '1900-03-01'],
  ['43894', DATE, 1904, '2024-03-05'],
  ['2958465', DATE, 1900, '9999-12-31'],
  ['4915112345678', DATE, 1900, '4915112345678'],
  ['-1', DATE, 1900, '-1'],
  ['3023125123', MASKED, 1900, '03023125123'],
  ['4915112345678', parseFormat('"+"0'), 1900, '+4915112345678'],
  ['1.5', MASKED, 1900, '1.5'],
])('shows %s as the marketer sees it', (raw, format, epoch, text) => {
  expect(numberText(raw, format, epoch)).toBe(text);
});

it('never writes an exponent, and keeps fifteen digits', () => {
  const format = fc.constantFrom(PLAIN, DATE, TIME, BOTH, MASKED);
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }), format, (value, shown) => {
      const text = numberText(String(value), shown, 1900);
      expect(text).not.toMatch(/e/i);
      if (shown === PLAIN) expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(1e-14 * Math.abs(value) + 1e-29);
    }),
  );
});
