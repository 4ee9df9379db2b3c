import type { MultiValueUserType } from '../../../shared/audience';
import { resolveCountry } from '../../normalise/country';
import { splitMultiValue } from '../../normalise/split-multi-value';
import { toAsciiDigits } from '../../normalise/unicode-digits';

/**
 * What a cell looks like, judged by simple shapes: enough to guess what a column holds, and never what is hashed.
 * Every predicate takes a trimmed cell.
 */
export type Shape = (cell: string) => boolean;

const NON_ASCII = /[^\0-\x7F]/;
const EMAIL = /^(?:mailto:)?[^\s@<>,;]{1,64}@[^\s@<>,;]{1,250}\.[^\s@<>,;.]{2,63}\.?$/i;
const DISPLAY_EMAIL = /<[^\s@<>]{1,64}@[^\s@<>]{1,250}\.[^\s@<>]{2,63}>$/;
const UUID = /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i;
const DIGEST = /^[0-9a-f]{64}$/i;
const ANDROID_ID = /^(?=.*[a-f])[0-9a-f]{16}$/i;
const DATE = /^(?:\d{4}([-./])\d{1,2}\1\d{1,2}|\d{1,2}([-./])\d{1,2}\2(?:\d{4}|\d{2}))(?:[T ].*)?$/;
const PHONE = /^(?:tel:)?[+(\d][\d\s()./\u2010-\u2015\u2212\u30FC-]{4,28}(?:(?:ext\.?|x)\s?\d{1,6})?$/i;
const IP_ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const SCIENTIFIC = /^\d[.,]\d+E\+?\d{2}$/i;
const CALLING_CODE = /^\(?(?:\+|00)? ?[1-9]\d{0,2}\)?$/;
const COUNTRY_NAME = /^[\p{L}\p{M}][\p{L}\p{M}\s.,'’()&-]{1,59}$/u;

export const isEmail: Shape = (cell) => EMAIL.test(cell) || DISPLAY_EMAIL.test(cell);
export const isDigest: Shape = (cell) => DIGEST.test(cell);
export const isDeviceId: Shape = (cell) => UUID.test(cell) || ANDROID_ID.test(cell);
export const isDate: Shape = (cell) => DATE.test(cell);

/** Could be a phone number where the header says so; a customer number passes too. */
export const mayBePhone: Shape = (cell) => mayBePlainPhone(inAscii(cell));

/** Looks like a phone number by itself: with a plus sign, a leading zero, or written in three groups. */
export const isPhone: Shape = (cell) => {
  const text = inAscii(cell);
  const looksLikeOne = /^(?:tel:)?[+(0]/i.test(text) || /\d[\s()/.-]+\d+[\s()/.-]+\d/.test(text);
  return looksLikeOne && mayBePlainPhone(text) && !IP_ADDRESS.test(text);
};

/** Could be a country where the header says so: a code, a name or a calling code. */
export const mayBeCountry: Shape = (cell) => COUNTRY_NAME.test(cell) || mayBeCallingCode(cell);

/** Could be a calling code, such as `49`, `+49` or `0049`; so could a small number or the area code of a city. */
export const mayBeCallingCode: Shape = (cell) => CALLING_CODE.test(cell) && resolveCountry(cell) !== null;

/** A calling code by itself: one that is written with a plus sign or the international prefix. */
export const isCallingCode: Shape = (cell) => /^\(?(?:\+|00)/.test(cell) && mayBeCallingCode(cell);

/** An ISO 3166 code in capitals. */
export const isCountry: Shape = (cell) => /^[A-Z]{2,3}$/.test(cell) && resolveCountry(cell) !== null;

/** Says that a cell is data rather than the name of a column. */
export const isData: Shape = (cell) => isEmail(cell) || isDigest(cell) || isDeviceId(cell) || mayBePhone(cell);

/** The shape of any value in a cell that may hold several. */
function inAny(userType: MultiValueUserType, shape: Shape): Shape {
  return (cell) =>
    shape(cell) || splitMultiValue(userType, cell).some((value) => value !== cell && shape(value.trim()));
}

export const hasEmail: Shape = inAny('email_hash', isEmail);
export const hasDeviceId: Shape = inAny('mobile_advertiser_id', isDeviceId);
export const hasPhone: Shape = inAny('phone_hash', isPhone);
/** Where the header says so. */
export const mayHavePhone: Shape = inAny('phone_hash', mayBePhone);

function mayBePlainPhone(text: string): boolean {
  return (PHONE.test(text) && hasPhoneDigits(text) && !isDate(text)) || SCIENTIFIC.test(text);
}

/** Wide and other digits as the rules for phone numbers read them. */
function inAscii(cell: string): string {
  return NON_ASCII.test(cell) ? toAsciiDigits(cell.normalize('NFKC')) : cell;
}

function hasPhoneDigits(cell: string): boolean {
  const digits = cell.replace(/\D/g, '').length;
  return digits >= 6 && digits <= 17;
}
