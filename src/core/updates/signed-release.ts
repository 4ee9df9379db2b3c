import { createPublicKey, verify } from 'node:crypto';
import { z } from 'zod/mini';
import { parseJson } from '../fs/read/parse-json';

/** A version that the owner of the key has signed, with the packages it can be installed from. */
export interface SignedRelease {
  readonly version: string;
  /** None where the feed only announces. */
  readonly packages: readonly ReleasePackage[];
}

export interface ReleasePackage {
  /** A name without a folder; the file is beside the feed. */
  readonly file: string;
  readonly bytes: number;
  /** In lower-case hexadecimal. */
  readonly sha512: string;
}

/** Several times our largest package. */
const MAX_PACKAGE_BYTES = 2 ** 30;

/** The feed's response. The signature covers the bytes of `release`, which are parsed only after it is verified. */
const envelope = z.object({ release: z.string(), signature: z.string() });

const releasePackage = z.object({
  file: z.string().check(z.regex(/^[A-Za-z0-9][\w.-]{0,99}$/)),
  bytes: z.int().check(z.minimum(1), z.maximum(MAX_PACKAGE_BYTES)),
  sha512: z.string().check(z.regex(/^[0-9a-f]{128}$/)),
});

/** `product`: a release of another program signed by the same key is not accepted. */
const release = z.object({
  product: z.literal('audience-uploader'),
  version: z.string().check(z.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/)),
  packages: z._default(z.array(releasePackage).check(z.maxLength(20)), []),
});

/** The release that the owner of the key has signed; null for anything else. */
export function parseSignedRelease(text: string, publicKey: string): SignedRelease | null {
  const signed = envelope.safeParse(parseJson(text));
  if (!signed.success) return null;
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  const bytes = Buffer.from(signed.data.release);
  if (!verify(null, bytes, key, Buffer.from(signed.data.signature, 'base64'))) return null;
  const parsed = release.safeParse(parseJson(signed.data.release));
  return parsed.success ? { version: parsed.data.version, packages: parsed.data.packages } : null;
}

/** Whether a version comes after another; both as `1.2.3`; a suffix like `-beta.1` is ignored. */
export function isNewer(version: string, than: string): boolean {
  const [a, b] = [numbersOf(version), numbersOf(than)];
  const different = a.findIndex((part, index) => part !== b[index]);
  return different !== -1 && (a[different] ?? 0) > (b[different] ?? 0);
}

function numbersOf(version: string): readonly number[] {
  return (version.split(/[-+]/)[0] ?? '').split('.').map(Number);
}
