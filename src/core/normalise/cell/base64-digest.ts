import type { Normalised } from '../../../shared/audience';

/**
 * 32 bytes in Base64 or base64url: of the last digit only four bits count. Letters of both cases are in any digest
 * (one in five thousand million lacks one), and keep most words and numbers out.
 */
const DIGEST = /^(?=.*[a-z])(?=.*[A-Z])(?:[A-Za-z0-9+/]{42}|[A-Za-z0-9_-]{42})[AEIMQUYcgkosw048]=?$/;
const DIGITS = /[A-Za-z0-9+/_-]{43}/;

/** Whether a text is a SHA-256 digest in another notation than that of the API. */
export function isBase64Digest(text: string): boolean {
  return (text.length === 43 || text.length === 44) && DIGEST.test(text);
}

/** What `normalised` is where digests in Base64 are taken: the digest in place of its rejection. */
export function takeBase64Digest(cell: string, normalised: Normalised): Normalised {
  if (normalised.kind !== 'rejected' || normalised.reason !== 'base64-digest') return normalised;
  const digits = DIGITS.exec(cell)?.[0];
  if (digits === undefined) throw new Error('a cell without a digest was rejected for one');
  return { kind: 'digest', digest: Buffer.from(digits, 'base64').toString('hex') };
}
