import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { open as openCallback } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPipe } from '../../../../src/core/list/source/pipe-source';
import type { ByteSink, OpenSource } from '../../../../src/core/list/source/source';
import { expectAppError, tempFolder } from '../temp-lists';

const open = promisify(openCallback);
const folder = tempFolder();
const LIST = Array.from({ length: 200_000 }, (_, row) => `${row},person.${row}@example.com\n`).join('');

let pipes = 0;
let writer: ChildProcess | null = null;
afterEach(() => writer?.kill());

/** A pipe that a shell writes to. */
async function pipeFrom(script: string): Promise<OpenSource> {
  const path = folder.path(`pipe${pipes++}`);
  execFileSync('mkfifo', [path]);
  writer = spawn('sh', ['-c', `exec > '${path}'; ${script}`], { stdio: 'ignore' });
  return openPipe('standard input', await open(path, 'r'));
}

async function readAll(chunks: AsyncIterable<Uint8Array>, between: () => Promise<unknown>): Promise<string> {
  const copies: Buffer[] = [];
  for await (const chunk of chunks) {
    copies.push(Buffer.from(chunk));
    await between();
  }
  return Buffer.concat(copies).toString();
}

/** Has as much room as it was made with again after each wait for it. */
class DrainedSink implements ByteSink {
  readonly copies: Buffer[] = [];
  private free: number;

  constructor(private readonly capacity: number) {
    this.free = capacity;
  }

  write(bytes: Uint8Array): number {
    const count = Math.min(bytes.length, this.free);
    this.copies.push(Buffer.from(bytes.subarray(0, count)));
    this.free -= count;
    return count;
  }

  hasRoom(bytes: number): boolean {
    return this.free >= bytes;
  }

  async room(): Promise<void> {
    await setImmediate();
    this.free = this.capacity;
  }
}

describe('a pipe', () => {
  it('gives all bytes in order, including its head, however slowly they are consumed', async () => {
    await writeFile(folder.path('list.csv'), LIST);
    for (const turns of [0, 1, 50]) {
      const source = await pipeFrom(`cat '${folder.path('list.csv')}'`);
      const head = await source.head(100_000);
      expect(Buffer.from(head.bytes).toString()).toBe(LIST.slice(0, 100_000));
      const wait = async () => {
        for (let turn = 0; turn < turns; turn++) await setImmediate();
      };
      expect((await readAll(source.chunks(), wait)) === LIST).toBe(true);
      await source.close();
    }
  });

  it('writes the same bytes into a sink, however much room that has', async () => {
    await writeFile(folder.path('list.csv'), LIST);
    for (const capacity of [64 * 1024, 100_000, 8 * LIST.length]) {
      const source = await pipeFrom(`cat '${folder.path('list.csv')}'`);
      await source.head(100_000);
      const sink = new DrainedSink(capacity);
      await source.writeTo?.(sink, new AbortController().signal);
      expect(Buffer.concat(sink.copies).toString() === LIST).toBe(true);
      await source.close();
    }
  });

  it('may be empty', async () => {
    const source = await pipeFrom('true');
    expect(await source.head(100)).toMatchObject({ bytes: Buffer.alloc(0), complete: true });
  });

  it('is no longer waited for once that is cancelled', async () => {
    const source = await pipeFrom('echo email; exec sleep 600');
    const cancel = new AbortController();
    const chunks = source.chunks(cancel.signal);
    expect((await chunks.next()).value?.toString()).toBe('email\n');
    const waiting = expectAppError('cancelled', chunks.next());
    cancel.abort();
    await waiting;
  });

  it('is no longer written into a sink once that is cancelled', async () => {
    const source = await pipeFrom('echo email; exec sleep 600');
    const cancel = new AbortController();
    const sink = new DrainedSink(64 * 1024);
    const writing = source.writeTo?.(sink, cancel.signal) ?? Promise.resolve();
    const refused = expectAppError('cancelled', writing);
    await vi.waitUntil(() => sink.copies.length > 0);
    cancel.abort();
    await refused;
  });
});
