/** The border between the scanner of workbooks and the JavaScript around it; see `abi.ts`. */

/** XML of a sheet, or of its shared strings, that is scanned at a time: a row or a string that is longer is not scanned. */
export const XML_WINDOW_BYTES: u32 = 4 * 1024 * 1024;
/** Records wait here. A row is begun only while less than `OUTPUT_FULL_BYTES` wait; none takes the rest. */
export const OUTPUT_BYTES: u32 = 24 * 1024 * 1024;
export const OUTPUT_FULL_BYTES: u32 = 512 * 1024;
/** The text of a number, as its format shows it. */
export const NUMBER_TEXT_BYTES: u32 = 4 * 1024;

export const SHEET_ROWS: u32 = 1_048_576;
export const SHEET_COLUMNS: u32 = 16 * 1024;
/** Styles are told apart up to here. */
export const MAX_STYLES: u32 = 64 * 1024;

/** Strings share a table of their places by so many. */
export const STRINGS_PER_PAGE: u32 = 1024;
/** More than `MAX_STRING_BYTES` of the shared strings has room for. */
export const MAX_STRING_PAGES: u32 = 64 * 1024;

/** A string holds something to see. */
export const STRING_VISIBLE: u32 = 1;
/** A string of a record would not come back as it is: it holds CR, which becomes LF, or half of a character. */
export const STRING_CHANGES: u32 = 2;
/** A string has fewer characters than bytes. */
export const STRING_WIDE: u32 = 4;

/** Why a scan has ended: all of the window was scanned. */
export const SCAN_DONE: u32 = 0;
/** The reader of XML has to take what comes next. */
export const SCAN_UNCERTAIN: u32 = 1;
/** The rows, or the strings, have ended. */
export const SCAN_ENDED: u32 = 2;
/** A row refers to a string that has not been read so far. */
export const SCAN_STRING_MISSING: u32 = 3;
/** The output has to be taken. */
export const SCAN_OUTPUT_FULL: u32 = 4;
/** The next row cannot be a record: it comes out of its order, or would not come back as it is. */
export const SCAN_NO_RECORD: u32 = 5;
