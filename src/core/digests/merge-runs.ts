import type { FileHandle } from 'node:fs/promises';
import { compareDigests } from './sort-unique';

/** A sorted sequence of unique records. */
export type Run =
  | { readonly kind: 'memory'; readonly records: Uint8Array }
  | { readonly kind: 'spilled'; readonly file: FileHandle; readonly start: number; readonly bytes: number };

/** Records read ahead from each run, and records in one block of the result. */
const READ_AHEAD_RECORDS = 2048;

/** Merges sorted runs into one sorted sequence without repeated digests, in blocks of whole records. */
export async function* mergeRuns(runs: readonly Run[], stride: number): AsyncGenerator<Uint8Array> {
  const heap: RunReader[] = [];
  for (const run of runs) {
    const reader = new RunReader(run, stride);
    if (await reader.fill()) push(heap, reader);
  }
  let block = new Uint8Array(READ_AHEAD_RECORDS * stride);
  let end = 0;
  let last = new Uint8Array(0);
  for (let smallest = heap[0]; smallest !== undefined; smallest = heap[0]) {
    if (last.length === 0 || compareDigests(last, 0, smallest.buffer, smallest.at) !== 0) {
      block.set(smallest.buffer.subarray(smallest.at, smallest.at + stride), end);
      last = block.subarray(end, end + stride);
      end += stride;
    }
    smallest.at += stride;
    if (smallest.at >= smallest.end && !(await smallest.fill())) removeTop(heap);
    else siftDown(heap, 0);
    if (end === block.length) {
      yield block;
      block = new Uint8Array(READ_AHEAD_RECORDS * stride);
      end = 0;
    }
  }
  if (end > 0) yield block.subarray(0, end);
}

/** Reads one run ahead, a block at a time. */
class RunReader {
  buffer: Uint8Array;
  /** Offset of the current record in `buffer`, and of the end of its last record. */
  at = 0;
  end = 0;
  private bytesRead = 0;

  constructor(
    private readonly run: Run,
    private readonly stride: number,
  ) {
    this.buffer = run.kind === 'memory' ? run.records : new Uint8Array(READ_AHEAD_RECORDS * stride);
  }

  /** Loads the next block; false where the run is at its end. */
  async fill(): Promise<boolean> {
    this.at = 0;
    const { run } = this;
    if (run.kind === 'memory') {
      this.end = this.bytesRead === 0 ? run.records.length : 0;
      this.bytesRead = this.end;
      return this.end > 0;
    }
    const wanted = Math.min(READ_AHEAD_RECORDS * this.stride, run.bytes - this.bytesRead);
    this.end = 0;
    while (this.end < wanted) {
      const position = run.start + this.bytesRead + this.end;
      const { bytesRead } = await run.file.read(this.buffer, this.end, wanted - this.end, position);
      if (bytesRead === 0) throw new Error('the spill file is shorter than what was written to it');
      this.end += bytesRead;
    }
    this.bytesRead += wanted;
    return wanted > 0;
  }
}

function isSmaller(a: RunReader, b: RunReader): boolean {
  return compareDigests(a.buffer, a.at, b.buffer, b.at) < 0;
}

function push(heap: RunReader[], reader: RunReader): void {
  let child = heap.push(reader) - 1;
  while (child > 0) {
    const parent = (child - 1) >> 1;
    const parentReader = heap[parent];
    if (parentReader === undefined || !isSmaller(reader, parentReader)) break;
    heap[child] = parentReader;
    heap[parent] = reader;
    child = parent;
  }
}

function removeTop(heap: RunReader[]): void {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return;
  heap[0] = last;
  siftDown(heap, 0);
}

function siftDown(heap: RunReader[], from: number): void {
  const moving = heap[from];
  if (moving === undefined) return;
  let parent = from;
  for (;;) {
    const left = heap[2 * parent + 1];
    const right = heap[2 * parent + 2];
    if (left === undefined) break;
    const takeRight = right !== undefined && isSmaller(right, left);
    const smaller = takeRight ? right : left;
    if (!isSmaller(smaller, moving)) break;
    heap[parent] = smaller;
    parent = 2 * parent + (takeRight ? 2 : 1);
  }
  heap[parent] = moving;
}
