/**
 * The border between the kernel and the JavaScript around it: sizes, limits and codes that both sides use. AssemblyScript
 * compiles this very file into the kernel, so that no number stands twice. Addresses follow from the sizes: the kernel
 * exports them. Sizes are in bytes.
 */

/** Part of a list that is read at a time. */
export const CHUNK_BYTES: u32 = 1024 * 1024;
/** Cells, and rows, in a batch: a chunk of very short rows becomes several batches. */
export const MAX_CELLS: u32 = 64 * 1024;
/** Columns beyond this number cannot be mapped by the kernel. */
export const MAX_COLUMNS: u32 = 16 * 1024;
/** One byte holds the mapped cell of a column; 0 means that the column is not mapped. */
export const MAX_MAPPED_CELLS: u32 = 255;
/** A column's name, padded with NUL: a longer one cannot be the value of a cell that the kernel accepts. */
export const COLUMN_NAME_BYTES: u32 = 64;

export const DIGEST_BYTES: u32 = 32;
/** What fits into one block of SHA-256 beside its padding. */
export const MAX_MESSAGE_BYTES: u32 = 55;
/** A line of the audience file that is hashed: 64 hex digits and LF. */
export const LINE_BYTES: u32 = 65;

/** One for each first byte of a digest. */
export const PARTITIONS: u32 = 256;
/** A partition is spilled whenever so much of it has come together. */
export const BLOCK_BYTES: u32 = 32 * 1024;

/** Memory of WebAssembly grows by pages. */
export const WASM_PAGE_BYTES: u32 = 64 * 1024;

/** In place of the code of a delimiter or a quote. */
export const NO_CHARACTER: i32 = -1;

/** The identifiers that the kernel judges by itself. */
export const USER_TYPE_EMAIL: u32 = 0;
export const USER_TYPE_DEVICE_ID: u32 = 1;
export const USER_TYPE_THIRD_PARTY_ID: u32 = 2;
export const USER_TYPE_PHONE: u32 = 3;

/** What the kernel makes of a cell. */
export const VERDICT_HASHED: u32 = 0;
/** Only `normalise` itself can tell. */
export const VERDICT_DEFERRED: u32 = 1;
/** There is nothing in it. */
export const VERDICT_EMPTY: u32 = 2;
/** It is certainly no identifier of the user type, nor anything else that has a reason of its own. */
export const VERDICT_INVALID: u32 = 3;

/** How the digest of an address differs from that of a row of one identifier: not at all, or dots and tags are dropped. */
export const EMAIL_AS_IT_IS: u32 = 0;
export const EMAIL_GMAIL_COM: u32 = 1;
export const EMAIL_GMAIL: u32 = 2;

/** What the kernel makes of a cell of a column: that it is blank, that JavaScript has to judge it, or a digest with notes. */
export const COLUMN_CELL_EMPTY: u32 = 0;
export const COLUMN_CELL_DEFERRED: u32 = 1;
export const COLUMN_CELL_HASHED: u32 = 0x8000;
export const COLUMN_CELL_REPAIRED: u32 = 0x4000;
export const COLUMN_CELL_UNVERIFIED: u32 = 0x2000;
/** Noted by JavaScript alone: the kernel defers such cells. */
export const COLUMN_CELL_DIGEST: u32 = 0x1000;
/** The calling code of a phone number that has a known one. */
export const COLUMN_CELL_CALLING_CODE: u32 = 0x03ff;

/** A cell of a line is a word: 0 where it is empty, else a place times four and these flags. */
export const CELL_IS_TEXT: u32 = 1;
/** Its place is counted from where the values of the batch begin; else it is an address. */
export const CELL_IS_OF_BATCH: u32 = 2;
/** Lines fall into so many partitions, by what stands in them. */
export const LINE_PARTITIONS: u32 = 256;
/** Bytes looked at from each end of a line to find its partition: digests differ within fewer. */
export const PARTITION_BYTES: u32 = 16;
