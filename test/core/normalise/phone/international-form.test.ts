import { describe, expect, it } from 'vitest';
import { isInternational } from '../../../../src/core/normalise/phone/international-form';

describe('a number in international form', () => {
  it.each(['+49 30', '(+49) 30', 'tel:+49-30', '0049 30', '＋４９ 30', '٠٠٤٩ ٣٠', '۰۰۴۹ ۳۰'])('is %s', (value) => {
    expect(isInternational(value)).toBe(true);
  });

  it.each(['030 901820', '49 30 901820', '30+1', '٣٠+١'])('is not %s', (value) => {
    expect(isInternational(value)).toBe(false);
  });
});
