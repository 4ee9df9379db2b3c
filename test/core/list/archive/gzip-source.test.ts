import { appendFile, utimes } from 'node:fs/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openList } from '../../../../src/core/list/open-list';
import { collect, encode, expectAppError, openForTest, tempFolder } from '../temp-lists';

const folder = tempFolder();

/** Rows that differ, so that they shrink as those of a real list do. */
const LIST = `id;email\n${Array.from({ length: 60_000 }, (_, i) => `${(i * 7919) % 100_003};p${i}@example.com\n`).join('')}`;

async function openPacked(name: string, content: Uint8Array) {
  return openForTest(await folder.write(name, content));
}

describe('a list in a .gz file', () => {
  it('is detected like any other, whatever its encoding and its name', async () => {
    const list = await openPacked('list.csv', gzipSync(encode('Näme;E-Mail\nJörg;a@example.com\n', 'utf-16le', true)));
    expect(list.info).toMatchObject({
      name: 'list.csv',
      container: { kind: 'gzip' },
      dialect: { encoding: 'utf-16le', delimiter: ';', header: true },
      estimatedRows: 1,
      rowsExact: true,
    });
    expect(await collect(list.records())).toEqual([{ row: 2, cells: ['Jörg', 'a@example.com'] }]);
    await list.close();
  });

  it('is estimated by how much of the packed file its head takes, and can be read twice', async () => {
    const packed = gzipSync(LIST);
    const list = await openPacked('long.csv.gz', packed);
    expect(list.info).toMatchObject({ bytes: packed.length, rowsExact: false });
    expect(Math.abs((list.info.estimatedRows ?? 0) - 60_000)).toBeLessThan(6_000);
    expect(await collect(list.records())).toHaveLength(60_000);
    let bytesRead = 0;
    for await (const batch of list.records().batches) {
      expect(batch.bytesRead).toBeGreaterThanOrEqual(bytesRead);
      bytesRead = batch.bytesRead;
    }
    expect(bytesRead).toBe(packed.length);
    await list.close();
  });

  it('may consist of several members', async () => {
    const list = await openPacked(
      'parts.gz',
      Buffer.concat([gzipSync('a@example.com\n'), gzipSync('b@example.com\n')]),
    );
    expect(await collect(list.records())).toHaveLength(2);
    await list.close();
  });

  it.each([
    ['is cut off', (packed: Buffer) => packed.subarray(0, -2000)],
    ['has a wrong byte', (packed: Buffer) => Buffer.concat([packed.subarray(0, -6), Buffer.from('??????')])],
  ])('is said to be damaged where it %s', async (_, damage) => {
    const list = await openPacked('damaged.gz', damage(gzipSync(LIST)));
    const error = await expectAppError('list-not-readable', collect(list.records()));
    expect(error.message).toContain('“damaged.gz” is damaged');
    expect(error.message).not.toContain('@');
    await list.close();
  });

  it('is noticed if it changes while it is read', async () => {
    const list = await openPacked('changing.gz', gzipSync(LIST));
    const { batches } = list.records();
    await batches.next();
    await appendFile(folder.path('changing.gz'), 'more');
    await expectAppError('list-changed', collect({ ...list.records(), batches }));
    await list.close();
  });

  it('is noticed if it changes although all of the packed file has been read', async () => {
    const list = await openPacked('uniform.gz', gzipSync('a@example.com\n'.repeat(500_000)));
    const reading = list.records();
    for (let taken = 0; taken < 20; taken++) await reading.batches.next();
    await utimes(folder.path('uniform.gz'), 1, 1);
    await expectAppError('list-changed', collect(reading));
    await list.close();
  });

  it('is left at once when cancelled', async () => {
    const list = await openPacked('cancelled.gz', gzipSync(LIST));
    const controller = new AbortController();
    const { batches } = list.records(controller.signal);
    await batches.next();
    controller.abort();
    await expectAppError('cancelled', batches.next());
    await list.close();
    await expectAppError(
      'cancelled',
      openList({ kind: 'file', path: folder.path('cancelled.gz') }, {}, controller.signal),
    );
  });

  it('is refused if it holds something else, with what to do', async () => {
    const tar = Buffer.concat([Buffer.from('list.csv'), Buffer.alloc(249), Buffer.from('ustar'), Buffer.alloc(250)]);
    for (const [content, words] of [
      [tar, 'a TAR archive, not a text list. Unpack it'],
      [gzipSync('a@example.com\n'), 'a GZIP archive'],
      [Buffer.from('%PDF-1.7'), 'a PDF document'],
    ] as const) {
      const error = await expectAppError('list-not-text', openPacked('other.gz', gzipSync(content)));
      expect(error.message).toContain(words);
    }
    await expectAppError('list-empty', openPacked('empty.gz', gzipSync('')));
  });

  it('that is a decompression bomb is stopped, in bounded memory', async () => {
    const list = await openPacked('bomb.gz', await flood(200));
    const before = process.memoryUsage().rss;
    const error = await expectAppError('list-not-readable', collect(list.records()));
    expect(error.message).toContain('more than 200 times its size');
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
    await list.close();
  }, 60_000);
});

/** This many MiB of one long line, which shrinks to a thousandth. */
async function flood(mebibytes: number): Promise<Buffer> {
  const gzip = createGzip();
  const block = Buffer.alloc(1024 * 1024, 'a');
  const packed: Buffer[] = [];
  gzip.on('data', (chunk: Buffer) => packed.push(chunk));
  gzip.write('email\na@example.com\nb@example.com\n');
  for (let i = 0; i < mebibytes; i++) await new Promise((done) => gzip.write(block, done));
  await new Promise((done) => gzip.end(done));
  return Buffer.concat(packed);
}
