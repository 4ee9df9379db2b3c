import { type FileHandle, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { LINE_PARTITIONS } from '../../engine/abi/abi';
import type { HashEngine, SortedLines } from '../../engine/engine';
import { sortUniqueLines } from '../../engine/persons/lines/sort-lines';
import { asAppError } from '../../fs/write-failure';
import { mergeSorted } from './merge-sorted';

/** Text held in memory before it is spilled, in bytes. */
const MAX_HELD_BYTES = 64 * 1024 * 1024;

/**
 * Lines are spread evenly, unless many are equal, begin and end alike, or were chosen to share a partition. One with more
 * than this share of what is spilled is sorted at once, without repeated lines, to be merged later.
 */
const SORTED_SHARE = 1 / 16;

/** Bytes of a sorted block that are read ahead while it is merged. */
const READ_AHEAD_BYTES = 256 * 1024;

const LF = 10;

/** Partition after partition. */
interface Held {
  readonly text: Uint8Array;
  readonly partitionEnds: Uint32Array;
}

interface Spilled {
  readonly start: number;
  readonly bytes: number;
  readonly isSorted: boolean;
}

/**
 * Lines on their way to a file, by partition, in bounded memory: what does not fit is spilled to a file, which contains
 * only what the file itself will contain. `close` removes it.
 */
export class PartitionedLines {
  private held: Held[] = [];
  private heldBytes = 0;
  private readonly spilled: Spilled[][] = Array.from({ length: LINE_PARTITIONS }, () => []);
  private spilledBytes = 0;
  private file: FileHandle | null = null;

  constructor(
    private readonly spillPath: string,
    private readonly limit = MAX_HELD_BYTES,
  ) {}

  /** Takes whole lines, one partition after the other. */
  async add(text: Uint8Array, partitionEnds: Uint32Array): Promise<void> {
    this.held.push({ text, partitionEnds });
    this.heldBytes += text.length;
    if (this.heldBytes >= this.limit) await this.spill();
  }

  /** Whether a partition is more than should be sorted in memory. */
  isLarge(partition: number): boolean {
    return this.bytesOf(partition) > this.limit;
  }

  /** The lines of a partition in their order, each once, in pieces of bounded size however many they are. */
  async *sorted(
    partition: number,
    { sortLines }: Pick<HashEngine, 'sortLines'>,
  ): AsyncGenerator<SortedLines, void, undefined> {
    if (!this.isLarge(partition)) {
      yield await sortLines(await this.read(partition));
      return;
    }
    await this.spill();
    const blocks = this.spilled[partition] ?? [];
    const runs = blocks.filter(({ isSorted }) => isSorted);
    for (const group of groupsOf(
      blocks.filter(({ isSorted }) => !isSorted),
      this.limit,
    )) {
      const { text } = await sortLines(await this.readBlocks(group));
      runs.push(await this.append(text));
    }
    yield* mergeSorted(runs.map((run) => this.pieces(run)));
  }

  /** All lines of a partition, unsorted. */
  async read(partition: number): Promise<Uint8Array<ArrayBuffer>> {
    const text = new Uint8Array(this.bytesOf(partition));
    let end = await this.readInto(text, this.spilled[partition] ?? []);
    for (const block of linesOf(this.held, partition)) {
      text.set(block, end);
      end += block.length;
    }
    return text;
  }

  /** Closes and removes the spill file; safe to call more than once. */
  async close(): Promise<void> {
    const { file } = this;
    this.file = null;
    this.held = [];
    if (file === null) return;
    await file.close();
    await rm(this.spillPath, { force: true });
  }

  private bytesOf(partition: number): number {
    const held = linesOf(this.held, partition).map((lines) => lines.length);
    const spilled = (this.spilled[partition] ?? []).map(({ bytes }) => bytes);
    return [...held, ...spilled].reduce((sum, bytes) => sum + bytes, 0);
  }

  private async readBlocks(blocks: readonly Spilled[]): Promise<Uint8Array<ArrayBuffer>> {
    const text = new Uint8Array(blocks.reduce((sum, { bytes }) => sum + bytes, 0));
    await this.readInto(text, blocks);
    return text;
  }

  /** Returns where the blocks end. */
  private async readInto(text: Uint8Array, blocks: readonly Spilled[]): Promise<number> {
    let end = 0;
    for (const { start, bytes } of blocks) {
      await this.readAt(start, text.subarray(end, end + bytes));
      end += bytes;
    }
    return end;
  }

  /** The whole lines of a block, piece after piece. */
  private async *pieces({ start, bytes }: Spilled): AsyncGenerator<Uint8Array, void, undefined> {
    for (let done = 0; done < bytes; ) {
      let piece = new Uint8Array(0);
      let end = 0;
      // A line longer than a piece is read with more of its block.
      for (let length = READ_AHEAD_BYTES; end === 0; length *= 2) {
        piece = new Uint8Array(Math.min(length, bytes - done));
        await this.readAt(start + done, piece);
        end = piece.lastIndexOf(LF) + 1;
      }
      yield piece.subarray(0, end);
      done += end;
    }
  }

  private async readAt(position: number, into: Uint8Array): Promise<void> {
    const { file } = this;
    if (file === null) throw new Error('lines were read after they were closed');
    for (let filled = 0; filled < into.length; ) {
      const { bytesRead } = await asAppError(
        () => file.read(into, filled, into.length - filled, position + filled),
        dirname(this.spillPath),
      );
      if (bytesRead === 0) throw new Error('the spill file is shorter than what was written to it');
      filled += bytesRead;
    }
  }

  /** Adds sorted lines to the spill file. */
  private async append(text: Uint8Array): Promise<Spilled> {
    const start = this.spilledBytes;
    this.spilledBytes += text.length;
    await asAppError(async () => {
      this.file ??= await open(this.spillPath, 'wx+', 0o600);
      await this.file.writeFile(text);
    }, dirname(this.spillPath));
    return { start, bytes: text.length, isSorted: true };
  }

  private async spill(): Promise<void> {
    const { held } = this;
    this.held = [];
    const text = new Uint8Array(this.heldBytes);
    let end = 0;
    for (let partition = 0; partition < LINE_PARTITIONS; partition++) {
      const start = end;
      for (const lines of linesOf(held, partition)) {
        text.set(lines, end);
        end += lines.length;
      }
      const isSorted = end - start > this.limit * SORTED_SHARE;
      if (isSorted) end = start + sortInPlace(text.subarray(start, end));
      if (end > start)
        this.spilled[partition]?.push({ start: this.spilledBytes + start, bytes: end - start, isSorted });
    }
    this.heldBytes = 0;
    await this.append(text.subarray(0, end));
  }
}

/** Blocks that together are not longer than a limit, unless one alone is. */
function groupsOf(blocks: readonly Spilled[], limit: number): readonly (readonly Spilled[])[] {
  const groups: Spilled[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    if (bytes + block.bytes > limit) {
      groups.push([]);
      bytes = 0;
    }
    groups.at(-1)?.push(block);
    bytes += block.bytes;
  }
  return groups;
}

/** Sorts lines, each once; returns where they end. */
function sortInPlace(lines: Uint8Array): number {
  const { text } = sortUniqueLines(lines);
  lines.set(text);
  return text.length;
}

function linesOf(held: readonly Held[], partition: number): Uint8Array[] {
  return held.map(({ text, partitionEnds }) =>
    text.subarray(partition === 0 ? 0 : partitionEnds[partition - 1], partitionEnds[partition]),
  );
}
