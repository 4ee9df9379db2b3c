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
