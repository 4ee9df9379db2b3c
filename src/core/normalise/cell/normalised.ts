import type { Normalised, RejectReason } from '../../../shared/audience';

/** An accepted cell; only phone numbers are ever `unverified`. */
export function accepted(value: string, repaired: boolean, unverified = false): Normalised {
  return { kind: 'value', value, repaired, unverified };
}

export function rejected(reason: RejectReason): Normalised {
  return { kind: 'rejected', reason };
}
