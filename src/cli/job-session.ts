import { networkInterfaces } from 'node:os';
import type { AudienceClient } from '../core/api/audience-client';
import { parseApiAddress } from '../core/api/transport/address';
import { FileJobStore } from '../core/queue/store/file-job-store';
import { createUploadQueue, type UploadQueue } from '../core/queue/upload-queue';
import type { UploadJob } from '../shared/job';
import type { Context } from './context';
import { describeSending, ProgressLine, RateMeter } from './terminal/progress';

/** How often the job folder and the network are checked for changes, in milliseconds. */
const WATCH_MS = 1_000;

/** The uploads of this computer, which the app works on too. */
export interface JobSession {
  readonly queue: UploadQueue;
  /** Resolves once none of these jobs is running; with `wait`, once none will continue by itself. */
  settled(ids: readonly string[], wait: boolean): Promise<readonly UploadJob[]>;
}

interface JobSessionOptions {
  /** The only origin that may receive `AUDIENCE_API_TOKEN`; null if none may. */
  readonly environmentTokenFor: string | null;
}

/** Runs `work` with the upload queue, then closes it. Unfinished uploads are kept. */
export async function withJobSession<T>(
  context: Context,
  { environmentTokenFor }: JobSessionOptions,
  work: (jobs: JobSession) => Promise<T>,
): Promise<T> {
  const keepFiles = await context.keepFiles();
  const listeners = new Set<() => void>();
  const readToken = async (origin: string) =>
    origin === environmentTokenFor && context.tokenFromEnvironment !== null
      ? context.tokenFromEnvironment
      : (await context.openTokens()).read(origin);
  const queue = createUploadQueue({
    store: new FileJobStore(context.jobsRoot),
    connect: (api, token) => lazyClient(() => context.connect(parseApiAddress(api), token)),
    tokens: { read: readToken },
    now: () => new Date(),
    random: Math.random,
    keepFiles: () => keepFiles,
    onChange: () => {
      for (const check of listeners) check();
    },
    refreshMs: WATCH_MS,
  });
  const settled = (ids: readonly string[], wait: boolean) =>
    new Promise<readonly UploadJob[]>((resolve) => {
      const isFollowed = ({ id }: UploadJob) => ids.includes(id);
      context.watchOutcome(() => queue.jobs().some((job) => isFollowed(job) && mayHaveArrived(job)));
      const progress = new ProgressWatch(context);
      // This timer also keeps the program alive; those of the queue do not.
      const timer = setInterval(watchNetwork(queue), WATCH_MS);
      const check = () => {
        const jobs = queue.jobs().filter(isFollowed);
        progress.show(jobs);
        if (!jobs.every((job) => isSettled(job, wait)) && !context.signal.aborted) return;
        listeners.delete(check);
        clearInterval(timer);
        progress.end();
        resolve(jobs);
      };
      listeners.add(check);
      context.signal.addEventListener('abort', check, { once: true });
      check();
    });
  try {
    return await work({ queue, settled });
  } finally {
    await queue.close();
  }
}

/** Whether a job has ended or is waiting for later. */
function isSettled({ state }: UploadJob, wait: boolean): boolean {
  switch (state.kind) {
    case 'sending':
      return false;
    case 'waiting':
      return !wait && state.notBefore !== null;
    case 'reconciling':
      return !wait && state.attempts > 0 && state.notBefore !== null;
    default:
      return true;
  }
}

/** Whether the server may hold what was sent, and no response says so. */
function mayHaveArrived({ state }: UploadJob): boolean {
  return state.kind === 'reconciling' || state.kind === 'unknown' || (state.kind === 'sending' && state.handedOver);
}

/** A client whose code is loaded on first use: commands that only hash start faster. */
function lazyClient(load: () => Promise<AudienceClient>): Pick<AudienceClient, 'send' | 'findCandidates'> {
  return {
    send: async (...request) => (await load()).send(...request),
    findCandidates: async (...request) => (await load()).findCandidates(...request),
  };
}

/** Detects a network change by comparing the addresses of this computer. */
function watchNetwork(queue: UploadQueue): () => void {
  let before = JSON.stringify(networkInterfaces());
  return () => {
    const now = JSON.stringify(networkInterfaces());
    if (now !== before) void queue.networkChanged();
    before = now;
  };
}

/** The progress of the job that is being sent, as one line. */
class ProgressWatch {
  private readonly line: ProgressLine;
  private sending: { readonly id: string; readonly meter: RateMeter } | null = null;

  constructor({ stderr }: Context) {
    this.line = new ProgressLine(stderr);
  }

  show(jobs: readonly UploadJob[]): void {
    const job = jobs.find(({ state }) => state.kind === 'sending');
    if (job === undefined || job.state.kind !== 'sending') {
      this.end();
      return;
    }
    if (this.sending?.id !== job.id) this.sending = { id: job.id, meter: new RateMeter() };
    const { meter } = this.sending;
    const { bytesSent, bytesTotal } = job.state;
    this.line.draw(() => describeSending(meter, bytesSent, bytesTotal));
  }

  end(): void {
    this.line.clear();
    this.sending = null;
  }
}
