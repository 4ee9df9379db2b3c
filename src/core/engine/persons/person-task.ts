import type { ColumnCounts, Reasons } from '../../../shared/person-file';
import type { DateOrder, Field, FieldRejectReason, RuleName, ValueForm } from '../../../shared/platform';
import type { GenderLetters } from '../../normalise/person/gender';
import type { RejectDetail } from '../common/batch';
import type { PartedLines } from './lines/part-lines';

/** How the rows of a list become lines of the files of platforms, one person a line. Sent to threads as it is. */
export interface PersonTask {
  readonly files: readonly PersonFileTask[];
  /** 0-based columns of the list whose cells a batch holds, in this order. */
  readonly columns: readonly number[];
  /** The header's words for each of them, trimmed. A cell that repeats them is no value. */
  readonly columnNames: readonly string[];
  /** Which of these cells says the country of a row; null where none does. */
  readonly countryCell: number | null;
  readonly defaultCountry: string | null;
  readonly dateOrder: DateOrder | null;
  readonly genderLetters: GenderLetters | null;
  /** Cells of e-mail, phone and device ID may hold several values. */
  readonly severalValues: boolean;
  readonly base64Digests: boolean;
  readonly fixTypos: boolean;
  readonly rejects: RejectDetail;
  /** Digests of people who are left out; null where there are none. */
  readonly suppressed: SharedDigests | null;
}

/** One file. Its columns are those of the platform that the list can fill, in the platform's order. */
export interface PersonFileTask {
  readonly columns: readonly PersonColumnTask[];
  /** Positions in `columns`; a row is kept where all of any one set are filled. */
  readonly keys: readonly (readonly number[])[];
}

export interface PersonColumnTask {
  readonly field: Field;
  readonly rule: RuleName;
  readonly form: ValueForm;
  /** Positions in `PersonTask.columns`; none where only `fallback` fills the column. */
  readonly cells: readonly number[];
  /** Identifies one person, so suppression uses it. */
  readonly identifies: boolean;
  /** So many columns of this name stand in the file. Of the only column of a file, further values become lines. */
  readonly width: number;
  /** Read where no cell of the row is filled. */
  readonly fallback: string | null;
}

/** Digests in ascending order, 32 bytes each, that threads share. */
export interface SharedDigests {
  readonly bytes: SharedArrayBuffer;
  readonly count: number;
}

/** A row that gave no line, or a cell that could not be used. */
export interface PersonReject {
  readonly row: number;
  /** 0-based column of the list; null where no single one is to blame. */
  readonly column: number | null;
  readonly reason: FieldRejectReason;
  readonly value?: string;
}

/** What became of the rows of a list in one file. */
export interface PersonCounts {
  readonly rows: number;
  /** Lines, before duplicates are removed. */
  readonly lines: number;
  /** Lines left out because a suppression list holds one of their identifiers. */
  readonly suppressed: number;
  /** Rows whose phone number is of another country than the row says. */
  readonly contradictions: number;
  /** Rows that gave no line, by reason. */
  readonly rejected: Reasons;
  /** In the order of the file's columns. */
  readonly columns: readonly ColumnCounts[];
}

export interface PersonLines extends PartedLines {
  readonly counts: PersonCounts;
  readonly rejects: readonly PersonReject[];
}

/** What became of some rows. */
export interface PersonLinesBatch {
  /** One for each file of the task. */
  readonly files: readonly PersonLines[];
  readonly rows: number;
  /** Bytes of the list that have been read so far. */
  readonly bytesRead: number;
}

/** What became of a chunk of a list. */
export interface PersonChunk extends PersonLinesBatch {
  readonly kind: 'person-chunk';
  /** 0-based, in the order of the list. */
  readonly number: number;
}
