import {
  BLOCK_BYTES,
  CHUNK_BYTES,
  COLUMN_NAME_BYTES,
  MAX_CELLS,
  MAX_COLUMNS,
  MAX_MAPPED_CELLS,
  PARTITIONS,
  STAND_IN_SLOTS,
  SUSPECTED_DOMAIN_SLOTS,
  UTF16_BYTES,
} from '../abi/abi';
import { MAX_PLAN_BYTES } from '../abi/phone-abi';

/**
 * The memory layout of the kernel. The kernel allocates nothing: each area has a fixed address, and those that
 * JavaScript needs are exported. Sizes are in bytes; a batch is what is scanned and hashed in one go.
 */

/** How much is moved to a block at a time; a power of two. */
export const STAGE_BYTES: u32 = 512;

/** A power of two, far more than there are domains, so that nearly all others miss. */
export const SUSPECTED_KEY_VALUES: u32 = 8 * 1024;

/** Messages that are hashed at once, and the bytes of each with its padding. */
export const LANE_COUNT: u32 = 8;
export const LANE_BYTES: u32 = 64;

/** SIMD loads may reach this far beyond a cell. */
const SIMD_OVERREAD_BYTES: u32 = 64;

/** Above all tables placed by the compiler. Addresses are constants, so loads and stores need no addition. */
export const CHUNK: u32 = 4096;
if (CHUNK < <u32>__heap_base) unreachable();

/** Two words per cell, row by row: its start, and its length with the flag of `columns.ts`. */
export const CELLS: u32 = CHUNK + CHUNK_BYTES + SIMD_OVERREAD_BYTES;
/** One word per row: its number in the list. */
export const ROWS: u32 = CELLS + MAX_CELLS * 8;
/** Two bytes for each cell that was not hashed: its index in `CELLS`. */
export const DEFERRED: u32 = ROWS + MAX_CELLS * 4;
/** One byte for the first of those in a row: how many other cells of the row were hashed. */
export const HASHED_BESIDE: u32 = DEFERRED + MAX_CELLS * 2;
/** One byte for each of those: the verdict. */
export const VERDICTS: u32 = HASHED_BESIDE + MAX_CELLS;
/** One byte per column: its mapped cell, counted from 1, or 0 if it is not mapped. */
export const CELL_OF_COLUMN: u32 = VERDICTS + MAX_CELLS;
/** The NUL-padded column name of each mapped cell. */
export const NAMES: u32 = CELL_OF_COLUMN + MAX_COLUMNS;
/** One byte for each mapped cell: which of its row's own countries it is read with, counted from 1; 0 for none. */
export const OWN_COUNTRIES: u32 = NAMES + MAX_MAPPED_CELLS * COLUMN_NAME_BYTES;
/** One word for each of a row's countries: its plan. */
export const ROW_PLANS: u32 = OWN_COUNTRIES + MAX_MAPPED_CELLS + 1;
/** Padded messages for SHA-256. */
export const LANES: u32 = ROW_PLANS + (MAX_MAPPED_CELLS + 1) * 4;
/** The message schedule of SHA-256: 64 words of four lanes, then those of the other four. */
export const SCHEDULE: u32 = LANES + LANE_COUNT * LANE_BYTES;
/** A message or digest that JavaScript passes in. */
export const SCRATCH: u32 = SCHEDULE + 2 * 64 * 16;
/** The digits of a phone number; copies from here may read beyond them. */
export const DIALLED: u32 = SCRATCH + 64;
/** The numbering plans, if phone numbers are hashed. */
export const PHONE_PLANS: u32 = DIALLED + 128;
/** The table of suspected mail domains: eight bytes per slot. */
export const SUSPECTED_DOMAINS: u32 = PHONE_PLANS + MAX_PLAN_BYTES;
/** One byte for each value of the highest bits of their keys: whether a suspected domain has it. */
export const SUSPECTED_KEYS: u32 = SUSPECTED_DOMAINS + SUSPECTED_DOMAIN_SLOTS * 8;
/** The table of words that stand for a missing value: eight bytes per slot. */
export const STAND_INS: u32 = SUSPECTED_KEYS + SUSPECTED_KEY_VALUES;
/** One word per partition: bytes waiting, in full stages in its block and the rest in its stage. */
export const STAGED_BYTES: u32 = STAND_INS + STAND_IN_SLOTS * 8;
/** One word per partition: bytes that are being spilled. */
export const SPILLED_BYTES: u32 = STAGED_BYTES + PARTITIONS * 4;
export const STAGES: u32 = SPILLED_BYTES + PARTITIONS * 4;
export const BLOCKS: u32 = STAGES + PARTITIONS * STAGE_BYTES;
/** A piece of a list in UTF-16, from which the chunk is written; never touched for other lists. */
export const UTF16: u32 = BLOCKS + PARTITIONS * BLOCK_BYTES;
/** Where the digests of a partition are put for sorting; grows as needed. */
export const SORT_AREA: u32 = UTF16 + UTF16_BYTES + SIMD_OVERREAD_BYTES;
