/** Minimum interval between values, in milliseconds. */
const INTERVAL_MS = 100;

/**
 * Throttles a stream of values, by default to ten per second: the first is delivered immediately, then the latest of each
 * interval. The last value is always delivered.
 */
export function throttle<T>(deliver: (value: T) => void, intervalMs = INTERVAL_MS): (value: T) => void {
  let pending: { readonly value: T } | null = null;
  let timer: NodeJS.Timeout | null = null;

  function flush(): void {
    timer = null;
    if (pending !== null) emit(pending.value);
  }

  function emit(value: T): void {
    pending = null;
    timer = setTimeout(flush, intervalMs);
    deliver(value);
  }

  return (value) => {
    if (timer === null) emit(value);
    else pending = { value };
  };
}
