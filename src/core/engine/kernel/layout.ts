import {
  BLOCK_BYTES,
  CHUNK_BYTES,
  COLUMN_NAME_BYTES,
  MAX_CELLS,
  MAX_COLUMNS,
  MAX_MAPPED_CELLS,
  PARTITIONS,
  SUSPECTED_DOMAIN_SLOTS,
} from '../abi/abi';
import { MAX_PLAN_BYTES } from '../abi/phone-abi';

/**
 * Where everything lives in the kernel's memory. The kernel allocates nothing: each area has a fixed place, and what
 * JavaScript needs to find is exported. Sizes are in bytes; a batch is what is scanned and hashed in one go.
 */

/** What is moved to the block at a time; a power of two. */
export const STAGE_BYTES: u32 = 512;

/** SIMD loads may reach so far beyond a cell. */
const SIMD_OVERREAD_BYTES: u32 = 64;

/** Above all tables, which the compiler has placed. Addresses are constants, so that loads and stores need no sum. */
export const CHUNK: u32 = 4096;
if (CHUNK < <u32>__heap_base) unreachable();

/** Pairs of words, row by row: start of the cell, and its length with the flag of `columns.ts`. */
export const CELLS: u32 = CHUNK + CHUNK_BYTES + SIMD_OVERREAD_BYTES;
/** One word a row: its number in the list. */
export const ROWS: u32 = CELLS + MAX_CELLS * 8;
/** Two bytes for each cell that became no digest: its index in `CELLS`. */
export const DEFERRED: u32 = ROWS + MAX_CELLS * 4;
/** One byte for the first of them in a row: how many other cells of the row were hashed. */
export const HASHED_BESIDE: u32 = DEFERRED + MAX_CELLS * 2;
/** One byte for each of them: the verdict, which says why. */
export const VERDICTS: u32 = HASHED_BESIDE + MAX_CELLS;
/** One byte a column: its mapped cell, counted from 1, or 0 where it is not mapped. */
export const CELL_OF_COLUMN: u32 = VERDICTS + MAX_CELLS;
/** For each mapped cell the name of its column, padded with NUL. */
export const NAMES: u32 = CELL_OF_COLUMN + MAX_COLUMNS;
/** Messages of four lanes on their way to SHA-256, padded, 64 bytes each. */
export const LANES: u32 = NAMES + MAX_MAPPED_CELLS * COLUMN_NAME_BYTES;
/** The message schedule of SHA-256: 64 words of four lanes. */
export const SCHEDULE: u32 = LANES + 4 * 64;
/** A message, or a digest, that JavaScript hands in. */
export const SCRATCH: u32 = SCHEDULE + 64 * 16;
/** The digits of a phone number; what is copied from there may reach beyond them. */
export const DIALLED: u32 = SCRATCH + 64;
/** The numbering plans, where phone numbers are hashed. */
export const PHONE_PLANS: u32 = DIALLED + 128;
/** Eight bytes for each place of the table of suspected mail domains. */
export const SUSPECTED_DOMAINS: u32 = PHONE_PLANS + MAX_PLAN_BYTES;
/** One word a partition: bytes that wait, whole stages in its block and the rest in its stage. */
export const STAGED_BYTES: u32 = SUSPECTED_DOMAINS + SUSPECTED_DOMAIN_SLOTS * 8;
export const STAGES: u32 = STAGED_BYTES + PARTITIONS * 4;
export const BLOCKS: u32 = STAGES + PARTITIONS * STAGE_BYTES;
/** Where the digests of a partition are put to be sorted; grows as far as needed. */
export const SORT_AREA: u32 = BLOCKS + PARTITIONS * BLOCK_BYTES;
