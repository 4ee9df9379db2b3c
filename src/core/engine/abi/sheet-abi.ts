/** The border between the workbook scanner and the JavaScript around it; see `abi.ts`. */

/** How much XML of a sheet, or of its shared strings, is scanned at a time. A longer row or string is not scanned. */
export const XML_WINDOW_BYTES: u32 = 4 * 1024 * 1024;
/**
 * The output buffer of records. A row is started only while less than `OUTPUT_FULL_BYTES` are waiting, and no row needs
 * more than the rest.
 */
export const OUTPUT_BYTES: u32 = 24 * 1024 * 1024;
export const OUTPUT_FULL_BYTES: u32 = 512 * 1024;
/** The text of a number in its number format. */
export const NUMBER_TEXT_BYTES: u32 = 4 * 1024;

export const SHEET_ROWS: u32 = 1_048_576;
export const SHEET_COLUMNS: u32 = 16 * 1024;
/** Styles with higher numbers are not distinguished. */
export const MAX_STYLES: u32 = 64 * 1024;

/** Strings per page: each page has a table of their positions. */
export const STRINGS_PER_PAGE: u32 = 1024;
/** More pages than `MAX_STRING_BYTES` of shared strings can fill. */
export const MAX_STRING_PAGES: u32 = 64 * 1024;

/** The string has visible characters. */
export const STRING_VISIBLE: u32 = 1;
/** The string would not survive a record: it holds CR, which becomes LF, or an unpaired surrogate. */
export const STRING_CHANGES: u32 = 2;
/** The string has fewer characters than bytes. */
export const STRING_WIDE: u32 = 4;

/** Why a scan ended: the whole window was scanned. */
export const SCAN_DONE: u32 = 0;
/** The XML parser must read what follows. */
export const SCAN_UNCERTAIN: u32 = 1;
/** The rows, or the strings, have ended. */
export const SCAN_ENDED: u32 = 2;
/** A row refers to a string that has not been read yet. */
export const SCAN_STRING_MISSING: u32 = 3;
/** The output must be taken first. */
export const SCAN_OUTPUT_FULL: u32 = 4;
/** The next row cannot become a record: it is out of order or would not survive one. */
export const SCAN_NO_RECORD: u32 = 5;
