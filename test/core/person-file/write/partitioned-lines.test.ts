import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LINE_PARTITIONS } from '../../../../src/core/engine/abi/abi';
import { type LinesByPartition, partitionLines } from '../../../../src/core/engine/persons/lines/partition-lines';
import { sortUniqueLines } from '../../../../src/core/engine/persons/lines/sort-lines';
import { PartitionedLines } from '../../../../src/core/person-file/write/partitioned-lines';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lines-'));
});
afterEach(() => rm(folder, { recursive: true }));

const sortLines = async (text: Uint8Array) => sortUniqueLines(text);

/** As long lists fill every partition, or one that somebody has found lines for. */
function inOnePartition(lines: readonly string[]): LinesByPartition {
  const text = new Uint8Array(Buffer.from(lines.map((line) => `${line}\n`).join('')));
  return { text, partitionEnds: new Uint32Array(LINE_PARTITIONS).fill(text.length) };
}

/** All lines of all batches, as a file would hold them. */
async function passThrough(
  batches: readonly (readonly string[])[],
  limit: number,
  part: typeof partitionLines = partitionLines,
): Promise<string> {
  const lines = new PartitionedLines(join(folder, 'spill'), limit);
  try {
    for (const batch of batches) {
      const { text, partitionEnds } = part(batch);
      await lines.add(text, partitionEnds);
    }
    let whole = '';
    for (let partition = 0; partition < LINE_PARTITIONS; partition++) {
      for await (const { text, lines: count } of lines.sorted(partition, { sortLines })) {
        const piece = Buffer.from(text).toString();
        expect(piece.split('\n')).toHaveLength(count + 1);
        whole += piece;
      }
    }
    return whole;
  } finally {
    await lines.close();
  }
}

const line = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', ',', 'ü', '年', '"') }),
  fc.constantFrom('same,line', 'ünder,line'),
);

describe('lines that are partitioned, spilled and merged', () => {
  it('are the original lines, each once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(line), { maxLength: 6 }), async (batches) => {
        const text = await passThrough(batches, 1_000_000);
        expect(text.split('\n').slice(0, -1).sort()).toEqual([...new Set(batches.flat())].sort());
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['by their content', partitionLines],
    ['into one partition', inOnePartition],
  ] as const)(
    'are in the same order, however little fits in memory and in whatever order they arrive: %s',
    async (_name, part) => {
      const rows = Array.from({ length: 3000 }, (_, row) => `${(row * 7919) % 2500},Ünsal年,${row % 3}`);
      const whole = await passThrough([rows], 1_000_000, part);
      const parted = rows.toReversed().map((row) => [row]);
      expect(await passThrough(parted, 1000, part)).toBe(whole);
    },
  );

  it('are read in little memory, however often one of them is repeated', async () => {
    const limit = 10_000;
    const lines = new PartitionedLines(join(folder, 'spill'), limit);
    const { text, partitionEnds } = partitionLines(Array.from({ length: 100 }, () => 'ada@example.com'));
    for (let batch = 0; batch < 1000; batch++) await lines.add(text, partitionEnds);
    let bytes = 0;
    for (let partition = 0; partition < LINE_PARTITIONS; partition++) bytes += (await lines.read(partition)).length;
    await lines.close();
    expect(bytes).toBeLessThan(3 * limit);
  });

  it('are sorted in little memory, however many share a partition', async () => {
    const limit = 10_000;
    const lineOf = (row: number) => `${'0'.repeat(64)},${(row * 7919) % 20_000},${'1'.repeat(64)}`;
    const rows = Array.from({ length: 25_000 }, (_, row) => lineOf(row));
    const lines = new PartitionedLines(join(folder, 'spill'), limit);
    for (let start = 0; start < rows.length; start += 50) {
      const { text, partitionEnds } = inOnePartition(rows.slice(start, start + 50));
      await lines.add(text, partitionEnds);
    }
    let [most, longest, whole] = [0, 0, ''];
    const sort = (text: Uint8Array) => {
      most = Math.max(most, text.length);
      return sortLines(text);
    };
    for (let partition = 0; partition < LINE_PARTITIONS; partition++) {
      for await (const { text } of lines.sorted(partition, { sortLines: sort })) {
        longest = Math.max(longest, text.length);
        whole += Buffer.from(text).toString();
      }
    }
    await lines.close();
    expect(whole === `${[...new Set(rows)].sort().join('\n')}\n`).toBe(true);
    expect(most).toBeLessThanOrEqual(2 * limit);
    expect(longest).toBeLessThan(300_000);
  });

  it('leave nothing in the folder', async () => {
    await passThrough([['a'], ['b'], ['c']], 1);
    expect(await readdir(folder)).toEqual([]);
  });
});
