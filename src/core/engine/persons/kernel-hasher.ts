import { sha256Hex } from '../../normalise/cell/digest';
import { CHUNK_BYTES, DIGEST_BYTES, MAX_CELLS, MAX_MESSAGE_BYTES } from '../abi/abi';
import { instantiateKernel, type KernelExports } from '../fast/kernel-module';
import type { ValueHasher } from './value-hasher';

const NON_ASCII = /[^\0-\x7F]/;
const HEX_DIGITS = 2 * DIGEST_BYTES;

/** By the kernel, four at once; longer values, and those of other letters, by `node:crypto`. */
export class KernelHasher implements ValueHasher {
  private readonly kernel: KernelExports;
  private values: string[] = [];
  /** Digests that are known already; asked for by positions below zero. */
  private others: string[] = [];
  /** The digests of `values`, one after another. */
  private hexDigits = '';

  constructor(module: WebAssembly.Module) {
    this.kernel = instantiateKernel(module, () => {
      throw new Error('the digests of people are not spilled');
    });
    if (this.kernel.reserve(MAX_CELLS) === 0) throw new Error('the kernel has no memory for the digests of a batch');
  }

  add(value: string): number {
    if (value.length > MAX_MESSAGE_BYTES || NON_ASCII.test(value)) return this.addDigest(sha256Hex(value));
    return this.values.push(value) - 1;
  }

  addDigest(hex: string): number {
    return -this.others.push(hex);
  }

  finish(): void {
    this.hexDigits = '';
    let first = 0;
    while (first < this.values.length) {
      const next = this.endOfSlice(first);
      this.hexDigits += this.hashSlice(this.values.slice(first, next));
      first = next;
    }
  }

  /** So many values as fit into the kernel at a time. */
  private endOfSlice(first: number): number {
    let bytes = 0;
    let end = first;
    for (; end < this.values.length && end - first < MAX_CELLS; end++) {
      bytes += this.values[end]?.length ?? 0;
      if (bytes > CHUNK_BYTES) break;
    }
    return end;
  }

  private hashSlice(values: readonly string[]): string {
    const { memory, CHUNK, CELLS, SORT_AREA } = this.kernel;
    const buffer = Buffer.from(memory.buffer);
    buffer.write(values.join(''), CHUNK.value, 'latin1');
    const lengths = new Uint32Array(memory.buffer, CELLS.value, values.length);
    values.forEach((value, index) => {
      lengths[index] = value.length;
    });
    this.kernel.hashMessages(values.length);
    return buffer.toString('hex', SORT_AREA.value, SORT_AREA.value + values.length * DIGEST_BYTES);
  }

  hex(position: number): string {
    const known = position < 0 ? this.others[-position - 1] : undefined;
    const digest = known ?? this.hexDigits.slice(position * HEX_DIGITS, (position + 1) * HEX_DIGITS);
    if (digest.length !== HEX_DIGITS) throw new Error('a digest was asked for that nobody added');
    return digest;
  }

  clear(): void {
    this.values = [];
    this.others = [];
    this.hexDigits = '';
  }
}
