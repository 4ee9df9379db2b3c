import type { RepeatableSource } from '../../core/list/source/source';
import type { MappedShape } from '../../core/mappings/mapping-schema';
import type { ErrorCode } from '../../shared/errors';
import type { Message } from '../../shared/messages/message';
import type { ListChoice, ListId, ListPreview } from '../../shared/preview';

/** What is asked of the thread that understands lists; it answers one after the other. */
export interface PreviewRequest {
  readonly id: ListId;
  readonly source: RepeatableSource;
  readonly choice: ListChoice;
  /** How lists were mapped before, by their shape. */
  readonly shapes: readonly MappedShape[];
  /** Of phone numbers without one. */
  readonly country: string | null;
}

/** An `AppError` crosses as its words: a thrown one would lose its code. */
export type PreviewResult =
  | { readonly kind: 'done'; readonly preview: ListPreview }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly description: Message }
  | { readonly kind: 'bug'; readonly error: unknown };
