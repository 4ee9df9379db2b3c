import { readSync } from 'node:fs';
import type { Dialect } from '../../../shared/list';
import { listChanged, unreadable } from '../../list/list-errors';
import { CERTAIN_PROGRESS_BYTES, readRegion } from '../../list/text/read-region';
import { isBeforeRows } from '../../list/text/record-splitter';
import type { CellBatch, HashTask } from '../common/batch';
import { packCells } from '../common/pack-cells';
import type { Kernel } from './kernel';
import { ListCursor, type ReadingState } from './list-cursor';

/** A list that several threads read together. */
export interface SharedList {
  readonly name: string;
  readonly descriptor: number;
  readonly bytes: number;
  readonly dialect: Dialect;
  /** A `ListCursor`. */
  readonly cursor: SharedArrayBuffer;
  readonly sizes: ReadingSizes;
}

/** In bytes; smaller ones let tests meet every border. */
export interface ReadingSizes {
  /** At most what the kernel takes. */
  readonly chunk: number;
  /** What the reference path reads at first where the kernel may not judge. */
  readonly region: number;
}

export const READING_SIZES: ReadingSizes = { chunk: Number.POSITIVE_INFINITY, region: 64 * 1024 };

/** Most headers fit; all threads wait while one reads it. */
const HEAD_BYTES = 4 * 1024;

/** Records of a list that one thread has taken; their cells are found but not hashed yet. */
export type Part = PartPlace & (ScannedPart | RegionPart);

export interface PartPlace {
  /** 0-based, in the order of the list. */
  readonly number: number;
  /** Bytes of the list up to the end of the part. */
  readonly bytesRead: number;
}

interface ScannedPart {
  readonly kind: 'scanned';
  readonly rows: number;
}

interface RegionPart {
  readonly kind: 'region';
  /** For each task. */
  readonly batches: readonly CellBatch[];
}

/** Takes part after part of a list, in turn with other threads, until it is taken whole or stopped. */
export function* takeParts(
  kernel: Kernel,
  list: SharedList,
  tasks: readonly HashTask[],
): Generator<Part, void, undefined> {
  const cursor = new ListCursor(list.cursor);
  for (;;) {
    const part = cursor.withTurn((state) => {
      if (state.position >= list.bytes) return null;
      return (state.odd ? null : scanPart(kernel, list, state)) ?? readPart(list, tasks, state);
    });
    if (part === null) return;
    yield part;
  }
}

/** Null where the next record is not for the kernel. */
function scanPart(kernel: Kernel, list: SharedList, state: ReadingState): Part | null {
  const chunk = kernel.chunk(Math.min(list.sizes.chunk, kernel.chunkBytes, list.bytes - state.position));
  readFully(list, chunk, state.position);
  const { rows, counted, used, odd } = kernel.scan(chunk.length, state.row);
  if (used === 0) return null;
  state.row += counted;
  state.odd = odd;
  return { kind: 'scanned', rows, ...advance(state, used) };
}

/** Reads one region the reference way: the header, a record that is odd or long, the last line without its end. */
function readPart(list: SharedList, tasks: readonly HashTask[], state: ReadingState): Part {
  for (let size = firstSize(list, state); ; size *= 8) {
    const bytes = new Uint8Array(Math.min(size, CERTAIN_PROGRESS_BYTES, list.bytes - state.position));
    readFully(list, bytes, state.position);
    const atEnd = state.position + bytes.length === list.bytes;
    const region = readRegion(bytes, list.dialect, state, state.position, atEnd);
    if (region.used === 0) {
      if (bytes.length === CERTAIN_PROGRESS_BYTES) throw new Error('a region of a list gave no record');
      continue;
    }
    Object.assign(state, region.state);
    // Lines above the header, the header, and the rest of a line that is too long are read the reference way to their end.
    state.odd = isBeforeRows(region.state);
    const batches = tasks.map((task) => packCells(region, task));
    return { kind: 'region', batches, ...advance(state, region.used) };
  }
}

function firstSize({ sizes }: SharedList, state: ReadingState): number {
  if (state.skipping) return CERTAIN_PROGRESS_BYTES;
  return isBeforeRows(state) ? Math.min(sizes.region, HEAD_BYTES) : sizes.region;
}

function advance(state: ReadingState, used: number): PartPlace {
  state.position += used;
  return { number: state.part++, bytesRead: state.position };
}

function readFully({ descriptor, name }: SharedList, into: Uint8Array, from: number): void {
  for (let filled = 0; filled < into.length; ) {
    const bytes = readOnce(descriptor, into, filled, from + filled, name);
    if (bytes === 0) throw listChanged(name);
    filled += bytes;
  }
}

function readOnce(descriptor: number, into: Uint8Array, filled: number, position: number, name: string): number {
  try {
    return readSync(descriptor, into, filled, into.length - filled, position);
  } catch (error) {
    throw unreadable(name, error);
  }
}
