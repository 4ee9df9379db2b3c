import type { SplitterState } from '../../../list/text/splitter-state';

/** Where the next chunk of a shared list starts, and all that a thread needs to continue there. */
export interface ReadingState extends SplitterState {
  /** Byte offset in the list where the next record starts. */
  position: number;
  /** Chunks taken so far, which is the number of the next one. */
  chunk: number;
  /** The next record must be read by the reference path. */
  needsReference: boolean;
}

/** Chunks that may be in flight before the consumer has caught up. */
const MAX_CHUNKS_AHEAD = 32;
/** The same limit for rejects: they need far more memory than their rows, and may be written to a slow disk. */
const MAX_REJECTS_AHEAD = 4 * 1024;
/** A thread may miss the wake-up of `stop` if it arrives just before the wait; it checks again after this time. */
const WAIT_TIMEOUT_MS = 50;

const LOCK = 0;
const STOPPED = 1;
const CONSUMED = 2;
const REJECTS_AHEAD = 3;
const CONTROL_WORDS = 4;
const STATE_FIELDS = 9;

/**
 * The position in a list that threads share. Threads take turns to read a chunk and cut it into records, because only
 * then is the start of the next one known; hashing runs in parallel.
 */
export class ListCursor {
  private readonly words: Int32Array;
  private readonly numbers: Float64Array;

  constructor(readonly buffer: SharedArrayBuffer) {
    this.words = new Int32Array(buffer, 0, CONTROL_WORDS);
    this.numbers = new Float64Array(buffer, CONTROL_WORDS * 4, STATE_FIELDS);
  }

  static create(state: ReadingState): ListCursor {
    const cursor = new ListCursor(new SharedArrayBuffer(CONTROL_WORDS * 4 + STATE_FIELDS * 8));
    cursor.save(state);
    return cursor;
  }

  get stopped(): boolean {
    return Atomics.load(this.words, STOPPED) !== 0;
  }

  /** Stops reading in all threads. */
  stop(): void {
    Atomics.store(this.words, STOPPED, 1);
    Atomics.notify(this.words, LOCK);
    Atomics.notify(this.words, CONSUMED);
  }

  /** Announces a chunk with this many rejects, which is about to be sent. */
  announce(rejects: number): void {
    Atomics.add(this.words, REJECTS_AHEAD, rejects);
  }

  /** Confirms that the consumer has processed such a chunk. */
  acknowledge(rejects: number): void {
    Atomics.sub(this.words, REJECTS_AHEAD, rejects);
    Atomics.add(this.words, CONSUMED, 1);
    Atomics.notify(this.words, CONSUMED);
  }

  /** Runs `step` while no other thread does, and passes the changed state on to the next one. */
  withLock<T>(step: (state: ReadingState) => T): T | null {
    while (Atomics.compareExchange(this.words, LOCK, 0, 1) !== 0) {
      if (this.stopped) return null;
      Atomics.wait(this.words, LOCK, 1, WAIT_TIMEOUT_MS);
    }
    try {
      const state = this.load();
      if (!this.waitForConsumer(state.chunk)) return null;
      const result = step(state);
      // The bytes that a step waited for may be incomplete.
      if (this.stopped) return null;
      this.save(state);
      return result;
    } finally {
      Atomics.store(this.words, LOCK, 0);
      Atomics.notify(this.words, LOCK, 1);
    }
  }

  private waitForConsumer(chunk: number): boolean {
    while (!this.stopped) {
      const consumed = Atomics.load(this.words, CONSUMED);
      const rejectsAhead = Atomics.load(this.words, REJECTS_AHEAD);
      if (chunk - consumed < MAX_CHUNKS_AHEAD && rejectsAhead < MAX_REJECTS_AHEAD) return true;
      Atomics.wait(this.words, CONSUMED, consumed, WAIT_TIMEOUT_MS);
    }
    return false;
  }

  private load(): ReadingState {
    const [position = 0, chunk = 0, row = 0, failures = 0, lines = 0, width = 0, ...flags] = this.numbers;
    const [header, skipping, needsReference] = flags;
    return {
      position,
      chunk,
      row,
      failures,
      linesToSkip: lines,
      width,
      headerPending: header === 1,
      skipping: skipping === 1,
      needsReference: needsReference === 1,
    };
  }

  private save({ headerPending, skipping, needsReference, ...state }: ReadingState): void {
    const { position, chunk, row, failures, linesToSkip, width } = state;
    const flags = [headerPending, skipping, needsReference].map(Number);
    this.numbers.set([position, chunk, row, failures, linesToSkip, width, ...flags]);
  }
}
