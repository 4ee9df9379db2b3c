import { Judge } from './verdicts';

/**
 * Does some detecting with what the rules say. Those for phone numbers are loaded only where a value may be one, and
 * the work is done once more with them.
 */
export async function withJudge<T>(work: (judge: Judge) => T): Promise<T> {
  const judge = new Judge(null);
  const result = work(judge);
  if (!judge.missedPhone) return result;
  return work(await completeJudge());
}

/** One that knows all rules. */
export async function completeJudge(): Promise<Judge> {
  const { normalisePhone } = await import('../../normalise/phone/phone');
  return new Judge(normalisePhone);
}
