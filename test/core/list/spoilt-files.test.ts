import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openList } from '../../../src/core/list/open-list';
import { AppError } from '../../../src/shared/errors';
import { textWorkbook, workbookParts } from '../../../tools/samples/workbook-files';
import { zipOf } from '../../../tools/samples/zip-files';
import { randomCases } from '../../seed';
import { collect, tempFolder } from './temp-lists';

const folder = tempFolder();

const ROWS = [['E-Mail', 'Land'], ...Array.from({ length: 40 }, (_, i) => [`p${i}@example.com`, i % 2 ? 'DE' : 'FR'])];
const CSV = ROWS.map((cells) => `${cells.join(';')}\n`).join('');

const FILES = [
  ['a GZIP file', gzipSync(CSV)],
  ['a ZIP archive', zipOf([{ name: 'a.csv', content: CSV }])],
  ['a workbook', textWorkbook(ROWS)],
  // Unpacked, so that the XML itself is spoilt; its checksums are checked last.
  [
    'a workbook without compression',
    zipOf(
      workbookParts({
        sheets: [{ name: 'S', rows: ROWS.map(([email]) => `<row><c t="str"><v>${email}</v></c></row>`).join('') }],
        stored: true,
      }),
    ),
  ],
] as const;

type Damage = { readonly at: number; readonly bytes: Uint8Array; readonly cut: number };
const damage: fc.Arbitrary<Damage> = fc.record({
  // Otherwise most damage would be in the first bytes, by which a file is recognised.
  at: fc.noBias(fc.nat(9_999)),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 6 }),
  cut: fc.constantFrom(0, 0, 1, 3),
});

function spoil(file: Buffer, damages: readonly Damage[]): Buffer {
  return damages.reduce((bytes, { at, bytes: put, cut }) => {
    const start = Math.floor((at * bytes.length) / 10_000);
    const end = cut === 0 ? start + put.length : start + cut;
    return Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(end)]);
  }, file);
}

/** The result of a file: its rows, or the code of its error. */
async function outcomeOf(path: string): Promise<number | string> {
  try {
    const list = await openList({ kind: 'file', path });
    try {
      return (await collect(list.records())).length;
    } finally {
      await list.close();
    }
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

it.each(FILES)(
  'fails with an error at worst, however %s is spoilt',
  async (_, file) => {
    const outcomes = new Map<number | string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (damages) => {
        const outcome = await outcomeOf(await folder.write('spoilt', spoil(file, damages)));
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }),
      { numRuns: randomCases(75) },
    );
    expect(outcomes.get('list-not-readable')).toBeGreaterThan(50);
  },
  60_000,
);
