import { randomUUID } from 'node:crypto';
import { AppError } from '../../shared/errors';
import { decisionsFor, type JobDecision, type NewJob, type UploadJob } from '../../shared/job';
import { parseApiAddress } from '../api/address';
import type { AudienceClient } from '../api/audience-client';
import type { TokenStore } from '../storage/token-store';
import { CANCELLED_BY_PERSON, isRepeatable, runAttempt } from './attempt';
import type { JobStore } from './job-store';
import { JobTable, type Step, step } from './job-table';
import { napMs, nextDue } from './schedule';
import { FRESH } from './transition';
import { WORDS } from './words';

export interface UploadQueueOptions {
  readonly store: JobStore;
  readonly connect: (api: string, token: string) => Pick<AudienceClient, 'send'>;
  readonly tokens: Pick<TokenStore, 'read'>;
  readonly now: () => Date;
  /** 0 to 1, for the backoff. */
  readonly random: () => number;
  /** Whether the file of a job stays once it was uploaded. */
  readonly keepFiles: () => boolean;
  /** All jobs, oldest first, after every change. */
  readonly onChange: (jobs: readonly UploadJob[]) => void;
}

/**
 * Sends one job at a time, oldest first, and never a second whole request without a person's consent, unless
 * repeating it is harmless. Each step is kept on disk before it is taken, and told afterwards.
 */
export interface UploadQueue {
  /** Takes up what earlier runs left, and begins to send. `damaged` jobs could not be read. */
  start(): Promise<{ readonly damaged: number }>;
  /** Takes over the file as well. Returns the ID of the job. */
  add(job: NewJob, filePath: string): Promise<string>;
  /** A decision that the job has outrun meanwhile is passed over. */
  decide(id: string, decision: JobDecision): Promise<void>;
  jobs(): readonly UploadJob[];
  /** The jobs of this origin that wait for a token go on. */
  tokenSaved(origin: string): Promise<void>;
  /** The network came back, or the computer woke: what could not be sent is tried at once. */
  networkChanged(): Promise<void>;
  /** Stops sending and waits until that is written down. What is unfinished goes on at the next start. */
  close(): Promise<void>;
}

export function createUploadQueue(options: UploadQueueOptions): UploadQueue {
  return new Queue(options);
}

class Queue implements UploadQueue {
  private readonly table: JobTable;
  private phase: 'new' | 'running' | 'closed' = 'new';
  /** The attempt under way, and how to stop it. */
  private turn: { readonly ended: Promise<void>; readonly abort: AbortController } | null = null;
  private timer: NodeJS.Timeout | undefined;
  /** Tells whether a token was saved while an older one was being tried. */
  private tokensSaved = 0;

  constructor(private readonly options: UploadQueueOptions) {
    this.table = new JobTable(options.store, options.onChange);
  }

  async start(): Promise<{ readonly damaged: number }> {
    const { jobs, damaged } = await this.options.store.list();
    this.table.load(jobs);
    for (const job of jobs) {
      if (job.state.kind === 'sending') {
        await this.table.record(job.id, step({ kind: 'recovered', repeatable: isRepeatable(job) }));
      }
      await this.tidy(job.id);
    }
    this.phase = 'running';
    this.pump();
    return { damaged };
  }

  async add({ api, target, counts, file }: NewJob, filePath: string): Promise<string> {
    parseApiAddress(api);
    const id = randomUUID();
    const { lines, bytes, sha256, plainIds } = file;
    const job: UploadJob = {
      id,
      createdAt: this.options.now().toISOString(),
      api,
      target,
      counts,
      // By name: the path that an audience file also has would tell of this computer.
      file: { lines, bytes, sha256, plainIds },
      state: FRESH,
      receipts: [],
    };
    await this.options.store.adopt(job, filePath);
    this.table.load([job]);
    this.pump();
    return id;
  }

  async decide(id: string, decision: JobDecision): Promise<void> {
    if (decision === 'remove') {
      await this.table.remove(id, ({ state }) => decisionsFor(state).includes(decision));
    } else {
      await this.table.plan(id, (job) => {
        if (job.state.kind !== 'sending') {
          return decisionsFor(job.state).includes(decision) ? step({ kind: 'decided', decision })(job) : null;
        }
        if (decision === 'cancel') this.turn?.abort.abort(CANCELLED_BY_PERSON);
        return null;
      });
      await this.tidy(id);
    }
    this.pump();
  }

  jobs(): readonly UploadJob[] {
    return this.table.all();
  }

  async tokenSaved(origin: string): Promise<void> {
    this.tokensSaved += 1;
    await this.resume(origin);
    this.pump();
  }

  async networkChanged(): Promise<void> {
    await this.recordEach((job) => (waitsForNetwork(job) ? step({ kind: 'network-changed' })(job) : null));
    this.pump();
  }

  async close(): Promise<void> {
    this.phase = 'closed';
    clearTimeout(this.timer);
    this.turn?.abort.abort();
    await this.turn?.ended;
  }

  /** Starts what is due, or sets the one timer for what will be. */
  private pump(): void {
    clearTimeout(this.timer);
    if (this.phase !== 'running' || this.turn !== null) return;
    const now = this.options.now();
    const job = nextDue(this.jobs(), now);
    if (job !== null) {
      const abort = new AbortController();
      const ended = this.takeTurn(job, abort.signal).finally(() => {
        this.turn = null;
        this.pump();
      });
      this.turn = { ended, abort };
      return;
    }
    const nap = napMs(this.jobs(), now);
    if (nap !== null) this.timer = setTimeout(() => this.pump(), nap).unref();
  }

  private async takeTurn(job: UploadJob, signal: AbortSignal): Promise<void> {
    try {
      await this.send(job, signal);
    } catch (error) {
      const message = error instanceof AppError ? error.message : WORDS.programMistaken;
      await this.table.record(job.id, (found) => (isActive(found) ? step({ kind: 'gave-up', message })(found) : null));
      // A bug must be heard of, but neither hold up the other jobs nor be tried again and again.
      if (!(error instanceof AppError)) throw error;
    }
  }

  private async send({ id, api }: UploadJob, signal: AbortSignal): Promise<void> {
    const { connect, now, random, store } = this.options;
    const { origin } = parseApiAddress(api);
    const savedBefore = this.tokensSaved;
    const token = await this.readToken(origin);
    if (signal.aborted) return;
    if (token !== null) {
      const client = connect(api, token);
      await runAttempt(id, { table: this.table, client, filePath: store.filePath(id), signal, now, random });
      await this.tidy(id);
      if (this.table.find(id)?.state.kind !== 'needs-token') return;
    }
    await (this.tokensSaved === savedBefore ? this.pause(origin) : this.resume(origin));
  }

  /** A keychain that cannot be reached has, for now, no token. */
  private async readToken(origin: string): Promise<string | null> {
    try {
      return await this.options.tokens.read(origin);
    } catch (error) {
      if (error instanceof AppError) return null;
      throw error;
    }
  }

  /** Without a token the other jobs of this origin would only be refused as well. */
  private async pause(origin: string): Promise<void> {
    const concerned = (job: UploadJob) => job.state.kind === 'waiting' && goesTo(job, origin);
    await this.recordEach((job) => (concerned(job) ? step({ kind: 'token-missing' })(job) : null));
  }

  private async resume(origin: string): Promise<void> {
    const concerned = (job: UploadJob) => job.state.kind === 'needs-token' && goesTo(job, origin);
    await this.recordEach((job) => (concerned(job) ? step({ kind: 'token-saved' })(job) : null));
  }

  /**
   * Looks at each job when its turn has come: what it is now may be about to change. Of two such passes the later
   * one comes to each job after the earlier one did.
   */
  private async recordEach(makeStep: Step): Promise<void> {
    for (const { id } of this.jobs()) await this.table.record(id, makeStep);
  }

  /** Hashes are personal data still: once uploaded, they go. What cannot be removed now is at the next start. */
  private async tidy(id: string): Promise<void> {
    if (this.table.find(id)?.state.kind !== 'done' || this.options.keepFiles()) return;
    try {
      await this.options.store.removeFile(id);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }
}

function goesTo({ api }: UploadJob, origin: string): boolean {
  return parseApiAddress(api).origin === origin;
}

function isActive({ state }: UploadJob): boolean {
  return state.kind === 'waiting' || state.kind === 'sending';
}

/** Only what never left for want of a network; a server that asked to wait is waited for. */
function waitsForNetwork({ state, receipts }: UploadJob): boolean {
  return state.kind === 'waiting' && state.notBefore !== null && receipts.at(-1)?.outcome.kind === 'not-sent';
}
