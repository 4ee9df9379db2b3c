import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../../../shared/errors';
import type { UploadJob } from '../../../shared/job';
import { message } from '../../../shared/messages/message';
import { type JobLease, type JobStore, oldestFirst } from '../store/job-store';
import { type Clock, noteWait, withWaitOf } from './clock';
import type { JobEvent } from './job-event';
import { nextState } from './transition';

/** Returns the changed job, or null for no change. */
type JobUpdate = (job: UploadJob) => UploadJob | null;

/** The update that applies an event. */
export function transition(event: JobEvent): (job: UploadJob) => UploadJob {
  return (job) => ({ ...job, state: nextState(job.state, event) });
}

interface JobTableDeps {
  readonly store: JobStore;
  readonly onChange: (jobs: readonly UploadJob[]) => void;
  /** Recovers a job whose program ended while sending it. */
  readonly recover: (job: UploadJob) => UploadJob;
  readonly clock: Clock;
}

/** A lease held by this program, and how many operations share it. */
interface LeaseUse {
  readonly lease: Promise<JobLease | null>;
  users: number;
}

/**
 * The jobs in memory and on disk. A job is changed only under its lease, so that no other program changes it too.
 * Changes run one after another: each sees the result of the one before.
 */
export class JobTable {
  private readonly jobs = new Map<string, UploadJob>();
  private readonly leases = new Map<string, LeaseUse>();
  private readonly releases = new Map<string, Promise<void>>();
  /** Jobs whose latest state is not on disk. */
  private readonly unsaved = new Set<string>();
  private ordered: readonly UploadJob[] | null = null;
  private tail: Promise<unknown> = Promise.resolve();

  constructor(private readonly deps: JobTableDeps) {}

  /** Oldest first. */
  all(): readonly UploadJob[] {
    this.ordered ??= oldestFirst([...this.jobs.values()]);
    return this.ordered;
  }

  find(id: string): UploadJob | undefined {
    return this.jobs.get(id);
  }

  isHeld(id: string): boolean {
    return this.leases.has(id);
  }

  /** Replaces jobs by the store's versions, and drops those that are gone. */
  load(jobs: readonly UploadJob[], gone: readonly string[] = []): void {
    for (const job of jobs) {
      noteWait(this.deps.clock, job);
      this.jobs.set(job.id, job);
    }
    for (const id of gone) this.jobs.delete(id);
    this.ordered = null;
    this.deps.onChange(this.all());
  }

  /** Reports a job without saving it: progress is not worth a write. */
  publish(job: UploadJob): void {
    this.load([job]);
  }

  /** Publishes the waits that a clock which was set would cut short or draw out. */
  followClock(): void {
    const moved = this.all().flatMap((job) => {
      const current = withWaitOf(this.deps.clock, job);
      return current === job ? [] : current;
    });
    // At once: thousands may wait, and each report is of all jobs.
    if (moved.length > 0) this.load(moved);
  }

  /** Runs `work` on the job, reloaded from disk, with its lease; 'busy' if another program has the lease. */
  async withLease<T>(id: string, work: () => Promise<T>): Promise<T | 'busy'> {
    const use = this.leases.get(id) ?? this.openLease(id);
    use.users += 1;
    try {
      return (await use.lease) === null ? 'busy' : await work();
    } finally {
      use.users -= 1;
      if (use.users === 0) await this.releaseLease(id, use);
    }
  }

  /** Saves the change before anything acts on it. Throws and changes nothing if it cannot be saved. */
  updateDurably(id: string, update: JobUpdate): Promise<UploadJob | null> {
    return this.applyUpdate(id, update, async (job) => {
      await this.deps.store.save(job);
      this.unsaved.delete(id);
    });
  }

  /**
   * Records an event even if it cannot be saved. The disk then keeps the previous state, which the next start
   * interprets on the safe side.
   */
  update(id: string, update: JobUpdate): Promise<UploadJob | null> {
    return this.applyUpdate(id, update, (job) => this.trySave(job));
  }

  /**
   * Applies an update to every affected job that no other program works on. One job after the
   * other in a fixed order, so that the later of two such passes wins.
   */
  async updateEach(isAffected: (job: UploadJob) => boolean, update: JobUpdate): Promise<void> {
    const ifAffected: JobUpdate = (job) => (isAffected(job) ? update(job) : null);
    for (const { id, state } of this.all()) {
      // Acquiring a lease has a cost, and ended jobs need no update.
      if (!hasEnded(state)) await this.withLease(id, () => this.update(id, ifAffected));
    }
  }

  /** Removes a job if `isAllowed` returns true for it. */
  remove(id: string, isAllowed: (job: UploadJob) => boolean): Promise<void> {
    return this.enqueue(async () => {
      const job = this.jobs.get(id);
      if (job === undefined || !isAllowed(job)) return;
      await this.assertHeld(id);
      await this.deps.store.remove(id);
      this.load([], [id]);
    });
  }

  /** Throws if the lease has expired, as it may after the computer slept. */
  async assertHeld(id: string): Promise<void> {
    const lease = await this.leases.get(id)?.lease;
    if (lease === undefined || lease === null) throw new Error('a job was changed without its lease');
    if (!(await lease.isHeld())) throw jobInUseError();
  }

  private applyUpdate(
    id: string,
    update: JobUpdate,
    save: (job: UploadJob) => Promise<void>,
  ): Promise<UploadJob | null> {
    return this.enqueue(async () => {
      const job = this.jobs.get(id);
      const updated = job === undefined ? null : update(job);
      if (updated === null) return null;
      await this.assertHeld(id);
      await save(updated);
      this.publish(updated);
      return updated;
    });
  }

  private openLease(id: string): LeaseUse {
    const use = { lease: this.leaseAndRefresh(id), users: 0 };
    this.leases.set(id, use);
    return use;
  }

  private async leaseAndRefresh(id: string): Promise<JobLease | null> {
    await this.releases.get(id);
    const lease = await this.deps.store.acquireLease(id);
    if (lease === null) return null;
    try {
      await this.enqueue(() => this.refresh(id));
      return lease;
    } catch (error) {
      await lease.release();
      throw error;
    }
  }

  /** The disk is authoritative: other programs change jobs too. */
  private async refresh(id: string): Promise<void> {
    const known = this.jobs.get(id);
    if (known !== undefined && this.unsaved.has(id)) return this.trySave(known);
    const stored = await this.deps.store.read(id);
    if (stored === null) return this.load([], [id]);
    const job = stored.state.kind === 'sending' ? this.deps.recover(stored) : stored;
    if (job !== stored) await this.trySave(job);
    if (!isDeepStrictEqual(job, known)) this.load([job]);
  }

  private async trySave(job: UploadJob): Promise<void> {
    this.unsaved.delete(job.id);
    try {
      await this.deps.store.save(job);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      this.unsaved.add(job.id);
    }
  }

  private async releaseLease(id: string, { lease }: LeaseUse): Promise<void> {
    this.leases.delete(id);
    const release = lease.then((acquired) => acquired?.release()).catch(() => undefined);
    this.releases.set(id, release);
    await release;
    if (this.releases.get(id) === release) this.releases.delete(id);
  }

  private enqueue<T>(operation: () => Promise<T>): Promise<T> {
    const result = this.tail.then(operation);
    this.tail = result.catch(() => undefined);
    return result;
  }
}

function hasEnded({ kind }: UploadJob['state']): boolean {
  return kind === 'done' || kind === 'refused' || kind === 'unknown' || kind === 'failed' || kind === 'cancelled';
}

/** Another program works on the job. */
export function jobInUseError(): AppError {
  return new AppError('in-use', message('upload.inUse'));
}
