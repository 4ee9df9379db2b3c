import { hash } from 'node:crypto';
import type { Normalised } from '../../shared/audience';
import { assertNever } from '../../shared/errors';

/** SHA-256 over the UTF-8 bytes of the value, unsalted, as 64 lowercase hex digits. */
export function sha256Hex(value: string): string {
  return hash('sha256', value);
}

/** The digest that a cell gives; null where it gives none. */
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
