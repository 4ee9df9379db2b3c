/** A chunk that takes this long, in milliseconds, is worth the start of another thread, which takes about as long. */
const SLOW_CHUNK_MS = 50;
/** So is a list of so many chunks: it is packed, or its chunks are smaller, since their rows take more work. */
const MANY_CHUNKS = 10;

/** Tells whether the threads that read a list need those that were held back. */
export class ReadingPace {
  /** False if the list was read without them. */
  readonly needsHelp: Promise<boolean>;
  private settle: (needsHelp: boolean) => void = () => {};
  private chunks = 0;
  private lastCame: number | null = null;

  constructor(private readonly now: () => number = () => performance.now()) {
    this.needsHelp = new Promise((resolve) => {
      this.settle = resolve;
    });
  }

  chunkCame(): void {
    const now = this.now();
    this.chunks++;
    const isSlow = this.lastCame !== null && now - this.lastCame >= SLOW_CHUNK_MS;
    if (isSlow || this.chunks >= MANY_CHUNKS) this.settle(true);
    this.lastCame = now;
  }

  /** The threads have read the list to its end. */
  finish(): void {
    this.settle(false);
  }
}
