import type { Normalised } from '../../shared/audience';
import { applyCommonRules } from './cell/common-rules';
import { accepted, rejected } from './cell/normalised';
import { bareText } from './cell/text-marks';

/** 32 hex digits are a UUID without its hyphens here, not an MD5. */
const OTHER_HASH_LENGTHS: readonly number[] = [40, 96, 128];

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const BARE_UUID = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/;
const ANDROID_ID = /^[0-9a-f]{16}$/;

/** Reported by a device whose owner has limited ad tracking. */
const ALL_ZERO = /^[0-]+$/;

/** The rules for `mobile_advertiser_id`: an IDFA or a Google advertising ID (UUIDs), or an Android ID. */
export function normaliseDeviceId(cell: string): Normalised {
  const { text, repaired } = bareText(cell);
  const settled = applyCommonRules(text, OTHER_HASH_LENGTHS);
  if (settled) return settled;

  const id = text.toLowerCase();
  const isBare = BARE_UUID.test(id);
  if (!isBare && !UUID.test(id) && !ANDROID_ID.test(id)) return rejected('invalid-device-id');
  if (ALL_ZERO.test(id)) return rejected('zero-id');
  return accepted(isBare ? id.replace(BARE_UUID, '$1-$2-$3-$4-$5') : id, isBare || repaired);
}
