import type { RejectReason, UserType } from './audience';
import type { ColumnMapping, RowFilter } from './column-mapping';
import type { FieldRejectReason } from './field';
import type { DialectChoice, ListInfo } from './list';
import type { HealthFinding } from './notes/health';
import type { ValueNote } from './notes/value-notes';
import type { FileChoice, PeopleReading } from './person-file';

/** A handle: the window never sees or names a path. */
export type ListId = string;
export type AudienceId = string;

/** What a list is for: its people make the audience, or are suppressed. */
export const LIST_ROLES = ['audience', 'suppression'] as const;

export type ListRole = (typeof LIST_ROLES)[number];

/** A list that is open. */
export interface GrantedList {
  readonly id: ListId;
  readonly role: ListRole;
}

/** A list that an upload was made of, as this computer remembers it. */
interface UsedList {
  readonly name: string;
  readonly role: ListRole;
}

/** A list of an upload; without a name where it was pasted. */
export interface SentList {
  readonly name: string | null;
  readonly role: ListRole;
}

/** A list that was used before and is still where it was. */
export interface RecentList extends UsedList {
  /** Identifies it to main without revealing the path. */
  readonly key: string;
}

/** The marketer's choices for a list; the rest is detected. */
export interface ListChoice {
  readonly dialect: DialectChoice;
  /** As the marketer chose them; null: not chosen. */
  readonly mappings: readonly ColumnMapping[] | null;
  /** Further user types to guess columns for; absent: none, or the likeliest if nothing was chosen. */
  readonly userTypes?: readonly UserType[];
  /** Of a list that becomes the file of a platform; then nothing is mapped to user types. */
  readonly file?: FileChoice;
  /** Absent: all rows are used. */
  readonly filter?: RowFilter;
  /** How the last list with these columns was mapped does not count. */
  readonly asNew?: true;
}

/** How a list was understood, with its first rows as they would be hashed. */
export interface ListPreview {
  readonly id: ListId;
  readonly info: ListInfo;
  /** It was pasted: held in memory, and gone when the program ends. */
  readonly isPasted: boolean;
  /** The cells of the header, raw, cut to 200 characters; none where there is no header. */
  readonly header: readonly string[];
  /** One for each user type; empty where no column is usable, and where the list becomes a platform's file. */
  readonly mappings: readonly ColumnMapping[];
  /** How it was read for a platform's file; null where it becomes an audience. */
  readonly people: PeopleReading | null;
  /** The mappings are those that were last used for a list of this shape. */
  readonly remembered: boolean;
  /** The first rows, then those worth seeing; fewer if there are many columns. */
  readonly rows: readonly PreviewRow[];
  readonly summary: SampleSummary;
  /** One for each column of `info`, by position. */
  readonly columnStatistics: readonly ColumnStatistics[];
  /** One for each mapping. */
  readonly estimates: readonly PreviewEstimate[];
  /** What may be wrong with the mapped columns. */
  readonly health: readonly HealthFinding[];
  /** Cell values of theirs that look like mistakes. */
  readonly notes: readonly ValueNote[];
  /** The country of most phone numbers that say theirs, ISO 3166 alpha-2: the others are probably from there. */
  readonly phoneCountry: string | null;
  /** Null where all rows are used, or some of the first ones pass the filter. */
  readonly unmatched: UnmatchedFilter | null;
}

/** A filter that none of the first rows passes. */
export interface UnmatchedFilter extends RowFilter {
  /** How many rows were looked at. */
  readonly rows: number;
  /** What its column says instead, the most frequent first; raw, cut to 200 characters, '' for empty cells. */
  readonly answers: readonly { readonly says: string; readonly cells: number }[];
}

/** The outcome of a row: people are rows with at least one usable value. */
export type RowOutcome = 'used' | 'empty' | 'invalid';

/** Why a row is worth a look: it is not used, or not as it stands in the list. */
export type RowIssue = Exclude<RowOutcome, 'used'> | 'unverified' | 'mistyped' | 'repaired';

/** The sampled rows by what they give: `rows = used + empty + invalid`. */
export interface SampleSummary extends Readonly<Record<RowOutcome, number>> {
  readonly rows: number;
  /** Rows with a phone number that fits no known numbering plan. */
  readonly unverified: number;
  readonly repaired: number;
  /** Rows with an address whose domain seems to be mistyped. */
  readonly mistyped: number;
  /** Usable values, one for each mapping. */
  readonly codes: readonly number[];
}

/** The sampled cells of one column. */
export interface ColumnStatistics {
  readonly filled: number;
  /** Null where the column is not mapped. */
  readonly valid: number | null;
}

export interface PreviewRow {
  readonly row: number;
  readonly outcome: RowOutcome;
  readonly unverified: boolean;
  readonly repaired: boolean;
  readonly mistyped: boolean;
  /** Every cell, raw, cut to 200 characters. */
  readonly cells: readonly string[];
  /** For each mapping, or each mapped field, one for each of its columns, in its order. */
  readonly results: readonly (readonly PreviewResult[])[];
}

/** The result of a cell, or of each of its values if it holds several. */
export type PreviewResult = ValueResult | { readonly kind: 'multi-value'; readonly results: readonly ValueResult[] };

export type ValueResult =
  | {
      readonly kind: 'value';
      readonly value: string;
      /** In hex, or as a platform's file will hold it. */
      readonly digest: string;
      readonly repaired: boolean;
      readonly unverified: boolean;
    }
  | { readonly kind: 'digest'; readonly digest: string }
  | { readonly kind: 'rejected'; readonly reason: FieldRejectReason };

/** Counted over the whole sample, not only over the rows that are shown. */
export interface PreviewEstimate {
  readonly sampledRows: number;
  readonly usableRows: number;
  readonly unverified: number;
  readonly rejected: Readonly<Partial<Record<RejectReason, number>>>;
}
