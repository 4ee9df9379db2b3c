import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { startThread, tryStartThread } from '../../../src/core/threads/start-thread';
import { denyThreads, NO_THREAD } from '../../without-threads';

const SENTENCE = { id: 'engine.stopped' } as const;

it('says in its sentence that the system gives no thread', () => {
  denyThreads();
  const refused = { name: 'AppError', code: 'engine-stopped', description: SENTENCE };
  expect(() => startThread('thread.mjs', SENTENCE)).toThrow(expect.objectContaining(refused));
  expect(tryStartThread('thread.mjs', SENTENCE)).toBeNull();
});

/** Leaves memory for what V8 does meanwhile, and none for the stack of a thread, which is 4 MiB. */
const REFUSED_BY_THE_SYSTEM = `
  const { execFileSync } = require('node:child_process');
  const { Worker } = require('node:worker_threads');
  const [pages] = require('node:fs').readFileSync('/proc/self/statm', 'utf8').split(' ');
  execFileSync('prlimit', ['--pid', String(process.pid), '--as=' + (pages * 4096 + 3 * 1024 * 1024)]);
  try { new Worker('', { eval: true }); } catch ({ code }) { console.log(code); }
`;

it.runIf(process.platform === 'linux')('is refused a thread by a real system as in these tests', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--single-threaded',
    '--eval',
    REFUSED_BY_THE_SYSTEM,
  ]);
  expect(stdout.trim()).toBe(NO_THREAD);
});
