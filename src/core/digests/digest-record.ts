import type { UserType } from '../../shared/audience';

/**
 * The engine's output unit: a record of fixed size. The first 32 bytes are the SHA-256 digest, by which records are
 * sorted and compared. Where IDs are sent plain, the ID itself follows in UTF-8, padded with NUL.
 */
export const DIGEST_BYTES = 32;

/** A line of the audience file that is hashed: 64 hex digits and LF. */
export const LINE_BYTES = 2 * DIGEST_BYTES + 1;

/** A UUID is 36 characters; a customer ID may be up to 256 bytes when it is sent plain. */
const PLAIN_ID_BYTES = { mobile_advertiser_id: 64, custom_audience_third_party_id: 256 } as const;

/** Size of a record in bytes, a multiple of 4: 32 for hashed lines, more for plain IDs. */
export function digestRecordBytes(userType: UserType, plainIds: boolean): number {
  if (!plainIds || userType === 'email_hash' || userType === 'phone_hash') return DIGEST_BYTES;
  return DIGEST_BYTES + PLAIN_ID_BYTES[userType];
}
