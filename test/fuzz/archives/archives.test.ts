import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { HashEngine } from '../../../src/core/engine/engine';
import { startEngine } from '../../../src/core/engine/start-engine';
import { AppError } from '../../../src/shared/errors';
import { EMAILS, hashLists, withList } from '../../core/engine/hash-whole-list';
import { streamOf, tempFolder } from '../../core/list/temp-lists';
import { expectLittleMemory, expectWithin, fastest, measureMemory } from '../cost';
import { readThrough } from '../lists/read-through';
import { runRecipes } from '../lists/run-recipes';
import { FUZZ_TIMEOUT } from '../run-cases';
import { type ArchiveRecipe, archiveOf, archiveRecipes, CANARY } from './archive-recipes';
import { SOUND_END } from './write-zip';

const folder = tempFolder();
/** The cost of an archive may be this many times that of a sound one that unpacks to as much. */
const MAX_TIMES_SOUND = 20;
/** Besides its head, the middle and the end of a file are examined for its encoding. */
const HEAD_BYTES = 256 * 1024;

const SOUND: ArchiveRecipe = {
  kind: 'archive',
  members: [{ name: 'a.csv', content: 'list', times: 2_000, stored: false, lies: [] }],
  times: 1,
  end: SOUND_END,
  before: 0,
  missing: 0,
  within: 'nothing',
  gzip: { members: 1, flip: null, keep: null, behind: '' },
};
let soundCost = 0;
let soundBytes = 0;
let reference: HashEngine;
let fast: HashEngine;

beforeAll(async () => {
  const workerPath = inject('workerPath');
  reference = startEngine({ workerPath, kernelPath: null, threads: 1 });
  fast = startEngine({ workerPath, kernelPath: inject('kernelPath'), threads: 1 });
  const { bytes, unpacked } = archiveOf(SOUND);
  const path = await folder.write('sound.zip', bytes);
  const read = () => readThrough({ kind: 'file', path }, {}, CANARY);
  await read();
  await expectSameOnBothPaths(bytes);
  soundCost = await fastest(read);
  soundBytes = unpacked;
  measureMemory();
});
afterAll(() => {
  reference.close();
  fast.close();
});

async function runArchive(recipe: ArchiveRecipe): Promise<string> {
  const { bytes, unpacked } = archiveOf(recipe);
  const path = await folder.write('packed', bytes);
  const budget = MAX_TIMES_SOUND * soundCost * Math.max(1, unpacked / soundBytes);
  const read = () => readThrough({ kind: 'file', path }, {}, CANARY);
  const { result: filed } = await expectLittleMemory(() => expectWithin(budget, read));
  if (bytes.length > 0 && bytes.length <= HEAD_BYTES)
    expect((await readThrough(streamOf(bytes), {}, CANARY)).outcome).toEqual(filed.outcome);
  if ('code' in filed.outcome) return filed.outcome.code;
  await expectSameOnBothPaths(bytes);
  return 'read';
}

async function expectSameOnBothPaths(bytes: Buffer): Promise<void> {
  await withList(bytes, {}, async (list) => {
    const { path: _reference, bytesRead: _read, ...expected } = await hashLists(reference, [list], EMAILS);
    const { path: _fast, bytesRead: _also, ...hashed } = await hashLists(fast, [list], EMAILS);
    expect(hashed).toEqual(expected);
  }).catch((error: unknown) => {
    if (!(error instanceof AppError) || error.code === 'engine-stopped') throw error;
  });
}

/** Earlier failures. */
const KEPT: readonly ArchiveRecipe[] = [];

it(
  'an archive that lies is read or refused with an error, in time and memory in proportion to its content',
  async () => {
    const outcomes = await runRecipes(archiveRecipes, { quick: 50, kept: KEPT }, runArchive);
    for (const outcome of ['read', 'list-not-readable']) expect(outcomes.get(outcome), outcome).toBeGreaterThan(10);
  },
  FUZZ_TIMEOUT,
);
