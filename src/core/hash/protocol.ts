import type { CellBatch, HashedBatch, HashTask } from './batch';

/** What the pool says to a worker thread. A worker has one task at a time; batches come after it. */
export type ToWorker =
  | { readonly kind: 'task'; readonly task: HashTask }
  | { readonly kind: 'batch'; readonly batch: CellBatch };

/** One answer per batch, in the order of the batches. */
export type FromWorker = HashedBatch;
