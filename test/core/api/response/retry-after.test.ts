import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retryAfterSeconds } from '../../../../src/core/api/response/retry-after';

const DATE = 'Sun, 06 Nov 1994 08:49:37 GMT';

describe('Retry-After', () => {
  it.each([
    ['120', 120],
    [' 7 ', 7],
    ['0', 1],
    ['86401', 86_400],
    ['9'.repeat(400), 86_400],
    ['Sun, 06 Nov 1994 08:50:07 GMT', 30],
    ['Sun, 06 Nov 1994 08:00:00 GMT', 1],
    ['Mon, 06 Nov 2094 08:49:37 GMT', 86_400],
  ])('%j means %d seconds', (text, seconds) => {
    expect(retryAfterSeconds(text, DATE)).toBe(seconds);
  });

  it.each([undefined, '', '-5', '1.5', '1e3', '0x10', 'soon', '2026', 'Sun, 99 Nov 1994 08:49:37 GMT', '1994-11-06'])(
    '%j means nothing, unless it is digits',
    (text) => {
      expect(retryAfterSeconds(text, DATE)).toBe(text === '2026' ? 2026 : null);
    },
  );

  it('means nothing as a date if the response has no date of its own', () => {
    expect(retryAfterSeconds(DATE, undefined)).toBeNull();
    expect(retryAfterSeconds(DATE, 'yesterday')).toBeNull();
  });

  it('is null or between a second and a day, whatever is sent', () => {
    const date = fc.date({ noInvalidDate: true }).map((value) => value.toUTCString());
    const header = fc.oneof(fc.string(), fc.integer().map(String), date);
    fc.assert(
      fc.property(header, header, (retryAfter, now) => {
        const seconds = retryAfterSeconds(retryAfter, now);
        expect(seconds === null || (Number.isInteger(seconds) && seconds >= 1 && seconds <= 86_400)).toBe(true);
      }),
    );
  });
});
