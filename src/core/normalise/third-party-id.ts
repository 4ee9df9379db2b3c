import type { Normalised } from '../../shared/audience';
import { applyCommonRules } from './cell/common-rules';
import { accepted, rejected } from './cell/normalised';
import { bareText } from './cell/text-marks';

const WHITE_SPACE_OR_CONTROL = /[\p{White_Space}\p{Control}]/u;

/** The rules for `custom_audience_third_party_id`: an opaque ID, so case and inner characters are kept. */
export function normaliseThirdPartyId(cell: string): Normalised {
  const { text: id, repaired } = bareText(cell);
  const settled = applyCommonRules(id);
  if (settled) return settled;
  return WHITE_SPACE_OR_CONTROL.test(id) ? rejected('invalid-third-party-id') : accepted(id, repaired);
}
