import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDecoder, detectEncoding } from '../../../src/core/list/decode';
import { encode, expectAppError } from './temp-lists';

const TEXT = 'Name;E-Mail\nJürgen Größe;jürgen@example.com\nZoë;zoe@example.org\n';

function detect(head: Uint8Array, pieces: readonly Uint8Array[] = [], chosen?: string) {
  return detectEncoding({ name: 'list.csv', head, pieces }, chosen);
}

describe('detecting the encoding', () => {
  it.each([
    ['utf-8', false, 'utf-8', 0],
    ['utf-8', true, 'utf-8', 3],
    ['utf-16le', true, 'utf-16le', 2],
    ['utf-16be', true, 'utf-16be', 2],
    ['utf-16le', false, 'utf-16le', 0],
    ['utf-16be', false, 'utf-16be', 0],
    ['windows-1252', false, 'windows-1252', 0],
  ])('knows %s (with a byte order mark: %s)', (encoding, addBOM, expected, bomBytes) => {
    expect(detect(encode(TEXT, encoding, addBOM))).toMatchObject({ encoding: expected, bomBytes });
  });

  it('is not misled by a character cut in two at the edge of a sample', () => {
    const bytes = Buffer.from('äß€😀'.repeat(10));
    for (let start = 0; start < 11; start++) {
      for (let end = bytes.length - 11; end < bytes.length; end++) {
        expect(detect(Buffer.from('a'), [bytes.subarray(start, end)]).encoding).toBe('utf-8');
      }
    }
  });

  it('looks at the middle and the end too', () => {
    expect(detect(Buffer.from('abc'), [encode('Größe', 'windows-1252')]).encoding).toBe('windows-1252');
  });

  it('obeys a choice, gives “utf-16” its byte order, and refuses an unknown name', async () => {
    expect(detect(Buffer.from('a'), [], 'iso-8859-15').encoding).toBe('iso-8859-15');
    expect(detect(encode('ab', 'utf-16be', true), [], 'utf-16')).toMatchObject({ encoding: 'utf-16be', bomBytes: 2 });
    await expectAppError('unknown-encoding', () => detect(Buffer.from('a'), [], 'klingon'));
  });
});

describe('refusing what is not text', () => {
  it.each([
    ['a PDF document', '%PDF-1.7\n'],
    ['an Excel workbook', 'PK\x03\x04\x14\0'],
    ['an old Excel workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['a PNG image', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['a JPEG image', Buffer.from('ffd8ffe0', 'hex')],
    ['a GIF image', 'GIF89a'],
    ['a binary file', Buffer.from('00010203'.repeat(50), 'hex')],
    ['a binary file', Buffer.alloc(64)],
  ])('knows %s', async (what, bytes) => {
    const error = await expectAppError('list-not-text', () => detect(Buffer.from(bytes)));
    expect(error.message).toContain(what);
    expect(error.message).toContain('export it as CSV');
  });

  it('accepts a list that merely begins with the same letters, or holds some NULs', () => {
    expect(detect(Buffer.from('PK;name\n')).encoding).toBe('utf-8');
    expect(detect(Buffer.from('a@example.com\0;b\n')).encoding).toBe('utf-8');
  });
});

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

  it('turns a bad byte into U+FFFD and goes on', () => {
    const decoder = createDecoder('utf-8');
    expect(decoder.write(Buffer.from('61ff62', 'hex')) + decoder.end()).toBe('a\uFFFDb');
  });

  it('reads the letters that only windows-1252 has', () => {
    expect(createDecoder('windows-1252').write(Buffer.from('80929c9f', 'hex'))).toBe('€’œŸ');
  });
});
