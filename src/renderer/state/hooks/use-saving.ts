import { useState } from 'react';
import { type Action, useAction } from './use-action';

interface Saving extends Omit<Action, 'clear'> {
  /** What was saved last, in the caller's words; null before and during a save. */
  readonly saved: string | null;
  /** `work` resolves to false if the dialog was cancelled. */
  save(confirmation: string, work: () => Promise<boolean>): void;
}

/** Saves one file at a time for a button, and keeps the result for display. */
export function useSaving(): Saving {
  const { busy, problem, run } = useAction();
  const [saved, setSaved] = useState<string | null>(null);
  const clearAndRun = (work: () => Promise<unknown>) => {
    setSaved(null);
    run(work);
  };
  const save = (confirmation: string, work: () => Promise<boolean>) =>
    clearAndRun(async () => setSaved((await work()) ? confirmation : null));
  return { busy, problem, saved, save, run: clearAndRun };
}
