import type { RowCounts, UserType } from '../../../shared/audience';
import type { OwnCountry } from '../../../shared/column-mapping';
import type { CountryNumbers } from '../../../shared/list';
import type { PackedRejects } from './counts/packed-rejects';
import type { WordCounts } from './counts/word-counts';

/** Rows of a list on their way to a worker thread: only the mapped cells, packed into one string. */
export interface CellBatch {
  /** All cells in sequence, row by row. Mapped country cells are the first of their row; the labels of its cells come next. */
  readonly text: string;
  /** Number of mapped cells in each row, up to the last one present, without country cells and labels; at least one. */
  readonly cellCounts: Uint32Array;
  /** Length of each cell in UTF-16 units, or `TOO_LONG_MARK` for a record that was skipped. */
  readonly lengths: Uint32Array;
  /** Row number of each row, as a spreadsheet shows it. */
  readonly rowNumbers: Uint32Array;
}

export const TOO_LONG_MARK = 0xffffffff;

/** How the cells of all batches of a list are read. */
export interface HashTask {
  readonly userType: UserType;
  /** 0-based; each filled cell becomes one line. */
  readonly columns: readonly number[];
  /** The trimmed header of each column, '' if it has none. A cell that repeats its header is not a value. */
  readonly columnNames: readonly string[];
  /** For each column the one that labels its phone numbers; null, or missing at the end, where there is none. */
  readonly labelColumns: readonly (number | null)[];
  readonly countryColumn: number | null;
  /** The meaning of plain numbers in the country column. */
  readonly countryNumbers: CountryNumbers;
  /** Columns of countries that serve only some columns; where their cells are blank, the country column does. */
  readonly ownCountries: readonly (OwnCountry & { readonly numbers: CountryNumbers })[];
  readonly defaultCountry: string | null;
  /** A cell may hold several values, each one line. */
  readonly multiValue: boolean;
  /** Accept digests in Base64. */
  readonly base64Digests?: boolean;
  /** Typing errors in well-known mail domains are corrected. */
  readonly fixTypos?: boolean;
  /** Write the ID beside its digest, for platforms that accept it plain. */
  readonly plainIds: boolean;
  readonly rejects: RejectDetail;
}

/** Whether rejects are only counted or also listed; raw values are included only if the marketer asked for them. */
export type RejectDetail = 'counted' | 'listed' | 'with-values';

/** Row counts, plus words of the list, which stay in memory. */
export interface HashCounts extends RowCounts {
  /** Contents of country cells that name no country. */
  readonly unreadCountries?: WordCounts;
  /** Domains of usable addresses that may be typing errors. */
  readonly mailTypos?: WordCounts;
}

/** The outcome of some rows. */
export interface HashedRows {
  readonly counts: HashCounts;
  readonly rejects: PackedRejects;
}

/** The engine's result for a batch. */
export interface HashedBatch extends HashedRows {
  /** Whole records in the order of the cells; see `digest-record.ts`. */
  readonly digestRecords: Uint8Array<ArrayBuffer>;
}
