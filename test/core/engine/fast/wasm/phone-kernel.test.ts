import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type CountryCode, getCountries, getExampleNumber } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';
import examples from 'libphonenumber-js/mobile/examples';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Kernel } from '../../../../../src/core/engine/fast/wasm/kernel';
import { resolveCountry } from '../../../../../src/core/normalise/country/country';
import { normalisePhone } from '../../../../../src/core/normalise/phone/phone';
import { randomCases } from '../../../../seed';
import { cellOf, digit } from '../../../normalise/phone/arbitrary-phones';
import { startKernel } from '../start-kernel';

const countries = getCountries();
const spilled: Buffer[] = [];
let kernel: Kernel;

beforeAll(() => {
  kernel = startKernel((digests) => spilled.push(Buffer.from(digests)));
});

interface HashedPhones {
  /** In their order. */
  readonly digests: readonly string[];
  readonly deferred: ReadonlySet<number>;
  readonly repaired: number;
  readonly unverified: number;
}

/** Hashes one line per cell, of ASCII without quotes and line ends; with `rowCountry` a country cell precedes each. */
function hashPhones(cells: readonly string[], country: CountryCode | null, rowCountry?: string): HashedPhones {
  spilled.length = 0;
  const lines = cells.map((cell) => `${rowCountry ?? ''}\t${cell}\n`);
  const bytes = Buffer.from(lines.join(''), 'latin1');
  const columns = rowCountry === undefined ? [1] : [1, 0];
  kernel.configure({ encoding: 'utf-8', delimiter: '\t', quote: '"', columns, names: ['phone'] });
  expect(kernel.preparePhones(country)).toBe(true);
  kernel.chunk(bytes.length).set(bytes);
  const { rows } = kernel.scan(bytes.length, 1);
  expect(rows).toBe(cells.length);
  const plan = {
    rows,
    firstCell: 0,
    count: 1,
    mappedCells: columns.length,
    countOnly: false,
    hasCountry: columns.length > 1,
    ownCountries: 0,
  };
  const { deferred, repaired, unverified } = kernel.hashCells('phone_hash', plan);
  const rowsLeft = new Set(Array.from(deferred.cells, (cell) => cell / columns.length));
  kernel.flush();
  const digests = Buffer.concat(spilled).toString('hex').match(/.{64}/g) ?? [];
  return { digests: digests.sort(), deferred: rowsLeft, repaired, unverified };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The hashes and counts are those of the rules. */
function expectToAgree(cells: readonly string[], country: CountryCode | null, rowCountry?: string): void {
  const { digests, deferred, ...counts } = hashPhones(cells, country, rowCountry);
  const own = rowCountry === undefined || rowCountry === '' ? country : resolveCountry(rowCountry);
  const expected = cells.flatMap((cell, row) => {
    if (deferred.has(row)) return [];
    const normalised = normalisePhone(cell, own);
    if (normalised.kind === 'value') return [normalised];
    throw new Error(`the kernel took ${cell} of ${own}, which is ${JSON.stringify(normalised)}`);
  });
  expect(digests, cells.join('\n')).toEqual(expected.map(({ value }) => sha256(value)).sort());
  expect(counts).toEqual({
    repaired: expected.filter(({ repaired }) => repaired).length,
    unverified: expected.filter(({ unverified }) => unverified).length,
  });
}

/** Cells that need no quotes. */
function inList(cell: fc.Arbitrary<string>): fc.Arbitrary<readonly string[]> {
  const plain = cell.map((text) => text.replaceAll(/[^\x20-\x7E]|"/g, '').trim()).filter((text) => text !== '');
  return fc.array(plain, { minLength: 1, maxLength: 30 });
}

describe('a phone number that the kernel hashes', () => {
  it.each(countries)('in %s is what normalisePhone makes of it', (country) => {
    const home = fc.oneof(
      { weight: 4, arbitrary: fc.constant(country) },
      { weight: 1, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom(...countries) },
    );
    fc.assert(
      fc.property(inList(cellOf(country)), home, (cells, own) => expectToAgree(cells, own)),
      { numRuns: 8 },
    );
  });

  it('of a code that is no country is what normalisePhone makes of it', () => {
    const codes = fc.constantFrom(...Object.keys(metadata.nonGeographic), '999', '210', '9', '');
    const cell = fc.tuple(codes, fc.string({ unit: digit, maxLength: 16 })).map(([code, rest]) => `+${code}${rest}`);
    fc.assert(fc.property(inList(cell), fc.constantFrom('DE', 'US', null), (cells, own) => expectToAgree(cells, own)));
  });

  it('is what normalisePhone makes of any text', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'+0123456789 -./()[]~,;x#e') });
    const home = fc.option(fc.constantFrom(...countries), { nil: null });
    fc.assert(fc.property(inList(cell), home, (cells, own) => expectToAgree(cells, own)));
  });

  it('uses the country of its row, by its code, or that of the list if there is none', () => {
    const home = fc.constantFrom(...countries);
    const rowCountry = fc.oneof(
      home,
      fc.constant(''),
      home.map((country) => ` ${country.toLowerCase()} `),
    );
    const lists = fc.tuple(home, rowCountry).chain(([country, own]) => {
      const cells = inList(cellOf(resolveCountry(own) ?? country));
      return fc.record({ country: fc.constant(country), own: fc.constant(own), cells });
    });
    fc.assert(
      fc.property(lists, ({ country, own, cells }) => expectToAgree(cells, country, own)),
      { numRuns: randomCases(100) },
    );
  });

  it('is deferred in a row whose country is uncertain', () => {
    for (const country of ['Deutschland', 'DEU', 'XX', '49', 'D', 'ÄÖ']) {
      expect(hashPhones(['+49 30 123456', ''], 'DE', country).deferred).toEqual(new Set([0, 1]));
    }
  });

  it('is the example of nearly every country, in any form', () => {
    const left = countries.filter((country) => {
      const example = getExampleNumber(country, examples);
      if (example === undefined) return false;
      const forms = [example.number, example.formatInternational(), example.formatNational()];
      return hashPhones(forms, country).deferred.size > 0;
    });
    // Some small countries have a prefix that may capture a part of a number. In the others a prefix may take more or
    // fewer digits, countries disagree about a length, or the number may be a date.
    const withoutCapture = left.filter((country) => !metadata.countries[country]?.[8]);
    expect(withoutCapture).toEqual(['BY', 'CW', 'NC', 'SH']);
    expect(left.length).toBeLessThan(countries.length / 10);
  });

  it('may have an unusual mark or two', () => {
    const doubtful = [
      '2024-02-01',
      '01.02.2024',
      '192.168.1.20',
      '4930901820.0',
      '030 901820 / 030 901821',
      '030 12x3',
    ];
    expect(hashPhones(doubtful, 'DE').deferred.size).toBe(doubtful.length);
    const plain = ['0151-20015838', '030/9018 20', '(0151) 2001-5838', '06.12.34.56.78', '+49.151.20015838'];
    expect(hashPhones(plain, 'FR').deferred.has(3)).toBe(false);
    expect(hashPhones(plain, 'DE').deferred).toEqual(new Set());
  });
});
