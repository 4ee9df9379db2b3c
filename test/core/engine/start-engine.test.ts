import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { type EngineOptions, startEngine } from '../../../src/core/engine/start-engine';
import { openList } from '../../../src/core/list/open-list';
import { sha256 } from '../../sha256';
import { EMAILS, hashByUserType, hashLists, NEVER, withList } from './hash-whole-list';

const sortedLines = (values: readonly string[]) =>
  [...new Set(values.map(sha256))]
    .sort()
    .map((line) => `${line}\n`)
    .join('');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engine-'));
});
afterEach(() => rm(folder, { recursive: true }));

function partsOf(path: 'fast' | 'reference', threads = 2): EngineOptions {
  return { workerPath: inject('workerPath'), kernelPath: path === 'fast' ? inject('kernelPath') : null, threads };
}

describe.each(['fast', 'reference'] as const)('the %s path of the engine', (path) => {
  it('gives the sorted lines of a list, each once, whatever the number of threads', async () => {
    const people = Array.from({ length: 30_000 }, (_, row) => `person${row % 25_000}@example.com`);
    for (const threads of [1, 3]) {
      const engine = startEngine(partsOf(path, threads));
      const hashed = await withList(people.join('\n'), { header: false }, (list) => hashLists(engine, [list], EMAILS));
      engine.close();
      expect(hashed).toMatchObject({ path, lines: 25_000, counts: { rows: 30_000, hashed: 30_000 }, rejects: [] });
      expect(hashed.text).toBe(sortedLines(people));
    }
  });

  it('gives the same lines when threads that were held back join in', async () => {
    const engine = startEngine({ ...partsOf(path, 3), small: true, sizes: { chunk: 1024, region: 16 } });
    // They start with the first list, and take part from the first chunk of the next.
    for (const domain of ['example.com', 'example.org']) {
      const people = Array.from({ length: 5_000 }, (_, row) => `person${row}@${domain}`);
      const hashed = await withList(people.join('\n'), { header: false }, (list) => hashLists(engine, [list], EMAILS));
      expect(hashed.text).toBe(sortedLines(people));
    }
    engine.close();
  });

  it('makes one audience of several lists, files and streams', async () => {
    const engine = startEngine(partsOf(path));
    const stream = await openList(
      { kind: 'stream', name: 'test', stream: Readable.from([Buffer.from('b@example.com\na@example.com\n')]) },
      { header: false },
    );
    const hashed = await withList('a@example.com\nc@example.com\n', { header: false }, (list) =>
      hashLists(engine, [list, stream], EMAILS),
    );
    await stream.close();
    engine.close();
    expect(hashed.text).toBe(sortedLines(['a@example.com', 'b@example.com', 'c@example.com']));
    expect(hashed.counts).toMatchObject({ rows: 4, hashed: 4 });
  });

  it('makes one audience after another', async () => {
    const engine = startEngine(partsOf(path));
    for (const [task, value] of [
      [EMAILS, 'a@example.com'],
      [{ ...EMAILS, userType: 'phone_hash', defaultCountry: 'DE' }, '4930901820'],
    ] as const) {
      const hashed = await withList('a@example.com\n030 901820\n', { header: false }, (list) =>
        hashLists(engine, [list], task),
      );
      expect(hashed.text).toBe(sortedLines([value]));
    }
    engine.close();
  });

  it('stops with an error when cancelled, and leaves nothing behind', async () => {
    const engine = startEngine(partsOf(path));
    const cancel = new AbortController();
    const hashing = withList('person@example.com\n'.repeat(500_000), { header: false }, async (list) => {
      const run = await engine.begin({ userTypes: ['email_hash'], plainIds: false, workFolder: folder });
      try {
        for await (const _batch of run.add(list, [EMAILS], null, cancel.signal)) cancel.abort();
      } finally {
        await run.close();
      }
    });
    await expect(hashing).rejects.toMatchObject({ code: 'cancelled' });
    engine.close();
  });

  it('has no thread at work once a run is closed, whatever it was doing', async () => {
    const engine = startEngine(partsOf(path));
    // Of fewer, threads have sometimes sorted all in time.
    const cells = Array.from({ length: 300_000 }, (_, row) => `${row}@example.com\n`).join('');
    await withList(cells, { header: false }, async (list) => {
      const run = await engine.begin({ userTypes: ['email_hash'], plainIds: false, workFolder: folder });
      for await (const _batch of run.add(list, [EMAILS], null, NEVER));
      for await (const _block of run.lines('email_hash', NEVER)) break;
      await run.close();
      expect(await readdir(folder)).toEqual([]);
      // A thread that used a closed file would be dead, and this audience lost.
      expect(await hashLists(engine, [list], EMAILS)).toMatchObject({ lines: 300_000 });
    });
    engine.close();
  });

  it('notices a file that is changed while it is read', async () => {
    const engine = startEngine(partsOf(path));
    const path2 = join(folder, 'list.csv');
    await writeFile(path2, 'person@example.com\n'.repeat(100_000));
    const list = await openList({ kind: 'file', path: path2 }, { header: false });
    await writeFile(path2, 'person@example.com\n'.repeat(90_000));
    await expect(hashLists(engine, [list], EMAILS)).rejects.toMatchObject({ code: 'list-changed' });
    await list.close();
    engine.close();
  });

  it('fails as a whole if a thread dies, and does not quote what the thread was reading', async () => {
    const dying = join(folder, 'dying.mjs');
    await writeFile(
      dying,
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', (message) => {
         if (message.kind === 'batch' || message.kind === 'list') throw new Error('canary@example.com');
       });`,
    );
    const engine = startEngine({ ...partsOf(path), workerPath: dying });
    const error = await withList('canary@example.com\n', { header: false }, (list) =>
      hashLists(engine, [list], EMAILS),
    ).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'engine-stopped' });
    expect(JSON.stringify(error) + String(error)).not.toContain('canary');
    engine.close();
  });
});

describe('the choice of the path', () => {
  it('falls back to the reference if the kernel cannot run here', async () => {
    const kernelPath = join(folder, 'kernel.wasm');
    await writeFile(kernelPath, 'no WebAssembly');
    const engine = startEngine({ ...partsOf('fast'), kernelPath });
    const hashed = await withList('a@example.com\n', { header: false }, (list) => hashLists(engine, [list], EMAILS));
    expect(hashed).toMatchObject({ path: 'reference', text: sortedLines(['a@example.com']) });
    engine.close();
  });

  it('leaves plain IDs to the reference', async () => {
    const engine = startEngine(partsOf('fast'));
    const task = { ...EMAILS, userType: 'custom_audience_third_party_id', plainIds: true } as const;
    const hashed = await withList('id-2\nid-1\n', { header: false }, (list) => hashLists(engine, [list], task, NEVER));
    expect(hashed.path).toBe('reference');
    expect(hashed.text.split('\n').sort()).toEqual(['', 'id-1', 'id-2']);
    engine.close();
  });
});

describe.each(['fast', 'reference'] as const)('several user types from one list on the %s path', (path) => {
  it('are made in one pass, each with its own lines, counts and rejects', async () => {
    const engine = startEngine(partsOf(path));
    const rows = 'mail,phone\na@example.com,030 901820\nnobody,030 901821\nb@example.com,\n';
    const phones = { ...EMAILS, userType: 'phone_hash', columns: [1], defaultCountry: 'DE' } as const;
    // A stream can be read once only.
    const list = await openList({ kind: 'stream', name: 'test', stream: Readable.from([Buffer.from(rows)]) });
    const hashed = await hashByUserType(engine, [list], [phones, EMAILS]);
    await list.close();
    engine.close();
    expect(hashed.byUserType.map(({ text }) => text)).toEqual([
      sortedLines(['4930901820', '4930901821']),
      sortedLines(['a@example.com', 'b@example.com']),
    ]);
    expect(hashed.byUserType.map(({ counts }) => counts.rejected)).toEqual([{ empty: 1 }, { 'invalid-email': 1 }]);
    expect(hashed.rejects).toMatchObject([
      { row: 3, column: 0 },
      { row: 4, column: 1 },
    ]);
  });
});
