import type { UserType } from '../../../shared/audience';
import type { ErrorCode } from '../../../shared/errors';
import type { Message } from '../../../shared/messages/message';
import type { CellBatch, HashCounts, HashedBatch, HashTask } from '../common/batch';
import type { PackedRejects } from '../common/counts/packed-rejects';
import type { PartitionsToSort, SortedPartitions } from '../fast/partitions/sort-partitions';
import type { SpilledBlocks, SpillFile } from '../fast/partitions/spill-file';
import type { SharedList } from '../fast/reading/read-shared-list';
import type { PersonBatch } from '../persons/cells/pack-persons';
import type { PersonChunk, PersonLines, PersonTask } from '../persons/person-task';

/** The data of a new thread. */
export interface WorkerSetup {
  /** A `WebAssembly.Module`; null to use only the reference path. */
  readonly kernel: unknown;
}

/** A message to a thread that gets no response. */
export type WorkerNotification =
  /**
   * A new audience. Digests go to the spill file of their user type; without spill files, they are returned as records.
   */
  | { readonly kind: 'begin'; readonly spills: ReadonlyMap<UserType, SpillFile> | null }
  /** The rows that follow become lines of files, one person a line. */
  | { readonly kind: 'person-task'; readonly task: PersonTask }
  /** The batches and lists that follow belong to these tasks. */
  | { readonly kind: 'tasks'; readonly tasks: readonly HashTask[] };

/** Requests to a thread. They are handled in order; the response to a list follows its chunks. */
export type WorkerRequest =
  /** The cells of some rows, for each task. */
  | { readonly kind: 'batch'; readonly batches: readonly CellBatch[] }
  /** Take chunks of this list, in turn with other threads, until its end. */
  | { readonly kind: 'list'; readonly list: SharedList }
  /** Spill all digests of a user type, and return where they are. */
  | { readonly kind: 'flush'; readonly userType: UserType }
  /** The same for the files of the person task. */
  | { readonly kind: 'person-list'; readonly list: SharedList }
  /** The cells of some rows, for the files of the person task. */
  | { readonly kind: 'persons'; readonly batch: PersonBatch }
  /** Complete lines, to be sorted and deduplicated. */
  | { readonly kind: 'sort-lines'; readonly text: Uint8Array<ArrayBuffer> }
  | SortRequest;

/** Sort the digests of each of these partitions. */
interface SortRequest extends PartitionsToSort {
  readonly kind: 'sort';
  readonly userType: UserType;
}

export type ToWorker = WorkerNotification | WorkerRequest;
export type FromWorker = ListChunk | PersonChunk | WorkerResponse;

export interface ListChunk {
  readonly kind: 'chunk';
  readonly number: number;
  readonly bytesRead: number;
  /** One for each task. */
  readonly counts: readonly HashCounts[];
  readonly rejects: PackedRejects;
}

export type WorkerResponse =
  | { readonly kind: 'hashed'; readonly hashed: readonly HashedBatch[] }
  | { readonly kind: 'list-finished' }
  | { readonly kind: 'flushed'; readonly partitions: readonly SpilledBlocks[] }
  | { readonly kind: 'person-lines'; readonly files: readonly PersonLines[] }
  | { readonly kind: 'sorted-lines'; readonly text: Uint8Array<ArrayBuffer>; readonly lines: number }
  | SortedPartitions
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly description: Message };
