import type { RejectReason, UserType } from '../../../shared/audience';
import { VERDICT_EMPTY, VERDICT_INVALID } from '../abi/abi';

/**
 * The reason why a cell is certainly not an identifier of its user type. The kernel is never certain about phone
 * numbers.
 */
export const INVALID_REASONS = {
  email_hash: 'invalid-email',
  mobile_advertiser_id: 'invalid-device-id',
  custom_audience_third_party_id: 'invalid-third-party-id',
  phone_hash: 'not-a-phone-number',
} as const satisfies Record<UserType, RejectReason>;

/**
 * The reject reason that `normalise` would certainly give a deferred cell as a single value; null if it must be asked.
 */
export function definitiveRejectReason(verdict: number | undefined, userType: UserType): RejectReason | null {
  if (verdict === VERDICT_EMPTY) return 'empty';
  return verdict === VERDICT_INVALID ? INVALID_REASONS[userType] : null;
}
