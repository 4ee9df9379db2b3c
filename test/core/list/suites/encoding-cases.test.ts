import { describe, expect, it } from 'vitest';
import { encode, tempFolder } from '../temp-lists';
import { readFromEverySource } from './every-source';

/**
 * What the public collections of encoded text check, with words of our own: every character of an encoding comes back,
 * wherever its bytes are cut. The ideas are from the tests of iconv-lite and node-chardet (both MIT).
 */
const WORDS = {
  western: 'Müller, Zoë, Señor, Ærø, Ça va',
  euro: 'Preis: 10 €, „Zitat“ – so',
  central: 'Łódź, Škoda, Győr, Żółw',
  cyrillic: 'Привет, Москва, Ёлка',
  greek: 'Καλημέρα, Αθήνα',
  turkish: 'İstanbul, Işık, Çağrı',
  hebrew: 'שלום, ירושלים',
  arabic: 'مرحبا, القاهرة',
  baltic: 'Rīga, Ąžuolas, Ūla',
  japanese: '東京, カタカナ, ひらがな',
  chinese: '北京, 你好',
  traditional: '臺北, 你好',
  korean: '서울, 안녕',
  every: 'ß € я 東 😀 é',
} as const;

const folder = tempFolder();
const listOf = (words: string) => `email;name\na@example.com;${words}\nb@example.com;x\n`;

describe('a detected encoding', () => {
  it.each([
    ['utf-8', false, WORDS.every],
    ['utf-8', true, WORDS.every],
    ['utf-16le', true, WORDS.every],
    ['utf-16be', true, WORDS.every],
    ['utf-16le', false, WORDS.western],
    ['utf-16be', false, WORDS.western],
    ['windows-1252', false, WORDS.western],
    ['windows-1252', false, WORDS.euro],
  ])('is %s (byte order mark: %s)', async (encoding, mark, words) => {
    for (const { info, rows } of await readFromEverySource(folder, encode(listOf(words), encoding, mark), {})) {
      expect(info.dialect).toMatchObject({ encoding, delimiter: ';', header: true });
      expect(info.columns[0]?.name).toBe('email');
      expect(rows[0]?.cells).toEqual(['a@example.com', words]);
    }
  });
});

describe('a chosen encoding', () => {
  it.each([
    ['iso-8859-1', WORDS.western],
    ['iso-8859-2', WORDS.central],
    ['iso-8859-5', WORDS.cyrillic],
    ['iso-8859-7', WORDS.greek],
    ['iso-8859-9', WORDS.turkish],
    ['iso-8859-15', 'Preis: 10 €, Œuvre'],
    ['windows-1250', WORDS.central],
    ['windows-1251', WORDS.cyrillic],
    ['windows-1253', WORDS.greek],
    ['windows-1254', WORDS.turkish],
    ['windows-1255', WORDS.hebrew],
    ['windows-1256', WORDS.arabic],
    ['windows-1257', WORDS.baltic],
    ['macintosh', WORDS.western],
    ['cp437', 'Müller, Señor'],
    ['cp850', 'Müller, Señor, Ærø'],
    ['cp852', WORDS.central],
    ['cp866', WORDS.cyrillic],
    ['koi8-r', WORDS.cyrillic],
    ['shift_jis', WORDS.japanese],
    ['euc-jp', WORDS.japanese],
    ['gbk', WORDS.chinese],
    ['gb18030', WORDS.every],
    ['big5', WORDS.traditional],
    ['euc-kr', WORDS.korean],
    ['utf-8', WORDS.every],
    ['utf-16le', WORDS.japanese],
    ['utf-16be', WORDS.japanese],
    ['utf-32le', WORDS.every],
    ['utf-32be', WORDS.every],
  ])('is read as %s', async (encoding, words) => {
    for (const { info, rows } of await readFromEverySource(folder, encode(listOf(words), encoding), { encoding })) {
      expect(info.dialect).toMatchObject({ encoding, delimiter: ';', header: true });
      expect(rows[0]?.cells).toEqual(['a@example.com', words]);
      expect(rows).toHaveLength(2);
    }
  });
});

describe('bytes that are no character', () => {
  it.each([
    ['a byte that never stands in UTF-8', [0xff]],
    ['the rest of a character without its beginning', [0x80]],
    ['a character that is cut off', [0xe2, 0x82]],
    ['a character that is written too long', [0xc0, 0xaf]],
    ['half of a pair', [0xed, 0xa0, 0x80]],
    ['a character beyond the last one', [0xf4, 0x90, 0x80, 0x80]],
  ])('spoil their cell and no other: %s', async (_, bytes) => {
    const content = Buffer.concat([
      Buffer.from('email;name\na@example.com;x'),
      Buffer.from(bytes),
      Buffer.from('\nb;ü\n'),
    ]);
    for (const { rows } of await readFromEverySource(folder, content, { encoding: 'utf-8' })) {
      expect(rows[0]?.cells?.[1]).toMatch(/^x\uFFFD+$/);
      expect(rows[1]?.cells).toEqual(['b', 'ü']);
    }
  });

  it('are reported at the end of a list, too', async () => {
    const content = Buffer.concat([Buffer.from('email;name\na@example.com;x'), Buffer.from([0xe2, 0x82])]);
    for (const { rows } of await readFromEverySource(folder, content, { encoding: 'utf-8' })) {
      expect(rows[0]?.cells?.[1]).toMatch(/^x\uFFFD+$/);
    }
  });
});
