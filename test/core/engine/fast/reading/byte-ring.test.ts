import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteRing } from '../../../../../src/core/engine/fast/reading/byte-ring';

function readText(ring: ByteRing, length: number, position: number): string {
  const into = Buffer.alloc(length);
  return into.toString('latin1', 0, ring.read(into, position));
}

describe('a ring of bytes', () => {
  it('returns what was written, by its position in the list, across its own end', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16 }), sizes, (capacity, writes) => {
        const ring = ByteRing.create(capacity);
        let position = 0;
        for (const size of writes) {
          const bytes = Buffer.from(Array.from({ length: size }, (_, i) => (position + i) % 251));
          const count = ring.write(bytes);
          expect(count).toBe(Math.min(size, capacity));
          const into = Buffer.alloc(count);
          expect(ring.read(into, position)).toBe(count);
          expect(into).toEqual(bytes.subarray(0, count));
          position += count;
          ring.release(position);
        }
        ring.complete();
        expect(ring.endsAt(position)).toBe(true);
      }),
    );
  });

  it('accepts no more than it has room for, and keeps what was not released', () => {
    const ring = ByteRing.create(4);
    expect(ring.write(Buffer.from('abcdef'))).toBe(4);
    expect(ring.write(Buffer.from('ef'))).toBe(0);
    ring.release(3);
    expect(ring.write(Buffer.from('efgh'))).toBe(3);
    expect(readText(ring, 4, 3)).toBe('defg');
  });

  it('returns fewer bytes at the end of the list', () => {
    const ring = ByteRing.create(16);
    ring.write(Buffer.from('abc'));
    ring.complete();
    expect(readText(ring, 10, 1)).toBe('bc');
    expect([ring.endsAt(2), ring.endsAt(3)]).toEqual([false, true]);
  });

  it.each(['write', 'complete', 'abort'] as const)('wakes a waiting thread, by %s', async (how) => {
    const ring = ByteRing.create(16);
    ring.write(Buffer.from('abc'));
    // Waits as `ByteRing` does: until the version changes.
    const waiting = new Worker(
      `const { parentPort, workerData } = require('node:worker_threads');
       const words = new Int32Array(workerData, 0, 2);
       const version = Atomics.load(words, 0);
       parentPort.postMessage('waits');
       parentPort.postMessage(Atomics.wait(words, 0, version));`,
      { eval: true, workerData: ring.buffer },
    );
    const [first] = await once(waiting, 'message');
    expect(first).toBe('waits');
    if (how === 'write') ring.write(Buffer.from('d'));
    else ring[how]();
    const [outcome] = await once(waiting, 'message');
    expect(['ok', 'not-equal']).toContain(outcome);
    await waiting.terminate();
  });
});
