import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { partsBeside, staleNextPart } from '../../../../src/core/person-file/existing-files/parts-beside';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parts-beside-'));
});
afterEach(() => rm(folder, { recursive: true }));

const ROWS = { maxRows: 3, maxBytes: null };
const NONE = { maxRows: null, maxBytes: null };

async function parts(files: Readonly<Record<string, number>>, limits: typeof ROWS | typeof NONE) {
  for (const [name, lines] of Object.entries(files)) await writeFile(join(folder, name), 'line\n'.repeat(lines));
  const found = await partsBeside(join(folder, 'list.csv'), limits, new AbortController().signal);
  return found.map((path) => basename(path));
}

describe('the parts of an earlier file', () => {
  it('are those that stand beside full ones', async () => {
    const files = { 'list.csv': 3, 'list-2.csv': 3, 'list-3.csv': 1 };
    expect(await parts(files, ROWS)).toEqual(['list.csv', 'list-2.csv', 'list-3.csv']);
  });

  it('end with the first that is not full: what follows is another file', async () => {
    expect(await parts({ 'list.csv': 3, 'list-2.csv': 2, 'list-3.csv': 3 }, ROWS)).toEqual(['list.csv', 'list-2.csv']);
    expect(await parts({ 'list.csv': 2, 'list-2.csv': 3 }, ROWS)).toEqual(['list.csv']);
  });

  it('are one where the platform has no limit', async () => {
    expect(await parts({ 'list.csv': 3, 'list-2.csv': 3 }, NONE)).toEqual(['list.csv']);
  });

  it('are told by their size where bytes are limited', async () => {
    const limits = { maxRows: null, maxBytes: 3_000_000 };
    await writeFile(join(folder, 'list.csv'), 'line\n'.repeat(590_000));
    await writeFile(join(folder, 'list-2.csv'), 'line\n');
    const list = () => partsBeside(join(folder, 'list.csv'), limits, new AbortController().signal);
    expect(await list()).toHaveLength(2);
    await writeFile(join(folder, 'list.csv'), 'line\n'.repeat(300_000));
    expect(await list()).toHaveLength(1);
  });
});

describe('a part of an earlier file', () => {
  const next = async (made: number, limits: typeof ROWS | typeof NONE) => {
    const path = await staleNextPart(join(folder, 'list.csv'), made, limits);
    return path === null ? null : basename(path);
  };

  it('is what stands after the last part that was made', async () => {
    await writeFile(join(folder, 'list-2.csv'), 'line\n');
    expect(await next(1, ROWS)).toBe('list-2.csv');
    expect(await next(2, ROWS)).toBeNull();
  });

  it('is nothing where a platform takes files of any size', async () => {
    await writeFile(join(folder, 'list-2.csv'), 'line\n');
    expect(await next(1, NONE)).toBeNull();
  });
});
