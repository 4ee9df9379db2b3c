import type { CountryCode } from 'libphonenumber-js/max';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Normalised } from '../../../shared/audience';
import { accepted, rejected } from '../normalised';
import { applyCommonRules, trim } from '../trim';
import { toAsciiDigits } from '../unicode-digits';

const NON_ASCII = /[^\0-\x7F]/;

/** A plus that the number begins with, also behind a bracket or a scheme: `(+49) 30 …`, `tel:+49…`. */
const LEADING_PLUS = /^[^\d+]*\+/;

/** `++49`, `+0049` and `+ 0049`: a plus, written again as itself or as the international prefix. */
const REPEATED_PLUS = /^([^\d+]*)\+(?:\s*(?:\+|00))+/;

/** The international prefix of most countries; where one is known, libphonenumber knows that country's own. */
const INTERNATIONAL_PREFIX = /^00/;

const RFC_3966_PARAMETER = /;(?:phone-context|ext|isub)=/i;
const NON_DIGITS = /\D+/g;
const LEADING_ZEROS = /^0+/;

/** libphonenumber reads nothing longer, in characters. */
const MAX_PARSED = 250;

/** Nobody writes a number with more around it; Unicode normalisation may take time with the square of the length. */
const MAX_WRITTEN = 1_000;

/** Digits of a number that no numbering plan vouches for: E.164 allows 15; fewer than 7 are never international. */
const MIN_UNVERIFIED = 7;
const MAX_UNVERIFIED = 15;

/**
 * The rules for `phone_hash`: E.164 digits without the plus. `country` is the row's own or the list's default;
 * null where neither is known. A number in international form does not depend on it.
 */
export function normalisePhone(cell: string, country: CountryCode | null): Normalised {
  const trimmed = trim(cell);
  const common = applyCommonRules(trimmed);
  if (common) return common;

  if (trimmed.length > MAX_WRITTEN) return rejected('invalid-length');

  const text = NON_ASCII.test(trimmed) ? toAsciiDigits(trimmed.normalize('NFKC')) : trimmed;
  const mended = mendPlus(text, country);
  const repaired = mended !== text;

  const possible = possibleNumber(mended, country);
  if (possible !== null) return accepted(possible, repaired);
  if (country !== null && !LEADING_PLUS.test(mended)) return rejected('not-possible-for-country');
  if (RFC_3966_PARAMETER.test(mended)) return rejected('tel-uri');
  return unverifiedNumber(mended, repaired);
}

function mendPlus(text: string, country: CountryCode | null): string {
  const single = text.replace(REPEATED_PLUS, '$1+');
  return country === null ? single.replace(INTERNATIONAL_PREFIX, '+') : single;
}

function possibleNumber(text: string, country: CountryCode | null): string | null {
  if (text.length > MAX_PARSED) return null;
  const parsed = parsePhoneNumberFromString(text, country ?? undefined);
  return parsed?.isPossible() ? parsed.number.slice('+'.length) : null;
}

/** What remains of a number that no numbering plan vouches for. `text` holds no RFC 3966 parameter. */
export function unverifiedNumber(text: string, repaired: boolean): Normalised {
  const digits = text.replace(NON_DIGITS, '').replace(LEADING_ZEROS, '');
  if (digits === '') return rejected('no-digits');
  if (digits.length < MIN_UNVERIFIED || digits.length > MAX_UNVERIFIED) return rejected('invalid-length');
  return accepted(digits, repaired, true);
}
