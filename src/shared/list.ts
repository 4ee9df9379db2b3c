import type { UserType } from './audience';

/** Encodings that are detected; any other label that the decoder knows can be chosen by hand. */
export type Encoding = string;

/** How a delimited list is written. `delimiter` is '' for a list of one value per line. */
export interface Dialect {
  readonly encoding: Encoding;
  /** Length in bytes of the byte order mark at the head, 0 where there is none. */
  readonly bomBytes: number;
  readonly delimiter: string;
  readonly quote: string;
  /** Whether the first record names the columns. */
  readonly header: boolean;
}

/** The parts of a dialect that a person has decided; the rest is detected. */
export interface DialectChoice {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly header?: boolean;
  /** Of a workbook, by name or 1-based number. */
  readonly sheet?: string;
  /** Of a ZIP archive, by name or 1-based number. */
  readonly member?: string;
}

/**
 * What a list lies in. Where it holds several, `reason` says in a sentence why this one was taken; a workbook has
 * cells instead of text, so that only the header of its dialect means something.
 */
export type ListContainer =
  | { readonly kind: 'text' }
  | { readonly kind: 'gzip' }
  | { readonly kind: 'zip'; readonly member: string; readonly members: readonly string[]; readonly reason: string }
  | { readonly kind: 'workbook'; readonly sheet: string; readonly sheets: readonly string[]; readonly reason: string };

/** What a column seems to hold. */
export type ColumnKind = UserType | 'country';

export interface ColumnGuess {
  readonly kind: ColumnKind;
  /** 0 to 1. */
  readonly confidence: number;
  /** A short sentence: which header word or which share of the sampled values spoke for it. */
  readonly reason: string;
}

export interface Column {
  /** 0-based position in a record; columns are addressed by position, never by name. */
  readonly index: number;
  /** The header's own words, or '' where there is no header. */
  readonly name: string;
  readonly guess: ColumnGuess | null;
}

/** A list as it was understood from its head; nothing beyond the sample has been read. */
export interface ListInfo {
  /** File name without folder; `standard input` for a stream. */
  readonly name: string;
  /** Size in bytes, null for a stream. */
  readonly bytes: number | null;
  readonly container: ListContainer;
  readonly dialect: Dialect;
  /** One short sentence per detected part: why this encoding, this delimiter, this header. */
  readonly reasons: { readonly encoding: string; readonly delimiter: string; readonly header: string };
  readonly columns: readonly Column[];
  /** Data rows, estimated from the sample and the size; null for a stream. */
  readonly estimatedRows: number | null;
  /** The sample is the whole list, so that its rows are counted, not estimated. */
  readonly rowsExact: boolean;
}

/** Which columns become lines of the audience, and how phone numbers find their country. */
export interface ColumnMapping {
  readonly userType: UserType;
  /** 0-based, at least one; each filled cell becomes one line. */
  readonly columns: readonly number[];
  readonly countryColumn: number | null;
  /** ISO 3166 alpha-2, for rows without a country of their own. */
  readonly defaultCountry: string | null;
}

/** Something odd in a list that did not stop the reading. */
export interface ListProblem {
  readonly kind: 'unterminated-quote' | 'stray-quote' | 'record-too-long';
  /** 1-based line of the file at which the record starts. */
  readonly line: number;
}
