import { expect, it } from 'vitest';
import { SharedStrings } from '../../../../src/core/list/workbook/shared-strings';
import { expectAppError } from '../temp-lists';

async function* chunksOf(items: readonly string[], onChunk = () => {}): AsyncGenerator<Uint8Array> {
  yield Buffer.from('<sst>');
  for (const item of items) {
    onChunk();
    yield Buffer.from(`<si>${item}</si>`);
  }
  yield Buffer.from('</sst>');
}

const numbered = (count: number) => Array.from({ length: count }, (_, i) => `<t>text ${i} ä😀</t>`);

it.each([
  ['short', ''],
  ['long', 'x'.repeat(1000)],
])('returns each string by its number: %s ones', async (_, padding) => {
  const strings = new SharedStrings(
    'a.xlsx',
    chunksOf(numbered(5000).map((text) => text.replace('text', `text${padding}`))),
  );
  await strings.readTo(4999);
  for (const index of [0, 1, 1023, 1024, 1025, 2047, 2048, 4999]) {
    expect(strings.at(index)).toBe(`text${padding} ${index} ä😀`);
  }
  await strings.readTo(5000);
  expect(strings.at(5000)).toBeUndefined();
});

it('reads no further than requested', async () => {
  let read = 0;
  const strings = new SharedStrings(
    'a.xlsx',
    chunksOf(numbered(5000), () => read++),
  );
  await strings.readTo(100);
  expect(strings.at(100)).toBe('text 100 ä😀');
  expect(read).toBeLessThan(110);
  await strings.close();
});

it.each([
  ['<t>plain</t>', 'plain'],
  ['<t xml:space="preserve"> with space </t>', ' with space '],
  ['<r><rPr><b/></rPr><t>bold</t></r><r><t xml:space="preserve"> and not</t></r>', 'bold and not'],
  ['<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>', '東京'],
  ['<t>two_x000D_&#10;lines</t>', 'two\r\nlines'],
  ['<t>_x005F_x000D_</t>', '_x000D_'],
  ['<t>&lt;a@example.com&gt; <![CDATA[<b>]]></t>', '<a@example.com> <b>'],
  ['<t/>', ''],
  ['', ''],
])('reads %s', async (item, text) => {
  const strings = new SharedStrings('a.xlsx', chunksOf([item, '<t>next</t>']));
  await strings.readTo(1);
  expect([strings.at(0), strings.at(1)]).toEqual([text, 'next']);
});

it('keeps a bounded amount of text', async () => {
  const strings = new SharedStrings('a.xlsx', chunksOf(numbered(5000)), 50_000);
  const error = await expectAppError('list-not-readable', strings.readTo(4999));
  expect(error.message).toContain('Export the sheet as CSV');
});

it('needs no part if a workbook has no shared strings', async () => {
  const strings = new SharedStrings('a.xlsx', null);
  await strings.readTo(0);
  expect(strings.at(0)).toBeUndefined();
});
