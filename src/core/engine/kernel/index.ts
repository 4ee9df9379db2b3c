import {
  COLUMN_NAME_BYTES,
  MAX_MESSAGE_BYTES,
  USER_TYPE_DEVICE_ID,
  USER_TYPE_EMAIL,
  VERDICT_DEFERRED,
  VERDICT_EMPTY,
  VERDICT_HASHED,
  VERDICT_INVALID,
} from '../abi/abi';
import { judgeEmail } from './email';
import { acceptDigest, isName, judgeDeviceId, judgeThirdPartyId } from './ids';
import { CELLS, DEFERRED, NAMES, VERDICTS } from './layout';

/**
 * The hashing kernel: bytes of a list in, spilled partitions of digests and later sorted lines out. It judges what it is
 * certain of, exactly as `normalise` would; every other cell is deferred to JavaScript, which asks `normalise` itself.
 */

export { configure } from './columns';
export { CELL_OF_COLUMN, CELLS, CHUNK, DEFERRED, NAMES, ROWS, SCRATCH, SORT_AREA, VERDICTS } from './layout';
export { measureLines, partLines } from './lines';
export { hashMessages } from './messages';
export { addDigests, addMessage, flush } from './partitions';
export { needsReference, rowsWithBlank, scan, scannedRows } from './scan';
export { missingString } from './sheet/cells';
export { MAPPED, NUMBER_TEXT, OUTPUT, SHEET_XML, STRINGS_XML, STYLED } from './sheet/layout';
export { output, rowsStatus, setOutput } from './sheet/record';
export { beginSheet, lastRow, reachRow, rowChars, scanRows, setLastRow, takeRow, visibleRows } from './sheet/rows';
export {
  commitString,
  nextText,
  placeOf,
  scanStrings,
  stringBytes,
  stringCount,
  stringsEnd,
  stringsStatus,
} from './sheet/strings';
export { beginLines, formatLines, reserve, sortUnique } from './sort';

const SPACE: u8 = 32;
/** A spreadsheet's marks of text begin with one of these. */
const APOSTROPHE: u8 = 0x27;
const EQUALS_SIGN: u8 = 0x3d;
const DIGEST_LENGTH: u32 = 64;

export let deferredCells: u32 = 0;
export let alreadyHashed: u32 = 0;
/** Cells that are counted here, not deferred. */
export let emptyCells: u32 = 0;
export let invalidCells: u32 = 0;

/**
 * Hashes the scanned cells of one user type: the first `kernelCells` of each row's `mappedCells`. `countOnly`: what is
 * certainly no value is counted here, not deferred.
 */
export function hashCells(userType: u32, rows: u32, kernelCells: u32, mappedCells: u32, countOnly: bool): void {
  deferredCells = 0;
  alreadyHashed = 0;
  emptyCells = 0;
  invalidCells = 0;
  for (let first: u32 = 0; first < rows * mappedCells; first += mappedCells) {
    for (let cell = first; cell < first + kernelCells; cell++) {
      const name = NAMES + (cell - first) * COLUMN_NAME_BYTES;
      const verdict = judge(userType, load<u32>(CELLS + cell * 8), load<u32>(CELLS + cell * 8, 4), name);
      if (verdict == VERDICT_HASHED) continue;
      if (countOnly && verdict == VERDICT_EMPTY) {
        emptyCells++;
        continue;
      }
      if (countOnly && verdict == VERDICT_INVALID) {
        invalidCells++;
        continue;
      }
      store<u32>(DEFERRED + deferredCells * 4, cell);
      store<u8>(VERDICTS + deferredCells, <u8>verdict);
      deferredCells++;
    }
  }
}

/** A length with a flag is far too long, so that such a cell is deferred; so is one that repeats the column's name. */
function judge(userType: u32, start: u32, length: u32, name: u32): u32 {
  if (length >= 0x10000) return VERDICT_DEFERRED;
  while (length > 0 && load<u8>(start) == SPACE) {
    start++;
    length--;
  }
  while (length > 0 && load<u8>(start + length - 1) == SPACE) length--;
  if (length == 0) return VERDICT_EMPTY;
  const first = load<u8>(start);
  if (first == APOSTROPHE || first == EQUALS_SIGN) return VERDICT_DEFERRED;
  if (isName(start, length, name)) return VERDICT_DEFERRED;
  if (length == DIGEST_LENGTH && acceptDigest(start)) {
    alreadyHashed++;
    return VERDICT_HASHED;
  }
  if (length > MAX_MESSAGE_BYTES) return VERDICT_DEFERRED;
  if (userType == USER_TYPE_EMAIL) return judgeEmail(start, length);
  return userType == USER_TYPE_DEVICE_ID ? judgeDeviceId(start, length) : judgeThirdPartyId(start, length);
}
