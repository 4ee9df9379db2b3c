import fc from 'fast-check';
import { getCountries } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/core/normalise/cell/digest';
import { resolveCountry } from '../../../src/core/normalise/country/country';
import { REJECT_REASONS, USER_TYPES } from '../../../src/shared/audience';
import { anyCharacter } from '../../setup/any-character';
import { normalise } from './normalise';

const country = fc.option(fc.constantFrom(...getCountries()), { nil: null });

/** Any sequence of UTF-16 units, including unpaired surrogates, and realistic text. */
const cell = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: fc.constantFrom(...'+0123456789 -.()@<>:;?=aeAEmx%٣３ü。\uFFFD\uD800') }),
  fc.string({ unit: anyCharacter }).map((text) => `+49${text}`),
  fc.string({ unit: anyCharacter }).map((text) => `a@${text}.com`),
);

describe('normalise', () => {
  it.each([
    ['email_hash', ' Test@Example.com', 'test@example.com'],
    ['phone_hash', '030 1234567', '49301234567'],
    ['mobile_advertiser_id', '9774D56D682E549C', '9774d56d682e549c'],
    ['custom_audience_third_party_id', ' AbC ', 'AbC'],
  ] as const)('follows the rules of %s', (type, raw, value) => {
    expect(normalise(type, raw, 'DE')).toEqual({ kind: 'value', value, repaired: false, unverified: false });
  });

  it.each(USER_TYPES)('returns a well-formed result for any value of type %s', (type) => {
    fc.assert(
      fc.property(cell, country, (raw, home) => {
        const result = normalise(type, raw, home);
        if (result.kind === 'rejected') expect(REJECT_REASONS).toContain(result.reason);
        else expect(digestOf(result)).toMatch(/^[0-9a-f]{64}$/);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(USER_TYPES)('returns a result for very long cells of type %s', (type) => {
    const pieces = ['+', '0', ' ', '.', '<', '@', 'a.', 'a-', '+00', '\uFDFA', '٣', 'ü', ';ext='];
    for (const long of pieces.map((piece) => piece.repeat(65_000 / piece.length))) {
      for (const raw of [long, `+49${long}`, `a@${long}`, `${long}@b.de`]) {
        expect(normalise(type, raw, null).kind).toMatch(/^(value|rejected)$/);
      }
    }
  });
});

describe('resolveCountry', () => {
  it('returns a result for any text', () => {
    fc.assert(
      fc.property(cell, (raw) => {
        expect([null, ...getCountries()]).toContain(resolveCountry(raw));
      }),
    );
  });
});
