/** How often the window is told of progress at the most, in milliseconds. */
const INTERVAL_MS = 100;

/**
 * Passes values on at most ten times a second: the first at once, later ones when the time has come, of several the
 * latest. The last value always arrives.
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
