import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBytes, formatNumber } from '../../src/cli/translate';
import { formatBytes as formatBytesByIntl } from '../../src/shared/messages/format';

/** Any number of digits is as likely as any other. */
const COUNTS = fc
  .tuple(fc.integer({ min: 1, max: 15 }), fc.nat({ max: 999_999 }))
  .map(([digits, seed]) => Math.floor((seed / 1_000_000) * 10 ** digits));

describe('the numbers of the command line', () => {
  it('are written as Intl writes them in English', () => {
    fc.assert(
      fc.property(COUNTS, (count) => {
        expect(formatNumber(count)).toBe(new Intl.NumberFormat('en').format(count));
      }),
    );
  });

  it('and so are sizes', () => {
    const sizes = fc.oneof(COUNTS, fc.constantFrom(0, 1, 999, 1000, 999_949, 999_950, 1_000_000, 5e15));
    fc.assert(
      fc.property(sizes, (count) => {
        expect(formatBytes(count)).toBe(formatBytesByIntl(count, 'en'));
      }),
      { numRuns: 1000 },
    );
  });
});
