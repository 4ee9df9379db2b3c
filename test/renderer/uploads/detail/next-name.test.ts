import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextName } from '../../../../src/renderer/uploads/detail/next-name';

const NOW = new Date(2026, 10, 15);

describe('the name for this month', () => {
  it.each([
    ['Customers October 2025', 'en', 'Customers November 2026'],
    ['customers october', 'en', 'customers November'],
    ['Kunden März 2026', 'de', 'Kunden November 2026'],
    ['Kunden März 2026', 'en', 'Kunden November 2026'],
    ['Clients août 2026', 'fr', 'Clients novembre 2026'],
    ['2026-09 newsletter', 'en', '2026-11 newsletter'],
    ['Export 2026-09-30', 'en', 'Export 2026-11'],
    ['Customers', 'en', 'Customers November 2026'],
    ['Marching band', 'en', 'Marching band November 2026'],
  ])('of “%s” (%s) is “%s”', (name, language, expected) => {
    expect(nextName(name, NOW, language)).toBe(expected);
  });

  it('has the month once, however often a name is used again', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (name) => {
        const once = nextName(name, NOW, 'en');
        expect(nextName(once, NOW, 'en')).toBe(once);
      }),
    );
  });
});
