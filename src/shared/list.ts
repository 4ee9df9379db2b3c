import type { UserType } from './audience';
import type { Message } from './messages/message';

/** Encodings that are detected; any other label that the decoder knows can be chosen by hand. */
export type Encoding = string;

/** Confidence of a detection; the marketer should check a guess. */
export type Confidence = 'certain' | 'likely' | 'guess';

/** The delimiter of a table whose columns are lined up by blanks. It is detected, never chosen. */
export const ALIGNED_BY_BLANKS = '  ';

/** How a delimited list is written. `delimiter` is '' for a list of one value per line, or `ALIGNED_BY_BLANKS`. */
export interface Dialect {
  readonly encoding: Encoding;
  /** Length in bytes of the byte order mark at the head, 0 where there is none. */
  readonly bomBytes: number;
  /** Lines at the head that are no rows: a title, comments, `sep=;`. Lines of the file, not records. */
  readonly skippedLines: number;
  readonly delimiter: string;
  readonly quote: string;
  readonly quoteEscape: QuoteEscape;
  /** Whether the first record names the columns. */
  readonly header: boolean;
}

/** How a quote is written within quotes: twice, as in `"a ""b"""`, or behind a backslash, as in `"a \"b\""`. */
export const QUOTE_ESCAPES = ['doubled', 'backslash'] as const;

export type QuoteEscape = (typeof QUOTE_ESCAPES)[number];

/** The most lines that the marketer may skip at the head of a list. */
export const MAX_SKIPPED_LINES = 1_000;

/** The parts of a dialect that the marketer chose; the rest is detected. */
export interface DialectChoice {
  readonly encoding?: string;
  readonly skippedLines?: number;
  readonly delimiter?: string;
  readonly quoteEscape?: QuoteEscape;
  readonly header?: boolean;
  /** Of a workbook, by name or 1-based number. */
  readonly sheet?: string;
  /** Of a ZIP archive, by name or 1-based number. */
  readonly member?: string;
}

/** What a file is packed in. Where it holds several, `reason` says why this one was taken. */
export type ListPacking =
  | { readonly kind: 'gzip' }
  | {
      readonly kind: 'zip';
      readonly member: string;
      readonly members: readonly string[];
      /** The members that seem to be lists; at least one. */
      readonly lists: readonly string[];
      readonly reason: Message;
    };

/**
 * The container of a list. A workbook, which may itself be packed, has cells instead of text, so only the header of its
 * dialect is meaningful; `reason` says why this sheet was chosen.
 */
export type ListContainer =
  | { readonly kind: 'text' }
  | ListPacking
  | {
      readonly kind: 'workbook';
      readonly sheet: string;
      readonly sheets: readonly string[];
      readonly reason: Message;
      readonly packing: ListPacking | null;
    };

/** What a column seems to hold. */
export type ColumnKind = UserType | 'country';

export interface ColumnGuess {
  readonly kind: ColumnKind;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why: the header's word, or the share of the sampled values. */
  readonly reason: Message;
  /** The evidence. A column named by its header outranks one that only looks the part. */
  readonly by: 'header' | 'values';
  /** Share of the sampled rows that hold a value in it, 0 to 1; usable values only where the header names the column. */
  readonly filled: number;
}

/**
 * Whether the first record names the columns, and how that is known: by its words and the values below, by its look
 * alone, or because the marketer said so. The words of a guessed header may be the values of a person.
 */
export type HeaderCertainty = 'certain' | 'guessed' | 'chosen' | 'none';

/**
 * The meaning of the plain numbers in a column: calling codes, or ISO 3166 numbers, of which a spreadsheet may have
 * dropped leading zeros. `unclear`: a number that may be either names no country. `not-available`: the same,
 * and `NA` is what R writes for nothing, not Namibia.
 */
export type CountryNumbers = 'calling-codes' | 'iso-numbers' | 'unclear' | 'not-available';

export interface Column {
  /** 0-based position in a record; columns are addressed by position, never by name. */
  readonly index: number;
  /** The header's own words; '' where there is no header, or where they may be a value: see `namesOfColumns`. */
  readonly name: string;
  readonly guess: ColumnGuess | null;
  /** What it looks like although another column is named for that: not used unless the marketer chooses it. */
  readonly offer?: ColumnGuess;
  /**
   * Why it is offered, if that might be by chance: it says the same in a few rows, or repeats the same few values, or it
   * repeats with the names of staff.
   */
  readonly setAside?: 'constant' | 'repeating' | 'besideStaff';
  /** What plain numbers mean if it holds countries; absent if it holds none, or nothing named it and that is unclear. */
  readonly countryNumbers?: CountryNumbers;
  /** Of phone numbers: the column of countries that belongs to them by its name. 0-based. */
  readonly ownCountry?: number;
  /** Of phone numbers: the column that says their country by its place, although another one is read. 0-based. */
  readonly unreadCountry?: { readonly column: number; readonly readWith: number };
  /** Of phone numbers: a column that says other countries, and that the numbers fit about as well. 0-based. */
  readonly rivalCountry?: { readonly column: number; readonly readWith: number };
  /** Of phone numbers: this column says their countries, but some seem to begin with the calling code of another. 0-based. */
  readonly foreignNumbers?: number;
  /** It is used, but seems to be of other people than this column: of parents beside students, or of staff. 0-based. */
  readonly otherPersonThan?: number;
  /** It is used, but its name has words that are not known, beside this column, whose name has none. 0-based. */
  readonly unknownBeside?: number;
  /** Its header says that it holds people's consent. */
  readonly consent?: true;
}

/** Why a list seems to hold people who said no; `reason` is one sentence. */
export interface SuspectedOptOut {
  readonly reason: Message;
  /** 0-based, the one that says so; null if a name does. */
  readonly column: number | null;
}

/** Something about a list that could also be read in another way; `reason` is one sentence. */
export interface Doubt {
  readonly about: 'encoding' | 'delimiter' | 'header' | 'sheet' | 'columns' | 'country-numbers' | 'opt-outs';
  /** 0-based, of a doubt about a column. */
  readonly column?: number;
  readonly reason: Message;
}

/**
 * A list as understood from its head; nothing beyond the sample has been read. Contains no value of the list and no
 * text that might be one, so it may be printed, saved and sent to another thread.
 */
export interface ListInfo {
  /** File name without folder; `standard input` for a stream. */
  readonly name: string;
  /** Size in bytes, null for a stream. */
  readonly bytes: number | null;
  readonly container: ListContainer;
  readonly dialect: Dialect;
  readonly headerCertainty: HeaderCertainty;
  /** For each detected part: why this encoding, this delimiter, this header. */
  readonly reasons: {
    readonly encoding: Message;
    readonly skippedLines: Message;
    readonly delimiter: Message;
    readonly quoteEscape: Message;
    readonly header: Message;
  };
  readonly encodingConfidence: Confidence;
  /** What the marketer should check before hashing; empty for most lists. */
  readonly uncertain: readonly Doubt[];
  /** Why the list seems to contain people who said no; null if nothing suggests that. */
  readonly suspectedOptOut: SuspectedOptOut | null;
  readonly columns: readonly Column[];
  /** Data rows, estimated from the sample and the size; null for a stream. */
  readonly estimatedRows: number | null;
  /** The sample is the whole list, so that its rows are counted, not estimated. */
  readonly rowsExact: boolean;
}

/** A problem in a list that did not stop it from being read. */
export interface ListProblem {
  readonly kind: 'unterminated-quote' | 'stray-quote' | 'record-too-long';
  /** 1-based line of the file at which the record starts. */
  readonly line: number;
}

/** The file name of a list, with the sheet if there are several. */
export function listTitle(info: ListInfo): string {
  const sheet = sheetOf(info);
  return sheet === null ? info.name : `${info.name} › ${sheet}`;
}

/** The sheet of a list; null if it is the only one. */
export function sheetOf({ container }: ListInfo): string | null {
  return container.kind === 'workbook' && container.sheets.length > 1 ? container.sheet : null;
}
