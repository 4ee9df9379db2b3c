import { UNDO_MS } from '../../shared/ipc/undo';

/** Longer than the window offers to undo something, in milliseconds. */
const KEPT_MS = UNDO_MS + 5_000;

/** Keeps something just forgotten in memory, for as long as it can be restored. */
interface UndoWindow<T> {
  keep(value: T): void;
  /** Gives it once; null after the time is over. */
  take(): T | null;
}

/** @param keptMs how long a value can be taken back */
export function createUndoWindow<T>(keptMs = KEPT_MS): UndoWindow<T> {
  let kept: { readonly value: T } | null = null;
  let timer: NodeJS.Timeout | undefined;
  return {
    keep: (value) => {
      clearTimeout(timer);
      kept = { value };
      timer = setTimeout(() => {
        kept = null;
      }, keptMs).unref();
    },
    take: () => {
      const last = kept;
      kept = null;
      return last === null ? null : last.value;
    },
  };
}
