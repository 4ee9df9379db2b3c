import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openList } from '../../../src/core/list/open-list';
import { textWorkbook } from '../../../tools/samples/workbook-files';
import { zipOf } from '../../../tools/samples/zip-files';
import { randomCases } from '../../seed';
import { collect, tempFolder } from './temp-lists';

const folder = tempFolder();

const text = fc.string({
  unit: fc.constantFrom(
    'a',
    'Ä',
    '0',
    '7',
    '+',
    '@',
    ' ',
    ',',
    ';',
    '"',
    "'",
    '<',
    '&',
    '\n',
    '\t',
    '_x41_',
    '😀',
    '王',
  ),
  maxLength: 12,
});
/** The first cell is never blank, so that no row counts as a blank line; nor is the last, which a sheet would omit. */
const rows = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 20 }))
  .map((all) => all.map((cells) => ['x', ...cells, 'y']));

const asCsv = (all: readonly (readonly string[])[]) =>
  all.map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')}\n`).join('');

it('a list gives the same rows as CSV, in GZIP, in ZIP and as a workbook', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.boolean(), async (all, header) => {
      const csv = asCsv(all);
      const files = [
        ['plain.csv', Buffer.from(csv)],
        ['packed.csv.gz', gzipSync(csv)],
        ['packed.zip', zipOf([{ name: 'a/plain.csv', content: csv }])],
        ['book.xlsx', textWorkbook(all)],
      ] as const;
      const read = async (name: string, content: Buffer) => {
        const path = await folder.write(name, content);
        const list = await openList(
          { kind: 'file', path },
          { header, ...(name !== 'book.xlsx' && { delimiter: ';' }) },
        );
        try {
          const { columns, estimatedRows, rowsExact } = list.info;
          const { sample, sampleRows } = list;
          return { columns, estimatedRows, rowsExact, sample, sampleRows, rows: await collect(list.records()) };
        } finally {
          await list.close();
        }
      };
      if (header && all.length === 1) return;
      const [first, ...others] = await Promise.all(files.map(([name, content]) => read(name, content)));
      for (const other of others) {
        const rowsOf = ({ rows: found }: typeof other) => found.map(({ cells }) => cells);
        expect(rowsOf(other)).toEqual(first === undefined ? [] : rowsOf(first));
        expect(other).toMatchObject({ columns: first?.columns, estimatedRows: first?.estimatedRows, rowsExact: true });
        expect(other.sample).toEqual(first?.sample);
      }
      expect(others[2]?.rows.map(({ row }) => row)).toEqual(all.map((_, i) => i + 1).slice(header ? 1 : 0));
    }),
    { numRuns: randomCases(30) },
  );
});
