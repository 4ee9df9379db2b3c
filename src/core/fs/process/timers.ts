/**
 * The event loop of Electron's main process wakes up for the global timers, but not for those of `node:timers/promises`:
 * there they come late, whenever something else happens.
 */

/** Resolves in the next turn of the event loop: signals, timers and messages come first. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
