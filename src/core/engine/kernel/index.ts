import {
  COLUMN_NAME_BYTES,
  MAX_MESSAGE_BYTES,
  USER_TYPE_DEVICE_ID,
  USER_TYPE_EMAIL,
  USER_TYPE_PHONE,
  VERDICT_DEFERRED,
  VERDICT_EMPTY,
  VERDICT_HASHED,
  VERDICT_INVALID,
} from '../abi/abi';
import { judgeEmail } from './email';
import { acceptDigest, isName, judgeDeviceId, judgeThirdPartyId } from './ids';
import { CELLS, DEFERRED, HASHED_BESIDE, NAMES, VERDICTS } from './layout';
import { clearPhoneCounts, enterCountry, judgePhone } from './phone/phone';

/**
 * The hashing kernel: bytes of a list in, spilled partitions of digests and later sorted lines out. Where it is
 * certain, it judges exactly as `normalise` would; every other cell is deferred to JavaScript, which calls `normalise`.
 */

export { configure } from './columns';
export {
  CELL_OF_COLUMN,
  CELLS,
  CHUNK,
  DEFERRED,
  HASHED_BESIDE,
  NAMES,
  PHONE_PLANS,
  ROWS,
  SCRATCH,
  SORT_AREA,
  VERDICTS,
} from './layout';
export { measureLines, partLines } from './lines';
export { hashMessages } from './messages';
export { addDigests, addMessage, flush } from './partitions';
export { repairedPhones, setCountry, unverifiedPhones } from './phone/phone';
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
/** Marks with which a spreadsheet forces text begin with one of these. */
const APOSTROPHE: u8 = 0x27;
const EQUALS_SIGN: u8 = 0x3d;
const DIGEST_LENGTH: u32 = 64;

export let hashedCells: u32 = 0;
export let deferredCells: u32 = 0;
export let alreadyHashed: u32 = 0;
/** Cells that are counted here, not deferred. */
export let emptyCells: u32 = 0;
export let invalidCells: u32 = 0;

/**
 * Hashes the scanned cells of one user type: the first `kernelCells` of each row's `mappedCells`. `countOnly`, for one
 * cell per row: invalid cells are counted, not deferred. `hasCountry`: the country cell of the phone numbers follows
 * those cells.
 */
export function hashCells(
  userType: u32,
  rows: u32,
  kernelCells: u32,
  mappedCells: u32,
  countOnly: bool,
  hasCountry: bool,
): void {
  hashedCells = 0;
  deferredCells = 0;
  alreadyHashed = 0;
  emptyCells = 0;
  invalidCells = 0;
  clearPhoneCounts();
  for (let first: u32 = 0; first < rows * mappedCells; first += mappedCells) {
    if (!hasCountry || enterCountry(first + kernelCells)) hashRow(userType, first, first + kernelCells, countOnly);
    else deferRow(first, first + kernelCells);
  }
}

/** Only the first empty cell of a row matters: it shows that the row is empty. */
function hashRow(userType: u32, first: u32, end: u32, countOnly: bool): void {
  const firstDeferred = deferredCells;
  let hashed: u32 = 0;
  for (let cell = first; cell < end; cell++) {
    const length = load<u32>(CELLS + cell * 8, 4);
    if (length == 0 && cell != first) continue;
    const name = NAMES + (cell - first) * COLUMN_NAME_BYTES;
    const verdict = judge(userType, load<u32>(CELLS + cell * 8), length, name);
    if (verdict == VERDICT_HASHED) hashed++;
    else if (countOnly && verdict == VERDICT_EMPTY) emptyCells++;
    else if (countOnly && verdict == VERDICT_INVALID) invalidCells++;
    else defer(cell, verdict);
  }
  hashedCells += hashed;
  if (deferredCells == firstDeferred) return;
  const onlyEmpty = deferredCells == firstDeferred + 1 && load<u8>(VERDICTS + firstDeferred) == VERDICT_EMPTY;
  if (onlyEmpty && hashed > 0) deferredCells = firstDeferred;
  else store<u8>(HASHED_BESIDE + firstDeferred, <u8>hashed);
}

/** Defers a row whose country only JavaScript can determine. */
function deferRow(first: u32, end: u32): void {
  store<u8>(HASHED_BESIDE + deferredCells, 0);
  for (let cell = first; cell < end; cell++) {
    if (cell == first || load<u32>(CELLS + cell * 8, 4) != 0) defer(cell, VERDICT_DEFERRED);
  }
}

function defer(cell: u32, verdict: u32): void {
  store<u16>(DEFERRED + deferredCells * 2, <u16>cell);
  store<u8>(VERDICTS + deferredCells, <u8>verdict);
  deferredCells++;
}

/** A length with a flag exceeds every limit, so such a cell is deferred; so is one that repeats its column's name. */
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
  if (userType == USER_TYPE_PHONE) return judgePhone(start, length);
  return userType == USER_TYPE_DEVICE_ID ? judgeDeviceId(start, length) : judgeThirdPartyId(start, length);
}
