import { sha256Hex } from '../../../normalise/cell/digest';
import {
  CELL_IS_OF_BATCH,
  CELL_IS_TEXT,
  CHUNK_BYTES,
  DIGEST_BYTES,
  LINE_PARTITIONS,
  MAX_CELLS,
  MAX_MESSAGE_BYTES,
  WASM_PAGE_BYTES,
} from '../../abi/abi';
import { instantiateKernel, type KernelExports } from '../../fast/wasm/kernel-module';
import type { LinesByPartition } from '../lines/partition-lines';
import { GrowingBytes, TEXT_LENGTH_BYTES } from './growing-bytes';
import type { SuppressedDigests } from './suppressed-digests';
import type { CellWord, ValueStore } from './value-store';

const NON_ASCII = /[^\0-\x7F]/;
const WORD_BYTES = 4;

/** The distance between the words of two successive digests. */
export const WORDS_APART = DIGEST_BYTES << 2;

/** Space for kept values, in bytes: a quarter of a million digests. */
const KEPT_BYTES = 8 * 1024 * 1024;
/** More than a text from a cell of ordinary length can take. */
const MAX_KEPT_TEXT_BYTES = 4096;

/**
 * Uses the kernel, which hashes eight values at once and writes lines in its own memory. Values beyond ASCII are hashed
 * by `node:crypto`.
 */
export class KernelStore implements ValueStore {
  private readonly kernel: KernelExports;
  private memory = Buffer.alloc(0);
  /** Addresses: the end of kept values; the digests of the batch begin after the room for them. */
  private keptEnd: number;
  private readonly digestsStart: number;
  /** Digests before those of `values`. */
  private digestCount = 0;
  /** In the order of their digests; '' for those that the kernel does not hash. */
  private values: string[] = [];
  private others: { readonly position: number; readonly hex: string }[] = [];
  /** Values that are hashed with the batch and then kept: position and target address. */
  private kept: { readonly position: number; readonly at: number }[] = [];
  private readonly texts = new GrowingBytes();

  constructor(module: WebAssembly.Module) {
    this.kernel = instantiateKernel(module, refuseToSpill);
    this.keptEnd = this.kernel.SORT_AREA.value;
    this.digestsStart = this.keptEnd + KEPT_BYTES;
    this.reserve(this.digestsStart);
  }

  get keepsMore(): boolean {
    return this.keptEnd + MAX_KEPT_TEXT_BYTES <= this.digestsStart;
  }

  /** Takes digests of the batch, before any other value of it; returns the word of the first. */
  takeDigests(digests: Uint8Array): CellWord {
    if (this.values.length > 0) throw new Error('digests must come before values');
    const position = this.digestCount;
    this.digestCount += digests.length / DIGEST_BYTES;
    this.reserve(this.digestsStart + this.digestCount * DIGEST_BYTES);
    this.memory.set(digests, this.digestsStart + position * DIGEST_BYTES);
    return wordOf(position);
  }

  /** Takes texts of the batch, each after its length; returns the word of the first. */
  takeTexts(texts: Uint8Array): CellWord {
    return (this.texts.addAll(texts) << 2) | CELL_IS_TEXT | CELL_IS_OF_BATCH;
  }

  hash(value: string, kept: boolean): CellWord {
    if (value.length > MAX_MESSAGE_BYTES) return this.digest(sha256Hex(value), kept);
    const position = this.positionOf(value);
    if (!kept) return wordOf(position);
    const at = this.keep(DIGEST_BYTES);
    this.kept.push({ position, at });
    return at << 2;
  }

  digest(hex: string, kept: boolean): CellWord {
    if (!kept) {
      const position = this.positionOf('');
      this.others.push({ position, hex });
      return wordOf(position);
    }
    const at = this.keep(DIGEST_BYTES);
    this.memory.write(hex, at, 'hex');
    return at << 2;
  }

  text(text: string, kept: boolean): CellWord {
    if (!kept) return (this.texts.add(text) << 2) | CELL_IS_TEXT | CELL_IS_OF_BATCH;
    const length = Buffer.byteLength(text);
    const at = this.keep(TEXT_LENGTH_BYTES + length);
    this.memory.writeUInt32LE(length, at);
    this.memory.write(text, at + TEXT_LENGTH_BYTES);
    return (at << 2) | CELL_IS_TEXT;
  }

  private positionOf(value: string): number {
    return this.digestCount + this.values.push(value) - 1;
  }

  private keep(bytes: number): number {
    const at = this.keptEnd;
    this.keptEnd += bytes;
    if (this.keptEnd > this.digestsStart) throw new Error('there is no space to keep a value');
    return at;
  }

  finish(): void {
    this.reserve(this.textsStart);
    for (let first = 0; first < this.values.length; ) first = this.hashSlice(first);
    for (const { position, hex } of this.others) {
      this.memory.write(hex, this.digestsStart + position * DIGEST_BYTES, 'hex');
    }
    for (const { position, at } of this.kept) {
      const start = this.digestsStart + position * DIGEST_BYTES;
      this.memory.copyWithin(at, start, start + DIGEST_BYTES);
    }
  }

  /** Hashes as many values as the kernel holds at a time; returns the position of the next. */
  private hashSlice(first: number): number {
    const { memory, CHUNK, CELLS } = this.kernel;
    const lengths = new Uint32Array(memory.buffer, CELLS.value, MAX_CELLS);
    let bytes = 0;
    let next = first;
    for (; next < this.values.length && next - first < MAX_CELLS; next++) {
      const length = this.values[next]?.length ?? 0;
      if (bytes + length > CHUNK_BYTES) break;
      lengths[next - first] = length;
      bytes += length;
    }
    const values = this.values.slice(first, next);
    const text = values.join('');
    this.memory.write(text, CHUNK.value, 'latin1');
    this.kernel.hashMessages(next - first, this.digestsStart + (this.digestCount + first) * DIGEST_BYTES);
    if (NON_ASCII.test(text)) this.hashOthers(values, first);
    return next;
  }

  /** Rehashes values beyond ASCII: the kernel has hashed the wrong bytes for them. */
  private hashOthers(values: readonly string[], first: number): void {
    values.forEach((value, index) => {
      if (NON_ASCII.test(value))
        this.others.push({ position: this.digestCount + first + index, hex: sha256Hex(value) });
    });
  }

  hexOf(digest: CellWord): string {
    const at = this.addressOf(digest);
    return this.memory.toString('hex', at, at + DIGEST_BYTES);
  }

  isSuppressed(digest: CellWord, suppressed: SuppressedDigests): boolean {
    return suppressed.has(this.memory, this.addressOf(digest));
  }

  private addressOf(digest: CellWord): number {
    const place = digest >>> 2;
    return (digest & CELL_IS_OF_BATCH) === 0 ? place : this.digestsStart + place;
  }

  lines(cells: Uint32Array, width: number): LinesByPartition {
    const { textsStart, texts } = this;
    const lines = cells.length / width;
    const cellsStart = align(textsStart + texts.length);
    const work = cellsStart + cells.byteLength;
    this.reserve(work);
    this.memory.set(texts.bytes, textsStart);
    new Uint32Array(this.memory.buffer, cellsStart, cells.length).set(cells);
    const bytes = this.kernel.measureLines(cellsStart, lines, width, textsStart);
    const textStart = work + LINE_PARTITIONS * WORD_BYTES + lines;
    this.reserve(textStart + bytes);
    this.kernel.partitionLines(cellsStart, lines, width, this.digestsStart, textsStart, work);
    return {
      text: new Uint8Array(this.memory.buffer.slice(textStart, textStart + bytes)),
      partitionEnds: new Uint32Array(this.memory.buffer.slice(work, work + LINE_PARTITIONS * WORD_BYTES)),
    };
  }

  clear(): void {
    this.digestCount = 0;
    this.values = [];
    this.others = [];
    this.kept = [];
    this.texts.clear();
  }

  /** After the digests of the batch. */
  private get textsStart(): number {
    return this.digestsStart + (this.digestCount + this.values.length) * DIGEST_BYTES;
  }

  /** Growing the memory makes a new buffer. */
  private reserve(end: number): void {
    const { memory } = this.kernel;
    const missing = Math.ceil((end - memory.buffer.byteLength) / WASM_PAGE_BYTES);
    if (missing > 0) memory.grow(missing);
    if (missing > 0 || this.memory.length === 0) this.memory = Buffer.from(memory.buffer);
  }
}

/** For a kernel whose digests all go into lines. */
export function refuseToSpill(): never {
  throw new Error('the digests of people are not spilled');
}

/** The word of a digest of the batch. */
function wordOf(position: number): CellWord {
  return ((position * DIGEST_BYTES) << 2) | CELL_IS_OF_BATCH;
}

function align(address: number): number {
  return Math.ceil(address / WORD_BYTES) * WORD_BYTES;
}
