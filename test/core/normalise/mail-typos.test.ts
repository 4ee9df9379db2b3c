import { describe, expect, it } from 'vitest';
import { normaliseEmail } from '../../../src/core/normalise/email';
import { fixMailTypo, mailTypo } from '../../../src/core/normalise/mail-typos';

describe('a typing error in a mail domain', () => {
  it.each([
    ['anna@gmial.com', 'gmail.com'],
    ['anna@hotmial.com', 'hotmail.com'],
    ['anna@yahoo.con', 'yahoo.com'],
    ['anna@t-onlin.de', 't-online.de'],
  ])('is found in %s', (address, meant) => {
    expect(mailTypo(address)?.meant).toBe(meant);
  });

  it.each([
    'anna@gmail.com',
    'anna@mail.com',
    'anna@ymail.com',
    'anna@gmx.example',
    'gmial.com@example.com',
    'a@constructor',
  ])('is none in %s', (address) => {
    expect(mailTypo(address)).toBeNull();
  });

  it('is corrected on request, counted as repaired', () => {
    expect(fixMailTypo(normaliseEmail('Anna@GMIAL.com'))).toEqual({
      kind: 'value',
      value: 'anna@gmail.com',
      repaired: true,
      unverified: false,
    });
    expect(fixMailTypo(normaliseEmail('anna@example.com'))).toMatchObject({
      value: 'anna@example.com',
      repaired: false,
    });
  });
});
