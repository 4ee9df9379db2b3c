import { useCallback, useState } from 'react';
import { RequestError } from '../../bridge';
import { t } from '../../translate';

export interface Action {
  readonly busy: boolean;
  /** The message of the last failure, until the next run or until it is cleared. */
  readonly problem: string | null;
  run(work: () => Promise<unknown>): void;
  /** Clears the last failure, for example when the marketer edits the field that caused it. */
  clear(): void;
}

/** Runs one request at a time for a button, and keeps its failure for display. */
export function useAction(): Action {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = useCallback((work: () => Promise<unknown>) => {
    setBusy(true);
    setProblem(null);
    work()
      .catch((error: unknown) => setProblem(messageOf(error)))
      .finally(() => setBusy(false));
  }, []);
  const clear = useCallback(() => setProblem(null), []);
  return { busy, problem, run, clear };
}

/** The message of the failure; a bug gets a general message. */
export function messageOf(error: unknown): string {
  return error instanceof RequestError && error.failure.code !== 'bug' ? error.message : t('error.bug');
}
