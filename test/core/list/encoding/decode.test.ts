import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDecoder } from '../../../../src/core/list/encoding/decode';
import { anyCharacter } from '../../../setup/any-character';
import { encode } from '../temp-lists';

function decodeInPieces(bytes: Uint8Array, encoding: string, size: number): string {
  const decoder = createDecoder(encoding);
  let text = '';
  for (let at = 0; at < bytes.length; at += size) text += decoder.write(bytes.subarray(at, at + size));
  return text + decoder.end();
}

describe('decoding', () => {
  it('gives the same text however the bytes are cut into chunks', () => {
    const encodings = fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'shift_jis');
    const anyText = fc.string({ unit: anyCharacter });
    fc.assert(
      fc.property(anyText, encodings, fc.integer({ min: 1, max: 5 }), (text, encoding, size) => {
        const bytes = encode(text, encoding);
        const whole = decodeInPieces(bytes, encoding, Math.max(1, bytes.length));
        expect(decodeInPieces(bytes, encoding, size)).toBe(whole);
      }),
    );
  });

  it('turns a bad byte into U+FFFD and continues', () => {
    const decoder = createDecoder('utf-8');
    expect(decoder.write(Buffer.from('61ff62', 'hex')) + decoder.end()).toBe('a\uFFFDb');
  });

  it.each([
    ['utf-16le', '3dd861003dd8', '00de62'],
    ['UTF-16BE', 'd83d0061d83d', 'de0062'],
    ['ucs-2', '3dd861003dd8', '00de62'],
  ])('turns an unpaired surrogate of %s, and half a unit at the end, into U+FFFD', (encoding, start, rest) => {
    const decoder = createDecoder(encoding);
    const text = decoder.write(Buffer.from(start, 'hex')) + decoder.write(Buffer.from(rest, 'hex')) + decoder.end();
    expect(text).toBe('\uFFFDa😀\uFFFD');
  });

  it('reads the letters that only windows-1252 has', () => {
    expect(createDecoder('windows-1252').write(Buffer.from('80929c9f', 'hex'))).toBe('€’œŸ');
  });

  describe('ISO-2022-JP', () => {
    const LIST = Buffer.from(
      '1b24423b614c3e1b28422c1b28495230591b28422c1b244245454f431b28420d0a1b24423b3345441b28422c61406578616d706c652e6a702c1b244223311b28420d0a',
      'hex',
    );

    it.each([1, 2, 3, 4, 7, 1000])('gives the same text in pieces of %i bytes', (size) => {
      expect(decodeInPieces(LIST, 'iso-2022-jp', size)).toBe('氏名,ﾒｰﾙ,電話\r\n山田,a@example.jp,１\r\n');
    });

    it('reads rare kanji, and other escape sequences as what they are', () => {
      const bytes = Buffer.from('1b24284430211b28421b5b316d61', 'hex');
      expect(decodeInPieces(bytes, 'iso-2022-jp', 1)).toBe('丂\x1b[1ma');
    });

    it('begins a line in ASCII after one that did not return to it', () => {
      const bytes = Buffer.from('\x1b$B;3ED\nanna@example.jp\n', 'latin1');
      expect(decodeInPieces(bytes, 'iso-2022-jp', 1)).toBe('山田\nanna@example.jp\n');
    });

    it('does not lose what an unfinished character leaves', () => {
      expect(decodeInPieces(Buffer.from('\x1b$B;3E', 'latin1'), 'iso-2022-jp', 1)).toMatch(/^山.$/u);
      expect(decodeInPieces(Buffer.from('a\x1b$', 'latin1'), 'iso-2022-jp', 1)).toBe('a\x1b$');
    });
  });
});
