import { isNoPhone } from './traps';
import { Judge } from './verdicts';

/** Digits in groups between delimiters, as far as a look can tell. */
const DIGIT_GROUPS = /(?:^|[;,|\t"\n])\s?([+(]?\d(?:[\d ()./\u00A0-]{5,20})\d)(?=$|[;,|\t"\n])/g;
const LOOKED_AT = 4_096;

/**
 * Does some detecting in a text with what the rules say. Those for phone numbers are loaded only where a value may be
 * one; where that is not seen at the head of the text, the work is done once more with them.
 */
export async function withJudge<T>(text: string, work: (judge: Judge) => T): Promise<T> {
  if (mayHoldPhone(text.slice(0, LOOKED_AT))) return work(await completeJudge());
  const judge = new Judge(null);
  const result = work(judge);
  if (!judge.missedPhone) return result;
  return work(await completeJudge());
}

/** Most digits that stand in groups are dates. */
function mayHoldPhone(head: string): boolean {
  for (const [, value = ''] of head.matchAll(DIGIT_GROUPS)) if (!isNoPhone(value)) return true;
  return false;
}

/** One that knows all rules. */
export async function completeJudge(): Promise<Judge> {
  const [{ normalisePhone }, { normalisePlainPhone }] = await Promise.all([
    import('../../normalise/phone/phone'),
    import('../../normalise/phone/phone-plain'),
  ]);
  return new Judge((cell, country) => normalisePlainPhone(cell, country) ?? normalisePhone(cell, country));
}
