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
 * The memory layout of an instance that scans a workbook. It hashes nothing, so it has no areas for hashing. Pages that
 * are never written take no physical memory.
 */

/** SIMD copies may reach this far beyond their text. */
const OVERREACH_BYTES: u32 = 64;

export const SHEET_XML: u32 = CHUNK;
export const STRINGS_XML: u32 = SHEET_XML + XML_WINDOW_BYTES + OVERREACH_BYTES;
export const OUTPUT: u32 = STRINGS_XML + XML_WINDOW_BYTES + OVERREACH_BYTES;
/** One byte per column: its place in records, counted from 1, or 0 if it is not mapped. */
export const MAPPED: u32 = OUTPUT + OUTPUT_BYTES + OVERREACH_BYTES;
/** One byte per style: 1 if it shows numbers differently from how they are stored. */
export const STYLED: u32 = MAPPED + SHEET_COLUMNS;
export const NUMBER_TEXT: u32 = STYLED + MAX_STYLES;
/** One word per page of strings: its address. */
export const STRING_PAGES: u32 = NUMBER_TEXT + NUMBER_TEXT_BYTES + OVERREACH_BYTES;
/** The pages; grow as needed. */
export const STRINGS: u32 = STRING_PAGES + MAX_STRING_PAGES * 4;
