import { AppError } from '../../shared/errors';
import { decisionsFor, type JobDecision, type NewJob, type UploadJob } from '../../shared/job';
import type { TokenStore } from '../tokens/token-store';
import { makeJob } from './new-job';
import { applyUserDecision } from './state/decide';
import { inUse, JobTable, step } from './state/job-table';
import { recoverJob } from './state/recover';
import { nextDue, nextPollDelayMs } from './state/schedule';
import type { JobStore } from './store/job-store';
import { CANCELLED_BY_PERSON } from './worker/attempt';
import { isActive, JobWorker, type JobWorkerOptions } from './worker/job-worker';
import { TokenGate } from './worker/token-gate';

export interface UploadQueueOptions extends JobWorkerOptions {
  readonly store: JobStore;
  readonly tokens: Pick<TokenStore, 'read'>;
  /** All jobs, oldest first, after every change. */
  readonly onChange: (jobs: readonly UploadJob[]) => void;
  /** How often it is looked what other programs have done to the jobs, in milliseconds; without it, never. */
  readonly watchMs?: number;
}

/**
 * Sends one job at a time, oldest first, and never a second whole request without a person's consent, unless
 * repeating it is harmless. Each step is kept on disk before it is taken, and told afterwards.
 */
export interface UploadQueue {
  /** Takes up what earlier runs left: all of it, or these jobs only. `damaged` jobs could not be read. */
  load(only?: readonly string[]): Promise<{ readonly damaged: number }>;
  /** Begins to send, what earlier runs left included. */
  start(only?: readonly string[]): Promise<{ readonly damaged: number }>;
  /** Takes over the file as well. Returns the ID of the job. An `AppError` where the job can never be sent. */
  add(job: NewJob, filePath: string): Promise<string>;
  /** A decision that the job has outrun meanwhile is passed over; `in-use` where another program works on it. */
  decide(id: string, decision: JobDecision): Promise<void>;
  jobs(): readonly UploadJob[];
  /** The jobs of this origin that wait for a token go on. */
  tokenSaved(origin: string): Promise<void>;
  /** The network came back, or the computer woke: what could not be sent is tried at once. */
  networkChanged(): Promise<void>;
  /** Takes over what other programs have done to the jobs. */
  refresh(): Promise<void>;
  /** Stops sending and waits until that is written down. What is unfinished goes on at the next start. */
  close(): Promise<void>;
}

/** How long a job that another program works on is left alone, in milliseconds. */
const BUSY_MS = 2_000;

export function createUploadQueue(options: UploadQueueOptions): UploadQueue {
  return new Queue(options);
}

class Queue implements UploadQueue {
  private readonly table: JobTable;
  private readonly tokens: TokenGate;
  private readonly worker: JobWorker;
  private phase: 'new' | 'running' | 'closed' = 'new';
  /** What is being done, and how to stop it. */
  private turn: { readonly id: string; readonly ended: Promise<void>; readonly abort: AbortController } | null = null;
  private timer: NodeJS.Timeout | undefined;
  private watch: NodeJS.Timeout | undefined;
  /** Null where every job of the store is this queue's affair. */
  private only: Set<string> | null = null;
  /** Jobs that another program works on, and until when they are left alone. */
  private readonly busy = new Map<string, number>();

  constructor(private readonly options: UploadQueueOptions) {
    const recover = (job: UploadJob) => recoverJob(job, options.now());
    this.table = new JobTable({ store: options.store, onChange: options.onChange, recover });
    this.tokens = new TokenGate(this.table, options.tokens);
    this.worker = new JobWorker(this.table, this.tokens, options);
  }

  async load(only?: readonly string[]): Promise<{ readonly damaged: number }> {
    this.only = only === undefined ? null : new Set(only);
    const { jobs, damaged } = await this.options.store.list();
    const concerned = jobs.filter(({ id }) => this.concerns(id));
    const known = new Set(concerned.map(({ id }) => id));
    const others = this.jobs().flatMap(({ id }) => (known.has(id) ? [] : id));
    this.table.load(concerned, others);
    await this.recover();
    for (const { id } of this.jobs()) await this.worker.tidy(id);
    return { damaged };
  }

  async start(only?: readonly string[]): Promise<{ readonly damaged: number }> {
    const loaded = await this.load(only);
    this.phase = 'running';
    const { watchMs } = this.options;
    if (watchMs !== undefined)
      this.watch = setInterval(() => void unlessImpossible(() => this.refresh()), watchMs).unref();
    this.pump();
    return loaded;
  }

  async add(wanted: NewJob, filePath: string): Promise<string> {
    const job = await makeJob(wanted, filePath, this.options.now());
    await this.options.store.adopt(job, filePath);
    this.only?.add(job.id);
    this.table.load([job]);
    this.pump();
    return job.id;
  }

  async decide(id: string, decision: JobDecision): Promise<void> {
    if (this.table.find(id) === undefined) return;
    const decided = await this.table.hold(id, () => this.applyDecision(id, decision));
    this.busy.delete(id);
    this.pump();
    if (decided === 'busy') throw inUse();
  }

  jobs(): readonly UploadJob[] {
    return this.table.all();
  }

  async tokenSaved(origin: string): Promise<void> {
    await this.tokens.tokenSaved(origin);
    this.pump();
  }

  async networkChanged(): Promise<void> {
    await this.table.recordEach(waitsForNetwork, step({ kind: 'network-changed' }));
    this.pump();
  }

  async refresh(): Promise<void> {
    const { changed, gone } = await this.options.store.changes();
    const isFree = (id: string) => this.concerns(id) && !this.table.isHeld(id);
    const news = changed.filter(({ id }) => isFree(id));
    const lost = gone.filter((id) => isFree(id) && this.table.find(id) !== undefined);
    if (news.length > 0 || lost.length > 0) this.table.load(news, lost);
    await this.recover();
    for (const { id } of news) await this.worker.tidy(id);
    this.pump();
  }

  async close(): Promise<void> {
    this.phase = 'closed';
    clearTimeout(this.timer);
    clearInterval(this.watch);
    this.turn?.abort.abort();
    await this.turn?.ended;
  }

  private concerns(id: string): boolean {
    return this.only === null || this.only.has(id);
  }

  /** A job that is being sent by nobody was left by a program that is gone; to hold it makes sense of it. */
  private async recover(): Promise<void> {
    for (const { id, state } of this.jobs()) {
      if (state.kind !== 'sending' || this.table.isHeld(id)) continue;
      await unlessImpossible(() => this.table.hold(id, async () => undefined));
    }
  }

  /** Starts what is due, or sets the one timer for what will be. */
  private pump(): void {
    clearTimeout(this.timer);
    if (this.phase !== 'running' || this.turn !== null) return;
    const now = this.options.now();
    const free = this.freeJobs(now.getTime());
    const job = nextDue(free, now);
    if (job !== null) {
      const abort = new AbortController();
      const ended = this.takeTurn(job.id, abort.signal).finally(() => {
        this.turn = null;
        this.pump();
      });
      this.turn = { id: job.id, ended, abort };
      return;
    }
    const nap = this.busy.size === 0 ? nextPollDelayMs(free, now) : BUSY_MS;
    if (nap !== null) this.timer = setTimeout(() => this.pump(), nap).unref();
  }

  private freeJobs(now: number): readonly UploadJob[] {
    for (const [id, until] of this.busy) if (until <= now) this.busy.delete(id);
    return this.busy.size === 0 ? this.jobs() : this.jobs().filter(({ id }) => !this.busy.has(id));
  }

  private async takeTurn(id: string, signal: AbortSignal): Promise<void> {
    try {
      const done = await this.table.hold(id, () => this.worker.workOn(id, signal));
      if (done === 'busy') this.busy.set(id, this.options.now().getTime() + BUSY_MS);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      // It could not even be held: the disk is not fit for it.
      const job = this.table.find(id);
      if (job !== undefined && isActive(job)) this.table.show(step({ kind: 'gave-up', message: error.message })(job));
    }
  }

  private async applyDecision(id: string, decision: JobDecision): Promise<void> {
    if (decision === 'remove') {
      await this.table.remove(id, ({ state }) => decisionsFor(state).includes(decision));
      return;
    }
    await this.table.plan(id, (job) => {
      if (job.state.kind !== 'sending') return applyUserDecision(job, decision, this.options.now());
      if (decision === 'cancel' && this.turn?.id === id) this.turn.abort.abort(CANCELLED_BY_PERSON);
      return null;
    });
    await this.worker.tidy(id);
  }
}

async function unlessImpossible(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

/** Only what never left, or was not looked for, for want of a network; a server that asked to wait is waited for. */
function waitsForNetwork({ state, receipts }: UploadJob): boolean {
  if (state.kind === 'looking') return state.attempts > 0 && state.notBefore !== null;
  return state.kind === 'waiting' && state.notBefore !== null && receipts.at(-1)?.outcome.kind === 'not-sent';
}
