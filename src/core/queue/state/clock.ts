import { uptime } from 'node:os';
import type { UploadJob } from '../../../shared/job';

/** Less is what a clock that nobody has set corrects by itself, in milliseconds. */
const SET_MS = 5_000;

/** How many times are remembered. */
const MAX_TIMES = 1_000;

/**
 * The clock of this computer, which somebody may set while an upload waits. By how much follows from how long the system has
 * been running, sleep included; it is known only for times that this program has noted before.
 */
export class Clock {
  /** For each noted time, when the system was started, as the clock counted then. */
  private readonly systemStarts = new Map<string, number>();

  constructor(
    readonly now: () => Date,
    private readonly secondsUp: () => number = uptime,
  ) {}

  note(time: string): void {
    if (this.systemStarts.has(time)) return;
    const [oldest] = this.systemStarts.keys();
    if (oldest !== undefined && this.systemStarts.size === MAX_TIMES) this.systemStarts.delete(oldest);
    this.systemStarts.set(time, this.systemStart());
  }

  /** How far the clock was set forward since a time was noted, in milliseconds; 0 for a time that was not. */
  setForwardSince(time: string): number {
    const noted = this.systemStarts.get(time);
    const change = noted === undefined ? 0 : this.systemStart() - noted;
    return Math.abs(change) < SET_MS ? 0 : change;
  }

  private systemStart(): number {
    return this.now().getTime() - this.secondsUp() * 1000;
  }
}

export function noteWait(clock: Clock, { state }: UploadJob): void {
  if ('notBefore' in state && state.notBefore !== null) clock.note(state.notBefore);
}

/** The job with its wait as the clock counts now, so that setting the clock neither cuts it short nor draws it out. */
export function withWaitOf(clock: Clock, job: UploadJob): UploadJob {
  const { state } = job;
  if (!('notBefore' in state) || state.notBefore === null) return job;
  const change = clock.setForwardSince(state.notBefore);
  if (change === 0) return job;
  const notBefore = new Date(Date.parse(state.notBefore) + change).toISOString();
  return { ...job, state: { ...state, notBefore } };
}
