import type { Dialect } from '../../../shared/list';
import { createDecoder } from '../encoding/decode';
import { utf16Of } from '../encoding/known-encodings';
import { ProblemLog } from './problem-log';
import { MAX_BATCH_ROWS, type RowBatch } from './row-batch';
import { MIN_PROGRESS_CHARS, RowSplitter } from './row-splitter';
import type { SplitterState } from './splitter-state';

/** Records from the middle of a list, read as the full pass reads them. */
interface Region extends RowBatch {
  /** State of the splitter after them. */
  readonly state: SplitterState;
  /** Bytes that they occupy. */
  readonly bytesUsed: number;
}

/** A region of this many bytes holds at least one record: no encoding needs more than three bytes for a UTF-16 unit. */
export const MIN_PROGRESS_BYTES = 3 * MIN_PROGRESS_CHARS;

const LF = 10;
const CR = 13;

/**
 * Reads the complete records within `bytes`, which start at the beginning of a record; `used` is 0 if there is none.
 * For encodings whose line ends are single bytes, and UTF-16.
 * @param position of the first byte in the list
 * @param atEnd the list ends with these bytes
 */
export function readRegion(
  bytes: Uint8Array,
  dialect: Dialect,
  state: SplitterState,
  position: number,
  atEnd: boolean,
): Region {
  const decoder = createDecoder(dialect.encoding, position > dialect.bomBytes);
  const splitter = new RowSplitter(dialect, state, new ProblemLog());
  const text = decoder.write(bytes);
  const batches: RowBatch[] = [];
  for (const batch of splitRegion(splitter, atEnd ? text + decoder.end() : text, atEnd)) {
    batches.push(batch);
    // The rest is read again: a region may have to be large for its first record alone.
    if (batch.rows.length >= MAX_BATCH_ROWS) break;
  }
  const isCut = (batches.at(-1)?.rows.length ?? 0) >= MAX_BATCH_ROWS;
  return {
    rows: batches.flatMap(({ rows: records }) => records),
    rowNumbers: new Uint32Array(batches.flatMap(({ rowNumbers: rows }) => [...rows])),
    state: splitter.state,
    bytesUsed: atEnd && !isCut ? bytes.length : countUsedBytes(unitsOf(bytes, dialect), text, splitter),
  };
}

function* splitRegion(splitter: RowSplitter, text: string, atEnd: boolean): Generator<RowBatch, void, undefined> {
  yield* splitter.push(text);
  yield* atEnd ? splitter.finish() : splitter.flush();
}

/** What a line end is one or two of: bytes, or pairs of them. */
type Units = Uint8Array | Uint16Array;

function unitsOf(bytes: Uint8Array, { encoding }: Dialect): Units {
  const utf16 = utf16Of(encoding);
  if (utf16 === null) return bytes;
  const whole = Buffer.from(new Uint8Array(bytes.subarray(0, bytes.length & ~1)).buffer);
  if (utf16 === 'utf-16be') whole.swap16();
  return new Uint16Array(whole.buffer);
}

function countUsedBytes(units: Units, text: string, splitter: RowSplitter): number {
  return countUsedUnits(units, text, splitter) * units.BYTES_PER_ELEMENT;
}

function countUsedUnits(units: Units, text: string, { lines, state }: RowSplitter): number {
  if (!state.skipping) return afterLines(units, lines);
  // An incomplete line end stays, with any incomplete character after it: the next bytes decide.
  return text.endsWith('\r') ? units.lastIndexOf(CR) : units.length;
}

/** Where the text continues after this many line ends: LF, CR LF or CR. */
function afterLines(units: Units, lines: number): number {
  let at = 0;
  for (let left = lines; left > 0; left--) {
    while (at < units.length && units[at] !== LF && units[at] !== CR) at++;
    // The last line of a list may have none.
    if (at === units.length) return at;
    at += units[at] === CR && units[at + 1] === LF ? 2 : 1;
  }
  return at;
}
