import type { Dialect } from '../../../shared/list';
import { createDecoder } from '../encoding/decode';
import { ProblemLog } from './problem-log';
import { MIN_PROGRESS_CHARS, type RowBatch, RowSplitter, type SplitterState } from './row-splitter';

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
 * For encodings whose line ends are single bytes.
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
  const batches = [splitter.push(atEnd ? text + decoder.end() : text), atEnd ? splitter.finish() : splitter.flush()];
  return {
    rows: batches.flatMap(({ rows: records }) => records),
    rowNumbers: new Uint32Array(batches.flatMap(({ rowNumbers: rows }) => [...rows])),
    state: splitter.state,
    bytesUsed: atEnd ? bytes.length : countUsedBytes(bytes, text, splitter),
  };
}

function countUsedBytes(bytes: Uint8Array, text: string, { lines, state }: RowSplitter): number {
  if (!state.skipping) return afterLines(bytes, lines);
  // An incomplete line end stays, with any incomplete character after it: the next bytes decide.
  return text.endsWith('\r') ? bytes.lastIndexOf(CR) : bytes.length;
}

/** Where the text continues after this many line ends: LF, CR LF or CR. */
function afterLines(bytes: Uint8Array, lines: number): number {
  let at = 0;
  for (let left = lines; left > 0; left--) {
    while (bytes[at] !== LF && bytes[at] !== CR) at++;
    at += bytes[at] === CR && bytes[at + 1] === LF ? 2 : 1;
  }
  return at;
}
