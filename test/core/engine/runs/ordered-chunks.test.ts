import { describe, expect, it } from 'vitest';
import { NO_COUNTS } from '../../../../src/core/engine/common/counts/counts';
import { NO_REJECTS } from '../../../../src/core/engine/common/counts/packed-rejects';
import { OrderedChunks } from '../../../../src/core/engine/runs/ordered-chunks';

const part = (number: number) =>
  ({ kind: 'chunk', number, bytesRead: number, counts: [NO_COUNTS], rejects: NO_REJECTS }) as const;

describe('chunks that arrive in any order', () => {
  it('leave in the order of the list, as soon as possible', async () => {
    const parts = new OrderedChunks();
    const taken = parts[Symbol.asyncIterator]();
    parts.add(part(1));
    const first = taken.next();
    parts.add(part(0));
    expect((await first).value).toMatchObject({ number: 0 });
    expect((await taken.next()).value).toMatchObject({ number: 1 });
    const end = taken.next();
    parts.finish(null);
    expect(await end).toMatchObject({ done: true });
  });

  it('are dropped after a failure', async () => {
    const parts = new OrderedChunks();
    parts.add(part(1));
    parts.finish(new Error('a thread died'));
    await expect(parts[Symbol.asyncIterator]().next()).rejects.toThrow('a thread died');
  });
});
