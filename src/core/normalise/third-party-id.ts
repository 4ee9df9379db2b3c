import type { Normalised } from '../../shared/audience';
import { accepted, rejected } from './normalised';
import { applyCommonRules, trim } from './trim';

const WHITE_SPACE_OR_CONTROL = /[\p{White_Space}\p{Control}]/u;

/** The rules for `custom_audience_third_party_id`: an opaque ID, so case and inner characters are kept. */
export function normaliseThirdPartyId(cell: string): Normalised {
  const id = trim(cell);
  const common = applyCommonRules(id);
  if (common) return common;
  return WHITE_SPACE_OR_CONTROL.test(id) ? rejected('invalid-third-party-id') : accepted(id, false);
}
