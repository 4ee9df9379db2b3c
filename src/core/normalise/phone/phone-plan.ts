import type { CountryCode } from 'libphonenumber-js/max';
import { numberingPlans } from './phone-metadata';

/**
 * What the length of a national number says. A length in a gap between possible ones is `too-short`: libphonenumber
 * treats the two alike. `disputed`: countries that share a calling code differ about it.
 */
export type LengthFit = 'too-short' | 'possible' | 'too-long' | 'disputed';

/** A prefix of a number: in most plans fixed digits, in the others a pattern. */
type Prefix = string | RegExp;

/** How one country's numbers are dialled: libphonenumber's metadata with its patterns compiled. */
export interface NumberingPlan {
  readonly callingCode: string;
  /** Dialled before a calling code; calling codes that belong to no country have none. */
  readonly internationalPrefix: Prefix;
  /** Dialled before a national number; may be empty. Some match a whole number, which is then rewritten. */
  readonly nationalPrefix: Prefix;
  /** The prefix that every national number is written with; null if some are not. */
  readonly writtenPrefix: string | null;
  /** How to rewrite a number from the groups that the national prefix captured. */
  readonly transformRule: string | null;
  /** Pattern of the national numbers in use, without prefix. */
  readonly nationalNumber: RegExp;
  /** By length of the national number, over all countries of this calling code. */
  readonly fits: readonly LengthFit[];
}

/** One entry of the metadata: an array whose positions libphonenumber names in its METADATA.md. */
type PlanSource = NonNullable<ReturnType<typeof numberingPlans>['countries'][CountryCode]>;

/** Its fourth part says where the national prefix is written. */
type PhoneFormat = readonly [unknown, unknown?, unknown?, string?, ...unknown[]];

const MAX_CALLING_CODE = 3;
const ZERO = 0x30;
const LITERAL = /^\d*$/;

/** Filled on first use: most lists come from a few countries. */
const planByCountry = new Map<CountryCode, NumberingPlan | null>();
const planByCallingCode: (NumberingPlan | null | undefined)[] = Array.from({ length: 10 ** MAX_CALLING_CODE });

/** Null for a country that libphonenumber does not know. */
export function planOfCountry(country: CountryCode): NumberingPlan | null {
  let plan = planByCountry.get(country);
  if (plan === undefined) {
    plan = compile(numberingPlans().countries[country]);
    planByCountry.set(country, plan);
  }
  return plan;
}

/** Whether digits with their calling code are a number in use in a country, not only one of a possible length. */
export function isInUse(digits: string, country: CountryCode): boolean {
  const plan = planOfCountry(country);
  return (
    plan !== null &&
    digits.startsWith(plan.callingCode) &&
    plan.nationalNumber.test(digits.slice(plan.callingCode.length))
  );
}

/** The same in the main country of the calling code that they begin with. */
export function isInUseAbroad(digits: string): boolean {
  const plan = planOfInternational(digits);
  return plan?.nationalNumber.test(digits.slice(plan.callingCode.length)) === true;
}

/** The plan of the calling code that the digits begin with: its main country's. No code begins with another. */
export function planOfInternational(digits: string): NumberingPlan | null {
  if (digits.startsWith('0')) return null;
  let callingCode = 0;
  for (let at = 0; at < MAX_CALLING_CODE && at < digits.length; at++) {
    callingCode = callingCode * 10 + digits.charCodeAt(at) - ZERO;
    const plan = planOfCallingCode(callingCode);
    if (plan !== null) return plan;
  }
  return null;
}

function planOfCallingCode(callingCode: number): NumberingPlan | null {
  let plan = planByCallingCode[callingCode];
  if (plan === undefined) {
    plan = compile(sourcesOf(String(callingCode))[0]);
    planByCallingCode[callingCode] = plan;
  }
  return plan;
}

/** The countries that share a calling code, the main one first; or what has the code without being a country. */
function sourcesOf(callingCode: string): PlanSource[] {
  const plans = numberingPlans();
  const countries = plans.country_calling_codes[callingCode];
  const sources = countries?.map((country) => plans.countries[country]) ?? [plans.nonGeographic[callingCode]];
  return sources.filter((source) => source !== undefined);
}

function compile(source: PlanSource | undefined): NumberingPlan | null {
  if (source === undefined) return null;
  const callingCode: string = source[0];
  return {
    callingCode,
    internationalPrefix: compilePrefix(source[1] || ''),
    nationalPrefix: compilePrefix(source[7] || source[5] || ''),
    writtenPrefix: writtenPrefixOf(source),
    transformRule: source[8] || null,
    nationalNumber: new RegExp(`^(?:${source[2]})$`),
    fits: agreement(sourcesOf(callingCode).map(fitsOf)),
  };
}

function compilePrefix(pattern: string): Prefix {
  return LITERAL.test(pattern) ? pattern : new RegExp(`^(?:${pattern})`);
}

function writtenPrefixOf(source: PlanSource): string | null {
  const prefix = source[5] || '';
  const formats: readonly PhoneFormat[] = source[4] || [];
  if (prefix === '' || source[7] || formats.length === 0) return null;
  return formats.every(([, , , rule]) => (rule || source[6] || '').includes(prefix)) ? prefix : null;
}

function fitsOf(source: PlanSource): LengthFit[] {
  const possible: readonly number[] = source[3];
  return Array.from({ length: Math.max(...possible) + 1 }, (_, length) =>
    possible.includes(length) ? 'possible' : 'too-short',
  );
}

function agreement(tables: readonly (readonly LengthFit[])[]): LengthFit[] {
  const longest = Math.max(...tables.map((table) => table.length));
  return Array.from({ length: longest }, (_, length) => {
    const [fit = 'too-long', ...others] = new Set(tables.map((table) => table[length] ?? 'too-long'));
    return others.length === 0 ? fit : 'disputed';
  });
}
