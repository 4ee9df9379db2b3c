import { describe, expect, it } from 'vitest';
import { toAsciiDigits } from '../../../../src/core/normalise/cell/unicode-digits';

describe('toAsciiDigits', () => {
  it.each([
    ['Arabic-Indic', '٠١٢٣٤٥٦٧٨٩'],
    ['Persian', '۰۱۲۳۴۵۶۷۸۹'],
    ['Devanagari', '०१२३४५६७८९'],
    ['fullwidth', '０１２３４５６７８９'],
    ['Adlam, beyond the basic plane', '𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙'],
    ['mathematical monospace, right after another run', '𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿'],
    ['ASCII', '0123456789'],
  ])('reads %s digits', (_, digits) => {
    expect(toAsciiDigits(digits)).toBe('0123456789');
  });

  it('reads every run of digits in Unicode from zero to nine', () => {
    const all: string[] = [];
    for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
      const character = String.fromCodePoint(codePoint);
      if (/^\p{Nd}$/u.test(character)) all.push(character);
    }
    expect(toAsciiDigits(all.join(''))).toBe('0123456789'.repeat(all.length / 10));
  });

  it('leaves everything else alone', () => {
    expect(toAsciiDigits('+٤٩ (½) Ⅷ')).toBe('+49 (½) Ⅷ');
  });
});
