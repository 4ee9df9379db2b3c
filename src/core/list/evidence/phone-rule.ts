import type { CountryCode } from 'libphonenumber-js/core';
import { isNoPhone } from './traps';
import { Judge } from './verdicts';

/** Digits in groups between delimiters, by a quick check. */
const DIGIT_GROUPS = /(?:^|[;,|\t"\n])\s?([+(]?\d(?:[\d ()./\u00A0-]{5,20})\d)(?=$|[;,|\t"\n])/g;
const LOOKED_AT = 4_096;

/**
 * Runs detection on a text with the verdicts of the rules. Those for phone numbers are loaded only if a value may be
 * one; if that was not visible at the start of the text, detection runs again with them.
 */
export async function withJudge<T>(text: string, work: (judge: Judge) => Promise<T>): Promise<T> {
  if (mayHoldPhone(text.slice(0, LOOKED_AT))) return work(await completeJudge());
  const judge = new Judge(null);
  const result = await work(judge);
  if (!judge.missedPhone) return result;
  return work(await completeJudge());
}

/** Most grouped digits are dates. */
function mayHoldPhone(head: string): boolean {
  for (const [, value = ''] of head.matchAll(DIGIT_GROUPS)) if (!isNoPhone(value)) return true;
  return false;
}

/** A judge with all rules loaded. */
export async function completeJudge(): Promise<Judge> {
  const [{ normalisePhone }, { normalisePlainPhone }, { isInUse, isInUseAbroad }, { phoneMetadata }] =
    await Promise.all([
      import('../../normalise/phone/phone'),
      import('../../normalise/phone/phone-plain'),
      import('../../normalise/phone/phone-plan'),
      import('../../normalise/phone/phone-metadata'),
    ]);
  // Before the countries beside the numbers, which are then found in the same table instead of another one.
  phoneMetadata();
  const normalise = (cell: string, country: CountryCode | null) =>
    normalisePlainPhone(cell, country) ?? normalisePhone(cell, country);
  return new Judge({ normalise, isInUse, isInUseAbroad });
}
