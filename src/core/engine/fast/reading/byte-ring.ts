import { SharedCopy } from './shared-copy';

/** The ring accepts more bytes. */
const OPEN = 0;
/** All bytes of the list have been written. */
const COMPLETE = 1;
/** Nobody waits any more. */
const ABORTED = 2;

const VERSION = 0;
const STATE = 1;
const WRITTEN = 0;
const RELEASED = 1;
/** Readers wait until this many bytes are written: waking them earlier costs more than the writing. */
const WANTED = 2;
const CONTROL_BYTES = 32;

/**
 * Passes bytes from one producer thread to several readers through shared memory. Positions count from the start of the
 * list; the ring holds the bytes between the released and the written position.
 */
export class ByteRing {
  /** Every change increments a counter, so a waiting thread misses none. */
  private readonly words: Int32Array;
  private readonly positions: BigInt64Array;
  private readonly bytes: Uint8Array;
  private readonly copy = new SharedCopy();

  constructor(readonly buffer: SharedArrayBuffer) {
    this.words = new Int32Array(buffer, 0, 2);
    this.positions = new BigInt64Array(buffer, 8, 3);
    this.bytes = new Uint8Array(buffer, CONTROL_BYTES);
  }

  static create(capacity: number): ByteRing {
    return new ByteRing(new SharedArrayBuffer(CONTROL_BYTES + capacity));
  }

  /** The most that can be read in one call. */
  get capacity(): number {
    return this.bytes.length;
  }

  /** How many bytes fit now. */
  get room(): number {
    return this.capacity - (this.position(WRITTEN) - this.position(RELEASED));
  }

  /** Never blocks; returns how many bytes fitted. */
  write(bytes: Uint8Array): number {
    const written = this.position(WRITTEN);
    const count = Math.min(bytes.length, this.room);
    const start = written % this.capacity;
    const beforeWrap = Math.min(count, this.capacity - start);
    this.copy.write(this.bytes, start, bytes.subarray(0, beforeWrap));
    this.copy.write(this.bytes, 0, bytes.subarray(beforeWrap, count));
    this.setPosition(WRITTEN, written + count);
    Atomics.add(this.words, VERSION, 1);
    if (written + count >= this.position(WANTED)) Atomics.notify(this.words, VERSION);
    return count;
  }

  /** Marks the end of the bytes. */
  complete(): void {
    Atomics.compareExchange(this.words, STATE, OPEN, COMPLETE);
    this.wakeReaders();
  }

  /** Ends all waiting; later reads may return too few bytes. */
  abort(): void {
    Atomics.store(this.words, STATE, ABORTED);
    this.wakeReaders();
  }

  /** Blocks until that is known. */
  endsAt(position: number): boolean {
    this.waitFor(position + 1);
    return this.position(WRITTEN) <= position;
  }

  /** Blocks until `into` is full or the bytes end; returns the number of bytes read. */
  read(into: Uint8Array, position: number): number {
    this.waitFor(position + into.length);
    const count = Math.min(into.length, this.position(WRITTEN) - position);
    const start = position % this.capacity;
    const beforeWrap = Math.min(count, this.capacity - start);
    this.copy.read(this.bytes, start, into.subarray(0, beforeWrap));
    this.copy.read(this.bytes, 0, into.subarray(beforeWrap, count));
    return count;
  }

  /** Frees the bytes before `position`, which are not read again. */
  release(position: number): void {
    this.setPosition(RELEASED, position);
  }

  private waitFor(end: number): void {
    this.setPosition(WANTED, end);
    for (;;) {
      const version = Atomics.load(this.words, VERSION);
      if (Atomics.load(this.words, STATE) !== OPEN || this.position(WRITTEN) >= end) return;
      Atomics.wait(this.words, VERSION, version);
    }
  }

  private wakeReaders(): void {
    Atomics.add(this.words, VERSION, 1);
    Atomics.notify(this.words, VERSION);
  }

  private position(which: number): number {
    return Number(Atomics.load(this.positions, which));
  }

  private setPosition(which: number, position: number): void {
    Atomics.store(this.positions, which, BigInt(position));
  }
}
