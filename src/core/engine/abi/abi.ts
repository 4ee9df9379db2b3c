/**
 * The border between the kernel and the JavaScript around it: sizes, limits and codes that both sides use.
 * AssemblyScript compiles this file into the kernel, so no number is defined twice. Addresses follow from the sizes and
 * are exported by the kernel. Sizes are in bytes.
 */

/** How much of a list is read at a time. */
export const CHUNK_BYTES: u32 = 1024 * 1024;
/** The same of a list in UTF-16: ASCII text, which the kernel rewrites as UTF-8, then fills a chunk. */
export const UTF16_BYTES: u32 = 2 * CHUNK_BYTES;
/** How a list is encoded: in a superset of ASCII, or in UTF-16. */
export const ENCODING_ASCII: u32 = 0;
export const ENCODING_UTF16LE: u32 = 1;
export const ENCODING_UTF16BE: u32 = 2;
/** Cells, and rows, per batch. A chunk of very short rows becomes several batches. */
export const MAX_CELLS: u32 = 64 * 1024;
/** Columns beyond this number cannot be mapped by the kernel. */
export const MAX_COLUMNS: u32 = 16 * 1024;
/** One byte holds the mapped cell of a column; 0 means that the column is not mapped. */
export const MAX_MAPPED_CELLS: u32 = 255;
/** Column names are padded with NUL. A longer name cannot be the value of a cell that the kernel accepts. */
export const COLUMN_NAME_BYTES: u32 = 64;
/** Room for the mail domains that are suspected of typing errors: a power of two, several times as many as there are. */
export const SUSPECTED_DOMAIN_SLOTS: u32 = 1024;
/** Room for the words that stand for a missing value: a power of two, too. */
export const STAND_IN_SLOTS: u32 = 256;

export const DIGEST_BYTES: u32 = 32;
/** The longest message that fits into one block of SHA-256 with its padding. */
export const MAX_MESSAGE_BYTES: u32 = 55;
/** A hashed line of the audience file: 64 hex digits and LF. */
export const LINE_BYTES: u32 = 65;

/** One partition for each first byte of a digest. */
export const PARTITIONS: u32 = 256;
/** The room of a partition: it is spilled, with the others if these are worth it, once it has gathered this many bytes. */
export const BLOCK_BYTES: u32 = 8 * 1024;

/** The unit in which WebAssembly memory grows. */
export const WASM_PAGE_BYTES: u32 = 64 * 1024;

/** Stands for a missing delimiter or quote. */
export const NO_CHARACTER: i32 = -1;

/** User types that the kernel judges itself. */
export const USER_TYPE_EMAIL: u32 = 0;
export const USER_TYPE_DEVICE_ID: u32 = 1;
export const USER_TYPE_THIRD_PARTY_ID: u32 = 2;
export const USER_TYPE_PHONE: u32 = 3;
/** Further cells of people that the kernel judges: names and cities of plain letters and digits. */
export const CELL_NAME: u32 = 4;
/** Postal codes of digits. */
export const CELL_POSTAL_CODE: u32 = 5;
/** The same, not hashed. */
export const CELL_PLAIN_POSTAL_CODE: u32 = 6;

/** The kernel's verdicts on a cell. */
export const VERDICT_HASHED: u32 = 0;
/** Only `normalise` can decide. */
export const VERDICT_DEFERRED: u32 = 1;
/** The cell is empty. */
export const VERDICT_EMPTY: u32 = 2;
/** Certainly not an identifier of the user type, and no other reject reason applies. */
export const VERDICT_INVALID: u32 = 3;

/** How an address is hashed: as it is, or without dots and tags. */
export const EMAIL_AS_IT_IS: u32 = 0;
export const EMAIL_GMAIL_COM: u32 = 1;
export const EMAIL_GMAIL: u32 = 2;

/** The outcome of a cell of a column: blank, deferred to JavaScript, or hashed with notes. */
export const COLUMN_CELL_EMPTY: u32 = 0;
export const COLUMN_CELL_DEFERRED: u32 = 1;
export const COLUMN_CELL_HASHED: u32 = 0x8000;
export const COLUMN_CELL_REPAIRED: u32 = 0x4000;
export const COLUMN_CELL_UNVERIFIED: u32 = 0x2000;
/** Only JavaScript sets this: the kernel defers such cells. */
export const COLUMN_CELL_DIGEST: u32 = 0x1000;
/** The calling code of a phone number that has a known one. */
export const COLUMN_CELL_CALLING_CODE: u32 = 0x03ff;
/** The number of digits of a postal code. */
export const COLUMN_CELL_POSTAL_DIGITS: u32 = 0x001f;

/** A cell of a line is one word: 0 if it is empty, otherwise its offset times four plus these flags. */
export const CELL_IS_TEXT: u32 = 1;
/** The offset counts from the first value of the batch; without this flag it is an address. */
export const CELL_IS_OF_BATCH: u32 = 2;
/** Lines are partitioned by a checksum of their content, of which so many bits are used. */
export const LINE_PARTITION_BITS: u32 = 8;
export const LINE_PARTITIONS: u32 = 1 << LINE_PARTITION_BITS;
/** An odd number near 2^32 / φ, by which multiplying spreads what differs towards the high bits. */
export const LINE_CHECKSUM_FACTOR: u32 = 0x9e3779b1;
