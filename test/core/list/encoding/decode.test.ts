import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDecoder } from '../../../../src/core/list/encoding/decode';
import { encode } from '../temp-lists';

describe('decoding', () => {
  it('gives the same text however the bytes are cut into chunks', () => {
    const encodings = fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'shift_jis');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), encodings, fc.integer({ min: 1, max: 5 }), (text, encoding, size) => {
        const bytes = encode(text, encoding);
        const decode = (step: number) => {
          const decoder = createDecoder(encoding);
          let result = '';
          for (let at = 0; at < bytes.length; at += step) result += decoder.write(bytes.subarray(at, at + step));
          return result + decoder.end();
        };
        expect(decode(size)).toBe(decode(Math.max(1, bytes.length)));
      }),
    );
  });

  it('turns a bad byte into U+FFFD and continues', () => {
    const decoder = createDecoder('utf-8');
    expect(decoder.write(Buffer.from('61ff62', 'hex')) + decoder.end()).toBe('a\uFFFDb');
  });

  it('reads the letters that only windows-1252 has', () => {
    expect(createDecoder('windows-1252').write(Buffer.from('80929c9f', 'hex'))).toBe('€’œŸ');
  });
});
