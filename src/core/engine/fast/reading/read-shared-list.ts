import type { Dialect } from '../../../../shared/list';
import type { CellTest, createRowKeeper, NamedFilter } from '../../../list/filter-rows';
import { MIN_PROGRESS_BYTES, readRegion } from '../../../list/text/read-region';
import type { ReadBatch } from '../../../list/text/read-rows';
import { isBeforeRows } from '../../../list/text/splitter-state';
import type { Kernel } from '../wasm/kernel';
import type { ListCursor, ReadingState } from './list-cursor';
import { type ListWindow, openWindow, type SharedWindow } from './list-window';
import type { ReadingSizes } from './reading-sizes';

/** A list that several threads read together. */
export interface SharedList {
  readonly window: SharedWindow;
  readonly dialect: Dialect;
  /** Null if all rows are used. */
  readonly filter: NamedFilter | null;
  /** A `ListCursor`. */
  readonly cursor: SharedArrayBuffer;
  readonly sizes: ReadingSizes;
}

/** Most headers fit, and all threads wait while one reads it. */
const HEADER_REGION_BYTES = 4 * 1024;
/** Of the rest of an overlong line: V8 frees texts of this size in time, but lets hundreds of megabytes of longer ones lie. */
const SKIPPED_REGION_BYTES = 512 * 1024;

/** Records of a list that one thread has taken; their cells are found but not hashed yet. */
type InputChunk<P> = ChunkPosition & (ScannedChunk | ParsedChunk<P>);

interface ChunkPosition {
  /** 0-based, in the order of the list. */
  readonly number: number;
  /** Bytes of the list up to the end of the chunk. */
  readonly bytesRead: number;
}

interface ScannedChunk {
  readonly kind: 'scanned';
  readonly rows: number;
  /** Of the kernel's chunk. */
  readonly chunkBytes: number;
}

interface ParsedChunk<P> {
  readonly kind: 'parsed';
  readonly packed: P;
  /** Rows that the filter excludes. */
  readonly filteredOut: number;
}

/** Packs records for hashing. */
type PackRecords<P> = (records: Pick<ReadBatch, 'rows' | 'rowNumbers'>) => P;

/** What the list's filter keeps, of scanned rows and of parsed ones. */
export interface LoadedFilter {
  readonly matches: CellTest;
  readonly keep: ReturnType<typeof createRowKeeper>;
}

/**
 * Takes chunk after chunk of a list, in turn with other threads, until its end or until stopped.
 * @param filter null if all rows are used
 */
export function* readChunks<P>(
  kernel: Kernel,
  list: SharedList,
  cursor: ListCursor,
  pack: PackRecords<P>,
  filter: Pick<LoadedFilter, 'keep'> | null,
): Generator<InputChunk<P>, void, undefined> {
  const window = openWindow(list.window);
  const maxBytes = list.sizes.chunk;
  const readSize: ReadSize = { bytes: maxBytes };
  const region = new Uint8Array(MIN_PROGRESS_BYTES);
  for (;;) {
    const chunk = cursor.withLock((state) => {
      if (window.endsAt(state.position)) return null;
      const nextChunk =
        (state.needsReference ? null : scanChunk(kernel, window, maxBytes, readSize, state)) ??
        parseChunk(region, window, list, pack, filter, state);
      window.release(state.position);
      return nextChunk;
    });
    if (chunk === null) return;
    yield chunk;
  }
}

/**
 * How much to read for the next scan: with very short rows and many mapped cells, a batch holds only a few kilobytes.
 */
interface ReadSize {
  bytes: number;
}

const MIN_READ_BYTES = 16 * 1024;

/** Null if the kernel must not judge the next record. */
function scanChunk(
  kernel: Kernel,
  window: ListWindow,
  maxBytes: number,
  readSize: ReadSize,
  state: ReadingState,
): (ChunkPosition & ScannedChunk) | null {
  const length = window.read(kernel.input(readSize.bytes), state.position);
  const { rows, rowsWithBlank, bytesUsed, chunkBytes, needsReference } = kernel.scan(length, state.row);
  readSize.bytes = Math.min(maxBytes, bytesUsed === 0 ? maxBytes : Math.max(2 * bytesUsed, MIN_READ_BYTES));
  if (bytesUsed === 0) return null;
  state.row += rowsWithBlank;
  state.needsReference = needsReference;
  return { kind: 'scanned', rows, chunkBytes, ...advance(state, bytesUsed) };
}

/** Reads one region by the reference path: the header, an irregular or long record, or a last line without line end. */
function parseChunk<P>(
  buffer: Uint8Array,
  window: ListWindow,
  list: SharedList,
  pack: PackRecords<P>,
  filter: Pick<LoadedFilter, 'keep'> | null,
  state: ReadingState,
): ChunkPosition & ParsedChunk<P> {
  for (let size = initialRegionBytes(list, state); ; size *= 4) {
    const bytes = buffer.subarray(0, window.read(buffer.subarray(0, size), state.position));
    const atEnd = window.endsAt(state.position + bytes.length);
    const region = readRegion(bytes, list.dialect, state, state.position, atEnd);
    if (region.bytesUsed === 0) {
      if (bytes.length === MIN_PROGRESS_BYTES) throw new Error('a region of a list gave no record');
      continue;
    }
    Object.assign(state, region.state);
    // The reference path reads everything above the header, the header, and the rest of an overlong line to its end.
    state.needsReference = isBeforeRows(region.state);
    const kept = filter === null ? { ...region, filteredOut: 0 } : filter.keep(region);
    return { kind: 'parsed', packed: pack(kept), filteredOut: kept.filteredOut, ...advance(state, region.bytesUsed) };
  }
}

function initialRegionBytes({ sizes }: SharedList, state: ReadingState): number {
  if (state.skipping) return SKIPPED_REGION_BYTES;
  return isBeforeRows(state) ? Math.min(sizes.region, HEADER_REGION_BYTES) : sizes.region;
}

function advance(state: ReadingState, bytesUsed: number): ChunkPosition {
  state.position += bytesUsed;
  return { number: state.chunk++, bytesRead: state.position };
}
