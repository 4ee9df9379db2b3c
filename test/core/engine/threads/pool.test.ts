import { expect, inject, it, onTestFinished } from 'vitest';
import { HashPool } from '../../../../src/core/engine/threads/pool';
import { denyThreads } from '../../../without-threads';

const request = { kind: 'sort-lines', text: new Uint8Array(new ArrayBuffer(0)) } as const;

function poolWithOneHeldBack(): HashPool {
  const pool = new HashPool(inject('workerPath'), 2, { kernel: null }, 1);
  onTestFinished(() => pool.close());
  return pool;
}

it('starts a thread that was held back with its first request', async () => {
  const pool = poolWithOneHeldBack();
  const [thread] = pool.heldBack;
  expect([pool.running.length, pool.heldBack.length, thread?.isStarted]).toEqual([1, 1, false]);
  expect(await thread?.request(request)).toMatchObject({ lines: 0 });
  expect([pool.running.length, pool.heldBack.length, thread?.isStarted]).toEqual([2, 0, true]);
});

it('starts no thread once it is closed', async () => {
  const pool = poolWithOneHeldBack();
  const [thread] = pool.heldBack;
  pool.close();
  await expect(thread?.request(request)).rejects.toMatchObject({ code: 'engine-stopped' });
  expect(thread?.isStarted).toBe(false);
});

it('gives work to a thread that was held back only when the others have some waiting', async () => {
  const pool = poolWithOneHeldBack();
  const [first, second] = pool.threads;
  const answers = [];
  for (const expected of [first, first, second]) {
    const thread = pool.leastBusyOrNext;
    expect(thread).toBe(expected);
    answers.push(thread.request(request));
  }
  await Promise.all(answers);
});

it('says in a sentence that the system gives no thread', async () => {
  denyThreads();
  for (const thread of poolWithOneHeldBack().threads) {
    await expect(thread.request(request)).rejects.toMatchObject({ code: 'engine-stopped' });
  }
});
