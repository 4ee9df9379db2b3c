import type { CountryCode } from 'libphonenumber-js/core';
import { type Normalised, type RejectReason, supportsMultiValue, type UserType } from '../../../shared/audience';
import { isAscii } from '../../normalise/ascii';
import { holdsAt } from '../../normalise/cell/encoded-characters';
import { splitMultiValue } from '../../normalise/cell/split-multi-value';
import { toAsciiDigits } from '../../normalise/cell/unicode-digits';
import { countryNumber, resolveCountry } from '../../normalise/country/country';
import { normaliseDeviceId } from '../../normalise/device-id';
import { normaliseEmail, normalisePlainEmail } from '../../normalise/email';
import { normalisePhone } from '../../normalise/phone/phone';
import { isChatAddress } from '../../normalise/phone/phone-link';
import { normalisePlainPhone } from '../../normalise/phone/phone-plain';
import { isInUse, isInUseAbroad } from '../../normalise/phone/phone-plan';
import { normaliseThirdPartyId } from '../../normalise/third-party-id';
import { isNoPhone, isWrittenLikePhone } from './traps';

/**
 * The verdict of the hashing rules on a cell before anything is hashed, so that detection and hashing cannot disagree.
 * `digits`: an unverified phone number written like any other number. `partly`: only some of its values are usable.
 * `spoilt`: rejected as what a spreadsheet or another hash has left of a value, which still identifies the column.
 */
export type Verdict = 'accepted' | 'repaired' | 'digest' | 'unverified' | 'digits' | 'partly' | 'spoilt' | 'rejected';

/** Cells are judged up to this length, in UTF-16 units: any identifier, or several, fit. */
const MAX_JUDGED = 4_096;
/** Verdicts are cached for cells up to this length; longer ones are rare and would fill the memory. */
const MAX_REMEMBERED = 256;

/** No rule accepts a cell without these, so most cells need no rule. */
const SOME_LETTERS_AND_DIGITS = /[0-9a-f-]{16,}/i;
const DIGIT_RUN = /\d(?:[^\da-z]{0,3}\d){5}/i;
const WIDE_DIGIT_RUN = /\p{Nd}(?:[^\p{Nd}\p{L}]{0,3}\p{Nd}){5}/u;
const HEX = /[0-9a-f]{32}/i;
const SCIENTIFIC = /^\d[\d.,]*E\+?\d/i;
const PLAIN_INTERNATIONAL = /^[1-9]\d{9,14}$/;
const DIGEST = /[0-9a-f]{64}/i;
const BASE64_DIGEST = /[\w+/-]{43}/;

/** Judges the trimmed cells of a list, each distinct one once. */
export class Judge {
  private readonly known = new Map<string, Verdict>();
  private readonly knownPhones = new Map<string, boolean>();

  verdict(kind: UserType, cell: string, country: CountryCode | null = null): Verdict {
    if (!mayBe(kind, cell)) return 'rejected';
    if (cell.length > MAX_REMEMBERED) return this.judge(kind, cell.slice(0, MAX_JUDGED), country);
    const key = `${kind} ${country ?? ''} ${cell}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const verdict = this.judge(kind, cell, country);
    this.known.set(key, verdict);
    return verdict;
  }

  /** Whether a cell holds a phone number in use in a country, in national or international form. */
  isPhoneOf(country: CountryCode, cell: string): boolean {
    if (cell.length > MAX_REMEMBERED) return false;
    const key = `${country} ${cell}`;
    const known = this.knownPhones.get(key);
    if (known !== undefined) return known;
    const number = normaliseAnyPhone(cell, country);
    const isPhone = number.kind === 'value' && !number.unverified && isInUse(number.value, country);
    this.knownPhones.set(key, isPhone);
    return isPhone;
  }

  /** Whether a cell holds nothing but the digits of a number in use, with its calling code. */
  isPlainInternational(cell: string): boolean {
    return PLAIN_INTERNATIONAL.test(cell) && isInUseAbroad(cell);
  }

  private judge(kind: UserType, cell: string, country: CountryCode | null): Verdict {
    const whole = this.judgeValue(kind, cell, country);
    if (isUsableVerdict(whole) || !supportsMultiValue(kind)) return whole;
    const values = splitMultiValue(kind, cell);
    if (values.length < 2) return whole;
    const usable = values.map((value) => this.judgeValue(kind, value.trim(), country)).filter(isUsableVerdict);
    const [first] = usable;
    if (first === undefined) return whole;
    return usable.length === values.length ? first : 'partly';
  }

  private judgeValue(kind: UserType, value: string, country: CountryCode | null): Verdict {
    switch (kind) {
      case 'email_hash':
        return isChatAddress(value) ? 'rejected' : plainVerdict(normalisePlainEmail(value) ?? normaliseEmail(value));
      case 'phone_hash':
        return this.judgePhone(value, country);
      case 'mobile_advertiser_id':
        return plainVerdict(normaliseDeviceId(value));
      case 'custom_audience_third_party_id':
        return isNoPhone(value) ? 'rejected' : plainVerdict(normaliseThirdPartyId(value));
    }
  }

  private judgePhone(value: string, country: CountryCode | null): Verdict {
    if (isNoPhone(value)) return 'rejected';
    const verdict = plainVerdict(normaliseAnyPhone(value, country));
    return verdict === 'unverified' && !isWrittenLikePhone(inAscii(value)) ? 'digits' : verdict;
  }
}

const SPOILT: ReadonlySet<RejectReason> = new Set<RejectReason>([
  'base64-digest',
  'zero-id',
  'no-such-domain',
  'scientific-notation',
  'unsupported-hash',
]);

/** The cell, or a value in it, would become a line. */
export function isUsableVerdict(verdict: Verdict): boolean {
  return verdict !== 'rejected' && verdict !== 'spoilt';
}

/** How a cell names a country. A plain number or a letter is a country only if the header says so. */
export type CountryForm = 'name' | 'code' | 'letter' | 'calling-code' | 'number' | null;

export function countryForm(cell: string): CountryForm {
  if (cell.length > 100) return null;
  if (countryNumber(cell) !== null) return 'number';
  if (resolveCountry(cell) === null) return null;
  if (/^\(?(?:\+|00)/.test(cell)) return 'calling-code';
  if (/^\p{L}\W*$/u.test(cell)) return 'letter';
  return /^[A-Z]{2,3}$/i.test(cell) ? 'code' : 'name';
}

function mayBe(kind: UserType, cell: string): boolean {
  switch (kind) {
    case 'email_hash':
      return holdsAt(cell) || HEX.test(cell) || BASE64_DIGEST.test(cell);
    case 'phone_hash':
      return hasDigitRun(cell.slice(0, MAX_JUDGED)) || DIGEST.test(cell) || SCIENTIFIC.test(cell);
    case 'mobile_advertiser_id':
      return SOME_LETTERS_AND_DIGITS.test(cell);
    case 'custom_audience_third_party_id':
      return true;
  }
}

/** Full-width and other digits, as the phone number rules read them. */
function inAscii(value: string): string {
  return isAscii(value) ? value : toAsciiDigits(value.normalize('NFKC'));
}

/** Unicode tables are loaded only for a cell that needs them. */
function hasDigitRun(cell: string): boolean {
  return DIGIT_RUN.test(cell) || (!isAscii(cell) && WIDE_DIGIT_RUN.test(cell));
}

function normaliseAnyPhone(value: string, country: CountryCode | null): Normalised {
  return normalisePlainPhone(value, country) ?? normalisePhone(value, country);
}

function plainVerdict(normalised: Normalised): Verdict {
  if (normalised.kind === 'rejected') return SPOILT.has(normalised.reason) ? 'spoilt' : 'rejected';
  if (normalised.kind === 'digest') return 'digest';
  if (normalised.unverified) return 'unverified';
  return normalised.repaired ? 'repaired' : 'accepted';
}
