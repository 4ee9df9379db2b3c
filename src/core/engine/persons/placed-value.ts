import type { FieldValue } from '../../../shared/platform';
import type { CellWord } from './values/value-store';

export type UsableValue = Exclude<FieldValue, { kind: 'rejected' }>;

/** A usable value, and what will stand in the line for it. Valid until its column is asked for the next row. */
export interface PlacedValue {
  /** Null for what the kernel has hashed: then only the notes are known. */
  readonly value: UsableValue | null;
  readonly notes: ValueNotes;
  /** Its digest, or where the column is plain its text. */
  readonly word: CellWord;
  /** The digest that may match a suppressed person; null if this column does not identify people. */
  readonly check: CellWord | null;
}

/** What is counted of a value. */
export interface ValueNotes {
  readonly isDigest: boolean;
  readonly repaired: boolean;
  readonly unverified: boolean;
  /** Of a phone number in digits, where the kernel knows it. */
  readonly callingCode: number | null;
}
