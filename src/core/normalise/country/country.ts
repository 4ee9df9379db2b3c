import type { CountryCode } from 'libphonenumber-js/core';
import { assertNever } from '../../../shared/errors';
import type { CountryNumbers } from '../../../shared/list';
import { trim } from '../cell/trim';
import { numberingPlans } from '../phone/phone-metadata';
import { officialVariants } from './country-aliases';
import { CountryIndex } from './country-index';
import { countryKey, keyOfName } from './country-key';

/** A calling code: as it is, with a plus, or with the international prefix. None is longer than three digits. */
const CALLING_CODE = /^(?:\+|00)?([1-9]\d{0,2})$/;
const MARKED_CALLING_CODE = /^(?:\+|00)([1-9]\d{0,2})$/;

/** In characters; no name of a country comes near it. */
const MAX_NAME = 100;

/** Covers most countries of most lists without a table. */
const ALPHA_2 = /^[a-z]{2}$/i;
/** The regional indicator A. */
const FIRST_OF_FLAGS = 0x1f1e6;
/** Separators between a country and its code. */
const HAS_SEPARATOR = /[()[\]/|:–—-]|\s\+|^\+\d{1,3}\s/;
const SEPARATOR = /[()[\]/|:–—-]|\s(?=\+)|(?<=^\+\d{1,3})\s/;
const CODE_AND_NAME = /^\s*([A-Z]{2,3})\s+(\p{L}[\p{L} .]*)$/u;
const NAME_AND_CODE = /^\s*(\p{L}[\p{L} .]*\p{L})\s+([A-Z]{2,3})\s*$/u;
/** Odoo's name for the record of Germany: `base.de`. */
const OF_ODOO = /^base\.(?=[a-z]{2}$)/;
/** `T.C.` is Türkiye, not the Turks and Caicos Islands, and `n/a` is not Namibia: codes have no such marks, but for these. */
const DOTTED = /^#?([a-z])[./-]+ ?([a-z])\.?$/i;
const DOTTED_CODES: ReadonlySet<string> = new Set(['us', 'uk', 'gb', 'nz', 'hk', 'vs', 'vk', 'pr']);
/** Russia in Vietnamese; as codes are written, `NGA` is Nigeria. */
const AMBIGUOUS = 'Nga';

/** Decides for nearly all cells without the Unicode tables, which are slow to load. */
const ASCII_WITHOUT_DIGIT = /^[\0-/:-\x7F]*$/;
const SOME_DIGIT = /\p{Nd}/u;
/** Programs without nullable integers write `44.0`. */
const PLAIN_NUMBER = /^[^\p{L}\p{N}+]*(\d{1,3})(?:[.,]0)?[^\p{L}\p{N}+]*$/u;
const ONLY_DIGITS = /^\d+$/;
const ISO_DIGITS = 3;

/** Lists repeat a few countries many times; beyond this number, values are read each time. */
const MAX_REMEMBERED = 1_000;
const countryByValue = new Map<string, CountryCode | null>();

/** Built on first use. */
let index: CountryIndex | null = null;

function countryByKey(): CountryIndex {
  index ??= new CountryIndex(Object.keys(numberingPlans().countries) as CountryCode[]);
  return index;
}

/**
 * The country of a cell: an ISO 3166 code, a licence plate code, a name in any language, or a calling code, which stands
 * for its main country. Ignores letter case, accents, spaces and punctuation. Null for a country without telephone numbers.
 * @param numbers null for a value without a column: it has all its zeros
 */
export function resolveCountry(value: string, numbers: CountryNumbers | null = null): CountryCode | null {
  // An empty cell must not have all names of countries loaded.
  if (value === '' || value.length > MAX_NAME) return null;
  const number = countryNumber(value);
  if (number !== null) return countryOf(number, numbers);
  if (saysNoCountry(value, numbers)) return null;
  const known = countryByValue.get(value);
  if (known !== undefined) return known;
  const country = readCountry(lettersOfFlag(value) || value.replace(OF_ODOO, ''));
  if (countryByValue.size < MAX_REMEMBERED) countryByValue.set(value, country);
  return country;
}

/** Whether a cell is blank, or holds what R writes for that in such a column. */
export function saysNoCountry(value: string, numbers: CountryNumbers | null): boolean {
  return trim(value) === '' || (numbers === 'not-available' && isNotAvailable(value));
}

/** `NA` as R writes it, in capital letters; also Namibia. */
export function isNotAvailable(value: string): boolean {
  return trim(value) === 'NA';
}

function readCountry(value: string): CountryCode | null {
  const code = ofAlpha2(value);
  if (code !== null) return code;
  const key = countryKey(value);
  const callingCode = MARKED_CALLING_CODE.exec(key)?.[1];
  if (callingCode !== undefined) return mainCountry(callingCode);
  if (ONLY_DIGITS.test(key)) return null;
  const plain = trim(value.normalize('NFKC'));
  if (plain === AMBIGUOUS || (DOTTED.test(plain) && !DOTTED_CODES.has(key))) return null;
  const name = keyOfName(plain);
  if (name !== key) return countryByKey().get(name) ?? null;
  const codeOfKey = ofAlpha2(key);
  if (codeOfKey !== null) return codeOfKey;
  for (const name of [value, ...officialVariants(value)]) {
    const country = countryByKey().get(countryKey(name));
    if (country !== undefined) return country;
  }
  return countryByKey().get(key) ?? resolveParts(value, countryByKey());
}

function ofAlpha2(code: string): CountryCode | null {
  if (!ALPHA_2.test(code)) return null;
  const country = code.toUpperCase() as CountryCode;
  return numberingPlans().countries[country] === undefined ? null : country;
}

/** `🇩🇪` consists of the regional indicators D and E; '' for anything else. */
function lettersOfFlag(value: string): string {
  const letters = [...value.trim()].map((character) => (character.codePointAt(0) ?? 0) - FIRST_OF_FLAGS);
  const isFlag = letters.length === 2 && letters.every((letter) => letter >= 0 && letter < 26);
  return isFlag ? letters.map((letter) => String.fromCharCode(0x61 + letter)).join('') : '';
}

/** `United States (US)`, `DE - Germany`, `Germany (+49)` and `+49 Germany`: a country written twice, if both parts agree. */
function resolveParts(value: string, index: CountryIndex): CountryCode | null {
  const [, code, name] = CODE_AND_NAME.exec(value) ?? NAME_AND_CODE.exec(value) ?? [];
  if (!HAS_SEPARATOR.test(value) && code === undefined) return null;
  const keys = (code === undefined ? value.split(SEPARATOR) : [code, name ?? '']).map(countryKey);
  const parts = keys.filter((key) => key !== '');
  const codes = parts.flatMap((key) => CALLING_CODE.exec(key)?.[1] ?? []);
  const names = parts.filter((key) => !CALLING_CODE.test(key)).map((key) => index.get(key));
  const [country] = names;
  if (country === undefined || parts.length < 2 || names.some((name) => name !== country)) return null;
  const isOfCountry = (code: string) =>
    numberingPlans().country_calling_codes[code]?.includes(country) === true || index.get(code) === country;
  return codes.every(isOfCountry) ? country : null;
}

/** The calling code of a country, which others may share; null for one that libphonenumber does not know. */
export function callingCodeOf(country: CountryCode): number | null {
  const callingCode = numberingPlans().countries[country]?.[0];
  return callingCode === undefined ? null : Number(callingCode);
}

/** The countries that a plain number may stand for; at least one is not null. */
export interface CountryNumber {
  readonly callingCode: CountryCode | null;
  /** ISO 3166, if the number has all its zeros. */
  readonly iso: CountryCode | null;
  /** ISO 3166, if zeros were dropped: `40` was `040`. */
  readonly isoWithZeros: CountryCode | null;
}

/** Null for anything but a plain number that may stand for a country. */
export function countryNumber(value: string): CountryNumber | null {
  if (value.length > MAX_NAME || ASCII_WITHOUT_DIGIT.test(value) || !SOME_DIGIT.test(value)) return null;
  const digits = PLAIN_NUMBER.exec(value.normalize('NFKC'))?.[1];
  if (digits === undefined) return null;
  const index = countryByKey();
  const number: CountryNumber = {
    callingCode: mainCountry(digits),
    iso: index.get(digits) ?? null,
    isoWithZeros: index.get(digits.padStart(ISO_DIGITS, '0')) ?? null,
  };
  return number.callingCode === null && number.isoWithZeros === null ? null : number;
}

function countryOf({ callingCode, iso, isoWithZeros }: CountryNumber, numbers: CountryNumbers | null) {
  switch (numbers) {
    case 'calling-codes':
      return callingCode ?? isoWithZeros;
    case 'iso-numbers':
      return isoWithZeros ?? callingCode;
    case 'unclear':
    case 'not-available':
      return callingCode !== null && isoWithZeros !== null ? null : (callingCode ?? isoWithZeros);
    case null:
      return callingCode !== null && iso !== null ? null : (callingCode ?? iso);
    default:
      return assertNever(numbers);
  }
}

function mainCountry(callingCode: string): CountryCode | null {
  return numberingPlans().country_calling_codes[callingCode]?.[0] ?? null;
}
