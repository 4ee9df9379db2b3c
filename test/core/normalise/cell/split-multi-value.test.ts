import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitMultiValue } from '../../../../src/core/normalise/cell/split-multi-value';

const DIGEST = createHash('sha256').update('x').digest('hex');
const UUID = '38400000-8cf0-11bd-b23e-10b96e40000d';

const EMAILS: readonly (readonly [string, readonly string[]])[] = [
  ['a@x.com', ['a@x.com']],
  ['a@x.com; b@y.com', ['a@x.com', ' b@y.com']],
  ['a@x.com,b@y.com', ['a@x.com', 'b@y.com']],
  ['a@x.com | b@y.com', ['a@x.com ', ' b@y.com']],
  ['a@x.com\nb@y.com\r\nc@z.com', ['a@x.com', 'b@y.com', 'c@z.com']],
  ['a@x.com;; b@y.com;', ['a@x.com', ' b@y.com']],
  ['a@x.com b@y.com', ['a@x.com b@y.com']],
  ['n/a; b@y.com', ['n/a', ' b@y.com']],
  ['Doe, Jane <a@x.com>', ['Doe, Jane <a@x.com>']],
  ['Doe, Jane <a@x.com>; Roe, Max <b@y.com>', ['Doe, Jane <a@x.com>', ' Roe, Max <b@y.com>']],
  ['a@x.com, Jane <b@y.com>', ['a@x.com', ' Jane <b@y.com>']],
  ['one|two@x.com', ['one|two@x.com']],
  ['["a@x.com","b@y.com"]', ['"a@x.com"', '"b@y.com"']],
  ['{a@x.com,b@y.com}', ['a@x.com', 'b@y.com']],
  ['a@x.com、b@y.com；c@z.com', ['a@x.com', 'b@y.com', 'c@z.com']],
  [`${DIGEST}; a@x.com`, [DIGEST, ' a@x.com']],
  [' ; ', [' ; ']],
];

const PHONES: readonly (readonly [string, readonly string[]])[] = [
  ['+49 30 901820', ['+49 30 901820']],
  ['+49 30 901820, +43 1 58801', ['+49 30 901820', ' +43 1 58801']],
  ['+49 30 901820; 0171 2345678\n030 901821', ['+49 30 901820', ' 0171 2345678', '030 901821']],
  ['030 901820 / 0171 2345678', ['030 901820 ', ' 0171 2345678']],
  ['030/901820', ['030/901820']],
  ['030 / 901820', ['030 / 901820']],
  ['030 901820 / 21', ['030 901820 / 21']],
  ['+1 415 555 2671, ext. 5', ['+1 415 555 2671, ext. 5']],
  ['tel:+49-30-901820;ext=12', ['tel:+49-30-901820;ext=12']],
  ['tel:+49-30-901820;ext=12; +43 1 58801', ['tel:+49-30-901820;ext=12', ' +43 1 58801']],
  ['home: +49 30 901820, work: +43 1 58801', ['home: +49 30 901820', ' work: +43 1 58801']],
  ['+49 30 901820, home, +43 1 58801', ['+49 30 901820, home', ' +43 1 58801']],
  ['030 901820 0171 2345678', ['030 901820 0171 2345678']],
  ['03-1234-5678／090-1234-5678', ['03-1234-5678', '090-1234-5678']],
  ['４，９Ｅ＋１１', ['４，９Ｅ＋１１']],
  ['4,91512E+11', ['4,91512E+11']],
  ['4,91512E+11; 4.9E+11', ['4,91512E+11', ' 4.9E+11']],
  ['٠٣٠٩٠١٨٢٠; 030901820', ['٠٣٠٩٠١٨٢٠', ' 030901820']],
  [`${DIGEST}, ${DIGEST}`, [DIGEST, ` ${DIGEST}`]],
];

const DEVICE_IDS: readonly (readonly [string, readonly string[]])[] = [
  [UUID, [UUID]],
  [`${UUID},${UUID}|${UUID}`, [UUID, UUID, UUID]],
  [`${UUID} ${UUID}`, [`${UUID} ${UUID}`]],
];

const PIECES = [
  'a@x.com',
  '+49 30 901820',
  '030',
  'Doe',
  '<b@y.de>',
  '"',
  UUID,
  ';',
  ',',
  '|',
  ' / ',
  '/',
  '\n',
  ' ',
  'E+11',
];

describe('the values of one cell', () => {
  it('are in the cell in order, each with visible characters, and never none', () => {
    const cells = fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((pieces) => pieces.join(''));
    const types = fc.constantFrom('email_hash', 'phone_hash', 'mobile_advertiser_id');
    fc.assert(
      fc.property(types, cells, (userType, cell) => {
        const values = splitMultiValue(userType, cell);
        expect(values.length).toBeGreaterThan(0);
        let end = 0;
        for (const value of values) {
          const begin = cell.indexOf(value, end);
          expect(begin).toBeGreaterThanOrEqual(end);
          // Only separators and white space are dropped between two values.
          expect(cell.slice(end, begin)).toMatch(/^[\s;,|/]*$/);
          if (values.length > 1) expect(value.trim()).not.toBe('');
          end = begin + value.length;
        }
        expect(cell.slice(end)).toMatch(/^[\s;,|/]*$/);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(EMAILS)('of e-mail addresses: %j', (cell, values) => {
    expect(splitMultiValue('email_hash', cell)).toEqual(values);
  });

  it.each(PHONES)('of phone numbers: %j', (cell, values) => {
    expect(splitMultiValue('phone_hash', cell)).toEqual(values);
  });

  it.each(DEVICE_IDS)('of device IDs: %j', (cell, values) => {
    expect(splitMultiValue('mobile_advertiser_id', cell)).toEqual(values);
  });
});
