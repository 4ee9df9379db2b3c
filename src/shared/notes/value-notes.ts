/** Cells of the first rows that the marketer should check: countries not understood, mistyped mail domains. */
export interface ValueNote {
  readonly kind: 'unread-country' | 'mail-typo';
  /** 0-based position of the column. */
  readonly column: number;
  /** How many rows were looked at: the first ones of the list. */
  readonly rows: number;
  /** Cells of those that are concerned. */
  readonly cells: number;
  /** Their values, the most frequent first, cut short: a country or a domain, never a whole address. */
  readonly words: readonly NotedWord[];
}

/** Cells of a whole run that the marketer should check. */
export type NotedCells = Pick<ValueNote, 'cells' | 'words'>;

export interface NotedWord {
  readonly says: string;
  readonly cells: number;
  /** What was probably meant; null if unknown. */
  readonly meant: string | null;
}
