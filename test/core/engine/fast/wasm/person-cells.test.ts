import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CELL_NAME,
  CELL_PLAIN_POSTAL_CODE,
  CELL_POSTAL_CODE,
  COLUMN_CELL_DEFERRED,
  COLUMN_CELL_EMPTY,
  COLUMN_CELL_POSTAL_DIGITS,
  DIGEST_BYTES,
  EMAIL_AS_IT_IS,
} from '../../../../../src/core/engine/abi/abi';
import { notesOf } from '../../../../../src/core/engine/persons/placed-value';
import { refuseToSpill } from '../../../../../src/core/engine/persons/values/kernel-store';
import { sha256Hex } from '../../../../../src/core/normalise/cell/digest';
import { PLACEHOLDERS } from '../../../../../src/core/normalise/cell/placeholder';
import { applyRule, type RuleContext } from '../../../../../src/core/platforms/rules';
import type { RuleName } from '../../../../../src/shared/platform';
import { randomCases } from '../../../../seed';
import { startKernel } from '../start-kernel';

const CONTEXT: RuleContext = {
  country: null,
  countryNumbers: null,
  dateOrder: null,
  genderLetters: null,
  fixTypos: false,
};

/** What the kernel makes of each cell: a digest or plain text, '' where it is blank, null where it is deferred. */
function valuesOf(kind: number, cells: readonly string[], columnName = ''): readonly (string | null)[] {
  const kernel = startKernel(refuseToSpill);
  for (const word of PLACEHOLDERS) kernel.addStandIn(word);
  kernel.configure({ delimiter: ',', quote: '"', columns: [1], names: [columnName] });
  const bytes = Buffer.from(cells.map((cell) => `1,${cell}\n`).join(''), 'latin1');
  kernel.chunk(bytes.length).set(bytes);
  const { rows } = kernel.scan(bytes.length, 1);
  expect(rows).toBe(cells.length);
  const plan = {
    kind,
    emailForm: EMAIL_AS_IT_IS,
    withPlus: false,
    cell: 0,
    countryCell: null,
    generalCountryCell: null,
  };
  const hashed = kernel.hashColumn(plan, rows, 1);
  const values = Buffer.from(hashed.values);
  let at = 0;
  const take = (length: number, encoding: 'hex' | 'latin1') => {
    at += length;
    return values.toString(encoding, at - length, at);
  };
  const read = Array.from(hashed.outcomes, (outcome) => {
    if (outcome === COLUMN_CELL_DEFERRED) return null;
    if (outcome === COLUMN_CELL_EMPTY) return '';
    if (kind !== CELL_PLAIN_POSTAL_CODE) return take(DIGEST_BYTES, 'hex');
    const length = values.readUInt32LE(at);
    expect(length).toBe(outcome & COLUMN_CELL_POSTAL_DIGITS);
    at += 4;
    return take(length, 'latin1');
  });
  expect(at).toBe(values.length);
  return read;
}

/** Cells of one byte a character, without what a list would quote; many are nearly accepted. */
const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abfxzAFX019'), maxLength: 66 }),
  fc.string({ unit: fc.constantFrom(..."ae5 -.'=\0\t\x7f\x85\xa0\xad\xb2\xe9\xff"), maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 18 }),
  fc
    .tuple(fc.constantFrom(...PLACEHOLDERS, 'ada'), fc.constantFrom('', ' ', 's', '\0', '2'), fc.boolean())
    .filter(([word]) => /^[\0-\xff]*$/.test(word))
    .map(([word, end, isUpper]) => (isUpper ? word.toUpperCase() : word) + end),
);

describe('judging names, cities and postal codes', () => {
  it('hashes names that only lower case changes', () => {
    const names = ['Ada', ' ADLER ', 'anna2', 'nulls', 'zz', 'a'.repeat(31)];
    expect(valuesOf(CELL_NAME, names)).toEqual(names.map((name) => sha256Hex(name.trim().toLowerCase())));
  });

  it('defers all others, and the name of the column', () => {
    const standIns = ['NULL', 'Undefined', 'xx', 'Unbekannt'];
    const others = ['2pac', 'Q', 'b'.repeat(32), 'Anne Marie', "'Ada", 'Zo\xeb', 'Ada\0', '\xa0Ada', 'City'];
    const uncertain = [...standIns, ...others];
    const expected = [...uncertain.map(() => null), sha256Hex('city')];
    expect(valuesOf(CELL_NAME, [...uncertain, 'city'], 'City')).toEqual(expected);
  });

  it('takes postal codes of three to sixteen digits, hashed or plain', () => {
    const codes = ['123', ' 01067', '1'.repeat(16)];
    const others = ['12', '1'.repeat(17), '1234-5', '12\xb2\xb3\xb9', '94016.0'];
    const expected = codes.map((code) => code.trim());
    const deferred = others.map(() => null);
    expect(valuesOf(CELL_PLAIN_POSTAL_CODE, [...codes, ...others, ' '])).toEqual([...expected, ...deferred, '']);
    expect(valuesOf(CELL_POSTAL_CODE, [...codes, ...others])).toEqual([...expected.map(sha256Hex), ...deferred]);
  });

  it.each<[RuleName, number]>([
    ['name-letters', CELL_NAME],
    ['first-name-no-title', CELL_NAME],
    ['last-name-no-suffix', CELL_NAME],
    ['name-ascii', CELL_NAME],
    ['city-latin', CELL_NAME],
    ['postal-code', CELL_POSTAL_CODE],
    ['postal-code-short', CELL_POSTAL_CODE],
    ['postal-code', CELL_PLAIN_POSTAL_CODE],
  ])('hashes nothing otherwise than the rule %s says', (rule, kind) => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 40 }), fc.constantFrom('', 'ada', 'xa'), (cells, name) => {
        for (const [index, found] of valuesOf(kind, cells, name).entries()) {
          if (found === null) continue;
          const text = cells[index] ?? '';
          const value = applyRule(rule, text, CONTEXT);
          if (found === '') expect(value).toMatchObject({ kind: 'rejected', reason: 'empty' });
          else {
            expect(name).not.toBe(text.trim());
            if (value.kind !== 'value') throw new Error(`the rule rejects ${JSON.stringify(text)}`);
            expect(found).toBe(kind === CELL_PLAIN_POSTAL_CODE ? value.value : sha256Hex(value.value));
            expect(notesOf(value)).toBe(0);
          }
        }
      }),
      { numRuns: randomCases(40) },
    );
  });
});
