import type { CountryCode } from 'libphonenumber-js/core';
import type { FieldValue } from '../../shared/field';
import type { CountryNumbers } from '../../shared/list';
import type { RuleName, ValueForm } from '../../shared/platform';
import { takeBase64Digest } from '../normalise/cell/base64-digest';
import { normaliseDeviceId } from '../normalise/device-id';
import { normaliseEmail, normalisePlainEmail } from '../normalise/email';
import { fixMailTypo } from '../normalise/mail-typos';
import { type DateHint, normaliseBirthDate, normaliseBirthYear } from '../normalise/person/birth';
import {
  withFewMarks,
  withLettersAndDigits,
  withoutGmailComDotsAndTag,
  withoutGmailDotsAndTag,
} from '../normalise/person/email-forms';
import { type GenderLetters, normaliseGender } from '../normalise/person/gender';
import { mapValue, rejectedField } from '../normalise/person/map-value';
import {
  normaliseInitial,
  normaliseNameAscii,
  normaliseNameLetters,
  normaliseNameWithoutSuffix,
  normaliseNameWithoutTitle,
} from '../normalise/person/name';
import { normaliseHandle, normaliseText } from '../normalise/person/other-text';
import {
  normaliseCity,
  normaliseCountry,
  normaliseCountryUpper,
  normaliseState,
  normaliseStateAsTwoLetters,
} from '../normalise/person/place';
import {
  normaliseBarePostalCode,
  normalisePostalCode,
  normaliseShortPostalCode,
} from '../normalise/person/postal-code';
import { normalisePhone } from '../normalise/phone/phone';
import { normalisePlainPhone } from '../normalise/phone/phone-plain';
import { normaliseThirdPartyId } from '../normalise/third-party-id';

/** What a rule needs beside the cell: facts about its row and its column. */
export interface RuleContext {
  /** Of the row, or the list's default. */
  readonly country: CountryCode | null;
  /** The meaning of plain numbers in country cells; null for a value without a column. */
  readonly countryNumbers: CountryNumbers | null;
  readonly dateOrder: DateHint | null;
  readonly genderLetters: GenderLetters | null;
  /** Typing errors in well-known mail domains are corrected. */
  readonly fixTypos: boolean;
}

type Rule = (cell: string, context: RuleContext) => FieldValue;

const email: Rule = (cell, { fixTypos }) => {
  const address = normalisePlainEmail(cell) ?? normaliseEmail(cell);
  return fixTypos ? fixMailTypo(address) : address;
};

const emailAs =
  (form: (address: string) => string | null): Rule =>
  (cell, context) =>
    mapValue(email(cell, context), form, 'invalid-email');

const phone: Rule = (cell, { country }) => normalisePlainPhone(cell, country) ?? normalisePhone(cell, country);

/** Each rule is made of shared normalisers; the catalogue describes each in words. */
const RULES: Readonly<Record<RuleName, Rule>> = {
  email,
  'email-gmail': emailAs(withoutGmailDotsAndTag),
  'email-gmail-com': emailAs(withoutGmailComDotsAndTag),
  'email-letters-digits': emailAs(withLettersAndDigits),
  'email-few-marks': emailAs(withFewMarks),
  'phone-digits': phone,
  'phone-plus': (cell, context) => mapValue(phone(cell, context), (digits) => `+${digits}`, 'invalid-length'),
  'device-id-lower': normaliseDeviceId,
  'device-id-own-case': (cell) =>
    mapValue(normaliseDeviceId(cell), (id) => (isUpperCase(cell) ? id.toUpperCase() : id), 'invalid-device-id'),
  'customer-id': normaliseThirdPartyId,
  'name-letters': normaliseNameLetters,
  'first-name-no-title': normaliseNameWithoutTitle,
  'last-name-no-suffix': normaliseNameWithoutSuffix,
  'name-ascii': normaliseNameAscii,
  initial: normaliseInitial,
  'city-latin': normaliseCity,
  'state-short': (cell, { country }) => normaliseState(cell, country),
  'state-two-letters': (cell, { country }) => normaliseStateAsTwoLetters(cell, country),
  'postal-code': (cell, { country }) => normalisePostalCode(cell, country),
  'postal-code-short': (cell, { country }) => normaliseShortPostalCode(cell, country),
  'postal-code-letters-digits': (cell, { country }) => normaliseBarePostalCode(cell, country),
  'country-lower': (cell, { countryNumbers }) => normaliseCountry(cell, countryNumbers),
  'country-upper': (cell, { countryNumbers }) => normaliseCountryUpper(cell, countryNumbers),
  'birth-date': (cell, { dateOrder }) => normaliseBirthDate(cell, dateOrder),
  'birth-year': (cell, { dateOrder }) => normaliseBirthYear(cell, dateOrder),
  gender: (cell, { genderLetters }) => normaliseGender(cell, genderLetters),
  text: normaliseText,
  handle: normaliseHandle,
};

/** Applies a rule to a cell. Never throws. Idempotent, except for postal codes that are cut at a hyphen. */
export function applyRule(rule: RuleName, cell: string, context: RuleContext): FieldValue {
  return RULES[rule](cell, context);
}

/** The first characters of a formula in a spreadsheet. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** The same for a column of this form: a digest cannot become plain, and a plain value must not be a formula. */
export function valueFor(rule: RuleName, form: ValueForm, cell: string, context: RuleContext): FieldValue {
  const value = applyRule(rule, cell, context);
  if (form !== 'plain') return value;
  if (value.kind === 'digest') return rejectedField('hashed-already');
  return value.kind === 'value' && FORMULA.test(value.value) ? rejectedField('invalid-text') : value;
}

/** The same, with SHA-256 digests in Base64 accepted if `base64Digests` is set. */
export function valueOfCell(
  { rule, form }: { readonly rule: RuleName; readonly form: ValueForm },
  cell: string,
  context: RuleContext,
  base64Digests: boolean,
): FieldValue {
  const value = valueFor(rule, form, cell, context);
  const isBase64 = value.kind === 'rejected' && value.reason === 'base64-digest';
  if (!isBase64 || !base64Digests || form === 'plain') return value;
  return takeBase64Digest(cell, { kind: 'rejected', reason: 'base64-digest' });
}

function isUpperCase(cell: string): boolean {
  return /[A-F]/.test(cell) && !/[a-f]/.test(cell);
}
