import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { HashTask } from '../../../src/core/hash/batch';
import { createRowHasher } from '../../../src/core/hash/hash-rows';
import { packCells } from '../../../src/core/hash/pack-cells';
import { createReferenceEngine } from '../../../src/core/hash/reference-engine';
import { openList } from '../../../src/core/list/open-list';

const TASK: HashTask = {
  userType: 'email_hash',
  columns: [0],
  countryColumn: null,
  defaultCountry: null,
  plainIds: false,
  withValues: false,
};
const NEVER = new AbortController().signal;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engine-'));
});
afterEach(() => rm(folder, { recursive: true }));

function listOf(text: string) {
  return openList({ kind: 'stream', name: 'test', stream: Readable.from([Buffer.from(text)]) }, { header: false });
}

describe('the reference engine', () => {
  it('gives the same bytes in the same order with one thread or several, as on one thread of the caller', async () => {
    const records = Array.from({ length: 30_000 }, (_, row) => [`person${row}@example.com`]);
    const expected = createRowHasher(TASK)(packCells({ records, rows: new Uint32Array(records.length) }, TASK));
    for (const threads of [1, 3]) {
      const engine = createReferenceEngine(inject('workerPath'), threads);
      const list = await listOf(records.map(([cell]) => `${cell}\n`).join(''));
      const batches: Uint8Array[] = [];
      for await (const batch of engine.hash(list, TASK, NEVER)) batches.push(batch.records);
      expect(batches.length).toBeGreaterThan(1);
      expect(Buffer.concat(batches).equals(Buffer.from(expected.records))).toBe(true);
      await engine.close();
      await list.close();
    }
  });

  it('can be used for one list after another', async () => {
    const engine = createReferenceEngine(inject('workerPath'), 2);
    for (const task of [TASK, { ...TASK, userType: 'phone_hash', defaultCountry: 'DE' } as const]) {
      const list = await listOf('a@example.com\n030 901820\n');
      const counts = [];
      for await (const batch of engine.hash(list, task, NEVER)) counts.push(batch.counts.hashed);
      expect(counts).toEqual([1]);
    }
    await engine.close();
  });

  it('stops with a sentence where it is cancelled', async () => {
    const engine = createReferenceEngine(inject('workerPath'), 1);
    const cancel = new AbortController();
    const list = await listOf('person@example.com\n'.repeat(200_000));
    const hashing = (async () => {
      for await (const _batch of engine.hash(list, TASK, cancel.signal)) cancel.abort();
    })();
    await expect(hashing).rejects.toMatchObject({ code: 'cancelled' });
    await engine.close();
  });

  it('fails as a whole where a thread dies, and does not quote what the thread was reading', async () => {
    const dying = join(folder, 'dying.mjs');
    await writeFile(
      dying,
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', (message) => { if (message.kind === 'batch') throw new Error(message.batch.text); });`,
    );
    const engine = createReferenceEngine(dying, 2);
    const list = await listOf('canary@example.com\n');
    const hashing = (async () => {
      for await (const _batch of engine.hash(list, TASK, NEVER)) expect.unreachable();
    })();
    const error = await hashing.catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'engine-stopped' });
    expect(JSON.stringify(error) + String(error)).not.toContain('canary');
    await engine.close();
  });
});
