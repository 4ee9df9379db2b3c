import type { RejectReason } from '../../../shared/audience';
import { isAscii } from '../ascii';
import { decodeEntities, decodePercents } from '../cell/encoded-characters';
import { linkTarget } from '../cell/link-target';
import { splitMultiValue } from '../cell/split-multi-value';
import { isBlank, trim } from '../cell/trim';
import { toAsciiDigits } from '../cell/unicode-digits';
import { withoutQuotes } from '../cell/wrapping';
import { isOtherFigure } from './other-figures';
import { withoutExtension, withoutLabel } from './phone-label';
import { withoutLink } from './phone-link';
import { withoutNote } from './phone-note';
import { endsInBrackets, endsInSecondNumber } from './second-number';

const IGNORABLE = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]+/gu;
const EDGES = ',;:';
/** A telephone or a flag before a number: `☎ +49 …`, `🇩🇪 +49 …`. */
const SYMBOLS = /^[\p{So}\s]{1,8}|[\p{So}\s]{1,8}$/gu;

/** Digits, and everything that people put between them; dashes and apostrophes of any form. */
const WRITTEN = /^[\d\s+\-./()[\]~'\u2018\u2019\u00B7\u2022\u2010-\u2015\u2212\u223C\u2053\u30FC]*$/;
/** A plus after enough digits for a number begins another number. */
const SECOND_PLUS = /(?:\d\D*){6}\+/;
const PLUS_WITHIN = /\d\D*\+/;

/** In ASCII digits, without invisible characters, quotes or a link around the number, a label, a note and an extension. */
export function readPhoneText(bare: string): { readonly text: string; readonly repaired: boolean } {
  const visible = isAscii(bare) ? bare : bare.replace(IGNORABLE, '');
  const plain = isAscii(visible) ? visible : toAsciiDigits(visible.normalize('NFKC'));
  const bareOfSymbols = isAscii(plain) ? plain : plain.replace(SYMBOLS, '');
  const written = withoutQuotes(decodePercents(decodeEntities(bareOfSymbols)), isEdge);
  const target = linkTarget(written) ?? written;
  const number = trim(withoutNote(withoutLabel(trim(withoutLink(target), isEdge))), isEdge);
  const text = trim(withoutExtension(number), isEdge);
  return { text, repaired: visible !== bare || text !== plain };
}

function isEdge(character: string): boolean {
  return isBlank(character) || EDGES.includes(character);
}

/** Why a text with digits is not one number; null if it is written like one. */
export function notWrittenAsPhone(text: string): RejectReason | null {
  if (splitMultiValue('phone_hash', text).length > 1 || endsInSecondNumber(text)) return 'several-values';
  if (/\p{Letter}/u.test(text)) return 'letters-in-number';
  if (PLUS_WITHIN.test(text)) return SECOND_PLUS.test(text) ? 'several-values' : 'not-a-phone-number';
  if (!WRITTEN.test(text) || isOtherFigure(text)) return 'not-a-phone-number';
  return endsInBrackets(text) ? 'digits-behind-number' : null;
}
