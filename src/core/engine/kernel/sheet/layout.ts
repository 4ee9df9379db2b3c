import {
  MAX_STRING_PAGES,
  MAX_STYLES,
  NUMBER_TEXT_BYTES,
  OUTPUT_BYTES,
  SHEET_COLUMNS,
  XML_WINDOW_BYTES,
} from '../../abi/sheet-abi';
import { CHUNK } from '../layout';

/**
 * Where everything lives in the memory of an instance that scans a workbook; it hashes nothing, so that the areas of the
 * hashing are not there. What is never written takes no memory of the machine.
 */

/** SIMD copies may reach so far beyond what they copy. */
const OVERREACH_BYTES: u32 = 64;

export const SHEET_XML: u32 = CHUNK;
export const STRINGS_XML: u32 = SHEET_XML + XML_WINDOW_BYTES + OVERREACH_BYTES;
export const OUTPUT: u32 = STRINGS_XML + XML_WINDOW_BYTES + OVERREACH_BYTES;
/** One byte a column: its place in records, counted from 1, or 0 where it is not mapped. */
export const MAPPED: u32 = OUTPUT + OUTPUT_BYTES + OVERREACH_BYTES;
/** One byte a style: 1 where it shows numbers otherwise than they are written. */
export const STYLED: u32 = MAPPED + SHEET_COLUMNS;
export const NUMBER_TEXT: u32 = STYLED + MAX_STYLES;
/** One word for each page of strings: its address. */
export const STRING_PAGES: u32 = NUMBER_TEXT + NUMBER_TEXT_BYTES + OVERREACH_BYTES;
/** The pages; grows as far as needed. */
export const STRINGS: u32 = STRING_PAGES + MAX_STRING_PAGES * 4;
