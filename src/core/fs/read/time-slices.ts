import { nextTurn } from '../process/timers';

/** How long other work may have to wait, in milliseconds. */
const SLICE_MS = 8;

/**
 * For long work in short synchronous steps: awaited between them, the result lets other work go first every few
 * milliseconds. Of thousands of small files, synchronous calls take a fifth of the processor time of asynchronous ones.
 */
export function timeSlices(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < SLICE_MS) return;
    await nextTurn();
    began = performance.now();
  };
}
