import { NOW } from './samples';

const MINUTE_MS = 60_000;

/** A clock that starts at `NOW`, of a system that runs as long as time passes; in minutes. */
export function settableClock() {
  let passed = 0;
  let ahead = 0;
  return {
    now: () => new Date(NOW.getTime() + (passed + ahead) * MINUTE_MS),
    secondsUp: () => passed * 60,
    pass: (minutes: number) => {
      passed += minutes;
    },
    /** Forward, or back where negative. */
    set: (minutes: number) => {
      ahead += minutes;
    },
  };
}
