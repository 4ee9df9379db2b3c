import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { ReadProgress } from '../../../../src/core/list/list';
import type { ThreadData } from '../../../../src/main/hashing/thread/protocol';
import { runInThread, type ThreadControl } from '../../../../src/main/hashing/thread/run-in-thread';
import { EMAIL } from '../../../core/list/plain-list';
import { saying } from '../../../sentences';
import { sha256 } from '../../../sha256';

const RESPOND =
  "import { parentPort } from 'node:worker_threads'; parentPort.postMessage({ kind: 'done', outcome: 'done' });";

/** A thread whose end nobody sees. */
class SlowToEnd extends Worker {
  override async terminate(): Promise<number> {
    await super.terminate();
    return new Promise(() => {});
  }
}

describe('hashing in a separate thread', () => {
  let folder = '';
  let cancel: AbortController;
  const progress: ReadProgress[] = [];
  const mapped: string[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hash-thread-'));
    await mkdir(join(folder, 'work'));
    cancel = new AbortController();
    progress.length = 0;
    mapped.length = 0;
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function dataFor(text: string): Promise<ThreadData<'audience'>> {
    const path = join(folder, 'people.csv');
    await writeFile(path, text);
    const job = {
      lists: [{ source: { kind: 'file' as const, path }, dialect: {}, mappings: [EMAIL] }],
      suppressionLists: [],
      plainIds: false,
    };
    return {
      command: { kind: 'audience', folder: join(folder, 'work'), task: job },
      engine: { workerPath: inject('workerPath'), kernelPath: inject('kernelPath'), threads: 1 },
    };
  }

  function hash(
    data: ThreadData<'audience'>,
    threadPath = inject('hashThreadPath'),
    control: Partial<ThreadControl> = {},
  ) {
    return runInThread(() => new Worker(threadPath), data, {
      signal: cancel.signal,
      onProgress: (read) => void progress.push(read),
      onMapped: async ({ name }) => void mapped.push(name),
      ...control,
    });
  }

  /** A thread that runs this code instead. */
  async function threadThat(code: string): Promise<string> {
    const path = join(folder, 'thread.mjs');
    await writeFile(path, code);
    return path;
  }

  it.for([
    [1, 10],
    [2, 600_000],
  ] as const)('starts %i of two threads for a list of %i rows', async ([started, rows], { expect }) => {
    const { command, engine } = await dataFor(`email\n${'ada@example.com\n'.repeat(rows)}`);
    const [log, counting] = [join(folder, 'starts'), join(folder, 'worker.mjs')];
    const [logged, real] = [JSON.stringify(log), JSON.stringify(pathToFileURL(engine.workerPath))];
    await writeFile(
      counting,
      `import { appendFileSync } from 'node:fs';\nappendFileSync(${logged}, '.');\nawait import(${real});\n`,
    );
    await hash({ command, engine: { ...engine, workerPath: counting, threads: 2 } });
    expect(await readFile(log, 'utf8')).toBe('.'.repeat(started));
  });

  it('gives the same file, counts and events as hashing here', async () => {
    const prepared = await hash(await dataFor('email\nAda@Example.com\nnobody\n'));
    expect(prepared).toMatchObject({
      lines: 1,
      byUserType: [{ counts: { rows: 2, unique: 1, rejected: { 'invalid-email': 1 } } }],
    });
    expect(await readFile(join(folder, 'work', 'audience.txt'), 'utf8')).toBe(`${sha256('ada@example.com')}\n`);
    expect(mapped).toEqual(['people.csv']);
    expect(progress[0]).toMatchObject({ phase: 'hashing' });
  });

  it('gives what is done without waiting for its thread to end', async () => {
    const thread = new SlowToEnd(await threadThat(RESPOND));
    const control = { signal: cancel.signal, onProgress: () => {}, onMapped: async () => {} };
    expect(await runInThread(() => thread, await dataFor(''), control)).toBe('done');
  });

  it('passes on an error for the marketer with its code and its words', async () => {
    const data = await dataFor('email\nada@example.com\n');
    await rm(join(folder, 'people.csv'));
    await expect(hash(data)).rejects.toMatchObject({
      name: 'AppError',
      code: 'list-not-found',
      description: saying('people.csv'),
    });
    expect(await readdir(join(folder, 'work'))).toEqual([]);
  });

  it('says that hashing stopped if its thread dies, and keeps the cause out of the message', async () => {
    const data = await dataFor('ada@example.com\n');
    for (const code of ["throw new RangeError('ada@example.com')", 'process.exit(0)', 'not a program']) {
      const error: unknown = await hash(data, await threadThat(code)).catch((thrown: unknown) => thrown);
      expect(error, code).toMatchObject({ code: 'engine-stopped' });
      expect(JSON.stringify(error)).not.toContain('ada@');
    }
  });

  it('also says so if a thread of the engine dies', async () => {
    const data = {
      ...(await dataFor('ada@example.com\n')),
      engine: { workerPath: await threadThat('process.exit(1)'), kernelPath: null, threads: 1 },
    };
    await expect(hash(data)).rejects.toMatchObject({ code: 'engine-stopped' });
  });

  it('leaves a bug a bug', async () => {
    const data = await dataFor('');
    const nothing = { lists: [], suppressionLists: [], plainIds: false };
    await expect(hash({ ...data, command: { ...data.command, task: nothing } })).rejects.toMatchObject({
      name: 'Error',
      message: expect.stringContaining('mapped list'),
    });
  });

  it('fails if the mapping cannot be remembered', async () => {
    const data = await dataFor('ada@example.com\n');
    await expect(
      hash(data, inject('hashThreadPath'), { onMapped: () => Promise.reject(new Error('disk')) }),
    ).rejects.toThrow('disk');
  });

  it('ends when it is cancelled, even if its thread does not react', async () => {
    const data = await dataFor('ada@example.com\n');
    const deaf = await threadThat(
      "import { parentPort } from 'node:worker_threads';" +
        "parentPort.postMessage({ kind: 'progress', progress: { phase: 'hashing', rows: 1 } }); for (;;);",
    );
    const cancelled = hash(data, deaf).catch((error: unknown) => error);
    await expect.poll(() => progress).toHaveLength(1);
    cancel.abort();
    expect(await cancelled).toMatchObject({ code: 'cancelled' });
  });

  it('does not even start when it was cancelled before', async () => {
    cancel.abort();
    await expect(hash(await dataFor('ada@example.com\n'))).rejects.toMatchObject({ code: 'cancelled' });
    expect(await readdir(join(folder, 'work'))).toEqual([]);
  });
});
