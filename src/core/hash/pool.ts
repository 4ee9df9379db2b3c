import { Worker } from 'node:worker_threads';
import { AppError } from '../../shared/errors';
import type { CellBatch, HashedBatch, HashTask } from './batch';
import type { FromWorker, ToWorker } from './protocol';

/**
 * Worker threads that hash batches. A thread that dies ends the whole run with an `AppError`: its rows would be
 * missing otherwise, and a list that is only partly hashed must never look like a whole one.
 */
export class HashPool {
  private readonly members: Member[];

  constructor(workerPath: string, threads: number) {
    this.members = Array.from({ length: threads }, () => new Member(workerPath));
  }

  /** Batches that keep every thread busy while the next ones are being read. */
  get depth(): number {
    return this.members.length * 2;
  }

  /** Every batch from now on belongs to this task. */
  begin(task: HashTask): void {
    for (const member of this.members) member.send({ kind: 'task', task });
  }

  /** Hands a batch to the thread that has the least to do. */
  hash(batch: CellBatch): Promise<HashedBatch> {
    const idlest = this.members.reduce((best, member) => (member.waiting < best.waiting ? member : best));
    return idlest.hash(batch);
  }

  async close(): Promise<void> {
    await Promise.all(this.members.map((member) => member.close()));
  }
}

interface Pending {
  resolve(hashed: HashedBatch): void;
  reject(error: unknown): void;
}

class Member {
  private readonly worker: Worker;
  private readonly pending: Pending[] = [];
  private failure: AppError | null = null;

  constructor(workerPath: string) {
    this.worker = new Worker(workerPath);
    this.worker.on('message', (hashed: FromWorker) => this.pending.shift()?.resolve(hashed));
    this.worker.on('error', (error) => this.fail(error));
    this.worker.on('exit', () => this.fail(null));
    this.worker.unref();
  }

  get waiting(): number {
    return this.pending.length;
  }

  send(message: ToWorker): void {
    this.worker.postMessage(message);
  }

  hash(batch: CellBatch): Promise<HashedBatch> {
    if (this.failure !== null) return Promise.reject(this.failure);
    return new Promise((resolve, reject) => {
      this.pending.push({ resolve, reject });
      this.worker.ref();
      this.send({ kind: 'batch', batch });
    }).finally(() => {
      if (this.waiting === 0) this.worker.unref();
    }) as Promise<HashedBatch>;
  }

  async close(): Promise<void> {
    await this.worker.terminate();
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
