import { constants, getPriority, setPriority } from 'node:os';

/**
 * Lets the window go first where processors are few; Linux counts priority by thread, and threads inherit it. A program
 * that was started with `nice` may be lower already, and an ordinary user may not raise it again. Work continues at
 * whatever priority is allowed.
 */
export function lowerPriority(): void {
  if (process.platform !== 'linux') return;
  try {
    if (getPriority() < constants.priority.PRIORITY_BELOW_NORMAL) setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // A sandbox may forbid the call.
  }
}
