import type { Field, FieldRejectReason } from '../../../shared/field';
import type { CountryNumbers } from '../../../shared/list';
import type { ColumnCounts, Reasons } from '../../../shared/person-file';
import type { RuleName, ValueForm } from '../../../shared/platform';
import type { NamedFilter } from '../../list/filter-rows';
import type { DateHint } from '../../normalise/person/birth';
import type { GenderLetters } from '../../normalise/person/gender';
import type { RejectDetail } from '../common/batch';
import type { WordCounts } from '../common/counts/word-counts';
import type { LinesByPartition } from './lines/partition-lines';

/** How the rows of a list become lines of platform files, one person a line. Sent to threads unchanged. */
export interface PersonTask {
  readonly files: readonly PersonFileTask[];
  /** 0-based columns of the list whose cells a batch holds, in ascending order, but that of the filter last. */
  readonly columns: readonly number[];
  /** The trimmed header of each column. A cell that repeats its header is not a value. */
  readonly columnNames: readonly string[];
  /** Index of the country cell of a row; null if there is none. */
  readonly countryCell: number | null;
  /** The meaning of plain numbers in country cells. */
  readonly countryNumbers: CountryNumbers;
  readonly defaultCountry: string | null;
  readonly dateOrder: DateHint | null;
  readonly genderLetters: GenderLetters | null;
  /** E-mail, phone and device ID cells may hold several values. */
  readonly multiValue: boolean;
  readonly base64Digests: boolean;
  readonly fixTypos: boolean;
  readonly rejects: RejectDetail;
  /** Its column is the last of `columns`; null if all rows are used. */
  readonly filter: NamedFilter | null;
  /** Digests of suppressed people; null if there are none. */
  readonly suppressed: SharedDigests | null;
}

/** One file. Its columns are those of the platform that the list can fill, in the platform's order. */
export interface PersonFileTask {
  readonly columns: readonly PersonColumnTask[];
  /** Positions in `columns`. A row is kept if at least one set is completely filled. */
  readonly keys: readonly (readonly number[])[];
}

export interface PersonColumnTask {
  readonly field: Field;
  readonly rule: RuleName;
  readonly form: ValueForm;
  /** Positions in `PersonTask.columns`; empty if only `fallback` fills the column. */
  readonly cells: readonly number[];
  /** For each cell the position of the one that labels it; null, or missing, where there is none. */
  readonly labels?: readonly (number | null)[];
  /** For each cell the position of a country cell of its own; null, or missing, where that of the row counts. */
  readonly countryCells?: readonly (number | null)[];
  /** Identifies one person, so suppression compares it. */
  readonly identifies: boolean;
  /** Columns of this name in the file. In a file with a single column, further values become lines. */
  readonly width: number;
  /** Used if no cell of the row is filled. */
  readonly fallback: string | null;
}

/** Digests in ascending order, 32 bytes each, that threads share. */
export interface SharedDigests {
  readonly bytes: SharedArrayBuffer;
  readonly count: number;
}

/** A row that gave no line, or a cell that was not usable. */
export interface PersonReject {
  readonly row: number;
  /** 0-based column of the list; null if no single one is the cause. */
  readonly column: number | null;
  readonly reason: FieldRejectReason;
  readonly value?: string;
}

/** The outcome of a list's rows in one file. */
export interface PersonCounts {
  readonly rows: number;
  /** Lines, before duplicates are removed. */
  readonly lines: number;
  /** Lines suppressed because a suppression list holds one of their identifiers. */
  readonly suppressed: number;
  /** Rows whose phone number belongs to another country than the row says. */
  readonly contradictions: number;
  /** Rows that gave no line, by reason. */
  readonly rejected: Reasons;
  /** Domains of usable addresses that may be typing errors: words of the list, which stay in memory. */
  readonly mailTypos?: WordCounts;
  /** In the order of the file's columns. */
  readonly columns: readonly ColumnCounts[];
}

export interface PersonLines extends LinesByPartition {
  readonly counts: PersonCounts;
  readonly rejects: readonly PersonReject[];
}

/** The outcome of some rows. */
export interface PersonLinesBatch {
  /** One for each file of the task. */
  readonly files: readonly PersonLines[];
  /** Rows that were read, used or not. */
  readonly rows: number;
  /** Rows that the filter excludes. */
  readonly filteredOut: number;
  /** Bytes of the list that have been read so far. */
  readonly bytesRead: number;
}

/** The outcome of a chunk of a list. */
export interface PersonChunk extends PersonLinesBatch {
  readonly kind: 'person-chunk';
  /** 0-based, in the order of the list. */
  readonly number: number;
}
