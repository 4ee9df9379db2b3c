import type { EngineOptions } from '../../../core/engine/start-engine';
import type { ReadProgress } from '../../../core/list/list';
import type { ErrorCode } from '../../../shared/errors';
import type { ColumnMapping, ListInfo } from '../../../shared/list';
import type { Message } from '../../../shared/messages/message';
import type { HashedAudience, HashTask } from '../hash-into-folder';

/** The worker data: one task, after which the thread exits. No message is ever sent to it. */
export interface HashThreadData {
  /** Private; the two files appear there. */
  readonly folder: string;
  readonly task: HashTask;
  /** The engine's worker and kernel, and how many threads it starts. */
  readonly engine: EngineOptions;
}

/**
 * Messages from the thread. An `AppError` is sent as code and message, because a thrown error loses its code across
 * threads.
 */
export type HashThreadMessage =
  | { readonly kind: 'mapped'; readonly info: ListInfo; readonly mappings: readonly ColumnMapping[] }
  | { readonly kind: 'progress'; readonly progress: ReadProgress }
  | HashThreadResult;

export type HashThreadResult =
  | { readonly kind: 'done'; readonly hashed: HashedAudience }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly description: Message }
  | { readonly kind: 'bug'; readonly error: unknown };
