import { COLUMN_NAME_BYTES, VERDICT_DEFERRED, VERDICT_EMPTY, VERDICT_HASHED, VERDICT_INVALID } from '../abi/abi';
import { beginListing, endListing } from './digests/partitions';
import { clearDigestCount, judge } from './identifiers/judge';
import { CELLS, DEFERRED, HASHED_BESIDE, NAMES, VERDICTS } from './layout';
import { clearPhoneCounts, enterCountry, enterOwnCountries, takeOwnCountry } from './phone/phone';

/**
 * The hashing kernel: bytes of a list in, spilled partitions of digests and later sorted lines out. Where it is
 * certain, it judges exactly as `normalise` would; every other cell is deferred to JavaScript, which calls `normalise`.
 */

export { hashColumn } from './column-cells';
export { measureLines, partitionLines } from './digests/lines';
export { hashMessages } from './digests/messages';
export { addDigests, addMessage, flush } from './digests/partitions';
export { beginLines, formatLines, reserve, sortUnique } from './digests/sort';
export { alreadyHashed } from './identifiers/judge';
export { addStandIn } from './identifiers/person-cells';
export { suspectDomain } from './identifiers/suspected-domains';
export {
  CELL_OF_COLUMN,
  CELLS,
  CHUNK,
  DEFERRED,
  HASHED_BESIDE,
  NAMES,
  OWN_COUNTRIES,
  PHONE_PLANS,
  ROWS,
  SCRATCH,
  SORT_AREA,
  SPILLED_BYTES,
  VERDICTS,
} from './layout';
export { repairedPhones, setCountry, unverifiedPhones } from './phone/phone';
export { configure, inputAt, inputBytes } from './scan/columns';
export { bytesUsed, needsReference, rowsWithBlank, scan, scannedRows } from './scan/scan';
export { missingString } from './sheet/cells';
export { MAPPED, NUMBER_TEXT, OUTPUT, SHEET_XML, STRINGS_XML, STYLED } from './sheet/layout';
export { output, rowsStatus, setOutput } from './sheet/record';
export { beginSheet, lastRow, reachRow, rowChars, scanRows, setLastRow, takeRow, visibleRows } from './sheet/rows';
export {
  commitString,
  flagsOf,
  lengthOf,
  nextText,
  scanStrings,
  stringBytes,
  stringCount,
  stringsEnd,
  stringsStatus,
  textOf,
} from './sheet/strings';

export let hashedCells: u32 = 0;
export let deferredCells: u32 = 0;
/** Cells that are counted here, not deferred. */
export let emptyCells: u32 = 0;
export let invalidCells: u32 = 0;

/**
 * Hashes the scanned cells of one user type: `count` of each row's `mappedCells`, from the `firstCell`th on. `countOnly`,
 * for one cell per row: invalid cells are counted, not deferred. `hasCountry`: the country cell of the phone numbers
 * follows those cells; `ownCountries`: how many country cells of some numbers alone come next. `to`: where the digests are
 * listed, for another kernel, which has those of this user type; 0 where they go to the partitions of this one. Returns
 * where they end. Digests that the list holds are deferred in a listing.
 */
export function hashCells(
  userType: u32,
  rows: u32,
  firstCell: u32,
  count: u32,
  mappedCells: u32,
  countOnly: bool,
  hasCountry: bool,
  ownCountries: u32,
  to: u32,
): u32 {
  hashedCells = 0;
  deferredCells = 0;
  clearDigestCount();
  emptyCells = 0;
  invalidCells = 0;
  clearPhoneCounts();
  if (to != 0) beginListing(to);
  const names = NAMES + firstCell * COLUMN_NAME_BYTES;
  for (let first = firstCell; first < rows * mappedCells; first += mappedCells) {
    const country = first + count;
    const isClear =
      (!hasCountry || enterCountry(country)) &&
      (ownCountries == 0 || enterOwnCountries(country + <u32>hasCountry, ownCountries, hasCountry));
    if (isClear) hashRow(userType, first, first + count, names, countOnly, ownCountries > 0);
    else deferRow(first, first + count);
  }
  return to == 0 ? 0 : endListing();
}

/** Only the first empty cell of a row matters: it shows that the row is empty. */
function hashRow(userType: u32, first: u32, end: u32, names: u32, countOnly: bool, hasOwn: bool): void {
  const firstDeferred = deferredCells;
  let hashed: u32 = 0;
  for (let cell = first; cell < end; cell++) {
    const length = load<u32>(CELLS + cell * 8, 4);
    if (length == 0 && cell != first) continue;
    if (hasOwn) takeOwnCountry(cell - first);
    const name = names + (cell - first) * COLUMN_NAME_BYTES;
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
