import { describe, expect, it } from 'vitest';
import { countryOptions } from '../../src/renderer/countries';
import {
  formatBytes,
  formatDateTime,
  formatHost,
  formatTimeRemaining,
  percentOf,
  roundToThreeDigits,
  shortenDigest,
} from '../../src/renderer/format';

describe('figures', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [1_500, '1.5 kB'],
    [1_500_000_000, '1.5 GB'],
    [1e18, '1,000,000 TB'],
  ])('a size of %d bytes reads %s', (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words);
  });

  it.each([
    [3, 'a few seconds left'],
    [42, 'less than a minute left'],
    [61, 'about 1 minute left'],
    [600, 'about 10 minutes left'],
    [7_300, 'about 2 hours left'],
  ])('%d seconds read as %s', (seconds, words) => {
    expect(formatTimeRemaining(seconds)).toBe(words);
  });

  it.each([
    [0.4, 0],
    [7, 7],
    [999, 999],
    [2_100_740, 2_100_000],
    [6_726_876, 6_730_000],
  ])('an estimate of %d reads %d', (estimate, shown) => {
    expect(roundToThreeDigits(estimate)).toBe(shown);
  });

  it('reach 100 % only at the end, and stay at 0 of nothing', () => {
    expect([percentOf(0, 0), percentOf(999, 1_000), percentOf(1_000, 1_000), percentOf(5, 4)]).toEqual([
      0, 99, 100, 100,
    ]);
  });
});

describe('text from elsewhere', () => {
  it('is shown unchanged if it is no time or address', () => {
    expect(formatDateTime('yesterday')).toBe('yesterday');
    expect(formatHost('not an address')).toBe('not an address');
    expect(formatHost('https://api.example.com:8443/v1')).toBe('api.example.com:8443');
  });

  it('shows both ends of a digest', () => {
    expect(shortenDigest(`01234567${'x'.repeat(50)}abcdef`)).toBe('01234567…cdef');
  });
});

describe('the countries', () => {
  it.each(['en', 'de', 'fr'])(
    'are the 249 of ISO 3166, each with a name, in the order of the language: %s',
    (locale) => {
      const options = countryOptions(locale);
      expect(new Set(options.map(({ id }) => id)).size).toBe(249);
      expect(options.filter(({ id, label }) => label === id)).toEqual([]);
      const labels = options.map(({ label }) => label);
      expect(labels).toEqual([...labels].sort((a, b) => a.localeCompare(b, locale)));
    },
  );
});
