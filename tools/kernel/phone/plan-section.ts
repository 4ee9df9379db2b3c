import type { CountryCode } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';
import {
  FIT_DISPUTED,
  FIT_POSSIBLE,
  FIT_TOO_LONG,
  FIT_TOO_SHORT,
  MAX_PLAN_BYTES,
  PLAN_BYTES,
  PLAN_CALLING_CODE,
  PLAN_FITS,
  PLAN_INTERNATIONAL_PREFIX,
  PLAN_LENGTHS,
  PLAN_NATIONAL_NUMBER,
  PLAN_NATIONAL_PREFIX,
  PLAN_TRANSFORMS,
  PLAN_WRITTEN_PREFIX,
  PLANS,
  PLANS_BY_CALLING_CODE,
  PLANS_BY_COUNTRY,
  STATE_ACCEPTS,
  STATE_BYTES,
} from '../../../src/core/engine/abi/phone-abi';
import {
  type LengthFit,
  type NumberingPlan,
  planOfCountry,
  planOfInternational,
} from '../../../src/core/normalise/phone/phone-plan';
import { compileDigitPattern, type DigitState } from './digit-automaton';

const FITS: Record<LengthFit, number> = {
  'too-short': FIT_TOO_SHORT,
  possible: FIT_POSSIBLE,
  'too-long': FIT_TOO_LONG,
  disputed: FIT_DISPUTED,
};

/** All numbering plans of libphonenumber, in the layout of `phone-abi.ts`. */
export function buildPlanSection(): Buffer {
  const numbered = [...Object.keys(metadata.countries), ...Object.keys(metadata.nonGeographic)];
  const plans = numbered.map((name) => {
    const plan = /^\d/.test(name) ? planOfInternational(name) : planOfCountry(name as CountryCode);
    if (plan === null) throw new Error(`${name} has no numbering plan`);
    return plan;
  });
  const head = Buffer.alloc(PLANS + plans.length * PLAN_BYTES);
  const automata = new AutomatonTable(head.length);
  plans.forEach((plan, index) => {
    writePlan(head, PLANS + index * PLAN_BYTES, plan, automata);
  });
  numbered.forEach((name, index) => {
    if (/^\d/.test(name)) head.writeUInt16LE(index + 1, PLANS_BY_CALLING_CODE + 2 * Number(name));
    else head.writeUInt16LE(index + 1, PLANS_BY_COUNTRY + 2 * letterPair(name));
  });
  for (const [callingCode, [main]] of Object.entries(metadata.country_calling_codes)) {
    head.writeUInt16LE(numbered.indexOf(String(main)) + 1, PLANS_BY_CALLING_CODE + 2 * Number(callingCode));
  }
  const section = Buffer.concat([head, ...automata.parts]);
  if (section.length > MAX_PLAN_BYTES) throw new Error('the numbering plans take more room than the kernel has');
  return section;
}

function letterPair(country: string): number {
  return (country.charCodeAt(0) - 0x41) * 26 + country.charCodeAt(1) - 0x41;
}

function writePlan(into: Buffer, at: number, plan: NumberingPlan, automata: AutomatonTable): void {
  writeDigits(into, at + PLAN_CALLING_CODE, plan.callingCode);
  writeDigits(into, at + PLAN_WRITTEN_PREFIX, plan.writtenPrefix ?? '');
  if (plan.fits.length > PLAN_LENGTHS) throw new Error('a national number is longer than the table of lengths');
  for (let length = 0; length < PLAN_LENGTHS; length++) {
    into.writeUInt8(FITS[plan.fits[length] ?? 'too-long'], at + PLAN_FITS + length);
  }
  into.writeUInt32LE(plan.transformRule === null ? 0 : 1, at + PLAN_TRANSFORMS);
  into.writeUInt32LE(automata.add(plan.nationalNumber), at + PLAN_NATIONAL_NUMBER);
  into.writeUInt32LE(automata.add(plan.nationalPrefix), at + PLAN_NATIONAL_PREFIX);
  into.writeUInt32LE(automata.add(plan.internationalPrefix), at + PLAN_INTERNATIONAL_PREFIX);
}

function writeDigits(into: Buffer, at: number, digits: string): void {
  if (digits.length > 3) throw new Error(`a prefix of more than three digits: ${digits}`);
  into.write(digits, at, 'latin1');
  into.writeUInt8(digits.length, at + 3);
}

/** Stores each pattern once: many countries share theirs. */
class AutomatonTable {
  readonly parts: Buffer[] = [];
  private readonly offsets = new Map<string, number>();

  constructor(private end: number) {}

  add(pattern: string | RegExp): number {
    const source = typeof pattern === 'string' ? pattern : pattern.source.replace(/^\^\(\?:(.*?)\)\$?$/, '$1');
    const known = this.offsets.get(source);
    if (known !== undefined) return known;
    const offset = this.end;
    const bytes = encode(compileDigitPattern(source));
    this.offsets.set(source, offset);
    this.parts.push(bytes);
    this.end += bytes.length;
    return offset;
  }
}

function encode(states: readonly DigitState[]): Buffer {
  const bytes = Buffer.alloc(states.length * STATE_BYTES);
  for (const [state, { next, accepts }] of states.entries()) {
    next.forEach((to, digit) => {
      bytes.writeUInt16LE(to === null ? 0 : to + 1, state * STATE_BYTES + 2 * digit);
    });
    bytes.writeUInt16LE(accepts, state * STATE_BYTES + STATE_ACCEPTS);
  }
  return bytes;
}
