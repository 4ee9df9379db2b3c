import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomCases } from '../../../../seed';
import { startSpilling } from './start-spilling';

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
