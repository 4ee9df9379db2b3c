import { expect, it } from 'vitest';
import { openList } from '../../../../src/core/list/open-list';
import type { ReadRow } from '../../../../src/core/list/text/read-rows';
import { openText, streamOf } from '../temp-lists';

const ROWS = [
  ['Änne', 'anna@example.com'],
  ['Bert', 'bert@example.com'],
];

function written(lineEnd: string): string {
  return [['Name', 'Email'], ...ROWS].map((cells) => `${cells.join(',')}${lineEnd}`).join('');
}

it.each([
  ['NEL', '\u0085'],
  ['the line separator', '\u2028'],
  ['the paragraph separator', '\u2029'],
])('%s ends a line if no other character does', async (_, lineEnd) => {
  for (const text of [written(lineEnd), `${written(lineEnd)}\r\n`, `\uFEFF${written(lineEnd)}`]) {
    const list = await openText(text);
    expect(list.header).toEqual(['Name', 'Email']);
    expect(list.sample.map((row) => row.map((cell) => cell.trim()))).toEqual(ROWS);
  }
});

it.each([
  ['NEL', '\u0085'],
  ['the line separator', '\u2028'],
  ['the paragraph separator', '\u2029'],
])('%s ends a line in UTF-16, too', async (_, lineEnd) => {
  // U+010D has the byte of CR.
  for (const text of [written(lineEnd), `${written(lineEnd)}\r\n`].map((each) => each.replace('Bert', 'Bečka'))) {
    const littleEndian = Buffer.from(`\uFEFF${text}`, 'utf16le');
    for (const bytes of [littleEndian, Buffer.from(littleEndian).swap16()]) {
      const list = await openText(bytes);
      expect(list.header).toEqual(['Name', 'Email']);
      expect(list.sample).toEqual([ROWS[0], ['Bečka', 'bert@example.com']]);
    }
  }
});

it('NEL ends a line in Latin-1, too', async () => {
  const list = await openText(Buffer.from(written('\u0085'), 'latin1'));
  expect(list.header).toEqual(['Name', 'Email']);
  expect(list.sample).toEqual(ROWS);
});

it('in UTF-16, it is part of a value where lines end as usual', async () => {
  const list = await openText(Buffer.from('\uFEFFName,Email\nÄn\u2028ne,anna@example.com\n', 'utf16le'));
  expect(list.sample).toEqual([['Än\u2028ne', 'anna@example.com']]);
});

it('chunks of UTF-16 may end anywhere', async () => {
  for (const size of [1, 3, 7]) {
    const list = await openList(streamOf(Buffer.from(`\uFEFF${written('\u2028')}`, 'utf16le'), size));
    const rows: ReadRow[] = [];
    for await (const batch of list.records().batches) rows.push(...batch.rows);
    expect(rows).toEqual(ROWS);
    await list.close();
  }
});

it('chunks may end anywhere', async () => {
  for (const size of [1, 2, 3, 5]) {
    const list = await openList(streamOf(written('\u2028'), size));
    const rows: ReadRow[] = [];
    for await (const batch of list.records().batches) rows.push(...batch.rows);
    expect(rows.map((row) => row?.map((cell) => cell?.trim()))).toEqual(ROWS);
    await list.close();
  }
});

it('it is part of a value where lines end as usual', async () => {
  const list = await openText('Name,Email\nÄn\u0085ne,anna@example.com\n');
  expect(list.sample).toEqual([['Än\u0085ne', 'anna@example.com']]);
});

it('it is no line end in another encoding', async () => {
  const list = await openText(Buffer.from('anna@example.com,\xC2\x85bert\xFF,x', 'latin1'));
  expect(list.sample).toHaveLength(1);
});
