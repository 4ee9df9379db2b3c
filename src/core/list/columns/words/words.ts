import type { ColumnKind } from '../../../../shared/list';

/**
 * The names of columns and lists in one language. Phrases are separated by commas and written as `headerTokens` returns
 * them: lower case, no accents, no punctuation. A word in another language's file need not be repeated.
 */
export interface HeaderWords {
  /** Names of the columns that are searched for. */
  readonly kinds: Readonly<Record<ColumnKind, string>>;
  /** Words that make a header describe an identifier instead of holding it: “email type”, “phone verified”. */
  readonly vetoes: string;
  /**
   * People who are never the customer, such as a colleague or whoever is called in an emergency: “created by email”. They
   * veto a kind, and such a column is only ever offered.
   */
  readonly staff: string;
  /**
   * Businesses and people beside the customer: “store email”, “organizer phone”. They veto a kind, too, but such a
   * column may be used if no other one holds that kind: a list may be of stores.
   */
  readonly parties: string;
  /**
   * Who looks after a customer, or answers for one: “vet phone”, “landlord email”. They veto a kind, too, and such a
   * column is only used if no other column seems to be about the customer: a list may be of vets.
   */
  readonly carers: string;
  /** What is no longer in use: “old email”. It vetoes a kind, too, unless no other column holds that kind. */
  readonly earlier: string;
  /** Names of columns that are not used here; beside the name of a kind they have no effect. */
  readonly others: string;
  /** Columns that say whether a person agreed. Beside the name of a kind they veto it. */
  readonly consent: string;
  /** Lists, sheets and columns of people who opted out. Beside the name of a kind they veto it. */
  readonly optOut: string;
}
