/** Results that are awaited in the order in which their work was started. */
export class InFlight<Result> {
  private readonly pending: Promise<Result>[] = [];

  get size(): number {
    return this.pending.length;
  }

  add(work: Promise<Result>): void {
    // A failure surfaces when this promise is awaited; until then it must not count as unhandled.
    work.catch(() => {});
    this.pending.push(work);
  }

  /** The oldest result; call only if there is one. */
  next(): Promise<Result> {
    const oldest = this.pending.shift();
    if (oldest === undefined) throw new Error('nothing is in flight');
    return oldest;
  }
}
