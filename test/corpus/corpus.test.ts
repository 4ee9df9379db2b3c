import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { COLLECTIONS } from './cases';
import { CommandLine } from './command-line';
import type { CorpusCase } from './corpus-case';
import { expectRight } from './expect-right';

const LISTS = fileURLToPath(new URL('lists', import.meta.url));

let commandLine: CommandLine;
beforeAll(async () => {
  commandLine = await CommandLine.start(inject('workerPath'), inject('kernelPath'));
});
afterAll(() => commandLine.close());

for (const { subject, folder, cases } of COLLECTIONS) {
  describe(subject, () => {
    for (const corpusCase of cases) {
      it(corpusCase.title, () => expectRightOnBothPaths(folder, corpusCase));
    }
  });
}

describe('the lists of the corpus', () => {
  it('all have a case, in the folder of its collection', async () => {
    const named = COLLECTIONS.flatMap(({ folder, cases }) => cases.map(({ file }) => join(folder, file)));
    const entries = await readdir(LISTS, { recursive: true, withFileTypes: true });
    const lists = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(LISTS, join(entry.parentPath, entry.name)));
    expect([...new Set(named)].sort()).toEqual(lists.sort());
  });
});

async function expectRightOnBothPaths(folder: string, corpusCase: CorpusCase): Promise<void> {
  const { file, options = [], inspect, notInspect } = corpusCase;
  const list = join(LISTS, folder, file);
  expectRight(await commandLine.hash(list, options), corpusCase);
  if (inspect === undefined && notInspect === undefined) return;
  const words = await commandLine.inspect(list);
  if (inspect !== undefined) expect(words).toMatch(inspect);
  if (notInspect !== undefined) expect(words).not.toMatch(notInspect);
}
