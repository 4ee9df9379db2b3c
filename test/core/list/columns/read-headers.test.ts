import { describe, expect, it } from 'vitest';
import { readHeaders } from '../../../../src/core/list/columns/read-headers';

const asideOf = (names: readonly string[], index: number) => readHeaders(names)[index]?.aside;

describe('“alt” behind the name of a kind', () => {
  it.each([
    ['Email', 'Email Alt'],
    ['First Name', 'E-Mail', 'E-Mail Alt'],
    ['Name', 'Email', 'Email Alt', 'Homepage'],
    ['Prénom', 'Email', 'Email alt'],
  ])('is short for alternative: “%s”, “%s”', (...names) => {
    const index = names.findIndex((name) => /alt/i.test(name));
    expect(readHeaders(names)[index]).toMatchObject({ kinds: ['email_hash'], aside: null });
  });

  it.each([
    ['Vorname', 'Email', 'Email alt'],
    ['E-Mail', 'E-Mail alt'],
    ['Name', 'Email neu', 'Email alt'],
    ['Name', 'Email', 'Email alt', 'Straße', 'Status'],
  ])('is old in German: “%s”, “%s”', (...names) => {
    expect(
      asideOf(
        names,
        names.findIndex((name) => / alt$/.test(name)),
      ),
    ).toBe('earlier');
  });

  it('is old in any language where another word says so', () => {
    expect(asideOf(['Email', 'Old Email Alt'], 1)).toBe('earlier');
  });
});
