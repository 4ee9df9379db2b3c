import { describe, expect, it } from 'vitest';
import { ReadingPace } from '../../../../src/core/engine/runs/reading-pace';

/** What the pace says of chunks that come after so many milliseconds each. */
async function needsHelp(intervals: readonly number[]): Promise<boolean> {
  let now = 0;
  const pace = new ReadingPace(() => now);
  for (const milliseconds of intervals) {
    now += milliseconds;
    pace.chunkCame();
  }
  pace.finish();
  return pace.needsHelp;
}

describe('the pace of a small list', () => {
  it('needs no other thread while its chunks come fast', async () => {
    expect(await needsHelp([])).toBe(false);
    expect(await needsHelp([5, 5, 5, 5, 5])).toBe(false);
  });

  it('does not count the start of the first thread', async () => {
    expect(await needsHelp([500, 5])).toBe(false);
  });

  it('needs another thread once a chunk takes long', async () => {
    expect(await needsHelp([5, 5, 200])).toBe(true);
  });

  it('needs another thread once the list is longer than its packed bytes', async () => {
    expect(await needsHelp(Array.from({ length: 20 }, () => 1))).toBe(true);
  });
});
