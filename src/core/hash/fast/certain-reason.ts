import type { RejectReason } from '../../../shared/audience';
import type { KernelUserType } from './kernel';

/** What the kernel can be certain of. */
export type CertainReason = 'empty' | 'invalid';

/** By the numbers of `Verdict` of the kernel: hashed, uncertain, and these. */
const CERTAIN_REASONS: readonly (CertainReason | null)[] = [null, null, 'empty', 'invalid'];

/** By which reason a cell is certainly no identifier of its kind. */
const INVALID = {
  email_hash: 'invalid-email',
  mobile_advertiser_id: 'invalid-device-id',
  custom_audience_third_party_id: 'invalid-third-party-id',
} as const satisfies Record<KernelUserType, RejectReason>;

export function rejectReason(certain: CertainReason, userType: KernelUserType): RejectReason {
  return certain === 'empty' ? 'empty' : INVALID[userType];
}

/** What `normalise` would say of a left cell for certain, as one value; null where it has to be asked. */
export function certainReason(verdict: number | undefined): CertainReason | null {
  return CERTAIN_REASONS[verdict ?? 0] ?? null;
}
