import { type FileHandle, open, rm } from 'node:fs/promises';
import { LINE_PARTITIONS } from '../../engine/abi/abi';
import { asAppError } from '../../fs/write-failure';

/** Text held in memory before it is spilled, in bytes. */
const MAX_HELD_BYTES = 64 * 1024 * 1024;

interface Spilled {
  readonly start: number;
  readonly bytes: number;
}

/**
 * Lines on their way to a file, by partition, in bounded memory: what does not fit is spilled to a file, which contains
 * only what the file itself will contain. `close` removes it.
 */
export class PartitionedLines {
  private held: Uint8Array[][] = emptyPartitions();
  private heldBytes = 0;
  private readonly spilled: Spilled[][] = emptyPartitions();
  private spilledBytes = 0;
  private file: FileHandle | null = null;

  constructor(
    private readonly spillPath: string,
    private readonly limit = MAX_HELD_BYTES,
  ) {}

  /** Takes whole lines, one partition after the other. */
  async add(text: Uint8Array, partitionEnds: Uint32Array): Promise<void> {
    let start = 0;
    partitionEnds.forEach((end, partition) => {
      if (end > start) this.held[partition]?.push(text.subarray(start, end));
      start = end;
    });
    this.heldBytes += text.length;
    if (this.heldBytes >= this.limit) await this.spill();
  }

  /** All lines of a partition, unsorted. */
  async read(partition: number): Promise<Uint8Array<ArrayBuffer>> {
    const spilled = this.spilled[partition] ?? [];
    const held = this.held[partition] ?? [];
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
    this.held = emptyPartitions();
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
    this.held = emptyPartitions();
    this.heldBytes = 0;
    await asAppError(async () => {
      this.file ??= await open(this.spillPath, 'wx+', 0o600);
      const chunks = held.flat();
      for (const [partition, blocks] of held.entries()) {
        const bytes = blocks.reduce((sum, block) => sum + block.length, 0);
        if (bytes > 0) this.spilled[partition]?.push({ start: this.spilledBytes, bytes });
        this.spilledBytes += bytes;
      }
      await this.file.writeFile(Buffer.concat(chunks));
    });
  }
}

function emptyPartitions<T>(): T[][] {
  return Array.from({ length: LINE_PARTITIONS }, () => []);
}
