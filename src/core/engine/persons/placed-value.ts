import type { FieldValue } from '../../../shared/platform';
import { COLUMN_CELL_CALLING_CODE, COLUMN_CELL_DIGEST, COLUMN_CELL_REPAIRED, COLUMN_CELL_UNVERIFIED } from '../abi/abi';
import type { CellWord } from './values/value-store';

export type UsableValue = Exclude<FieldValue, { kind: 'rejected' }>;

/** A usable value, and what will stand in the line for it. Valid until its column is asked for the next row. */
export interface PlacedValue {
  /** Null for what the kernel has hashed, and for what is cached: then only the notes are known. */
  readonly value: UsableValue | null;
  readonly notes: ValueNotes;
  /** Its digest, or where the column is plain its text. */
  readonly word: CellWord;
  /** The digest that may match a suppressed person; null if this column does not identify people. */
  readonly check: CellWord | null;
}

/** Bits that are counted; beside them stands the calling code of a phone number, where the kernel knows it. */
export type ValueNotes = number;

export const IS_REPAIRED: ValueNotes = COLUMN_CELL_REPAIRED;
export const IS_UNVERIFIED: ValueNotes = COLUMN_CELL_UNVERIFIED;
/** The list held its digest. */
export const IS_DIGEST: ValueNotes = COLUMN_CELL_DIGEST;
const COUNTED = IS_REPAIRED | IS_UNVERIFIED | IS_DIGEST;

export function hasCountedNotes(notes: ValueNotes): boolean {
  return (notes & COUNTED) !== 0;
}

export function notesOf(value: UsableValue): ValueNotes {
  if (value.kind === 'digest') return IS_DIGEST;
  return (value.repaired ? IS_REPAIRED : 0) | (value.unverified ? IS_UNVERIFIED : 0);
}

/** 0 where it is not known. */
export function callingCodeIn(notes: ValueNotes): number {
  return notes & COLUMN_CELL_CALLING_CODE;
}
