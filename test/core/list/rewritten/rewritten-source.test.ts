import { expect, it } from 'vitest';
import { alignedRecords } from '../../../../src/core/list/rewritten/aligned-lines';
import { rewriteLines, rewrittenSource } from '../../../../src/core/list/rewritten/rewritten-source';

const RECORDS = alignedRecords({ starts: [0, 6], firstLine: 0 });

it.each([
  ['a line is cut where its columns begin', 'Anna  a@x.com', 'Anna\ta@x.com'],
  ['a short line has empty cells', 'Anna', 'Anna\t'],
  ['a value may fill the blanks after its column', 'AnnaO a@x.com', 'AnnaO\ta@x.com'],
  [
    'a line that does not fit is in each column as a whole',
    'AnnaMaria a@x.com',
    'AnnaMaria a@x.com\tAnnaMaria a@x.com',
  ],
  ['a tab is a blank', 'Anna\t\ta@x.com', 'Anna\ta@x.com'],
  ['quotes are kept', 'A"O"  a@x.com', '"A""O"""\ta@x.com'],
  ['a ruler keeps its line', '----  -------', ''],
  ['a blank line keeps its place', '     ', ''],
])('%s', (_, line, record) => {
  expect(rewriteLines(`${line}\n`, RECORDS)).toBe(`${record}\n`);
});

it('a line that does not fit many columns takes little more than itself', () => {
  const wide = alignedRecords({ starts: Array.from({ length: 200 }, (_, column) => 8 * column), firstLine: 0 });
  for (const length of [10, 100, 1_000, 4_000, 100_000]) {
    const record = rewriteLines(`${'x'.repeat(length)}\n`, wide);
    expect(record.length).toBeLessThan(length + 5_000);
    expect(record.length).toBeLessThan(30 * length);
  }
});

it('what stands above the table is not cut', () => {
  expect(rewriteLines('Our   people\nAnna  a@x.com\n', alignedRecords({ starts: [0, 6], firstLine: 1 }))).toBe(
    'Our   people\nAnna\ta@x.com\n',
  );
});

it('chunks may end anywhere', async () => {
  const text = 'Name  E-Mail\r\nÄnne  ä@x.com\rBert  b@x.com';
  const bytes = Buffer.from(`\uFEFF${text}`);
  for (const size of [1, 3, 7, 100]) {
    async function* chunks() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    const rewritten = rewrittenSource({ chunks }, { encoding: 'utf-8', bomBytes: 3 }, RECORDS);
    const pieces: Buffer[] = [];
    for await (const piece of rewritten.chunks()) pieces.push(Buffer.from(piece));
    expect(Buffer.concat(pieces).toString()).toBe('Name\tE-Mail\nÄnne\tä@x.com\nBert\tb@x.com');
    expect(rewritten.packedBytesRead?.()).toBe(bytes.length);
  }
});
