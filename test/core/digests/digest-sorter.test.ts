import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DigestSorter } from '../../../src/core/digests/digest-sorter';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'record-sorter-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const MIB = 1024 ** 2;
/** In bytes; more than any test of the order adds. */
const NEVER_SPILLS = 4 * MIB;

async function sortThrough(batches: readonly Uint8Array[], limit: number): Promise<string[]> {
  const sorter = new DigestSorter(32, join(folder, 'spill'), limit);
  try {
    for (const batch of batches) await sorter.add(batch.slice());
    const hex: string[] = [];
    for await (const block of sorter.sorted()) {
      for (let at = 0; at < block.length; at += 32) hex.push(Buffer.from(block.subarray(at, at + 32)).toString('hex'));
    }
    return hex;
  } finally {
    await sorter.close();
  }
}

const smallDigest = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }).map((tail) => {
  const bytes = new Uint8Array(32);
  bytes.set(tail, 14);
  return bytes;
});
const batch = fc.array(smallDigest, { maxLength: 40 }).map((digests) => new Uint8Array(Buffer.concat(digests)));

describe('DigestSorter', () => {
  it('gives the same records whether it spills often, sometimes or never', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(batch, { maxLength: 12 }), async (batches) => {
        const inMemory = await sortThrough(batches, NEVER_SPILLS);
        expect(await sortThrough(batches, 1)).toEqual(inMemory);
        expect(await sortThrough(batches, 640)).toEqual(inMemory);
        expect(inMemory).toEqual([...new Set(inMemory)].sort());
      }),
      { numRuns: 60 },
    );
  });

  it('merges runs longer than what is read ahead', async () => {
    const batches = Array.from({ length: 6 }, (_, run) => {
      const records = Buffer.alloc(32 * 5000);
      for (let i = 0; i < 5000; i++) records.writeUInt32BE((i * 7 + run * 3) % 20_000, i * 32);
      return new Uint8Array(records);
    });
    const sorted = await sortThrough(batches, 32 * 5000);
    expect(sorted).toEqual(await sortThrough(batches, NEVER_SPILLS));
    expect(sorted.length).toBeGreaterThan(5000);
  });

  it('sorts all runs in the same memory', async () => {
    const sorter = new DigestSorter(32, join(folder, 'spill'), 2 * MIB);
    const records = new Uint8Array(MIB);
    for (let run = 0; run < 2; run++) await sorter.add(records);
    const before = process.memoryUsage().arrayBuffers;
    const most: number[] = [];
    for (let run = 0; run < 40; run++) {
      await sorter.add(records);
      most.push(process.memoryUsage().arrayBuffers - before);
    }
    await sorter.close();
    expect(Math.max(...most)).toBeLessThan(2 * MIB);
  });

  it('takes memory in proportion to few records', async () => {
    const sorter = new DigestSorter(32, join(folder, 'spill'));
    const before = process.memoryUsage().arrayBuffers;
    await sorter.add(new Uint8Array(32));
    for await (const sorted of sorter.sorted()) expect(sorted).toHaveLength(32);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(MIB);
    await sorter.close();
  });

  it('keeps its spill private and removes it when it is closed', async () => {
    const sorter = new DigestSorter(32, join(folder, 'spill'), 1);
    await sorter.add(new Uint8Array(32));
    expect((await stat(join(folder, 'spill'))).mode & 0o777).toBe(0o600);
    await sorter.close();
    expect(existsSync(join(folder, 'spill'))).toBe(false);
    expect(await readdir(folder)).toEqual([]);
  });
});
