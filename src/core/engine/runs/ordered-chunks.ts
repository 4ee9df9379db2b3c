/** Reorders chunks that arrive from several threads into list order. */
export class OrderedChunks<C extends { readonly number: number }> implements AsyncIterable<C> {
  private readonly buffered = new Map<number, C>();
  private outcome: { readonly failure: unknown } | null = null;
  private wake: () => void = () => {};

  add(chunk: C): void {
    this.buffered.set(chunk.number, chunk);
    this.wake();
  }

  /** Marks the end of the chunks; a `failure` other than null is thrown to the consumer. */
  finish(failure: unknown): void {
    this.outcome ??= { failure };
    this.wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<C, void, undefined> {
    for (let next = 0; ; ) {
      const chunk = this.buffered.get(next);
      if (chunk !== undefined) {
        this.buffered.delete(next++);
        yield chunk;
      } else if (this.outcome !== null) {
        if (this.outcome.failure !== null) throw this.outcome.failure;
        return;
      } else {
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
      }
    }
  }
}
