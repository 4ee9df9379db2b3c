/** What the kernel gives back of a chunk. */

export interface ScanResult {
  /** Rows with cells. */
  readonly rows: number;
  /** Rows with cells, and blank ones. */
  readonly rowsWithBlank: number;
  /** Bytes of the chunk that these rows take. */
  readonly bytesUsed: number;
  /** The next record is one that only the reference path may judge. */
  readonly needsReference: boolean;
}

export interface HashedCells {
  /** Cells that held digests. */
  readonly alreadyHashed: number;
  readonly repaired: number;
  readonly unverified: number;
  readonly deferred: DeferredCells;
  readonly counted: { readonly empty: number; readonly invalid: number };
}

/** The cells that became no digest and were not counted, in their order. */
interface DeferredCells {
  /** Of each its index, row by row. */
  readonly indices: Uint32Array;
  /** Of each why, as `definitiveRejectReason` understands it. */
  readonly verdicts: Uint8Array;
}

export interface KernelCell {
  /** The bytes of the cell, one character each. */
  readonly latin1: string;
  /** Holds doubled quotes or line ends. */
  readonly escaped: boolean;
}
