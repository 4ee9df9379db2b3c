import type { RejectReason, UserType } from './audience';
import type { ColumnMapping, DialectChoice, ListInfo } from './list';

/** A handle: the window never sees or names a path. */
export type ListId = string;
export type AudienceId = string;

/** What a person has decided about a list; the rest is detected. */
export interface ListChoice {
  readonly dialect: DialectChoice;
  /** Null: as guessed. */
  readonly mapping: ColumnMapping | null;
  /** What the columns to be guessed hold; absent: that is guessed, too. */
  readonly userType?: UserType;
}

/** What was understood of a list, with the head of it as it would be hashed. */
export interface ListPreview {
  readonly id: ListId;
  readonly info: ListInfo;
  /** Null where no column is usable; `problem` then says so. */
  readonly mapping: ColumnMapping | null;
  /** The mapping is the one that was last used for a list of this shape. */
  readonly remembered: boolean;
  readonly problem: string | null;
  readonly rows: readonly PreviewRow[];
  readonly estimate: PreviewEstimate;
}

export interface PreviewRow {
  readonly row: number;
  /** Every cell, raw, cut to 200 characters. */
  readonly cells: readonly string[];
  /** One for each mapped column, in the order of the mapping. */
  readonly results: readonly PreviewResult[];
}

export type PreviewResult =
  | {
      readonly kind: 'value';
      readonly value: string;
      readonly digest: string;
      readonly repaired: boolean;
      readonly unverified: boolean;
    }
  | { readonly kind: 'digest'; readonly digest: string }
  | { readonly kind: 'rejected'; readonly reason: RejectReason };

/** Counted over the whole sample, not only over the rows that are shown. */
export interface PreviewEstimate {
  readonly sampledRows: number;
  readonly usableRows: number;
  readonly unverified: number;
  readonly rejected: Readonly<Partial<Record<RejectReason, number>>>;
}
