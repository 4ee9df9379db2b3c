import type { SplitterState } from '../../list/text/record-splitter';

/** How far a list has been taken by the threads that read it together: all that is needed to go on. */
export interface ReadingState extends SplitterState {
  /** Byte of the list at which the next record starts. */
  position: number;
  /** Parts taken so far; the number of the next one. */
  part: number;
  /** The next record must be read by the reference path. */
  odd: boolean;
}

/** Parts that may be under way before the one who takes them has kept up. */
const MAX_AHEAD = 32;
/** `stop` may come just before a thread begins to wait, and is then not heard: it looks again after so many milliseconds. */
const LOOK_AGAIN_MS = 50;

const LOCK = 0;
const STOPPED = 1;
const TAKEN = 2;
const WORDS = 4;
const NUMBERS = 8;

/**
 * The place in a list that threads share. Taking a part means reading and cutting it into records, one thread after
 * the other, since only then it is certain where the next one begins; the hashing goes on side by side.
 */
export class ListCursor {
  private readonly words: Int32Array;
  private readonly numbers: Float64Array;

  constructor(readonly buffer: SharedArrayBuffer) {
    this.words = new Int32Array(buffer, 0, WORDS);
    this.numbers = new Float64Array(buffer, WORDS * 4, NUMBERS);
  }

  static create(state: ReadingState): ListCursor {
    const cursor = new ListCursor(new SharedArrayBuffer(WORDS * 4 + NUMBERS * 8));
    cursor.save(state);
    return cursor;
  }

  get stopped(): boolean {
    return Atomics.load(this.words, STOPPED) !== 0;
  }

  /** Ends the reading for all threads. */
  stop(): void {
    Atomics.store(this.words, STOPPED, 1);
    Atomics.notify(this.words, LOCK);
    Atomics.notify(this.words, TAKEN);
  }

  /** A part has been dealt with by the one who takes them. */
  acknowledge(): void {
    Atomics.add(this.words, TAKEN, 1);
    Atomics.notify(this.words, TAKEN);
  }

  /** Runs `take` while no other thread does; what it makes of the state is the state of the next one. */
  withTurn<T>(take: (state: ReadingState) => T): T | null {
    while (Atomics.compareExchange(this.words, LOCK, 0, 1) !== 0) {
      if (this.stopped) return null;
      Atomics.wait(this.words, LOCK, 1, LOOK_AGAIN_MS);
    }
    try {
      const state = this.load();
      if (!this.waitUntilTaken(state.part)) return null;
      const taken = take(state);
      this.save(state);
      return taken;
    } finally {
      Atomics.store(this.words, LOCK, 0);
      Atomics.notify(this.words, LOCK, 1);
    }
  }

  private waitUntilTaken(part: number): boolean {
    while (!this.stopped) {
      const taken = Atomics.load(this.words, TAKEN);
      if (part - taken < MAX_AHEAD) return true;
      Atomics.wait(this.words, TAKEN, taken, LOOK_AGAIN_MS);
    }
    return false;
  }

  private load(): ReadingState {
    const [position = 0, part = 0, row = 0, failures = 0, lines = 0, header = 0, skipping = 0, odd = 0] = this.numbers;
    return {
      position,
      part,
      row,
      failures,
      linesToSkip: lines,
      headerPending: header === 1,
      skipping: skipping === 1,
      odd: odd === 1,
    };
  }

  private save({ headerPending, skipping, odd, ...state }: ReadingState): void {
    const { position, part, row, failures, linesToSkip } = state;
    const flags = [headerPending, skipping, odd].map(Number);
    this.numbers.set([position, part, row, failures, linesToSkip, ...flags]);
  }
}
