import type { RejectReason } from '../../../shared/audience';
import { VERDICT_EMPTY, VERDICT_INVALID } from '../abi/abi';
import type { KernelUserType } from './kernel';

/** By which reason a cell is certainly no identifier of its kind. */
export const INVALID_REASONS = {
  email_hash: 'invalid-email',
  mobile_advertiser_id: 'invalid-device-id',
  custom_audience_third_party_id: 'invalid-third-party-id',
} as const satisfies Record<KernelUserType, RejectReason>;

/** What `normalise` would say of a deferred cell for certain, as one value; null where it has to be asked. */
export function definitiveRejectReason(verdict: number | undefined, userType: KernelUserType): RejectReason | null {
  if (verdict === VERDICT_EMPTY) return 'empty';
  return verdict === VERDICT_INVALID ? INVALID_REASONS[userType] : null;
}
