import type { Normalised } from '../../../shared/audience';
import { assertNever } from '../../../shared/errors';

type Hash = typeof import('node:crypto').hash;

/** Loaded with the first value: a thread that leaves hashing to the kernel starts sooner. */
let hash: Hash | null = null;

/** SHA-256 over the UTF-8 bytes of the value, unsalted; in `binary` each byte is one character. */
export function sha256(value: string, form: 'hex' | 'binary'): string {
  hash ??= process.getBuiltinModule('node:crypto').hash;
  return hash('sha256', value, form);
}

/** The same as 64 lowercase hex digits. */
export function sha256Hex(value: string): string {
  return sha256(value, 'hex');
}

/** The 32 bytes of a digest in Base64. */
export function inBase64(hex: string): string {
  return Buffer.from(hex, 'hex').toString('base64');
}

/** The digest of a cell; null if it has none. */
export function digestOf(normalised: Normalised): string | null {
  switch (normalised.kind) {
    case 'value':
      return sha256Hex(normalised.value);
    case 'digest':
      return normalised.digest;
    case 'rejected':
      return null;
    default:
      return assertNever(normalised);
  }
}
