import { describe, expect, inject, it } from 'vitest';
import { startEngine } from '../../../../src/core/engine/start-engine';
import { EMAILS, hashLists, withList } from '../hash-whole-list';

/** Cells that are already digests need not be evenly distributed: somebody may have chosen them. */
describe('a list of chosen digests', () => {
  it('is sorted all the same', async () => {
    const digests = Array.from({ length: 40_000 }, (_, i) => `${(i * 7919) % 30_011}`.padStart(64, '0'));
    const engine = startEngine({ workerPath: inject('workerPath'), kernelPath: inject('kernelPath'), threads: 2 });
    const hashed = await withList(digests.join('\n'), { header: false }, (list) => hashLists(engine, [list], EMAILS));
    engine.close();
    expect(hashed.path).toBe('fast');
    expect(hashed.counts).toMatchObject({ hashed: 40_000, alreadyHashed: 40_000 });
    expect(hashed.text).toBe(
      [...new Set(digests)]
        .sort()
        .map((line) => `${line}\n`)
        .join(''),
    );
  });
});
