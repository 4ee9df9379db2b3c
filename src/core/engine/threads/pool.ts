import { Worker } from 'node:worker_threads';
import { AppError } from '../../../shared/errors';
import type { Answer, FromWorker, ListPart, Notice, Question, WorkerSetup } from './protocol';

type AnswerTo = {
  batch: Extract<Answer, { kind: 'hashed' }>;
  list: Extract<Answer, { kind: 'taken' }>;
  flush: Extract<Answer, { kind: 'flushed' }>;
  sort: Extract<Answer, { kind: 'sorted' | 'unsortable' }>;
};

/**
 * The threads of the engine. One that dies ends the whole run with an `AppError`: its rows would be missing otherwise,
 * and a list that is only partly hashed must never look like a whole one.
 */
export class HashPool {
  readonly threads: readonly HashThread[];

  constructor(workerPath: string, threads: number, setup: WorkerSetup) {
    this.threads = Array.from({ length: threads }, () => new HashThread(workerPath, setup));
  }

  tell(notice: Notice): void {
    for (const thread of this.threads) thread.tell(notice);
  }

  /** The thread that has the least to do. */
  get idlest(): HashThread {
    return this.threads.reduce((best, thread) => (thread.waiting < best.waiting ? thread : best));
  }

  /** Settles once every question is answered, or will never be: no thread then works on anything. */
  async idle(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.idle()));
  }

  close(): void {
    for (const thread of this.threads) thread.close();
  }
}

interface Pending {
  onPart(part: ListPart): void;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

const NO_PARTS = () => {
  throw new Error('a part came for what is no list');
};

interface AskOptions {
  /** Takes what a list is answered with before. */
  onPart?(part: ListPart): void;
  /** Bytes that are handed over, not copied. */
  readonly handOver?: ArrayBuffer[];
}

export class HashThread {
  private readonly worker: Worker;
  private readonly pending: Pending[] = [];
  private failure: AppError | null = null;
  /** The answer to the last question; never rejects. Questions are answered in turn, so it is the last of all. */
  private lastAnswer: Promise<unknown> = Promise.resolve();

  constructor(workerPath: string, setup: WorkerSetup) {
    this.worker = new Worker(workerPath, { workerData: setup });
    this.worker.on('message', (message: FromWorker) => this.take(message));
    this.worker.on('error', (error) => this.fail(error));
    this.worker.on('messageerror', (error) => this.fail(error));
    this.worker.on('exit', () => this.fail(null));
    this.worker.unref();
  }

  get waiting(): number {
    return this.pending.length;
  }

  tell(notice: Notice): void {
    this.worker.postMessage(notice);
  }

  /** Throws an `AppError` where the thread says so or dies. */
  async ask<K extends Question['kind']>(
    question: Extract<Question, { kind: K }>,
    { onPart = NO_PARTS, handOver = [] }: AskOptions = {},
  ): Promise<AnswerTo[K]> {
    if (this.failure !== null) throw this.failure;
    this.worker.ref();
    try {
      const answered = new Promise<Answer>((resolve, reject) => {
        this.pending.push({ onPart, resolve, reject });
        this.worker.postMessage(question, handOver);
      });
      this.lastAnswer = answered.catch(() => null);
      const answer = await answered;
      if (answer.kind === 'failed') throw new AppError(answer.code, answer.message);
      // The protocol pairs them: a thread answers each question by its own kind.
      return answer as AnswerTo[K];
    } finally {
      if (this.waiting === 0) this.worker.unref();
    }
  }

  async idle(): Promise<void> {
    await this.lastAnswer;
  }

  close(): void {
    void this.worker.terminate();
  }

  private take(message: FromWorker): void {
    if (message.kind === 'part') this.pending[0]?.onPart(message);
    else this.pending.shift()?.resolve(message);
  }

  /** The cause is kept out: an error that was thrown over a cell could quote it. */
  private fail(error: unknown): void {
    const name = error instanceof Error ? error.name : 'exit';
    this.failure ??= new AppError(
      'engine-stopped',
      'Hashing stopped: a worker thread ended unexpectedly. Nothing was written; start again, and close other programs if memory is short.',
      { cause: name },
    );
    for (const waiting of this.pending.splice(0)) waiting.reject(this.failure);
  }
}
