import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHashThreads, type HashThreads } from '../../../../src/main/hashing/thread/hash-threads';
import { denyThreads } from '../../../without-threads';

describe('threads for commands', () => {
  let folder = '';
  let threads: HashThreads;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hash-threads-'));
    threads = createHashThreads(join(folder, 'thread.mjs'), { workerPath: '', kernelPath: null, threads: 1 });
  });
  afterEach(async () => {
    threads.close();
    await rm(folder, { recursive: true, force: true });
  });

  const RESPOND =
    "parentPort.once('message', ({ command }) => parentPort.postMessage({ kind: 'done', outcome: command.lookup }));";

  /** Each counts itself in a file, before it runs this code. */
  const threadThat = (code: string) =>
    writeFile(
      join(folder, 'thread.mjs'),
      `import { writeFileSync } from 'node:fs'; import { parentPort, threadId } from 'node:worker_threads';
      writeFileSync(new URL(\`./started-\${threadId}\`, import.meta.url), ''); ${code}`,
    );
  const started = async () => (await readdir(folder)).filter((name) => name.startsWith('started')).length;

  function ask(): Promise<unknown> {
    const lookup = { value: 'ada@example.com', field: null, country: null, paths: [] };
    const { signal } = new AbortController();
    return threads.run<'check'>({ kind: 'check', lookup }, { signal, onProgress: () => {}, onMapped: async () => {} });
  }

  it('start with a command, each its own', async () => {
    await threadThat(RESPOND);
    await Promise.all([ask(), ask()]);
    expect(await started()).toBe(2);
  });

  it('start one before its command where they are warmed up, and no second one', async () => {
    await threadThat(RESPOND);
    threads.warmUp();
    threads.warmUp();
    await expect.poll(started).toBe(1);
    await ask();
    expect(await started()).toBe(1);
    await ask();
    expect(await started()).toBe(2);
  });

  it.for(["throw new Error('not yet');", 'process.exit();'])(
    'start another where the one that was warmed up has died: %s',
    async (code) => {
      await threadThat(code);
      threads.warmUp();
      await expect.poll(started).toBe(1);
      await threadThat(RESPOND);
      await expect.poll(() => ask().catch(() => null)).toMatchObject({ value: 'ada@example.com' });
    },
  );

  it('end in a sentence where the system gives none', async () => {
    await threadThat(RESPOND);
    denyThreads();
    threads.warmUp();
    await expect(ask()).rejects.toMatchObject({ code: 'engine-stopped', description: { id: 'engine.stopped' } });
  });
});
