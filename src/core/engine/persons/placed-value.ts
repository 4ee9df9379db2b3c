import type { FieldValue } from '../../../shared/field';
import { COLUMN_CELL_CALLING_CODE, COLUMN_CELL_DIGEST, COLUMN_CELL_REPAIRED, COLUMN_CELL_UNVERIFIED } from '../abi/abi';
import type { CellWord } from './values/value-store';

export type UsableFieldValue = Exclude<FieldValue, { kind: 'rejected' }>;

/** A usable value and its cell of the line; valid until the next row of its column is read. */
export interface PlacedValue {
  /** Null for what the kernel has hashed, and for what is cached: then only the notes are known. */
  readonly value: UsableFieldValue | null;
  readonly notes: ValueNotes;
  /** Its digest, or its text in a plain column. */
  readonly word: CellWord;
  /** The digest that may match a suppressed person; null if this column does not identify people. */
  readonly check: CellWord | null;
}

/** Bits that are counted, and the calling code of a phone number if the kernel found it. */
export type ValueNotes = number;

export const IS_REPAIRED: ValueNotes = COLUMN_CELL_REPAIRED;
export const IS_UNVERIFIED: ValueNotes = COLUMN_CELL_UNVERIFIED;
/** The list held its digest. */
export const IS_DIGEST: ValueNotes = COLUMN_CELL_DIGEST;
const COUNTED = IS_REPAIRED | IS_UNVERIFIED | IS_DIGEST;

export function hasCountedNotes(notes: ValueNotes): boolean {
  return (notes & COUNTED) !== 0;
}

export function notesOf(value: UsableFieldValue): ValueNotes {
  if (value.kind === 'digest') return IS_DIGEST;
  return (value.repaired ? IS_REPAIRED : 0) | (value.unverified ? IS_UNVERIFIED : 0);
}

/** 0 if it is not known. */
export function callingCodeIn(notes: ValueNotes): number {
  return notes & COLUMN_CELL_CALLING_CODE;
}
