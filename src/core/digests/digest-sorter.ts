import { type FileHandle, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeFailure } from '../fs/write-failure';
import { mergeRuns, type Run } from './merge-runs';
import { createSortPlace, type SortPlace, sortUnique } from './sort-unique';

/** Records held in memory before they are sorted and spilled, in bytes; sorting them takes as much again. */
const MAX_BUFFERED_BYTES = 8 * 1024 * 1024;
/** Of the first buffer: one of the full size would make the garbage collector come for each short list. */
const FIRST_BUFFER_BYTES = 64 * 1024;

/**
 * Sorts and deduplicates any number of records in bounded memory, exactly (all 32 bytes of the digest are compared).
 * Records beyond the buffer are sorted, deduplicated and spilled as a run; the runs are merged at the end. The spill
 * file holds digests only (and IDs if the marketer chose to send them plain); `close` removes it.
 */
export class DigestSorter {
  private readonly capacity: number;
  /** Grows with the records, up to the capacity. */
  private buffer = new Uint8Array();
  private bufferedBytes = 0;
  /** For as many records as the buffer holds; null until they are sorted. */
  private place: SortPlace | null = null;
  private readonly runs: Run[] = [];
  private spill: FileHandle | null = null;
  private spilledBytes = 0;

  constructor(
    private readonly stride: number,
    private readonly spillPath: string,
    limit = MAX_BUFFERED_BYTES,
  ) {
    this.capacity = Math.max(1, Math.floor(limit / stride)) * stride;
  }

  /** Takes whole records. */
  async add(records: Uint8Array): Promise<void> {
    const { capacity } = this;
    for (let rest = records; rest.length > 0; ) {
      const piece = rest.subarray(0, capacity - this.bufferedBytes);
      this.makeRoom(this.bufferedBytes + piece.length);
      this.buffer.set(piece, this.bufferedBytes);
      this.bufferedBytes += piece.length;
      rest = rest.subarray(piece.length);
      if (this.bufferedBytes === capacity) await this.spillBuffered();
    }
  }

  /** The sorted, unique records, in blocks of whole records. */
  async *sorted(): AsyncGenerator<Uint8Array> {
    const last = this.sortBuffered();
    if (this.spill === null) {
      if (last.length > 0) yield last;
      return;
    }
    try {
      yield* mergeRuns([...this.runs, { kind: 'memory', records: last }], this.stride);
    } catch (error) {
      throw writeFailure(error, dirname(this.spillPath));
    }
  }

  /** Closes and removes the spill file; safe to call at any time, more than once. */
  async close(): Promise<void> {
    const spill = this.spill;
    this.spill = null;
    this.buffer = new Uint8Array();
    this.place = null;
    if (spill === null) return;
    await spill.close();
    await rm(this.spillPath, { force: true });
  }

  private makeRoom(bytes: number): void {
    if (bytes <= this.buffer.length) return;
    const grown = new Uint8Array(Math.min(this.capacity, Math.max(bytes, 2 * this.buffer.length, FIRST_BUFFER_BYTES)));
    grown.set(this.buffer.subarray(0, this.bufferedBytes));
    this.buffer = grown;
    this.place = null;
  }

  private sortBuffered(): Uint8Array {
    const { buffer, stride } = this;
    // A buffer that is spilled has its full size: all runs are sorted in the same place.
    this.place ??= createSortPlace(buffer.length, stride);
    const records = buffer.subarray(0, this.bufferedBytes);
    this.bufferedBytes = 0;
    return sortUnique(records, stride, this.place);
  }

  private async spillBuffered(): Promise<void> {
    const run = this.sortBuffered();
    try {
      this.spill ??= await open(this.spillPath, 'wx+', 0o600);
      await this.spill.writeFile(run);
    } catch (error) {
      throw writeFailure(error, dirname(this.spillPath));
    }
    this.runs.push({ kind: 'spilled', file: this.spill, start: this.spilledBytes, bytes: run.length });
    this.spilledBytes += run.length;
  }
}
