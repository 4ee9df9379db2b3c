import { judgeEmail } from './email';
import { acceptDigest, isName, judgeDeviceId, judgeThirdPartyId } from './ids';
import { CELLS, LEFT, MAX_MESSAGE, NAME_BYTES, NAMES, VERDICTS } from './layout';
import { Verdict } from './verdict';

/**
 * The hashing kernel: bytes of a list in, spilled partitions of digests and later sorted lines out. It judges what it is
 * certain of, exactly as `normalise` would; every other cell is left to JavaScript, which asks `normalise` itself.
 */

export { configure } from './columns';
export {
  BLOCK_BYTES,
  CELLS,
  CHUNK,
  CHUNK_BYTES,
  LEFT,
  MAX_COLUMNS,
  MAX_MESSAGE,
  NAME_BYTES,
  NAMES,
  PARTITIONS,
  ROWS,
  SCRATCH,
  SLOTS,
  SORTING,
  VERDICTS,
} from './layout';
export { addDigests, addMessage, flush } from './partitions';
export { countedRows, odd, scan, scannedRows } from './scan';
export { beginLines, formatLines, reserve, sortUnique } from './sort';

const EMAIL: u32 = 0;
const DEVICE_ID: u32 = 1;

const SPACE: u8 = 32;
/** A spreadsheet's marks of text begin with one of these. */
const APOSTROPHE: u8 = 0x27;
const EQUALS_SIGN: u8 = 0x3d;
const DIGEST_LENGTH: u32 = 64;

export let leftCells: u32 = 0;
export let alreadyHashed: u32 = 0;
/** Cells that are not left because they are only to be counted. */
export let emptyCells: u32 = 0;
export let invalidCells: u32 = 0;

/**
 * Hashes the scanned cells of one kind of identifier: 0 e-mail, 1 device ID, 2 third-party ID.
 * They are the first `used` ones of each row's `slots`. `onlyCount`: what is certainly no value need not be left.
 */
export function hashCells(kind: u32, rows: u32, used: u32, slots: u32, onlyCount: bool): void {
  leftCells = 0;
  alreadyHashed = 0;
  emptyCells = 0;
  invalidCells = 0;
  for (let first: u32 = 0; first < rows * slots; first += slots) {
    for (let cell = first; cell < first + used; cell++) {
      const name = NAMES + (cell - first) * NAME_BYTES;
      const verdict = judge(kind, load<u32>(CELLS + cell * 8), load<u32>(CELLS + cell * 8, 4), name);
      if (verdict == Verdict.Hashed) continue;
      if (onlyCount && verdict == Verdict.Empty) {
        emptyCells++;
        continue;
      }
      if (onlyCount && verdict == Verdict.Invalid) {
        invalidCells++;
        continue;
      }
      store<u32>(LEFT + leftCells * 4, cell);
      store<u8>(VERDICTS + leftCells, <u8>verdict);
      leftCells++;
    }
  }
}

/** A length with a flag is far too long, so that such a cell is left as well; so is one that repeats the column's name. */
function judge(kind: u32, start: u32, length: u32, name: u32): Verdict {
  if (length >= 0x10000) return Verdict.Uncertain;
  while (length > 0 && load<u8>(start) == SPACE) {
    start++;
    length--;
  }
  while (length > 0 && load<u8>(start + length - 1) == SPACE) length--;
  if (length == 0) return Verdict.Empty;
  const first = load<u8>(start);
  if (first == APOSTROPHE || first == EQUALS_SIGN) return Verdict.Uncertain;
  if (isName(start, length, name)) return Verdict.Uncertain;
  if (length == DIGEST_LENGTH && acceptDigest(start)) {
    alreadyHashed++;
    return Verdict.Hashed;
  }
  if (length > MAX_MESSAGE) return Verdict.Uncertain;
  if (kind == EMAIL) return judgeEmail(start, length);
  return kind == DEVICE_ID ? judgeDeviceId(start, length) : judgeThirdPartyId(start, length);
}
