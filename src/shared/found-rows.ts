import { REJECT_REASONS, type RejectReason, type UserType } from './audience';
import { FIELD_REJECT_REASONS, type FieldRejectReason } from './field';

/** The counts of any result whose rows can be shown, besides the reasons for which rows are rejected. */
const COUNTED = ['repaired', 'alreadyHashed', 'unverified', 'duplicates', 'suppressed', 'noConsent'] as const;

const COUNTED_IN_CODES = [...COUNTED, 'ignoredCells'] as const;

export const ROW_REASONS = [...REJECT_REASONS, ...COUNTED_IN_CODES] as const;

/** Why a row is shown: it was rejected for this reason, or one of its cells is in this count. */
export type RowReason = RejectReason | (typeof COUNTED_IN_CODES)[number];

/** The same of a platform's file. */
const COUNTED_IN_FILES = [...COUNTED, 'contradictions'] as const;

export const FILE_ROW_REASONS = [...REJECT_REASONS, ...FIELD_REJECT_REASONS, ...COUNTED_IN_FILES] as const;

export type FileRowReason = FieldRejectReason | (typeof COUNTED_IN_FILES)[number];

/** A count of a result. */
export type CountedRows =
  | { readonly kind: 'codes'; readonly userType: UserType; readonly reason: RowReason }
  | {
      readonly kind: 'file';
      /** Its place among the files that were made. */
      readonly file: number;
      /** Of the file, 0-based, if the count is one of its cells; null if it is one of its rows. */
      readonly column: number | null;
      readonly reason: FileRowReason;
    };

/** Rows of the lists with their raw cells: held in memory and shown, never stored. */
export interface FoundRows {
  /** In the order of the lists; only lists that have such rows. */
  readonly lists: readonly RowsOfList[];
  /** Where the search ended: after all rows, with as many as are shown, or with as many codes as can be compared. */
  readonly end: 'all' | 'most-rows' | 'most-codes';
}

export interface RowsOfList {
  readonly title: string;
  /** The columns that decide about a row. */
  readonly columns: readonly FoundColumn[];
  readonly rows: readonly FoundRow[];
}

export interface FoundColumn {
  /** 0-based. */
  readonly index: number;
  /** Empty where the list names none. */
  readonly name: string;
}

export interface FoundRow {
  readonly row: number;
  /** One for each of the columns, cut to 200 characters. */
  readonly cells: readonly string[];
}
