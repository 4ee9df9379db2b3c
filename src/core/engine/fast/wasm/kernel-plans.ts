import type { UserType } from '../../../../shared/audience';
import type { Encoding } from '../../../../shared/list';
import { utf16Of } from '../../../list/encoding/known-encodings';
import {
  COLUMN_NAME_BYTES,
  ENCODING_ASCII,
  ENCODING_UTF16BE,
  ENCODING_UTF16LE,
  NO_CHARACTER,
  USER_TYPE_DEVICE_ID,
  USER_TYPE_EMAIL,
  USER_TYPE_PHONE,
  USER_TYPE_THIRD_PARTY_ID,
} from '../../abi/abi';

/** Plans given to the kernel, and its results. */

export const USER_TYPE_CODES = {
  email_hash: USER_TYPE_EMAIL,
  mobile_advertiser_id: USER_TYPE_DEVICE_ID,
  custom_audience_third_party_id: USER_TYPE_THIRD_PARTY_ID,
  phone_hash: USER_TYPE_PHONE,
} as const satisfies Record<UserType, number>;

export interface ScanPlan {
  /** A superset of ASCII, or UTF-16. */
  readonly encoding: Encoding;
  /** One ASCII character, or '' for one value per line. */
  readonly delimiter: string;
  readonly quote: string;
  /** 0-based and distinct; the mapped cells of a row are in this order. */
  readonly columns: readonly number[];
  /** The header of each mapped cell, or '' where it is not hashed: a cell that repeats it is deferred. */
  readonly names: readonly string[];
}

export interface ScanResult {
  /** Rows with cells. */
  readonly rows: number;
  /** Rows with cells, and blank rows. */
  readonly rowsWithBlank: number;
  /** Bytes of the list that these rows occupy, and of the chunk. */
  readonly bytesUsed: number;
  readonly chunkBytes: number;
  /** Only the reference path may judge the next record. */
  readonly needsReference: boolean;
}

export interface CellPlan {
  readonly rows: number;
  /** Which of a row's scanned cells are hashed. */
  readonly firstCell: number;
  readonly count: number;
  /** Scanned cells per row. */
  readonly mappedCells: number;
  /** Invalid cells are counted, not deferred. */
  readonly countOnly: boolean;
  /** The country cell of the phone numbers follows those cells. */
  readonly hasCountry: boolean;
  /** Further country cells come next, this many; `preparePhones` receives which columns each serves. */
  readonly ownCountries: number;
}

export interface HashedCells {
  readonly hashed: number;
  /** Cells that held digests. */
  readonly alreadyHashed: number;
  readonly repaired: number;
  readonly unverified: number;
  readonly deferred: DeferredCells;
  readonly counted: { readonly empty: number; readonly invalid: number };
}

/** One column of a file of one person a line. */
export interface ColumnPlan {
  /** What its cells are: a code of `abi.ts`, as is the form of addresses. */
  readonly kind: number;
  readonly emailForm: number;
  /** Phone numbers are hashed with it. */
  readonly withPlus: boolean;
  /** Positions among the mapped cells. */
  readonly cell: number;
  readonly countryCell: number | null;
  /** Counts where `countryCell` is blank. */
  readonly generalCountryCell: number | null;
}

export interface HashedColumn {
  /** Of each row the code of `abi.ts`. */
  readonly outcomes: Uint16Array;
  /** The digests of the rows that have one, or the plain texts, each after its length in four bytes. */
  readonly values: Uint8Array;
}

/**
 * Cells that were neither hashed nor counted, in order. Empty cells beside others are not listed: a row is empty only
 * if all of its cells are.
 */
interface DeferredCells {
  /** The index of each cell, row by row. */
  readonly cells: Uint16Array;
  /** For the first deferred cell of each row, how many other cells of that row were hashed. */
  readonly hashedBeside: Uint8Array;
  /** The reason for each, as `definitiveRejectReason` reads it. */
  readonly verdicts: Uint8Array;
}

export interface KernelCell {
  /** The bytes of the cell, one character each. */
  readonly latin1: string;
  /** The cell holds doubled quotes or line ends. */
  readonly escaped: boolean;
}

/**
 * The name of a column as the kernel compares cells with it; '' for what it could never accept as a value: a name that is
 * longer than a digest, or not ASCII.
 */
export function comparableName(name: string): string {
  return name.length <= COLUMN_NAME_BYTES && !/[^\x20-\x7E]/.test(name) ? name : '';
}

/** The kernel's number for the encoding of a list. */
export function encodingCodeOf(encoding: Encoding): number {
  const utf16 = utf16Of(encoding);
  if (utf16 === null) return ENCODING_ASCII;
  return utf16 === 'utf-16le' ? ENCODING_UTF16LE : ENCODING_UTF16BE;
}

/** The kernel's number for a character; '' stands for none. */
export function charCodeOf(character: string): number {
  return character === '' ? NO_CHARACTER : character.charCodeAt(0);
}
