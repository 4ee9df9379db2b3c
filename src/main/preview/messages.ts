import type { RepeatableSource } from '../../core/list/source/source';
import type { MappedShape } from '../../core/mappings/mapping-schema';
import type { ErrorCode } from '../../shared/errors';
import type { Message } from '../../shared/messages/message';
import type { ListChoice, ListId, ListPreview } from '../../shared/preview';

/** A request to the preview thread, which handles one after the other. */
export interface PreviewRequest {
  readonly id: ListId;
  readonly source: RepeatableSource;
  readonly choice: ListChoice;
  /** Earlier mappings, by the shape of their list. */
  readonly shapes: readonly MappedShape[];
  /** Default country of phone numbers. */
  readonly country: string | null;
}

/** An `AppError` crosses as its words: a thrown one would lose its code. */
export type PreviewResult =
  | { readonly kind: 'done'; readonly preview: ListPreview }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly description: Message }
  | { readonly kind: 'bug'; readonly error: unknown };
