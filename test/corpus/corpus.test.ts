import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sha256 } from '../sha256';
import { COLLECTIONS } from './cases';
import { CommandLine, type HashedList } from './command-line';
import type { CorpusCase } from './corpus-case';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const DIGEST = /^[0-9a-f]{64}$/;

let commandLine: CommandLine;
beforeAll(async () => {
  commandLine = await CommandLine.start(inject('workerPath'), inject('kernelPath'));
});
afterAll(() => commandLine.close());

for (const { subject, folder, cases } of COLLECTIONS) {
  describe(subject, () => {
    for (const corpusCase of cases) it(corpusCase.title, () => expectRightOnBothPaths(folder, corpusCase));
  });
}

describe('the lists of the corpus', () => {
  it.each(['exports', 'lists'] as const)('are each named by a case: %s', async (folder) => {
    const named = COLLECTIONS.filter((one) => one.folder === folder).flatMap(({ cases }) =>
      cases.map((one) => one.file),
    );
    expect([...new Set(named)].sort()).toEqual((await readdir(join(HERE, folder))).sort());
  });
});

async function expectRightOnBothPaths(folder: string, corpusCase: CorpusCase): Promise<void> {
  const { file, options = [], inspect, notInspect } = corpusCase;
  const list = join(HERE, folder, file);
  const reference = await commandLine.hash(list, options, 'reference');
  const fast = await commandLine.hash(list, options, 'fast');
  expectRight(reference, corpusCase);
  expect(withoutEngine(fast), 'the fast path beside the reference').toEqual(withoutEngine(reference));
  if (inspect === undefined && notInspect === undefined) return;
  const words = await commandLine.inspect(list);
  if (inspect !== undefined) expect(words).toMatch(inspect);
  if (notInspect !== undefined) expect(words).not.toMatch(notInspect);
}

function expectRight(hashed: HashedList, { values, refusable = [], counts, exitCode, says }: CorpusCase): void {
  const textOf = new Map(values.map((value) => [DIGEST.test(value) ? value : sha256(value), value]));
  const found = hashed.digests.map((digest) => textOf.get(digest) ?? `a digest of something else: ${digest}`);
  const mustBeFound = values.filter((value) => refusable !== 'all' && !refusable.includes(value));
  const mayBeMissing = values.filter((value) => !mustBeFound.includes(value) && !found.includes(value));
  expect([...found, ...mayBeMissing].sort(), hashed.stderr).toEqual([...values].sort());
  if (exitCode !== undefined) expect(hashed.exitCode, hashed.stderr).toBe(exitCode);
  else expect(hashed.exitCode === 0, `exit code ${hashed.exitCode}: ${hashed.stderr}`).toBe(found.length > 0);
  if (counts !== undefined) expect(hashed.counts).toMatchObject(counts);
  if (says !== undefined) expect(hashed.stderr).toMatch(says);
}

function withoutEngine({ digests, counts, exitCode }: HashedList) {
  const { engine: _, ...others } = (counts ?? {}) as Record<string, unknown>;
  return { digests, counts: others, exitCode };
}
