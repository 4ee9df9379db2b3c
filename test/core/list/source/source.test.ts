import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdir, rename, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { parse } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openList } from '../../../../src/core/list/open-list';
import { openFile } from '../../../../src/core/list/source/file-source';
import { READ_BYTES } from '../../../../src/core/list/source/source';
import { openStream } from '../../../../src/core/list/source/stream-source';
import { expectAppError, streamOf, tempFolder } from '../temp-lists';

const folder = tempFolder();
const LIST = 'email\na@example.com\n'.repeat(40_000);

/** A list that comes through a stream. */
function openStreamed({ name, stream }: ReturnType<typeof streamOf>) {
  return openStream(name, stream);
}

async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const copies: Buffer[] = [];
  for await (const chunk of chunks) copies.push(Buffer.from(chunk));
  return Buffer.concat(copies).toString();
}

/** Starts reading, changes the file, and continues reading. */
async function readWhile(path: string, change: () => Promise<unknown>): Promise<void> {
  const source = await openFile(path);
  try {
    const chunks = source.chunks();
    await chunks.next();
    await change();
    await readAll(chunks);
  } finally {
    await source.close();
  }
}

describe('opening a file', () => {
  it('refuses a folder', async () => {
    await mkdir(folder.path('folder.csv'));
    const error = await expectAppError('list-not-a-file', openFile(folder.path('folder.csv')));
    expect(error.message).toContain('“folder.csv” is a folder');
  });

  it('names the root of a disk, which has no name, by its path', async () => {
    const { root } = parse(process.cwd());
    const error = await expectAppError('list-not-a-file', openFile(root));
    expect(error.message).toContain(`“${root}” is a folder`);
  });

  it('refuses a pipe without waiting for its writer', async () => {
    execFileSync('mkfifo', [folder.path('pipe')]);
    await expectAppError('list-not-a-file', openFile(folder.path('pipe')));
  });

  it('refuses a device', async () => {
    await expectAppError('list-not-a-file', openFile('/dev/null'));
  });

  it('says that a file is missing', async () => {
    await expectAppError('list-not-found', openFile(folder.path('none.csv')));
  });

  it.each(['k\ufffdnden.csv', '\ufffd/people.csv'])('says that lost characters are why %j is missing', async (name) => {
    const error = await expectAppError('list-not-found', openFile(folder.path(name)));
    expect(error.message).toContain('characters that cannot be read');
  });

  it('says that a file cannot be read', async () => {
    await symlink('loop.csv', folder.path('loop.csv'));
    await expectAppError('list-not-readable', openFile(folder.path('loop.csv')));
  });

  it('refuses an empty file', async () => {
    await expectAppError('list-empty', openFile(await folder.write('empty.csv', '')));
  });
});

describe('reading a file', () => {
  it('gives its bytes in chunks of bounded size, as often as asked', async () => {
    const source = await openFile(await folder.write('whole.csv', LIST));
    expect(await readAll(source.chunks())).toBe(LIST);
    expect(await readAll(source.chunks())).toBe(LIST);
    const first = await source.chunks().next();
    expect(first.value?.length).toBe(READ_BYTES);
    await source.close();
  });

  it.each<[string, (path: string) => Promise<unknown>]>([
    ['is appended to', (path) => appendFile(path, 'b@example.com\n')],
    ['is truncated', (path) => truncate(path, 10)],
    ['is removed', (path) => rm(path)],
    ['is written again with the same size', (path) => writeFile(path, LIST.toUpperCase())],
    [
      'is replaced by another of the same size',
      async (path) => {
        await writeFile(`${path}.new`, LIST);
        await rename(`${path}.new`, path);
      },
    ],
    ['gets another time of change', (path) => utimes(path, 1, 1)],
  ])('notices that it %s', async (_, change) => {
    const path = await folder.write('changing.csv', LIST);
    const error = await expectAppError(
      'list-changed',
      readWhile(path, () => change(path)),
    );
    expect(error.message).not.toContain('@');
  });

  it('stops when cancelled', async () => {
    const source = await openFile(await folder.write('cancel.csv', LIST));
    const controller = new AbortController();
    const chunks = source.chunks(controller.signal);
    await chunks.next();
    controller.abort();
    await expectAppError('cancelled', chunks.next());
    await source.close();
  });
});

describe('reading a stream', () => {
  it('keeps the head and replays it', async () => {
    const source = openStreamed(streamOf(LIST, 1000));
    expect((await source.head(5000)).bytes.length).toBe(5000);
    expect((await source.head(9000)).complete).toBe(false);
    expect(await readAll(source.chunks())).toBe(LIST);
  });

  it('reports whether its head is the whole list', async () => {
    const source = openStreamed(streamOf('a\n'));
    expect(await source.head(2)).toEqual({ bytes: Buffer.from('a\n'), complete: true });
  });

  it('stops waiting when cancelled', async () => {
    const stream = new Readable({ read() {} });
    stream.push('email\n');
    const controller = new AbortController();
    const opening = openList({ kind: 'stream', name: 'standard input', stream }, {}, controller.signal);
    setImmediate(() => controller.abort());
    await expectAppError('cancelled', opening);
    expect(stream.destroyed).toBe(true);
  });

  it('says that a broken stream cannot be read', async () => {
    const stream = new Readable({
      read() {
        this.destroy(new Error('gone'));
      },
    });
    await expectAppError('list-not-readable', openList({ kind: 'stream', name: 'standard input', stream }));
  });

  it('says that the connection was lost if it was reset', async () => {
    const server = createServer((sender) => void sender.resetAndDestroy());
    onTestFinished(() => void server.close());
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const opening = openList({ kind: 'stream', name: 'standard input', stream: connect(port, '127.0.0.1') });
    const error = await expectAppError('list-not-readable', opening);
    expect(error.message).toContain('the connection that it came through was lost');
  });

  it('refuses to be read twice', async () => {
    const source = openStreamed(streamOf('a\n'));
    await readAll(source.chunks());
    await expect(readAll(source.chunks())).rejects.toThrow('only once');
  });
});
