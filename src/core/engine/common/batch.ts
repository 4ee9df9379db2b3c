import type { RowCounts, UserType } from '../../../shared/audience';
import type { PackedRejects } from './packed-rejects';
import type { WordCounts } from './word-counts';

/** The rows of a list on their way to a worker thread: the mapped cells only, packed into one string. */
export interface CellBatch {
  /** All cells one after another, row by row; a country cell, where mapped, is the first of its row. */
  readonly text: string;
  /** Mapped cells of each row, up to the last one that it has, the country's not counted; one at least. */
  readonly cellCounts: Uint32Array;
  /** Length of each cell in UTF-16 units, or `TOO_LONG` for a record that was skipped. */
  readonly lengths: Uint32Array;
  /** Row number of each row, as a spreadsheet shows it. */
  readonly rowNumbers: Uint32Array;
}

export const TOO_LONG_MARK = 0xffffffff;

/** How the cells of every batch of a list are to be read. */
export interface HashTask {
  readonly userType: UserType;
  /** 0-based; each filled cell becomes one line. */
  readonly columns: readonly number[];
  /** The header's words for each of them, trimmed; '' where it has none. A cell that repeats them is no value. */
  readonly columnNames: readonly string[];
  readonly countryColumn: number | null;
  readonly defaultCountry: string | null;
  /** A cell may hold several values, each one line. */
  readonly severalValues: boolean;
  /** Digests in Base64 are taken. */
  readonly base64Digests?: boolean;
  /** Typing errors in well-known mail domains are corrected. */
  readonly fixTypos?: boolean;
  /** Write the ID beside its digest, so that it can be sent as it is. */
  readonly plainIds: boolean;
  readonly rejects: RejectDetail;
}

/** Only count rejects, or list them as well; with the raw value of each only where a person asked for it. */
export type RejectDetail = 'counted' | 'listed' | 'with-values';

/** Beside what is told of rows, words of the list: they stay in memory. */
export interface HashCounts extends RowCounts {
  /** What the country column says where that is no country. */
  readonly unreadCountries?: WordCounts;
  /** Domains of usable addresses that may be typing errors. */
  readonly mailTypos?: WordCounts;
}

/** What became of some rows. */
export interface HashedRows {
  readonly counts: HashCounts;
  readonly rejects: PackedRejects;
}

/** What the engine gives back for a batch. */
export interface HashedBatch extends HashedRows {
  /** Whole records in the order of the cells, see `record.ts`. */
  readonly digestRecords: Uint8Array<ArrayBuffer>;
}
