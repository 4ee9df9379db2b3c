import { describe, expect, it } from 'vitest';
import { withoutPrefix } from '../../../../src/core/engine/sheet/without-prefix';

const HEAD = '<?xml version="1.0" encoding="utf-8"?><x:worksheet xmlns:x="y"><x:sheetData>';
const ROW = '<x:row r="1"><x:c r="A1" t="str"><x:v>a &lt; b > x:c</x:v></x:c></x:row>';
const PLAIN_HEAD = '<?xml version="1.0" encoding="utf-8"?><worksheet xmlns:x="y"><sheetData>';
const PLAIN_ROW = '<row r="1"><c r="A1" t="str"><v>a &lt; b > x:c</v></c></row>';

/** The head, then the rest in chunks of so many bytes; ends with null if the rest is not certain. */
async function textOf(head: string, rest: string, chunkBytes: number) {
  async function* chunks() {
    yield Buffer.from(head);
    const bytes = Buffer.from(rest);
    for (let from = 0; from < bytes.length; from += chunkBytes) yield bytes.subarray(from, from + chunkBytes);
  }
  let text = '';
  for await (const chunk of withoutPrefix(chunks())) {
    if (chunk === null) return { text, ended: false };
    text += Buffer.from(chunk).toString();
  }
  return { text, ended: true };
}

describe('the prefix of a sheet', () => {
  it('is removed from all its names, wherever the chunks are cut', async () => {
    for (let chunkBytes = 1; chunkBytes <= ROW.length; chunkBytes++) {
      expect(await textOf(HEAD, ROW, chunkBytes)).toEqual({ text: PLAIN_HEAD + PLAIN_ROW, ended: true });
    }
  });

  it('is removed in the same memory, chunk after chunk', async () => {
    async function* chunks() {
      yield Buffer.from(HEAD);
      const rows = Buffer.from(ROW.repeat(100));
      for (let from = 0; from < rows.length; from += 500) yield rows.subarray(from, from + 500);
    }
    const buffers = new Set<ArrayBufferLike | undefined>();
    for await (const chunk of withoutPrefix(chunks())) buffers.add(chunk?.buffer);
    expect(buffers.size).toBe(1);
  });

  it('is removed behind a byte order mark and without a declaration', async () => {
    expect(await textOf('\uFEFF<ns0:sst>', '<ns0:si/>', 9)).toEqual({ text: '\uFEFF<sst><si/>', ended: true });
  });

  it('stays where the root has none, or another name', async () => {
    const plain = PLAIN_HEAD + PLAIN_ROW;
    expect(await textOf(plain, ROW, 40)).toEqual({ text: plain + ROW, ended: true });
    expect(await textOf('<x:workbook>', ROW, 40)).toEqual({ text: `<x:workbook>${ROW}`, ended: true });
  });

  it('is removed from no name with another prefix', async () => {
    const other = '<x14:row/><y:c></y:c>';
    expect(await textOf(HEAD, other, 5)).toEqual({ text: PLAIN_HEAD + other, ended: true });
  });

  it.each([
    ['an element without a prefix', '<row r="2"/>'],
    ['a comment', '<!-- <x:row> -->'],
    ['raw text', '<![CDATA[<x:b>]]>'],
    ['an instruction', '<?x:y?>'],
    ['a name with two prefixes', '<x:y:row/>'],
    ['a name that is none without its prefix', '<x:/>'],
    ['a name that does not end', `<x:${'a'.repeat(2000)}`],
    ['a tag that is cut off', '<x'],
  ])('is not removed from what is not certain: %s', async (_, xml) => {
    const { text, ended } = await textOf(HEAD, ROW + xml, ROW.length);
    expect(text).toBe(PLAIN_HEAD + PLAIN_ROW);
    expect(ended).toBe(false);
  });
});
