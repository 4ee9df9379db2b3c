import { AppError } from '../../shared/errors';
import { decisionsFor, type JobDecision, type JobEdit, type NewJob, type UploadJob } from '../../shared/job';
import type { TokenStore } from '../tokens/token-store';
import { assertSendable, makeJob } from './new-job';
import { Clock } from './state/clock';
import { withEdit } from './state/edit';
import { JobTable, jobInUseError, transition } from './state/job-table';
import { applyUserDecision, recoverJob } from './state/job-updates';
import { waitsForNetwork } from './state/schedule';
import type { JobStore, UnreadJobs } from './store/job-store';
import { JobRunner } from './worker/job-runner';
import { JobWorker, type JobWorkerDeps } from './worker/job-worker';
import { TokenGate } from './worker/token-gate';

export interface UploadQueueDeps extends Omit<JobWorkerDeps, 'clock'> {
  readonly store: JobStore;
  readonly tokens: Pick<TokenStore, 'read'>;
  /** All jobs, oldest first, after every change. */
  readonly onChange: (jobs: readonly UploadJob[]) => void;
  /** How often to check for changes by other programs, in milliseconds; never if absent. */
  readonly refreshMs?: number;
  readonly now: () => Date;
  /** How long the system has been running, sleep included. */
  readonly secondsUp?: () => number;
}

/**
 * Sends one job at a time, oldest first, and never a second whole request without the marketer's consent, unless repeating
 * it is harmless. Each step is saved to disk before it is taken and reported afterwards.
 */
export interface UploadQueue {
  /**
   * Loads the jobs that earlier runs left: all of them, or only those with these IDs. Returns how many could not be read.
   */
  load(ids?: readonly string[]): Promise<UnreadJobs>;
  /** Loads like `load`, then starts sending. */
  start(ids?: readonly string[]): Promise<UnreadJobs>;
  /** Moves the file into the store and returns the ID of the new job. Throws an `AppError` if it can never be sent. */
  add(job: NewJob, filePath: string): Promise<string>;
  /** Ignores a decision that no longer fits the state of the job. Throws `in-use` if another program works on it. */
  decide(id: string, decision: JobDecision): Promise<void>;
  /** Corrects a refused job and sends it again; ignored, or `in-use`, like `decide`. Throws an `AppError` if it can never be sent. */
  edit(id: string, edit: JobEdit): Promise<void>;
  jobs(): readonly UploadJob[];
  /** Resumes the jobs of this origin that wait for a token. */
  tokenSaved(origin: string): Promise<void>;
  /** Retries at once what could not be sent: the network is back, or the computer woke. */
  networkChanged(): Promise<void>;
  /** Reloads jobs that other programs have changed. */
  refresh(): Promise<void>;
  /** Stops sending and waits until every state is saved. Unfinished jobs continue at the next start. */
  close(): Promise<void>;
}

/** Creates a queue; call `load` or `start` before anything else. */
export function createUploadQueue(deps: UploadQueueDeps): UploadQueue {
  return new Queue(deps);
}

class Queue implements UploadQueue {
  private readonly table: JobTable;
  private readonly tokens: TokenGate;
  private readonly worker: JobWorker;
  private readonly runner: JobRunner;
  private refreshTimer: NodeJS.Timeout | undefined;
  /** IDs of the jobs that this queue handles; null for all of them. */
  private includedIds: Set<string> | null = null;

  constructor(private readonly deps: UploadQueueDeps) {
    const recover = (job: UploadJob) => recoverJob(job, deps.now());
    const clock = new Clock(deps.now, deps.secondsUp);
    this.table = new JobTable({ store: deps.store, onChange: deps.onChange, recover, clock });
    this.tokens = new TokenGate(this.table, deps.tokens);
    this.worker = new JobWorker(this.table, this.tokens, { ...deps, clock });
    this.runner = new JobRunner(this.table, this.worker, deps.now);
  }

  async load(ids?: readonly string[]): Promise<UnreadJobs> {
    this.includedIds = ids === undefined ? null : new Set(ids);
    const before = this.jobs();
    const { jobs, damaged, later } = await this.deps.store.list();
    const included = jobs.filter(({ id }) => this.isIncluded(id));
    const known = new Set(included.map(({ id }) => id));
    const others = before.flatMap(({ id }) => (known.has(id) ? [] : id));
    this.table.load(included, others);
    await this.recover();
    for (const { id } of this.jobs()) await this.worker.removeSentFile(id);
    return { damaged, later };
  }

  async start(ids?: readonly string[]): Promise<UnreadJobs> {
    const loaded = await this.load(ids);
    // Closed meanwhile.
    if (this.runner.isClosed) return loaded;
    const { refreshMs } = this.deps;
    if (refreshMs !== undefined)
      this.refreshTimer = setInterval(() => void ignoreAppError(() => this.refresh()), refreshMs).unref();
    this.runner.start();
    return loaded;
  }

  async add(newJob: NewJob, filePath: string): Promise<string> {
    const job = await makeJob(newJob, filePath, this.deps.now());
    await this.deps.store.adopt(job, filePath);
    this.includedIds?.add(job.id);
    this.table.load([job]);
    this.runner.runNext();
    return job.id;
  }

  async decide(id: string, decision: JobDecision): Promise<void> {
    if (this.table.find(id) === undefined) return;
    const result = await this.table.withLease(id, () => this.applyDecision(id, decision));
    this.runner.retry(id);
    if (result === 'busy') throw jobInUseError();
  }

  async edit(id: string, edit: JobEdit): Promise<void> {
    const job = this.table.find(id);
    if (job === undefined) return;
    assertSendable(edit, job.userTypes);
    const result = await this.table.withLease(id, () => this.table.updateDurably(id, (held) => withEdit(held, edit)));
    this.runner.retry(id);
    if (result === 'busy') throw jobInUseError();
  }

  jobs(): readonly UploadJob[] {
    return this.table.all();
  }

  async tokenSaved(origin: string): Promise<void> {
    await this.tokens.tokenSaved(origin);
    this.runner.runNext();
  }

  async networkChanged(): Promise<void> {
    await this.table.updateEach(waitsForNetwork, transition({ kind: 'network-changed' }));
    this.runner.runNext();
  }

  async refresh(): Promise<void> {
    const { changed, removed: removedIds } = await this.deps.store.changes();
    const isFree = (id: string) => this.isIncluded(id) && !this.table.isHeld(id);
    const updated = changed.filter(({ id }) => isFree(id));
    const removed = removedIds.filter((id) => isFree(id) && this.table.find(id) !== undefined);
    if (updated.length > 0 || removed.length > 0) this.table.load(updated, removed);
    await this.recover();
    for (const { id } of updated) await this.worker.removeSentFile(id);
    this.runner.runNext();
  }

  async close(): Promise<void> {
    clearInterval(this.refreshTimer);
    await this.runner.close();
  }

  private isIncluded(id: string): boolean {
    return this.includedIds === null || this.includedIds.has(id);
  }

  /** A `sending` job without a lease was left by a program that has ended; acquiring its lease recovers it. */
  private async recover(): Promise<void> {
    for (const { id, state } of this.jobs()) {
      if (state.kind !== 'sending' || this.table.isHeld(id)) continue;
      await ignoreAppError(() => this.table.withLease(id, async () => undefined));
    }
  }

  private async applyDecision(id: string, decision: JobDecision): Promise<void> {
    if (decision === 'remove') {
      await this.table.remove(id, ({ state }) => decisionsFor(state).includes(decision));
      return;
    }
    await this.table.updateDurably(id, (job) => {
      if (job.state.kind !== 'sending') return applyUserDecision(job, decision, this.deps.now());
      if (decision === 'cancel') this.runner.cancel(id);
      return null;
    });
    await this.worker.removeSentFile(id);
  }
}

async function ignoreAppError(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}
