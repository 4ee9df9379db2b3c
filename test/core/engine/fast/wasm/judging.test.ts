import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitiveRejectReason } from '../../../../../src/core/engine/fast/definitive-reject-reason';
import { normaliseDeviceId } from '../../../../../src/core/normalise/device-id';
import { normaliseEmail } from '../../../../../src/core/normalise/email';
import { MISTYPED_DOMAINS, meantDomain } from '../../../../../src/core/normalise/mail-typos';
import { normaliseThirdPartyId } from '../../../../../src/core/normalise/third-party-id';
import type { UserType } from '../../../../../src/shared/audience';
import { randomCases } from '../../../../seed';
import { startSpilling } from './start-spilling';

describe('judging cells', () => {
  /** The reason for each line that gave no digest; null if only `normalise` can decide. */
  function reasonsOf(
    lines: readonly string[],
    userType: UserType = 'email_hash',
    suspectedDomains: Iterable<string> = [],
  ) {
    const { kernel } = startSpilling();
    for (const domain of suspectedDomains) kernel.suspectDomain(domain);
    const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''), 'latin1');
    kernel.configure({ encoding: 'utf-8', delimiter: ',', quote: '"', columns: [1], names: ['mail'] });
    kernel.chunk(bytes.length).set(bytes);
    const { rows } = kernel.scan(bytes.length, 1);
    expect(rows).toBe(lines.length);
    const { deferred: left } = kernel.hashCells(userType, {
      rows,
      firstCell: 0,
      count: 1,
      mappedCells: 1,
      countOnly: false,
      hasCountry: false,
      ownCountries: 0,
    });
    return new Map(
      Array.from(left.cells, (cell, i) => [lines[cell], definitiveRejectReason(left.verdicts[i], userType)]),
    );
  }

  it('is certain of empty cells, and of words', () => {
    const certain = [',', ',   ', ',""', '1', ',n/a', ',No Address', ',"unknown, sorry"', ',person315.example.com'];
    const reasons = ['empty', 'empty', 'empty', 'empty', ...Array<string>(4).fill('invalid-email')];
    expect([...reasonsOf(certain).values()]).toEqual(reasons);
  });

  it.each([
    ['mobile_advertiser_id', ['n/a', 'no device', 'z9774d56d682e549c'], 'invalid-device-id'],
    ['custom_audience_third_party_id', ['no id', 'crm 17'], 'invalid-third-party-id'],
  ] as const)('is certain of words that are no %s', (userType, words, reason) => {
    const reasons = reasonsOf(
      words.map((word) => `,${word}`),
      userType,
    );
    expect([...reasons.values()]).toEqual(words.map(() => reason));
  });

  it('defers what may have a reason of its own, or repeats the header', () => {
    const uncertain = [
      ',d41d8cd98f00b204e9800998ecf8427e',
      ',4.91512E+11',
      ',mail',
      ',n\tx',
      ',\u00FCber',
      ',x@y',
      ',-',
    ];
    expect([...reasonsOf(uncertain).values()]).toEqual(uncertain.map(() => null));
  });

  it('defers the addresses of suspected domains, and no others', () => {
    const meant = [...MISTYPED_DOMAINS].map((typo) => meantDomain(typo) ?? '');
    const addresses = (domains: Iterable<string>) => Array.from(domains, (domain) => `,anna@${domain}`);
    const typos = addresses(MISTYPED_DOMAINS);
    const inCapitals = typos.map((line) => line.toUpperCase());
    const others = addresses([...new Set(meant), 'x.de', 'a.co', 'e.com', 'gmail.co.uk', 'mail.gmial.com']);
    const reasons = reasonsOf([...typos, ...others, ...inCapitals], 'email_hash', MISTYPED_DOMAINS);
    expect([...reasons.keys()]).toEqual([...typos, ...inCapitals]);
  });

  it('accepts addresses of every length that fits into one block', () => {
    const lengths = Array.from({ length: 55 - 8 }, (_, index) => 8 + index);
    expect(reasonsOf(lengths.map((length) => `,${'@ab.de'.padStart(length, 'a')}`)).size).toBe(0);
  });

  it('sees a character that a domain cannot hold wherever it is', () => {
    const places = Array.from({ length: 49 }, (_, index) => 2 + index);
    const lines = places.map((place) => `,${'a@'.padEnd(place, 'b')}_${'.de'.padStart(54 - place, 'c')}`);
    expect([...reasonsOf(lines).keys()]).toEqual(lines);
  });

  it.each([
    ['email_hash', normaliseEmail],
    ['mobile_advertiser_id', normaliseDeviceId],
    ['custom_audience_third_party_id', normaliseThirdPartyId],
  ] as const)('is never certain of anything that the rules of %s do not say', (userType, normalise) => {
    const hex = fc.constantFrom(32, 40, 33).chain((length) => {
      return fc.string({ unit: fc.constantFrom(...'abcdef012345'), minLength: length, maxLength: length });
    });
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'agz@. -<>:E+1\t~'), maxLength: 60 }),
      fc.tuple(fc.constantFrom('', '.', ' '), hex).map((parts) => parts.join('')),
      fc
        .tuple(fc.constantFrom('', '.', "'", '=', ' '), fc.base64String({ minLength: 40, maxLength: 48 }))
        .map((parts) => parts.join('')),
      fc.tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('E+12', 'e5', ',5E7')).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.uniqueArray(cell, { minLength: 1, maxLength: 40 }), (cells) => {
        const lines = cells.map((text) => `,${text}`);
        for (const [line = '', reason] of reasonsOf(lines, userType)) {
          if (reason !== null) expect(normalise(line.slice(1))).toEqual({ kind: 'rejected', reason });
        }
      }),
      { numRuns: randomCases(75) },
    );
  });
});
