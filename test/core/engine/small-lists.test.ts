import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { areSmall } from '../../../src/core/engine/small-lists';
import type { RepeatableSource } from '../../../src/core/list/source/source';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'small-lists-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(bytes: number): Promise<RepeatableSource> {
  const path = join(folder, `${bytes}.csv`);
  await writeFile(path, '');
  await truncate(path, bytes);
  return { kind: 'file', path };
}

const pasted = (bytes: number): RepeatableSource => ({ kind: 'memory', name: 'Pasted', bytes: new Uint8Array(bytes) });

it('counts lists of files and of the clipboard together', async () => {
  expect(await areSmall([await file(1_000), pasted(2_000)])).toBe(true);
  expect(await areSmall([await file(6 * 1024 * 1024), pasted(3 * 1024 * 1024)])).toBe(false);
});

it('takes what has no size for large', async () => {
  expect(await areSmall([{ kind: 'stream', name: 'Standard input', stream: Readable.from([]) }])).toBe(false);
  expect(await areSmall([{ kind: 'file', path: join(folder, 'missing.csv') }])).toBe(false);
  expect(await areSmall([{ kind: 'file', path: folder }])).toBe(false);
});
