import { sha256Hex } from '../../../normalise/cell/digest';
import { CHUNK_BYTES, DIGEST_BYTES, MAX_CELLS, MAX_MESSAGE_BYTES } from '../../abi/abi';
import { instantiateKernel, type KernelExports } from '../../fast/kernel-module';
import type { ValueHasher } from './value-hasher';

const NON_ASCII = /[^\0-\x7F]/;

/** By the kernel, four at once; longer values, and those of other letters, by `node:crypto`. */
export class KernelHasher implements ValueHasher {
  digests = Buffer.alloc(0);
  private readonly kernel: KernelExports;
  /** By position; '' for those that the kernel does not hash. */
  private values: string[] = [];
  private others: { readonly position: number; readonly value: string }[] = [];

  constructor(module: WebAssembly.Module) {
    this.kernel = instantiateKernel(module, () => {
      throw new Error('the digests of people are not spilled');
    });
    if (this.kernel.reserve(MAX_CELLS) === 0) throw new Error('the kernel has no memory for the digests of a batch');
  }

  add(value: string): number {
    const position = this.values.length;
    const isForKernel = value.length <= MAX_MESSAGE_BYTES && !NON_ASCII.test(value);
    if (!isForKernel) this.others.push({ position, value });
    this.values.push(isForKernel ? value : '');
    return position;
  }

  finish(): void {
    const bytes = this.values.length * DIGEST_BYTES;
    if (this.digests.length < bytes) this.digests = Buffer.alloc(2 * bytes);
    for (let first = 0; first < this.values.length; ) {
      const next = this.endOfSlice(first);
      this.hashSlice(first, next);
      first = next;
    }
    for (const { position, value } of this.others) {
      this.digests.write(sha256Hex(value), position * DIGEST_BYTES, 'hex');
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

  private hashSlice(first: number, next: number): void {
    const { memory, CHUNK, CELLS, SORT_AREA } = this.kernel;
    const values = this.values.slice(first, next);
    const buffer = Buffer.from(memory.buffer);
    buffer.write(values.join(''), CHUNK.value, 'latin1');
    const lengths = new Uint32Array(memory.buffer, CELLS.value, values.length);
    for (let index = 0; index < values.length; index++) lengths[index] = values[index]?.length ?? 0;
    this.kernel.hashMessages(values.length);
    const digests = buffer.subarray(SORT_AREA.value, SORT_AREA.value + values.length * DIGEST_BYTES);
    this.digests.set(digests, first * DIGEST_BYTES);
  }

  clear(): void {
    this.values = [];
    this.others = [];
  }
}
