import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, it, onTestFinished } from 'vitest';
import { HashPool } from '../../../../src/core/engine/threads/pool';

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

/** Prints the code of the failure of each request to two threads, where memory has no room for the stack of another. */
const withoutMemory = (workerPath: string) => `
  import { execFileSync } from 'node:child_process';
  import { readFileSync } from 'node:fs';
  import { HashPool } from ${JSON.stringify(join(import.meta.dirname, '../../../../src/core/engine/threads/pool.ts'))};
  const [pages] = readFileSync('/proc/self/statm', 'utf8').split(' ');
  execFileSync('prlimit', ['--pid', String(process.pid), '--as=' + pages * 4096]);
  const pool = new HashPool(${JSON.stringify(workerPath)}, 2, { kernel: null }, 1);
  for (const thread of pool.threads) {
    await thread.request({ kind: 'sort-lines', text: new Uint8Array(0) }).catch((error) => console.log(error.code));
  }`;

it.runIf(process.platform === 'linux')('says in a sentence that the system gives no thread', async () => {
  const source = withoutMemory(inject('workerPath'));
  const program = ['--import', 'tsx', '--input-type=module', '--eval', source];
  const { stdout } = await promisify(execFile)(process.execPath, program);
  expect(stdout.trim().split('\n')).toEqual(['engine-stopped', 'engine-stopped']);
});
