import { startProcessorTime } from '../../../processor-time';

const MAX_ROUNDS = 60;

/** Whether some work takes less than a share of the processor time of other work, once both are compiled. */
export async function takesShare(
  share: number,
  work: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<boolean> {
  const timeOf = async (timed: () => Promise<unknown>) => {
    const elapsed = startProcessorTime();
    await timed();
    return elapsed();
  };
  let [least, leastOther] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  // In turn, and often: compilers run beside the first rounds, and other programs beside any.
  for (let round = 0; round < MAX_ROUNDS; round++) {
    leastOther = Math.min(leastOther, await timeOf(other));
    least = Math.min(least, await timeOf(work));
    if (round > 0 && least < leastOther * share) return true;
  }
  return false;
}
