import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDecoder } from '../../../../src/core/list/encoding/decode';
import { ProblemLog } from '../../../../src/core/list/text/problem-log';
import { MIN_PROGRESS_BYTES, readRegion } from '../../../../src/core/list/text/read-region';
import { type CsvRow, MAX_BATCH_ROWS } from '../../../../src/core/list/text/row-batch';
import { MAX_ROW_CHARS, RowSplitter } from '../../../../src/core/list/text/row-splitter';
import { initialState } from '../../../../src/core/list/text/splitter-state';
import type { Dialect } from '../../../../src/shared/list';
import { randomCases } from '../../../seed';
import { PLAIN_DIALECT } from '../plain-list';
import { encode } from '../temp-lists';

interface Rows {
  readonly records: readonly CsvRow[];
  readonly rows: readonly number[];
}

/** As the full pass reads it. */
function readWhole(bytes: Uint8Array, dialect: Dialect): Rows {
  const decoder = createDecoder(dialect.encoding);
  const splitter = new RowSplitter(dialect, initialState(dialect), new ProblemLog());
  const text = decoder.write(bytes.subarray(dialect.bomBytes));
  const batches = [...splitter.push(text), ...splitter.push(decoder.end()), ...splitter.finish()];
  return {
    records: batches.flatMap(({ rows: records }) => records),
    rows: batches.flatMap(({ rowNumbers: rows }) => [...rows]),
  };
}

/** Region after region, each a small part of what is left, and larger if that holds no whole record. */
function readInRegions(bytes: Uint8Array, dialect: Dialect, size: number): Rows {
  const records: CsvRow[] = [];
  const rows: number[] = [];
  let state = initialState(dialect);
  for (let position = dialect.bomBytes, wanted = size; position < bytes.length; ) {
    const window = bytes.subarray(position, position + Math.min(wanted, MIN_PROGRESS_BYTES));
    const region = readRegion(window, dialect, state, position, position + window.length === bytes.length);
    wanted = region.bytesUsed === 0 ? wanted * 2 : size;
    position += region.bytesUsed;
    records.push(...region.rows);
    rows.push(...region.rowNumbers);
    state = { ...region.state };
  }
  return { records, rows };
}

/** As in lists: other encodings differ in cells only. */
const encodings = fc.constantFrom('utf-8', 'utf-16le', 'utf-16be');

const messy = fc
  .array(
    fc.constantFrom(
      ...['a', 'b@c.de', ',', '"', '""', '\\', '\n', '\r', '\r\n', ' ', '\0', '😀', 'ä', '\uFEFF', '\uD83D', '\uDE00'],
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const differences: fc.Arbitrary<Partial<Dialect>> = fc.record({
  skippedLines: fc.integer({ min: 0, max: 4 }),
  quoteEscape: fc.constantFrom('doubled', 'backslash'),
  header: fc.boolean(),
});

describe('reading a list region by region', () => {
  it('gives the records of the full pass, whatever the size of the regions', () => {
    fc.assert(
      fc.property(
        messy,
        encodings,
        fc.integer({ min: 1, max: 80 }),
        differences,
        (text, encoding, size, difference) => {
          const dialect = { ...PLAIN_DIALECT, ...difference, encoding };
          const bytes = encode(text, encoding);
          expect(readInRegions(bytes, dialect, size)).toEqual(readWhole(bytes, dialect));
        },
      ),
      { numRuns: randomCases(150) },
    );
  });

  it('gives the records of the full pass where a region holds more of them than a batch', () => {
    for (const end of ['', '\n', ',"x']) {
      const bytes = Buffer.from(`mail\n"x\n${'a,b\r\n'.repeat(2 * MAX_BATCH_ROWS)}c,d${end}`);
      const whole = readWhole(bytes, PLAIN_DIALECT);
      expect(whole.records.length).toBeGreaterThan(2 * MAX_BATCH_ROWS);
      expect(readInRegions(bytes, PLAIN_DIALECT, MIN_PROGRESS_BYTES)).toEqual(whole);
    }
  });

  it.each([
    ['utf-8', 3],
    ['utf-16le', 2],
    ['utf-16be', 2],
  ])('skips a byte order mark of %s at the start and keeps one within', (encoding, bomBytes) => {
    const bytes = encode('\uFEFFa,b\n\uFEFFc,d\n', encoding);
    const dialect = { ...PLAIN_DIALECT, encoding, bomBytes, header: false };
    expect(readInRegions(bytes, dialect, 10).records).toEqual([
      ['a', 'b'],
      ['\uFEFFc', 'd'],
    ]);
  });

  it.each(['utf-8', 'utf-16be'])(
    'drops a line of %s that is too long across regions, and gives its row once',
    (encoding) => {
      const bytes = encode(`mail\r\n${'x'.repeat(2 * MAX_ROW_CHARS)}\r\na@b.de\r\n`, encoding);
      const dialect = { ...PLAIN_DIALECT, encoding };
      const expected = readWhole(bytes, dialect);
      expect(expected).toEqual({ records: [null, ['a@b.de']], rows: [2, 3] });
      expect(readInRegions(bytes, dialect, MAX_ROW_CHARS / 2)).toEqual(expected);
    },
  );
});
