import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, inject, it, onTestFinished } from 'vitest';
import { HashPool } from '../../../../src/core/engine/threads/pool';
import { temporaryFolder } from '../../../temporary-folder';
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

it('fails on a message that cannot be read, once the thread that sent it is at work no more', async () => {
  const folder = await temporaryFolder();
  const unreadable = join(folder, 'unreadable.cjs');
  // A thread has four times the stack of the program: what it can send may be too deep to be received.
  await writeFile(
    unreadable,
    `const { parentPort, workerData } = require('node:worker_threads');
     parentPort.on('message', () => {
       let deep = {};
       for (let depth = 0; depth < 10_000; depth++) deep = { deep };
       for (;;) {
         if (Atomics.add(workerData.steps, 0, 1) === 0) parentPort.postMessage(deep);
       }
     });`,
  );
  const setup = { kernel: null, steps: new Int32Array(new SharedArrayBuffer(4)) };
  const pool = new HashPool(unreadable, 1, setup);
  onTestFinished(() => pool.close());
  await expect(pool.leastBusy.request(request)).rejects.toMatchObject({ code: 'engine-stopped' });
  const steps = Atomics.load(setup.steps, 0);
  // Time for thousands of steps.
  for (let turn = 0; turn < 1000; turn++) await setImmediate();
  expect(steps).toBeGreaterThan(0);
  expect(Atomics.load(setup.steps, 0)).toBe(steps);
});

it('says in a sentence that the system gives no thread', async () => {
  denyThreads();
  for (const thread of poolWithOneHeldBack().threads) {
    await expect(thread.request(request)).rejects.toMatchObject({ code: 'engine-stopped' });
  }
});
