import type { Normalised } from '../../../shared/audience';

/**
 * 32 bytes in Base64 or base64url: the last digit has four bits only. Any digest has letters of both cases (one in five
 * thousand million lacks one), which excludes most words and numbers.
 */
const DIGEST = /^(?=.*[a-z])(?=.*[A-Z])(?:[A-Za-z0-9+/]{42}|[A-Za-z0-9_-]{42})[AEIMQUYcgkosw048]=?$/;
const DIGITS = /[A-Za-z0-9+/_-]{43}/;

/** Whether a text is a SHA-256 digest in Base64; the API accepts hex only. */
export function isBase64Digest(text: string): boolean {
  return (text.length === 43 || text.length === 44) && DIGEST.test(text);
}

/** With Base64 digests accepted: the digest instead of its rejection. */
export function takeBase64Digest(cell: string, normalised: Normalised): Normalised {
  if (normalised.kind !== 'rejected' || normalised.reason !== 'base64-digest') return normalised;
  const digits = DIGITS.exec(cell)?.[0];
  if (digits === undefined) throw new Error('a cell without a digest was rejected for one');
  return { kind: 'digest', digest: Buffer.from(digits, 'base64').toString('hex') };
}
