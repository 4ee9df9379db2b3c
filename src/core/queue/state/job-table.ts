import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../../../shared/errors';
import type { UploadJob } from '../../../shared/job';
import { type JobLock, type JobStore, oldestFirst } from '../store/job-store';
import { type JobEvent, nextState } from './transition';

/** What a job becomes; null where there is nothing to do. */
type Step = (job: UploadJob) => UploadJob | null;

/** The step that an event makes. */
export function step(event: JobEvent): (job: UploadJob) => UploadJob {
  return (job) => ({ ...job, state: nextState(job.state, event) });
}

interface JobTableOptions {
  readonly store: JobStore;
  readonly onChange: (jobs: readonly UploadJob[]) => void;
  /** Makes sense of a job whose sender ended in the middle of it. */
  readonly recover: (job: UploadJob) => UploadJob;
}

/** A job that this program works on, and for how many of its own affairs at the same time. */
interface Hold {
  readonly lock: Promise<JobLock | null>;
  users: number;
}

/**
 * The jobs in memory and on disk. A job is changed only while it is held, so that no other program does. Changes are
 * made one after the other: each sees the job as the one before left it.
 */
export class JobTable {
  private readonly jobs = new Map<string, UploadJob>();
  private readonly holds = new Map<string, Hold>();
  private readonly releases = new Map<string, Promise<void>>();
  /** Jobs of which the disk does not know the latest. */
  private readonly unsaved = new Set<string>();
  private ordered: readonly UploadJob[] | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: JobTableOptions) {}

  /** Oldest first. */
  all(): readonly UploadJob[] {
    this.ordered ??= oldestFirst([...this.jobs.values()]);
    return this.ordered;
  }

  find(id: string): UploadJob | undefined {
    return this.jobs.get(id);
  }

  isHeld(id: string): boolean {
    return this.holds.has(id);
  }

  /** Takes jobs as the store has them, and forgets those that are gone. */
  load(jobs: readonly UploadJob[], gone: readonly string[] = []): void {
    for (const job of jobs) this.jobs.set(job.id, job);
    for (const id of gone) this.jobs.delete(id);
    this.ordered = null;
    this.options.onChange(this.all());
  }

  /** Shows a job without keeping it: for progress, which is worth no write. */
  show(job: UploadJob): void {
    this.load([job]);
  }

  /** Works on a job as it now is on disk, while no other program does; 'busy' where one does. */
  async hold<T>(id: string, work: () => Promise<T>): Promise<T | 'busy'> {
    const hold = this.holds.get(id) ?? this.take(id);
    hold.users += 1;
    try {
      return (await hold.lock) === null ? 'busy' : await work();
    } finally {
      hold.users -= 1;
      if (hold.users === 0) await this.letGo(id, hold);
    }
  }

  /** For what is about to be done: throws, and changes nothing, unless the step is safely on disk. */
  plan(id: string, makeStep: Step): Promise<UploadJob | null> {
    return this.change(id, makeStep, async (job) => {
      await this.options.store.save(job);
      this.unsaved.delete(id);
    });
  }

  /**
   * For what has happened: holds even where it cannot be written down. The disk then still has the step before,
   * which the next start reads on the safe side.
   */
  record(id: string, makeStep: Step): Promise<UploadJob | null> {
    return this.change(id, makeStep, (job) => this.keep(job));
  }

  /**
   * Records a step of every job that is concerned and that no other program works on. Each is looked at when its turn
   * has come: of two such passes the later one comes to each job after the earlier one did.
   */
  async recordEach(isConcerned: (job: UploadJob) => boolean, makeStep: Step): Promise<void> {
    const ifConcerned: Step = (job) => (isConcerned(job) ? makeStep(job) : null);
    for (const { id, state } of this.all()) {
      // To hold a job costs a little, and what has ended is nobody's concern.
      if (!hasEnded(state)) await this.hold(id, () => this.record(id, ifConcerned));
    }
  }

  /** Forgets a job, if it may be. */
  remove(id: string, may: (job: UploadJob) => boolean): Promise<void> {
    return this.inTurn(async () => {
      const job = this.jobs.get(id);
      if (job === undefined || !may(job)) return;
      await this.mustBeOurs(id);
      await this.options.store.remove(id);
      this.load([], [id]);
    });
  }

  /** Throws unless this program still has the job, as it may not after the computer slept. */
  async mustBeOurs(id: string): Promise<void> {
    const lock = await this.holds.get(id)?.lock;
    if (lock === undefined || lock === null) throw new Error('a job was changed that is not held');
    if (!(await lock.isHeld())) throw inUse();
  }

  private change(id: string, makeStep: Step, save: (job: UploadJob) => Promise<void>): Promise<UploadJob | null> {
    return this.inTurn(async () => {
      const job = this.jobs.get(id);
      const next = job === undefined ? null : makeStep(job);
      if (next === null) return null;
      await this.mustBeOurs(id);
      await save(next);
      this.show(next);
      return next;
    });
  }

  private take(id: string): Hold {
    const hold = { lock: this.lockAndRefresh(id), users: 0 };
    this.holds.set(id, hold);
    return hold;
  }

  private async lockAndRefresh(id: string): Promise<JobLock | null> {
    await this.releases.get(id);
    const lock = await this.options.store.lock(id);
    if (lock === null) return null;
    try {
      await this.inTurn(() => this.refresh(id));
      return lock;
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /** The disk knows better than the memory, since other programs change jobs too. */
  private async refresh(id: string): Promise<void> {
    const ours = this.jobs.get(id);
    if (ours !== undefined && this.unsaved.has(id)) return this.keep(ours);
    const kept = await this.options.store.read(id);
    if (kept === null) return this.load([], [id]);
    const job = kept.state.kind === 'sending' ? this.options.recover(kept) : kept;
    if (job !== kept) await this.keep(job);
    if (!isDeepStrictEqual(job, ours)) this.load([job]);
  }

  private async keep(job: UploadJob): Promise<void> {
    this.unsaved.delete(job.id);
    try {
      await this.options.store.save(job);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      this.unsaved.add(job.id);
    }
  }

  private async letGo(id: string, { lock }: Hold): Promise<void> {
    this.holds.delete(id);
    const release = lock.then((held) => held?.release()).catch(() => undefined);
    this.releases.set(id, release);
    await release;
    if (this.releases.get(id) === release) this.releases.delete(id);
  }

  private inTurn<T>(operation: () => Promise<T>): Promise<T> {
    const result = this.last.then(operation);
    this.last = result.catch(() => undefined);
    return result;
  }
}

function hasEnded({ kind }: UploadJob['state']): boolean {
  return kind === 'done' || kind === 'refused' || kind === 'unknown' || kind === 'failed' || kind === 'cancelled';
}

export function inUse(): AppError {
  return new AppError('in-use', 'Another program is working on this upload. Wait a moment, then look at it again.');
}
