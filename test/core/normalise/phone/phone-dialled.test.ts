import { describe, expect, it } from 'vitest';
import { parseDialledDigits } from '../../../../src/core/normalise/phone/phone-dialled';

describe('a plainly written number', () => {
  it.each([
    ['digits alone', '03012345', '03012345'],
    ['a plus', '+493012345', '+493012345'],
    ['separators between its digits', '030 12-34.5/6', '030123456'],
    ['separators around it', ' (030) 12345. ', '03012345'],
    ['a plus in brackets', '(+49) [30] 12345', '+493012345'],
    ['a plus that stands apart', '+ 49 30 12345', '+493012345'],
  ])('is read with %s', (_, cell, dialled) => {
    expect(parseDialledDigits(cell)).toBe(dialled);
  });

  it.each([
    ['nothing', ''],
    ['separators alone', ' - '],
    ['a plus alone', '(+)'],
    ['a second plus', '++49 30 12345'],
    ['a plus after a digit', '0+49 30 12345'],
    ['an extension', '030 12345 ext. 6'],
    ['a tilde, which may begin an extension', '030 12345~6'],
    ['a hash sign', '030 12345#'],
    ['a comma', '030 12345,6'],
    ['a tab', '030\t12345'],
    ['digits of another script', '٠١٠٠١٢٣٤'],
    ['a no-break space', '030\u00A012345'],
    ['as many digits as the shortest hash', '1'.repeat(32)],
  ])('is not %s', (_, cell) => {
    expect(parseDialledDigits(cell)).toBeNull();
  });
});
