/** Plans given to the kernel, and its results. */

export interface ScanPlan {
  /** One ASCII character, or '' for one value per line. */
  readonly delimiter: string;
  readonly quote: string;
  /** 0-based and distinct; the mapped cells of a row are in this order. */
  readonly columns: readonly number[];
  /** The header of each mapped cell that `hashCells` will hash: a cell that repeats it is deferred. */
  readonly names: readonly string[];
}

export interface ScanResult {
  /** Rows with cells. */
  readonly rows: number;
  /** Rows with cells, and blank rows. */
  readonly rowsWithBlank: number;
  /** Bytes of the chunk that these rows occupy. */
  readonly bytesUsed: number;
  /** Only the reference path may judge the next record. */
  readonly needsReference: boolean;
}

export interface CellPlan {
  readonly rows: number;
  readonly kernelCells: number;
  /** Scanned cells per row. */
  readonly mappedCells: number;
  /** Invalid cells are counted, not deferred. */
  readonly countOnly: boolean;
  /** The country cell of the phone numbers follows the mapped cells. */
  readonly hasCountry: boolean;
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
