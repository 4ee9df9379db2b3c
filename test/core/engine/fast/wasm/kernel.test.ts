import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE_BYTES } from '../../../../../src/core/digests/digest-record';
import { BLOCK_BYTES } from '../../../../../src/core/engine/abi/abi';
import { definitiveRejectReason } from '../../../../../src/core/engine/fast/definitive-reject-reason';
import { normaliseDeviceId } from '../../../../../src/core/normalise/device-id';
import { normaliseEmail } from '../../../../../src/core/normalise/email';
import { MISTYPED_DOMAINS, meantDomain } from '../../../../../src/core/normalise/mail-typos';
import { normaliseThirdPartyId } from '../../../../../src/core/normalise/third-party-id';
import type { UserType } from '../../../../../src/shared/audience';
import { randomCases } from '../../../../seed';
import { startKernel } from '../start-kernel';

/** A kernel, and each of its spills: digests, and their bytes by partition. */
function startSpilling() {
  const spilled: { readonly digests: Buffer; readonly bytesByPartition: Uint32Array }[] = [];
  const kernel = startKernel((digests, bytesByPartition) =>
    spilled.push({ digests: Buffer.from(digests), bytesByPartition: bytesByPartition.slice() }),
  );
  return { kernel, spilled };
}

function digestsOf(messages: readonly string[]): string[] {
  const { kernel, spilled } = startSpilling();
  for (const message of messages) expect(kernel.hashLatin1(message)).toBe(true);
  kernel.flush();
  return spilled.flatMap(({ digests }) => digests.toString('hex').match(/.{64}/g) ?? []);
}

const sha256 = (latin1: string) => createHash('sha256').update(latin1, 'latin1').digest('hex');

/** Short messages of the byte-oriented test vectors of NIST's Cryptographic Algorithm Validation Program. */
const NIST_VECTORS = [
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['d3', '28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1'],
  ['b4190e', 'dff2e73091f6c05e528896c4c831b9448653dc2ff043528f6769437bc7b975c2'],
  ['5738c929c4f4ccb6', '963bb88f27f512777aab6c8b1a02c70ec0ad651d428f870036e1917120fb48bf'],
  ['0a27847cdc98bd6f62220b046edd762b', '80c25ec1600587e7f28b18b1b18e3cdc89928e39cab3bc25e4d4a4c139bcedc4'],
  [
    '95a765809caf30ada90ad6d61c2b4b30250df0a7ce23b7753c9187f4319ce2',
    'a4139b74b102cf1e2fce229a6cd84c87501f50afa4c80feacf7d8cf5ed94f042',
  ],
  [
    '09fc1accc230a205e4a208e64a8f204291f581a12756392da4b8c0cf5ef02b95',
    '4f44c1c7fbebb6f9601829f3897bfd650c56fa07844be76489076356ac1886a4',
  ],
  [
    '25362a4b9d74bde6128c4fdc672305900947bc3ada9d9d316ebcf1667ad4363189937251f149c72e064a48608d940b7574b17fefc0df',
    'f8e4ccab6c979229f6066cc0cb0cfa81bb21447c16c68773be7e558e9f9d798d',
  ],
  [
    '3ebfb06db8c38d5ba037f1363e118550aad94606e26835a01af05078533cc25f2f39573c04b632f62f68c294ab31f2a3e2a1a0d8c2be51',
    '6595a2ef537a69ba8583dfbf7f5bec0ab1f93ce4c8ee1916eff44a93af5749c4',
  ],
] as const;

describe('SHA-256 of four messages at once', () => {
  it.each(NIST_VECTORS)('returns the published digest of %j', (message, digest) => {
    expect(digestsOf([Buffer.from(message, 'hex').toString('latin1')])).toEqual([digest]);
  });

  it('returns the digest of `node:crypto` for every length that fits into one block, in any combination', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 55 }), { maxLength: 40 }), (arrays) => {
        const messages = arrays.map((bytes) => Buffer.from(bytes).toString('latin1'));
        expect(digestsOf(messages).sort()).toEqual(messages.map(sha256).sort());
      }),
      { numRuns: randomCases(12) },
    );
  });

  it('declines longer messages, and characters that are no bytes', () => {
    const { kernel } = startSpilling();
    expect(kernel.hashLatin1('x'.repeat(56))).toBe(false);
    expect(kernel.hashLatin1('€')).toBe(false);
  });
});

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

describe('spilling', () => {
  /** More than fit, so that there is a rest. */
  const MANY_DIGESTS = 100_000;

  it('puts each digest into the partition of its first byte, all partitions at once', () => {
    const { kernel, spilled } = startSpilling();
    const digests = Array.from({ length: MANY_DIGESTS }, (_, i) => createHash('sha256').update(`${i}`).digest());
    for (const digest of digests) kernel.addDigests(digest);
    kernel.flush();
    expect(spilled).toHaveLength(2);
    for (const { digests, bytesByPartition } of spilled) {
      const firstBytes = Buffer.concat(Array.from(bytesByPartition, (bytes, first) => Buffer.alloc(bytes / 32, first)));
      expect(Buffer.from(digests.filter((_, at) => at % 32 === 0)).equals(firstBytes)).toBe(true);
    }
    const all = spilled.flatMap(({ digests }) => digests.toString('hex').match(/.{64}/g) ?? []);
    expect(all.sort()).toEqual(digests.map((digest) => digest.toString('hex')).sort());
  });

  it('leaves few blocks where one value is in a third of the rows', () => {
    const { kernel, spilled } = startSpilling();
    const placeholder = createHash('sha256').update('placeholder').digest();
    for (let i = 0; i < MANY_DIGESTS; i++)
      kernel.addDigests(i % 3 === 0 ? placeholder : createHash('sha256').update(`${i}`).digest());
    kernel.flush();
    const blocks = spilled.map(({ bytesByPartition }) => bytesByPartition.filter((bytes) => bytes > 0).length);
    expect(blocks.reduce((sum, count) => sum + count, 0)).toBeLessThan((4 * MANY_DIGESTS * 32) / BLOCK_BYTES);
    expect(spilled.reduce((sum, { digests }) => sum + digests.length, 0)).toBe(MANY_DIGESTS * 32);
  });

  it('loses no digest where one partition gets nearly all, and spills nothing where there is nothing', () => {
    const { kernel, spilled } = startSpilling();
    kernel.flush();
    expect(spilled).toEqual([]);
    const digests = Array.from({ length: 5000 }, (_, i) => {
      const digest = Buffer.alloc(32, i % 100 === 0 ? i % 256 : 255);
      digest.writeUInt32BE(i, 28);
      return digest;
    });
    kernel.addDigests(Buffer.concat(digests));
    kernel.flush();
    const all = spilled.flatMap((spill) => spill.digests.toString('hex').match(/.{64}/g) ?? []);
    expect(all.sort()).toEqual(digests.map((digest) => digest.toString('hex')).sort());
  });
});

describe('sorting a partition', () => {
  function sorted(digests: readonly Buffer[]): string | null {
    const { kernel } = startSpilling();
    kernel.reserve(digests.length)?.set(Buffer.concat(digests));
    const unique = kernel.sortUnique(digests.length);
    if (unique === null) return null;
    const text = Buffer.alloc(unique * LINE_BYTES);
    kernel.writeLines(unique, text);
    return text.toString();
  }

  const expected = (digests: readonly Buffer[]) =>
    [...new Set(digests.map((digest) => `${digest.toString('hex')}\n`))].sort().join('');

  const digestOf = (value: string) => {
    const digest = createHash('sha256').update(value).digest();
    digest[0] = 7;
    return digest;
  };

  it('returns every digest once, in order, as lines of hex digits', () => {
    for (const count of [0, 1, 2, 1000, 50_000]) {
      const digests = Array.from({ length: count }, (_, i) => digestOf(`${i % Math.ceil(count * 0.9)}`));
      expect(sorted(digests)).toBe(expected(digests));
    }
  });

  it('distinguishes digests that differ only in their last byte, or are close together', () => {
    const close = fc
      .tuple(fc.constantFrom(0, 1, 2, 5, 31), fc.integer({ min: 0, max: 255 }))
      .map(([place, byte]) => Buffer.alloc(32).fill(byte, place, place + 1));
    fc.assert(
      fc.property(fc.array(close, { maxLength: 60 }), (digests) => {
        const partition = digests.map((digest) => Buffer.from(digest.fill(7, 0, 1)));
        expect(sorted(partition)).toBe(expected(partition));
      }),
      { numRuns: randomCases(12) },
    );
  });

  it('accepts one digest a million times', () => {
    const same = digestOf('same');
    expect(sorted(Array<Buffer>(1_000_000).fill(same))).toBe(expected([same]));
  });

  it('declines digests chosen to collide, instead of taking forever', () => {
    const chosen = Array.from({ length: 20_000 }, (_, i) => {
      const digest = Buffer.alloc(32, 9);
      digest.writeUInt32BE(i, 28);
      return digest;
    });
    expect(sorted(chosen)).toBeNull();
  });
});
