import type { Reject, UserType } from '../../../shared/audience';
import type { ErrorCode } from '../../../shared/errors';
import type { CellBatch, HashCounts, HashedBatch, HashTask } from '../common/batch';
import type { SharedList } from '../fast/read-shared-list';
import type { SpilledBlocks, SpillFile } from '../fast/spill-file';

/** What a thread is given when it starts. */
export interface WorkerSetup {
  /** A `WebAssembly.Module`; null where the reference path does all. */
  readonly kernel: unknown;
}

/** What a thread is told; no answer. */
export type WorkerNotification =
  /** A new audience. Digests go to the spill file of their kind; where there are none, they are answered as records. */
  | { readonly kind: 'begin'; readonly spills: ReadonlyMap<UserType, SpillFile> | null }
  /** The batches and lists that follow belong to these tasks. */
  | { readonly kind: 'tasks'; readonly tasks: readonly HashTask[] };

/** What a thread is asked. One question is answered after the other; a list is answered with many parts before. */
export type WorkerRequest =
  /** The cells of some rows, for each task. */
  | { readonly kind: 'batch'; readonly batches: readonly CellBatch[] }
  /** Take parts of this list, in turn with other threads, until it is taken whole. */
  | { readonly kind: 'list'; readonly list: SharedList }
  /** Spill all digests of a kind, and say where everything is. */
  | { readonly kind: 'flush'; readonly userType: UserType }
  | SortRequest;

/** Sort the digests of each of these partitions. `room` may be used for their lines: it saves making it anew. */
export interface SortRequest {
  readonly kind: 'sort';
  readonly userType: UserType;
  readonly partitions: readonly SpilledBlocks[];
  readonly buffer: ArrayBuffer | null;
}

export type ToWorker = WorkerNotification | WorkerRequest;
export type FromWorker = ListChunk | WorkerResponse;

export interface ListChunk {
  readonly kind: 'part';
  readonly number: number;
  readonly bytesRead: number;
  /** One for each task. */
  readonly counts: readonly HashCounts[];
  readonly rejects: readonly Reject[];
}

export type WorkerResponse =
  | { readonly kind: 'hashed'; readonly hashed: readonly HashedBatch[] }
  | { readonly kind: 'taken' }
  | { readonly kind: 'flushed'; readonly partitions: readonly SpilledBlocks[] }
  /** The lines of all partitions, one after another. */
  | { readonly kind: 'sorted'; readonly text: Uint8Array<ArrayBuffer>; readonly lines: number }
  /** Too many digests, or not evenly spread: they are to be sorted by merging. */
  | { readonly kind: 'unsortable' }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly message: string };
