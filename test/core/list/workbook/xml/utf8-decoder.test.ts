import { TextDecoder } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Utf8Decoder } from '../../../../../src/core/list/workbook/xml/utf8-decoder';

/** The text of some bytes in pieces of these sizes, the last of which holds the rest; null if it is refused. */
function textOf(decoder: Pick<Utf8Decoder, 'decode'>, bytes: Uint8Array, sizes: readonly number[]): string | null {
  let text = '';
  let from = 0;
  try {
    for (const size of [...sizes, bytes.length]) {
      text += decoder.decode(bytes.subarray(from, from + size), { stream: true });
      from += size;
    }
    return text + decoder.decode();
  } catch {
    return null;
  }
}

const characters = fc.constantFrom('a', 'ä', '€', '😀', '\uFEFF').map((character) => Buffer.from(character));
const anyByte = fc.integer({ min: 0x80, max: 0xff }).map((byte) => Buffer.of(byte));
const sizes = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 20 });

it.each([
  ['text', characters],
  ['bytes that may be none', fc.oneof({ weight: 9, arbitrary: characters }, anyByte)],
])('agrees with a strict decoder on %s, wherever it is cut', (_, pieces) => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), sizes, (parts, cuts) => {
      const bytes = Buffer.concat(parts);
      const strict = textOf(new TextDecoder('utf-8', { fatal: true }), bytes, cuts);
      expect(textOf(new Utf8Decoder(), bytes, cuts)).toBe(strict);
    }),
  );
});
