import { PassThrough, Readable } from 'node:stream';
import { createGzip, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openList } from '../../../../src/core/list/open-list';
import { textWorkbook } from '../../../../tools/samples/workbook-files';
import { zipOf } from '../../../../tools/samples/zip-files';
import { compoundFile } from '../compound-files';
import { collect, encode, expectAppError, streamOf } from '../temp-lists';

const LONG = `id;email\n${Array.from({ length: 60_000 }, (_, i) => `${(i * 7919) % 100_003};p${i}@example.com\n`).join('')}`;
const PACKED = gzipSync(LONG);
const MIB = 1024 * 1024;

describe('a GZIP stream', () => {
  it.each([1, 7, 64 * 1024])('is unpacked as a stream, whatever its chunks of %i bytes', async (chunkBytes) => {
    const list = await openList(
      streamOf(gzipSync(encode('Näme;E-Mail\nJörg;a@example.com\n', 'utf-16le', true)), chunkBytes),
    );
    expect(list.info).toMatchObject({
      name: 'standard input',
      bytes: null,
      container: { kind: 'gzip' },
      dialect: { encoding: 'utf-16le', delimiter: ';', header: true },
      estimatedRows: 1,
      rowsExact: true,
    });
    expect(await collect(list.records())).toEqual([{ row: 2, cells: ['Jörg', 'a@example.com'] }]);
    await list.close();
  });

  it('gives all rows of a long list, and can be read only once', async () => {
    const list = await openList(streamOf(PACKED, 999));
    expect(list.info).toMatchObject({ estimatedRows: null, rowsExact: false });
    const rows = await collect(list.records());
    expect(rows).toHaveLength(60_000);
    expect(rows.at(-1)).toEqual({ row: 60_001, cells: [String((59_999 * 7919) % 100_003), 'p59999@example.com'] });
    await expect(collect(list.records())).rejects.toThrow('only once');
    await list.close();
  });

  it('of several members is one list', async () => {
    const parts = Buffer.concat([gzipSync('email\na@example.com\n'), gzipSync('b@example.com\n')]);
    const list = await openList(streamOf(parts));
    expect(await collect(list.records())).toHaveLength(2);
    await list.close();
  });

  it('is reported as damaged if it is truncated or spoilt', async () => {
    const spoilt = Buffer.from(PACKED);
    spoilt.fill(0xff, PACKED.length - 5_000, PACKED.length - 4_900);
    for (const content of [PACKED.subarray(0, -100), spoilt]) {
      const list = await openList(streamOf(content));
      const error = await expectAppError('list-not-readable', collect(list.records()));
      expect(error.message).toContain('“standard input” is damaged');
      await list.close();
    }
    await expectAppError('list-not-readable', openList(streamOf(PACKED.subarray(0, 20))));
  });

  it('is stopped if it is a decompression bomb', async () => {
    const gzip = createGzip();
    gzip.write('email\na@example.com\nb@example.com\n');
    Readable.from(Array.from({ length: 80 }, () => Buffer.alloc(MIB, 'a'))).pipe(gzip);
    const list = await openList({ kind: 'stream', name: 'standard input', stream: gzip });
    const error = await expectAppError('list-not-readable', collect(list.records()));
    expect(error.message).toContain('200 times its size');
    await list.close();
  });

  it('is left at once when cancelled, though nothing arrives any more', async () => {
    const stream = new PassThrough();
    stream.write(PACKED.subarray(0, -1_000));
    const controller = new AbortController();
    const list = await openList({ kind: 'stream', name: 'standard input', stream }, {}, controller.signal);
    const reading = collect(list.records(controller.signal));
    setImmediate(() => controller.abort());
    await expectAppError('cancelled', reading);
    await list.close();
    expect(stream.destroyed).toBe(true);
  });

  it('is left at once when cancelled while it is opened', async () => {
    const stream = new PassThrough();
    stream.write(PACKED.subarray(0, 100));
    const controller = new AbortController();
    const opening = openList({ kind: 'stream', name: 'standard input', stream }, {}, controller.signal);
    setImmediate(() => controller.abort());
    await expectAppError('cancelled', opening);
    expect(stream.destroyed).toBe(true);
  });
});

describe('a workbook or an archive in a stream', () => {
  const book = textWorkbook([['email'], ['a@example.com']]);

  it.each([
    ['a workbook', book, 'workbook'],
    ['a workbook in GZIP', gzipSync(book), 'workbook'],
    ['a workbook in an archive', zipOf([{ name: 'crm.xlsx', content: book }]), 'workbook'],
    ['a list in an archive', zipOf([{ name: 'a.csv', content: 'email\na@example.com\n' }]), 'zip'],
  ])('is held in memory and read: %s', async (_, content, kind) => {
    const list = await openList(streamOf(content, 100));
    expect(list.info.container.kind).toBe(kind);
    expect((await collect(list.records())).map(({ cells }) => cells)).toEqual([['a@example.com']]);
    expect(await collect(list.records())).toHaveLength(1);
    await list.close();
  });

  it('is refused if it is too big for that', async () => {
    const content = Buffer.concat([Buffer.from('504b0304', 'hex')], 65 * MIB);
    const error = await expectAppError('list-not-readable', openList(streamOf(content)));
    expect(error.message).toContain('“standard input” is larger than 67.1 MB');
    expect(error.message).toContain('save it as a file of its own');
  });

  it('is reported if it is password-protected, or an old one', async () => {
    const locked = await expectAppError('list-not-readable', openList(streamOf(compoundFile('EncryptedPackage'))));
    expect(locked.message).toContain('protected by a password');
    const old = await expectAppError('list-not-text', openList(streamOf(compoundFile('Workbook'))));
    expect(old.message).toContain('an old Excel workbook');
  });
});

it('says that an empty stream is empty', async () => {
  await expectAppError('list-empty', openList(streamOf('')));
});
