import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normaliseEmail, normalisePlainEmail } from '../../../src/core/normalise/email';

it('reads a plainly written address itself', () => {
  expect(normalisePlainEmail('Ada.Lovelace+News@Sub-Domain.Example.COM')).toEqual({
    kind: 'value',
    value: 'ada.lovelace+news@sub-domain.example.com',
    repaired: false,
    unverified: false,
  });
});

it('leaves everything else to the complete rule', () => {
  const piece = fc.constantFrom(...'aZ09._+-@,; \'"=:<>%&', 'mailto:', 'ü', '.de', '@b.co', 'x'.repeat(70), 'xn--');
  const cell = fc.oneof(
    fc.emailAddress(),
    fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
    fc.tuple(fc.emailAddress(), piece).map(([address, end]) => address + end),
  );
  fc.assert(
    fc.property(cell, (text) => {
      const plain = normalisePlainEmail(text);
      if (plain !== null) expect(plain).toEqual(normaliseEmail(text));
    }),
  );
});
