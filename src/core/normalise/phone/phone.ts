import type { CountryCode } from 'libphonenumber-js/core';
import type { Normalised } from '../../../shared/audience';
import { applyCommonRules } from '../cell/common-rules';
import { accepted, rejected } from '../cell/normalised';
import { bareText } from '../cell/text-marks';
import { restoredNumber } from './other-figures';
import { hasOwnCallingCode } from './own-calling-code';
import { phoneLibrary, phoneMetadata } from './phone-metadata';
import { notWrittenAsPhone, readPhoneText } from './phone-text';

const HAS_DIGIT = /\d/;

/** A leading plus, also after a bracket: `(+49) 30 …`. */
const LEADING_PLUS = /^[^\d+]*\+/;

/** `++49`, `+0049` and `+ 0049`: a plus that is repeated, or followed by the international prefix. */
const REPEATED_PLUS = /^([^\d+]*)\+(?:\s*(?:\+|00))+/;

/** The international prefix of most countries; for a known country libphonenumber has its own. */
const INTERNATIONAL_PREFIX = /^00/;

const RFC_3966_PARAMETER = /;(?:phone-context|ext|isub)=/i;
const NON_DIGITS = /\D+/g;
const LEADING_ZEROS = /^0+/;

/** libphonenumber reads nothing longer, in characters. */
const MAX_PARSED = 250;

/** No number is written longer; Unicode normalisation may be quadratic. */
const MAX_WRITTEN = 1_000;

/** Digits of an unverified number: E.164 allows 15; international numbers have at least 7. */
const MIN_UNVERIFIED = 7;
const MAX_UNVERIFIED = 15;

/**
 * The rules for `phone_hash`: E.164 digits without the plus. `country` is the row's own or the list's default;
 * null where neither is known. A number in international form does not depend on it.
 */
export function normalisePhone(cell: string, country: CountryCode | null): Normalised {
  const bare = bareText(cell);
  const restored = restoredNumber(bare.text);
  const settled = applyCommonRules(restored ?? bare.text);
  if (settled) return settled;

  if (bare.text.length > MAX_WRITTEN) return rejected('invalid-length');

  const { text, repaired } = readPhoneText(restored ?? bare.text);
  const mended = mendPlus(text, country);
  const isMended = bare.repaired || restored !== null || repaired || mended !== text;
  const hasParameter = RFC_3966_PARAMETER.test(mended);
  if (!hasParameter && HAS_DIGIT.test(mended)) {
    const reason = notWrittenAsPhone(mended);
    if (reason !== null) return rejected(reason);
  }

  const possible = possibleNumber(withPlus(mended, country), country);
  if (possible !== null) return accepted(possible, isMended);
  if (country !== null && !LEADING_PLUS.test(mended)) return rejected('not-possible-for-country');
  if (hasParameter) return rejected('tel-uri');
  return unverifiedNumber(mended, isMended);
}

/** Adds the missing plus to digits that begin with their country's calling code. */
function withPlus(text: string, country: CountryCode | null): string {
  if (country === null || LEADING_PLUS.test(text) || RFC_3966_PARAMETER.test(text)) return text;
  const digits = text.replace(NON_DIGITS, '');
  return hasOwnCallingCode(digits, country) ? `+${digits}` : text;
}

function mendPlus(text: string, country: CountryCode | null): string {
  const single = text.replace(REPEATED_PLUS, '$1+');
  return country === null ? single.replace(INTERNATIONAL_PREFIX, '+') : single;
}

function possibleNumber(text: string, country: CountryCode | null): string | null {
  if (text.length > MAX_PARSED) return null;
  const { parsePhoneNumberFromString } = phoneLibrary();
  const metadata = phoneMetadata();
  const parsed =
    country === null ? parsePhoneNumberFromString(text, metadata) : parsePhoneNumberFromString(text, country, metadata);
  return parsed?.isPossible() ? parsed.number.slice('+'.length) : null;
}

/** The digits of a number that fits no known numbering plan. `text` holds no RFC 3966 parameter. */
export function unverifiedNumber(text: string, repaired: boolean): Normalised {
  const digits = text.replace(NON_DIGITS, '').replace(LEADING_ZEROS, '');
  if (digits === '') return rejected('no-digits');
  if (digits.length < MIN_UNVERIFIED || digits.length > MAX_UNVERIFIED) return rejected('invalid-length');
  return accepted(digits, repaired, true);
}
