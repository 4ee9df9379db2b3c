import { type FileHandle, open, rm } from 'node:fs/promises';
import { LINE_PARTITIONS } from '../../engine/abi/abi';
import { sortUniqueLines } from '../../engine/persons/lines/sort-lines';
import { asAppError } from '../../fs/write-failure';

/** Text held in memory before it is spilled, in bytes. */
const MAX_HELD_BYTES = 64 * 1024 * 1024;

/**
 * Lines are spread evenly, unless many are equal: a partition with more than this share of what is spilled is freed of them.
 * Otherwise a list of one row, millions of times, would be one partition, which is read as a whole.
 */
const REPEATED_SHARE = 1 / 16;

/** Partition after partition. */
interface Held {
  readonly text: Uint8Array;
  readonly partitionEnds: Uint32Array;
}

interface Spilled {
  readonly start: number;
  readonly bytes: number;
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

  /** All lines of a partition, unsorted. */
  async read(partition: number): Promise<Uint8Array<ArrayBuffer>> {
    const spilled = this.spilled[partition] ?? [];
    const held = linesOf(this.held, partition);
    const bytes = [...spilled.map((block) => block.bytes), ...held.map((block) => block.length)];
    const text = new Uint8Array(bytes.reduce((sum, length) => sum + length, 0));
    let end = 0;
    for (const block of spilled) {
      await this.readBlock(block, text.subarray(end, end + block.bytes));
      end += block.bytes;
    }
    for (const block of held) {
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

  private async readBlock({ start, bytes }: Spilled, into: Uint8Array): Promise<void> {
    if (this.file === null) throw new Error('lines were read after they were closed');
    for (let filled = 0; filled < bytes; ) {
      const { bytesRead } = await this.file.read(into, filled, bytes - filled, start + filled);
      if (bytesRead === 0) throw new Error('the spill file is shorter than what was written to it');
      filled += bytesRead;
    }
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
      if (end - start > this.limit * REPEATED_SHARE) end = start + dropRepeated(text.subarray(start, end));
      if (end > start) this.spilled[partition]?.push({ start: this.spilledBytes + start, bytes: end - start });
    }
    this.spilledBytes += end;
    this.heldBytes = 0;
    await asAppError(async () => {
      this.file ??= await open(this.spillPath, 'wx+', 0o600);
      await this.file.writeFile(text.subarray(0, end));
    });
  }
}

/** Moves each line to the front once; returns where they end. */
function dropRepeated(lines: Uint8Array): number {
  const { text } = sortUniqueLines(lines);
  lines.set(text);
  return text.length;
}

function linesOf(held: readonly Held[], partition: number): Uint8Array[] {
  return held.map(({ text, partitionEnds }) =>
    text.subarray(partition === 0 ? 0 : partitionEnds[partition - 1], partitionEnds[partition]),
  );
}
