import type { RepeatableSource } from '../../core/list/source/source';
import type { MappedShape } from '../../core/mappings/mapping-schema';
import type { ListChoice, ListId } from '../../shared/preview';

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
