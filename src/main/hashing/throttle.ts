/** How often the window is told of progress at the most, in milliseconds. */
const INTERVAL_MS = 100;

/**
 * Passes values on at most ten times a second: the first at once, later ones when the time has come, of several the
 * latest. The last value always arrives.
 */
export function coalesce<T>(deliver: (value: T) => void, intervalMs = INTERVAL_MS): (value: T) => void {
  let waiting: { readonly value: T } | null = null;
  let timer: NodeJS.Timeout | null = null;

  function onTime(): void {
    timer = null;
    if (waiting !== null) pass(waiting.value);
  }

  function pass(value: T): void {
    waiting = null;
    timer = setTimeout(onTime, intervalMs);
    deliver(value);
  }

  return (value) => {
    if (timer === null) pass(value);
    else waiting = { value };
  };
}
