import { AppError } from '../../../shared/errors';
import type { UploadJob } from '../../../shared/job';
import { type JobTable, transition } from '../state/job-table';
import { nextDue, nextPollDelayMs } from '../state/schedule';
import { CANCELLED_BY_USER } from './attempt';
import { isActive, type JobWorker } from './job-worker';

/** How long a job that another program works on is left alone, in milliseconds. */
const BUSY_MS = 2_000;

/** Runs the jobs that are due, one at a time, oldest first: nothing before `start`, and nothing after `close`. */
export class JobRunner {
  private phase: 'new' | 'running' | 'closed' = 'new';
  /** The job being worked on, and the controller that stops it. */
  private active: { readonly id: string; readonly ended: Promise<void>; readonly abort: AbortController } | null = null;
  private timer: NodeJS.Timeout | undefined;
  /** Jobs that another program works on, and until when they are left alone. */
  private readonly busy = new Map<string, number>();

  constructor(
    private readonly table: JobTable,
    private readonly worker: JobWorker,
    private readonly now: () => Date,
  ) {}

  get isClosed(): boolean {
    return this.phase === 'closed';
  }

  start(): void {
    this.phase = 'running';
    this.runNext();
  }

  /** Stops the job being worked on, and waits until its state is saved. */
  async close(): Promise<void> {
    this.phase = 'closed';
    clearTimeout(this.timer);
    this.active?.abort.abort();
    await this.active?.ended;
  }

  /** Starts the next due job, or sets the timer for it. */
  runNext(): void {
    clearTimeout(this.timer);
    if (this.phase !== 'running' || this.active !== null) return;
    this.table.followClock();
    const now = this.now();
    const freeJobs = this.freeJobs(now.getTime());
    const job = nextDue(freeJobs, now);
    if (job !== null) {
      const abort = new AbortController();
      const ended = this.run(job.id, abort.signal).finally(() => {
        this.active = null;
        this.runNext();
      });
      this.active = { id: job.id, ended, abort };
      return;
    }
    const delayMs = this.busy.size === 0 ? nextPollDelayMs(freeJobs, now) : BUSY_MS;
    if (delayMs !== null) this.timer = setTimeout(() => this.runNext(), delayMs).unref();
  }

  /** Leaves a job no longer alone on which another program worked. */
  retry(id: string): void {
    this.busy.delete(id);
    this.runNext();
  }

  /** Stops a job at the marketer's wish, if it is the one being worked on. */
  cancel(id: string): void {
    if (this.active?.id === id) this.active.abort.abort(CANCELLED_BY_USER);
  }

  private freeJobs(now: number): readonly UploadJob[] {
    for (const [id, until] of this.busy) if (until <= now) this.busy.delete(id);
    const jobs = this.table.all();
    return this.busy.size === 0 ? jobs : jobs.filter(({ id }) => !this.busy.has(id));
  }

  private async run(id: string, signal: AbortSignal): Promise<void> {
    try {
      const result = await this.table.withLease(id, () => this.worker.process(id, signal));
      if (result === 'busy') this.busy.set(id, this.now().getTime() + BUSY_MS);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      // The lease could not be acquired because of a disk failure.
      const job = this.table.find(id);
      if (job !== undefined && isActive(job))
        this.table.publish(transition({ kind: 'gave-up', message: error.description })(job));
    }
  }
}
