import { AppError } from '../../shared/errors';
import type { UploadJob } from '../../shared/job';
import { type JobStore, oldestFirst } from './job-store';
import { type JobEvent, nextState } from './transition';

/** What a job becomes; null where there is nothing to do. */
export type Step = (job: UploadJob) => UploadJob | null;

/** The step that an event makes. */
export function step(event: JobEvent): (job: UploadJob) => UploadJob {
  return (job) => ({ ...job, state: nextState(job.state, event) });
}

/** The jobs in memory and on disk. Changes are made one after the other: each sees the job as the one before left it. */
export class JobTable {
  private readonly jobs = new Map<string, UploadJob>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: JobStore,
    private readonly onChange: (jobs: readonly UploadJob[]) => void,
  ) {}

  /** Oldest first. */
  all(): readonly UploadJob[] {
    return oldestFirst([...this.jobs.values()]);
  }

  find(id: string): UploadJob | undefined {
    return this.jobs.get(id);
  }

  /** Takes jobs as the store has them. */
  load(jobs: readonly UploadJob[]): void {
    for (const job of jobs) this.jobs.set(job.id, job);
    this.onChange(this.all());
  }

  /** Shows a job without keeping it: for progress, which is worth no write. */
  show(job: UploadJob): void {
    this.load([job]);
  }

  /** For what is about to be done: throws, and changes nothing, unless the step is safely on disk. */
  plan(id: string, makeStep: Step): Promise<UploadJob | null> {
    return this.change(id, makeStep, (job) => this.store.save(job));
  }

  /**
   * For what has happened: holds even where it cannot be written down. The disk then still has the step before,
   * which the next start reads on the safe side.
   */
  record(id: string, makeStep: Step): Promise<UploadJob | null> {
    return this.change(id, makeStep, async (job) => {
      try {
        await this.store.save(job);
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
      }
    });
  }

  /** Forgets a job, if it may be. */
  remove(id: string, may: (job: UploadJob) => boolean): Promise<void> {
    return this.inTurn(async () => {
      const job = this.jobs.get(id);
      if (job === undefined || !may(job)) return;
      await this.store.remove(id);
      this.jobs.delete(id);
      this.onChange(this.all());
    });
  }

  private change(id: string, makeStep: Step, save: (job: UploadJob) => Promise<void>): Promise<UploadJob | null> {
    return this.inTurn(async () => {
      const job = this.jobs.get(id);
      const next = job === undefined ? null : makeStep(job);
      if (next === null) return null;
      await save(next);
      this.show(next);
      return next;
    });
  }

  private inTurn<T>(operation: () => Promise<T>): Promise<T> {
    const result = this.last.then(operation);
    this.last = result.catch(() => undefined);
    return result;
  }
}
