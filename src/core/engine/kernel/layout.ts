/**
 * Where everything lives in the kernel's memory. The kernel allocates nothing: each area has a fixed place, and what
 * JavaScript needs to find is exported. Sizes are in bytes; a batch is what is scanned and hashed in one go.
 */

/** Part of a list that is read at a time. */
export const CHUNK_BYTES: u32 = 1024 * 1024;
/** Cells, and rows, in a batch: a chunk of very short rows becomes several batches. */
export const MAX_CELLS: u32 = 64 * 1024;
/** One for each first byte of a digest. */
export const PARTITIONS: u32 = 256;
/** A partition is spilled whenever so much of it has come together. */
export const BLOCK_BYTES: u32 = 32 * 1024;
/** What is moved to the block at a time; a power of two. */
export const STAGE_BYTES: u32 = 512;

export const DIGEST_BYTES: u32 = 32;
/** What fits into one block of SHA-256 beside its padding. */
export const MAX_MESSAGE: u32 = 55;

/** SIMD loads may reach so far beyond a cell. */
const SLACK: u32 = 64;

/** Above all tables, which the compiler has placed. Addresses are constants, so that loads and stores need no sum. */
export const CHUNK: u32 = 4096;
if (CHUNK < <u32>__heap_base) unreachable();

/** Pairs of words, row by row: start of the cell, and its length with the flag of `columns.ts`. */
export const CELLS: u32 = CHUNK + CHUNK_BYTES + SLACK;
/** One word a row: its number in the list. */
export const ROWS: u32 = CELLS + MAX_CELLS * 8;
/** One word for each cell that became no digest: its index in `CELLS`. */
export const LEFT: u32 = ROWS + MAX_CELLS * 4;
/** One byte for each of them: why, see `Verdict`. */
export const VERDICTS: u32 = LEFT + MAX_CELLS * 4;
/** One byte a column: its slot plus one, or 0 where it is not mapped. */
export const SLOTS: u32 = VERDICTS + MAX_CELLS;
export const MAX_COLUMNS: u32 = 16 * 1024;
/** For each slot the name of its column, padded with NUL. A slot is told by one byte. */
export const NAMES: u32 = SLOTS + MAX_COLUMNS;
export const NAME_BYTES: u32 = 64;
const MAX_SLOTS: u32 = 255;
/** Messages of four lanes on their way to SHA-256, padded, 64 bytes each. */
export const LANES: u32 = NAMES + MAX_SLOTS * NAME_BYTES;
/** The message schedule of SHA-256: 64 words of four lanes. */
export const SCHEDULE: u32 = LANES + 4 * 64;
/** A message, or a digest, that JavaScript hands in. */
export const SCRATCH: u32 = SCHEDULE + 64 * 16;
/** One word a partition: bytes that wait, whole stages in its block and the rest in its stage. */
export const WAITING: u32 = SCRATCH + 64;
export const STAGES: u32 = WAITING + PARTITIONS * 4;
export const BLOCKS: u32 = STAGES + PARTITIONS * STAGE_BYTES;
/** Where the digests of a partition are put to be sorted; grows as far as needed. */
export const SORTING: u32 = BLOCKS + PARTITIONS * BLOCK_BYTES;
