import { expect, it } from 'vitest';
import { parseWhole } from '../../../../../src/core/list/workbook/xml/parse-xml';
import { encode } from '../../temp-lists';

async function parse(...chunks: (string | Uint8Array)[]): Promise<string> {
  const told: string[] = [];
  async function* bytes() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  await parseWhole(bytes(), {
    open: (name, attributes) => told.push(`<${name}${JSON.stringify(attributes)}>`),
    text: (text) => told.push(text),
    close: (name) => told.push(`</${name}>`),
  });
  return told.join('');
}

it('returns tags without their prefix, and texts', async () => {
  expect(await parse('<x:c xmlns:x="u" r="A1"><x:v>1 &amp; 2</x:v></x:c>')).toBe(
    '<c{"xmlns:x":"u","r":"A1"}><v{}>1 & 2</v></c>',
  );
});

it('works wherever the chunks are cut, and for UTF-16', async () => {
  const whole = Buffer.from('<a b="ä">😀 text</a>');
  const bytes = Array.from(whole, (byte) => Uint8Array.of(byte));
  expect(await parse(...bytes)).toBe('<a{"b":"ä"}>😀 text</a>');
  for (const encoding of ['utf-16le', 'utf-16be']) {
    expect(await parse(encode('<?xml version="1.0" encoding="UTF-16"?><a>ä</a>', encoding, true))).toBe('<a{}>ä</a>');
  }
});

it.each([
  ['nothing', ''],
  ['text alone', 'hello'],
  ['a tag that is never closed', '<a><b></a>'],
  ['an end that is missing', '<a>'],
  ['bytes that are no text', Uint8Array.of(0x3c, 0x61, 0x3e, 0xff)],
  ['an entity of its own', '<a>&x;</a>'],
  ['a document type', '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;">]><a>&y;</a>'],
  ['tags nested without end', '<a>'.repeat(100)],
])('refuses %s', async (_, content) => {
  await expect(parse(content)).rejects.toThrow();
});

it('refuses a text without end before it fills the memory', async () => {
  const endless = Array.from({ length: 200 }, () => 'x'.repeat(64 * 1024));
  await expect(parse('<a>', ...endless)).rejects.toThrow('endless');
  await expect(parse('<a b="', ...endless)).rejects.toThrow('endless');
});
