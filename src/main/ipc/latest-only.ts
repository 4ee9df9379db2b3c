/** A task of which only the latest runs: starting it again cancels the previous run. */
interface LatestOnly {
  /** The signal of a new run. */
  start(): AbortSignal;
  cancel(): void;
}

export function latestOnly(): LatestOnly {
  let current = new AbortController();
  return {
    start: () => {
      current.abort();
      current = new AbortController();
      return current.signal;
    },
    cancel: () => current.abort(),
  };
}
