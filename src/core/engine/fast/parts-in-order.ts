import type { ListPart } from '../threads/protocol';

/** Parts come from several threads as they are ready, and leave in the order of the list. */
export class PartsInOrder implements AsyncIterable<ListPart> {
  private readonly early = new Map<number, ListPart>();
  private end: { readonly failure: unknown } | null = null;
  private wake: () => void = () => {};

  put(part: ListPart): void {
    this.early.set(part.number, part);
    this.wake();
  }

  /** No more parts will come; `failure` is thrown to the one who takes them, null where there is none. */
  finish(failure: unknown): void {
    this.end ??= { failure };
    this.wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<ListPart, void, undefined> {
    for (let next = 0; ; ) {
      const part = this.early.get(next);
      if (part !== undefined) {
        this.early.delete(next++);
        yield part;
      } else if (this.end !== null) {
        if (this.end.failure !== null) throw this.end.failure;
        return;
      } else {
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
      }
    }
  }
}
