import type { Worker } from 'node:worker_threads';
import { AppError } from '../../../shared/errors';
import { message } from '../../../shared/messages/message';
import { startThread, threadStopped } from '../../threads/start-thread';
import type { PersonChunk } from '../persons/person-task';
import type { FromWorker, ListChunk, WorkerNotification, WorkerRequest, WorkerResponse, WorkerSetup } from './protocol';

const STOPPED = message('engine.stopped');

type ResponseTo = {
  batch: Extract<WorkerResponse, { kind: 'hashed' }>;
  list: Extract<WorkerResponse, { kind: 'list-finished' }>;
  'person-list': Extract<WorkerResponse, { kind: 'list-finished' }>;
  persons: Extract<WorkerResponse, { kind: 'person-lines' }>;
  'sort-lines': Extract<WorkerResponse, { kind: 'sorted-lines' }>;
  flush: Extract<WorkerResponse, { kind: 'flushed' }>;
  sort: Extract<WorkerResponse, { kind: 'sorted' | 'needs-merge-sort' }>;
};

/**
 * The threads of the engine. If one dies, the whole run ends with an `AppError`: its rows would be missing, and a list
 * that is only partly hashed must never look complete.
 */
export class HashPool {
  readonly threads: readonly HashThread[];

  /** @param startNow the others start when there is work for them, see `heldBack` */
  constructor(
    workerPath: string,
    threads: number,
    setup: WorkerSetup,
    private readonly startNow = threads,
  ) {
    this.threads = Array.from({ length: threads }, () => new HashThread(workerPath, setup));
    this.startFrom(0);
  }

  /** One after the other: starting all at once would slow the rest of the program while it loads. */
  private startFrom(index: number): void {
    if (index < this.startNow) this.threads[index]?.start(() => this.startFrom(index + 1));
  }

  /** The threads that have started or are about to. */
  get running(): readonly HashThread[] {
    return this.threads.filter((thread, index) => index < this.startNow || thread.isStarted);
  }

  /** The threads that wait for their first request to start. */
  get heldBack(): readonly HashThread[] {
    return this.threads.filter((thread, index) => index >= this.startNow && !thread.isStarted);
  }

  notify(notice: WorkerNotification): void {
    for (const thread of this.threads) thread.notify(notice);
  }

  /** The running thread with the fewest pending requests. */
  get leastBusy(): HashThread {
    return this.running.reduce((leastBusy, thread) =>
      thread.pendingRequests < leastBusy.pendingRequests ? thread : leastBusy,
    );
  }

  /** The same, unless all have work waiting: then the next thread starts. */
  get leastBusyOrNext(): HashThread {
    const { leastBusy } = this;
    return leastBusy.pendingRequests < 2 ? leastBusy : (this.heldBack[0] ?? leastBusy);
  }

  /** Resolves when no request is pending: each has its response, or its thread died. */
  async idle(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.idle()));
  }

  close(): void {
    for (const thread of this.threads) thread.close();
  }
}

/** The chunks sent before the response to a request. */
type ChunkFrom = {
  list: ListChunk;
  'person-list': PersonChunk;
};

type ChunkOfRequest<K> = K extends keyof ChunkFrom ? ChunkFrom[K] : never;

interface Pending {
  onChunk(chunk: ListChunk | PersonChunk): void;
  resolve(response: WorkerResponse): void;
  reject(error: unknown): void;
}

const rejectUnexpectedChunk = () => {
  throw new Error('a chunk came for a request that is not a list');
};

interface RequestOptions<K> {
  /** Receives each chunk of a list before the response. */
  onChunk?(chunk: ChunkOfRequest<K>): void;
  /** Buffers that are transferred, not copied. */
  readonly transfer?: ArrayBuffer[];
}

/**
 * A thread holds a few MB of rows at a time. These limits make V8 collect garbage early; by default it waits for 48 MB
 * of new objects, and four times the old ones in use.
 */
const RESOURCE_LIMITS = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 512 };

/** One thread of the pool: it starts with its first request, and handles requests in order. */
export class HashThread {
  private worker: Worker | null = null;
  /** Notifications to send once it is started. */
  private readonly notices: WorkerNotification[] = [];
  private closed = false;
  private readonly pending: Pending[] = [];
  private failure: AppError | null = null;
  /** The last response; never rejects. Requests are handled in order, so all earlier ones are done by then. */
  private lastResponse: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly workerPath: string,
    private readonly setup: WorkerSetup,
  ) {}

  /** Starts the thread unless its first request has, or it is closed. `onOnline`: not called if it does not run. */
  start(onOnline: () => void): void {
    if (this.closed) return;
    if (this.worker !== null) onOnline();
    else {
      try {
        this.started().once('online', onOnline);
      } catch (error) {
        // The first request fails with the same.
        if (!(error instanceof AppError)) throw error;
      }
    }
  }

  get isStarted(): boolean {
    return this.worker !== null;
  }

  get pendingRequests(): number {
    return this.pending.length;
  }

  notify(notice: WorkerNotification): void {
    if (this.worker === null) this.notices.push(notice);
    else this.worker.postMessage(notice);
  }

  /** Throws an `AppError` if the thread reports one or dies. */
  async request<K extends WorkerRequest['kind']>(
    request: Extract<WorkerRequest, { kind: K }>,
    { onChunk = rejectUnexpectedChunk, transfer = [] }: RequestOptions<K> = {},
  ): Promise<ResponseTo[K]> {
    const worker = this.started();
    worker.ref();
    try {
      const received = new Promise<WorkerResponse>((resolve, reject) => {
        // The protocol guarantees that chunk and request match.
        this.pending.push({ onChunk: (chunk) => onChunk(chunk as ChunkOfRequest<K>), resolve, reject });
        worker.postMessage(request, transfer);
      });
      this.lastResponse = received.catch(() => null);
      const response = await received;
      if (response.kind === 'failed') throw new AppError(response.code, response.description);
      // The protocol guarantees that the response matches the request.
      return response as ResponseTo[K];
    } finally {
      if (this.pendingRequests === 0) worker.unref();
    }
  }

  async idle(): Promise<void> {
    await this.lastResponse;
  }

  /** No later request starts it. */
  close(): void {
    this.closed = true;
    if (this.worker === null) this.fail(null);
    else void this.worker.terminate();
  }

  /** Throws an `AppError` if the thread has died, or the system gives none: memory is short, or too many run. */
  private started(): Worker {
    if (this.failure !== null) throw this.failure;
    if (this.worker !== null) return this.worker;
    const worker = this.create();
    worker.on('message', (message: FromWorker) => this.receive(message));
    worker.on('error', (error) => this.fail(error));
    worker.on('exit', () => this.fail(null));
    worker.unref();
    for (const notice of this.notices.splice(0)) worker.postMessage(notice);
    this.worker = worker;
    return worker;
  }

  private create(): Worker {
    try {
      return startThread(this.workerPath, STOPPED, { workerData: this.setup, resourceLimits: RESOURCE_LIMITS });
    } catch (error) {
      if (error instanceof AppError) this.failure = error;
      throw error;
    }
  }

  private receive(message: FromWorker): void {
    if (message.kind === 'chunk' || message.kind === 'person-chunk') this.pending[0]?.onChunk(message);
    else this.pending.shift()?.resolve(message);
  }

  private fail(error: unknown): void {
    this.failure ??= threadStopped(STOPPED, error);
    for (const request of this.pending.splice(0)) request.reject(this.failure);
  }
}
