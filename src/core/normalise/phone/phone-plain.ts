import type { CountryCode } from 'libphonenumber-js/max';
import type { Normalised } from '../../../shared/audience';
import { accepted, rejected } from '../cell/normalised';
import { isFloat, isOtherFigure } from './other-figures';
import { hasOwnCallingCode } from './own-calling-code';
import { unverifiedNumber } from './phone';
import { parseDialledDigits } from './phone-dialled';
import { hasLineNumber } from './phone-label';
import { type LengthFit, type NumberingPlan, planOfCountry, planOfInternational } from './phone-plan';
import { endsInBrackets, endsInSecondNumber } from './second-number';

interface ParsedNumber {
  readonly callingCode: string;
  /** Without its prefix; if the fit is disputed, so is the prefix. */
  readonly national: string;
  readonly fit: LengthFit;
}

const SPACE_OR_BRACKET = /[ ()[\]]/;

const WITHOUT_PLAN: ParsedNumber = { callingCode: '', national: '', fit: 'too-short' };

/**
 * The result of `normalisePhone`, many times faster, for a plainly written number; null if only `normalisePhone` can
 * decide. These are libphonenumber's own steps over its own metadata. One is omitted, finding a number's country among
 * those that share its calling code: it is not needed while they agree about its length.
 */
export function normalisePlainPhone(cell: string, country: CountryCode | null): Normalised | null {
  const dialled = parseDialledDigits(cell);
  if (dialled === null || (dialled !== cell && isDoubtful(cell))) return null;
  if (dialled.startsWith('+')) return normaliseInternational(dialled.slice(1), false);
  if (country !== null) return normaliseNational(dialled, country);
  if (!dialled.startsWith('00')) return unverifiedNumber(dialled, false);
  // Two zeros stand for a plus only if nothing comes before or between them.
  return cell.trimStart().startsWith('00') ? normaliseInternational(dialled.slice(2), true) : null;
}

/** Separators may stand in a float, a date, an amount, between two numbers, behind the number of a line, or around a footnote. */
function isDoubtful(cell: string): boolean {
  if (cell.includes(' /') || cell.includes('/ ') || endsInSecondNumber(cell)) return true;
  const text = cell.trim();
  if (hasLineNumber(text) || endsInBrackets(text)) return true;
  // Most numbers are written with spaces or brackets; no such figure is.
  return !SPACE_OR_BRACKET.test(text) && (isOtherFigure(text) || isFloat(text));
}

/** `digits`: after the plus. */
function normaliseInternational(digits: string, repaired: boolean): Normalised | null {
  // Not a calling code: a second prefix to repair, as in `+00 49`, or a number that was never international.
  if (digits.startsWith('0')) return null;
  const { callingCode, national, fit } = parseInternational(digits);
  if (fit === 'disputed') return null;
  return fit === 'possible' ? accepted(callingCode + national, repaired) : unverifiedNumber(digits, repaired);
}

function normaliseNational(digits: string, country: CountryCode): Normalised | null {
  const plan = planOfCountry(country);
  if (plan === null) return null;
  const { callingCode, national, fit } = parseNational(digits, country, plan);
  if (fit === 'disputed') return null;
  return fit === 'possible' ? accepted(callingCode + national, false) : rejected('not-possible-for-country');
}

function parseNational(digits: string, country: CountryCode, plan: NumberingPlan): ParsedNumber {
  const abroad = withoutInternationalPrefix(digits, plan);
  if (abroad !== null) return parseInternational(abroad);
  if (hasOwnCallingCode(digits, country)) return parseInternational(digits);
  const whole = parseSubscriber(digits, plan);
  if (!digits.startsWith(plan.callingCode)) return whole;

  // Reads the leading digits as a calling code without its plus, unless the number is a valid one of this country.
  const rest = parseSubscriber(digits.slice(plan.callingCode.length), plan);
  if (rest.fit === 'disputed') return rest;
  const isInternational =
    whole.fit === 'too-long' || (!plan.nationalNumber.test(whole.national) && plan.nationalNumber.test(rest.national));
  return isInternational ? parseInternational(digits) : whole;
}

function parseInternational(digits: string): ParsedNumber {
  const plan = planOfInternational(digits);
  return plan === null ? WITHOUT_PLAN : parseSubscriber(digits.slice(plan.callingCode.length), plan);
}

function parseSubscriber(digits: string, plan: NumberingPlan): ParsedNumber {
  const stripped = withoutNationalPrefix(digits, plan);
  const national = stripped === digits || needsPrefix(digits, stripped, plan) ? digits : stripped;
  return { callingCode: plan.callingCode, national, fit: fitOf(national, plan) };
}

/** Whether what looks like a national prefix belongs to the number itself. */
function needsPrefix(digits: string, stripped: string, plan: NumberingPlan): boolean {
  if (fitOf(stripped, plan) === 'too-short') return true;
  return plan.nationalNumber.test(digits) && !plan.nationalNumber.test(stripped);
}

/** Null if the number has no such prefix, or nothing after it that could be a calling code. */
function withoutInternationalPrefix(digits: string, { internationalPrefix }: NumberingPlan): string | null {
  const isLiteral = typeof internationalPrefix === 'string';
  const prefix = isLiteral ? internationalPrefix : internationalPrefix.exec(digits)?.[0];
  if (prefix === undefined || !digits.startsWith(prefix)) return null;
  const rest = digits.slice(prefix.length);
  return rest === '' || rest.startsWith('0') ? null : rest;
}

function withoutNationalPrefix(digits: string, { nationalPrefix, transformRule }: NumberingPlan): string {
  if (typeof nationalPrefix === 'string') {
    return digits.startsWith(nationalPrefix) ? digits.slice(nationalPrefix.length) : digits;
  }
  const match = nationalPrefix.exec(digits);
  if (match === null) return digits;
  const [prefix, ...captured] = match;
  return transformRule !== null && captured.at(-1)
    ? digits.replace(nationalPrefix, transformRule)
    : digits.slice(prefix.length);
}

function fitOf(national: string, { fits }: NumberingPlan): LengthFit {
  return fits[national.length] ?? 'too-long';
}
