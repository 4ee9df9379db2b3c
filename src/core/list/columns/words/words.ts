import type { ColumnKind } from '../../../../shared/list';

/**
 * What columns and lists are called in one language. Phrases are parted by commas and written as `headerTokens` gives
 * them: lower case, no accents, no punctuation. A word that stands in another language's file need not be repeated.
 */
export interface HeaderWords {
  /** What names a column that is looked for. */
  readonly kinds: Readonly<Record<ColumnKind, string>>;
  /** Make a header tell about an identifier, or of somebody else’s, instead of holding it: “email type”, “owner email”. */
  readonly vetoes: string;
  /** What a column is that is none of ours; beside the name of a kind these say nothing. */
  readonly others: string;
  /** Columns that say whether a person agreed. Beside the name of a kind they veto it. */
  readonly consent: string;
  /** Lists, sheets and columns of people who said no. Beside the name of a kind they veto it. */
  readonly optOut: string;
}
