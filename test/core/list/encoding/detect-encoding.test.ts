import { describe, expect, it } from 'vitest';
import { encode, expectAppError } from '../temp-lists';
import { detect } from './detect';

const TEXT = 'Name;E-Mail\nJürgen Größe;jürgen@example.com\nZoë;zoe@example.org\n';

describe('detecting the encoding', () => {
  it.each([
    ['utf-8', false, 'utf-8', 0],
    ['utf-8', true, 'utf-8', 3],
    ['utf-16le', true, 'utf-16le', 2],
    ['utf-32le', true, 'utf-32le', 4],
    ['utf-32be', true, 'utf-32be', 4],
    ['utf-16be', true, 'utf-16be', 2],
    ['utf-16le', false, 'utf-16le', 0],
    ['utf-16be', false, 'utf-16be', 0],
    ['windows-1252', false, 'windows-1252', 0],
  ])('knows %s (with a byte order mark: %s)', async (encoding, addBOM, expected, bomBytes) => {
    expect(await detect(encode(TEXT, encoding, addBOM))).toMatchObject({ encoding: expected, bomBytes });
  });

  it('is not misled by a character cut in two at the edge of a sample', async () => {
    const bytes = Buffer.from('äß€😀'.repeat(10));
    for (let start = 0; start < 11; start++) {
      for (let end = bytes.length - 11; end < bytes.length; end++) {
        expect((await detect(Buffer.from('a'), [bytes.subarray(start, end)])).encoding).toBe('utf-8');
      }
    }
  });

  it('sees a byte that is not UTF-8 at either end of a whole list', async () => {
    for (const hex of ['e961', '61e9', 'a761'])
      expect((await detect(Buffer.from(hex, 'hex'))).encoding).not.toBe('utf-8');
  });

  it('examines the middle and the end too', async () => {
    expect((await detect(Buffer.from('abc'), [encode('Größe', 'windows-1252')])).encoding).toBe('windows-1252');
  });

  it('knows ISO-2022-JP by its escape sequences, and not by those of a terminal', async () => {
    const names = Buffer.from('name,email\n\x1b$B;3ED\x1b(B,a@example.jp\n', 'latin1');
    expect(await detect(names)).toMatchObject({ encoding: 'iso-2022-jp', confidence: 'certain' });
    expect(await detect(Buffer.from('name,email\n'), [names])).toMatchObject({ encoding: 'iso-2022-jp' });
    expect(await detect(Buffer.from('name,email\n\x1b[31mAnna\x1b[0m,a@example.com\n'))).toMatchObject({
      encoding: 'utf-8',
    });
  });

  it('obeys a choice, gives “utf-16” its byte order, and refuses an unknown name', async () => {
    expect((await detect(Buffer.from('a'), [], 'iso-8859-15')).encoding).toBe('iso-8859-15');
    expect(await detect(encode('ab', 'utf-16be', true), [], 'utf-16')).toMatchObject({
      encoding: 'utf-16be',
      bomBytes: 2,
    });
    expect(await detect(encode('ab', 'utf-32be', true), [], 'utf-32')).toMatchObject({
      encoding: 'utf-32be',
      bomBytes: 4,
    });
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

  it('accepts a list that merely begins with the same letters, or holds some NULs', async () => {
    expect((await detect(Buffer.from('PK;name\n'))).encoding).toBe('utf-8');
    expect((await detect(Buffer.from('a@example.com\0;b\n'))).encoding).toBe('utf-8');
  });
});
