import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HashCounts, HashTask } from '../../../src/core/engine/common/batch';
import { addCounts, NO_COUNTS } from '../../../src/core/engine/common/counts/counts';
import { unpackRejects } from '../../../src/core/engine/common/counts/packed-rejects';
import type { EnginePath } from '../../../src/core/engine/common/hash-run';
import type { HashEngine } from '../../../src/core/engine/engine';
import { nameFilter } from '../../../src/core/list/filter-rows';
import type { OpenList } from '../../../src/core/list/list';
import { openList } from '../../../src/core/list/open-list';
import type { Reject } from '../../../src/shared/audience';
import type { RowFilter } from '../../../src/shared/column-mapping';
import { AppError } from '../../../src/shared/errors';
import type { DialectChoice } from '../../../src/shared/list';

export const NEVER: AbortSignal = new AbortController().signal;

export const EMAILS: HashTask = {
  userType: 'email_hash',
  columns: [0],
  columnNames: [''],
  labelColumns: [],
  ownCountries: [],
  countryColumn: null,
  countryNumbers: 'unclear',
  defaultCountry: null,
  multiValue: false,
  plainIds: false,
  rejects: 'listed',
};

interface HashedUserType {
  readonly text: string;
  readonly lines: number;
  readonly counts: HashCounts;
}

interface HashedLists {
  readonly path: EnginePath;
  /** One for each task. */
  readonly byUserType: readonly HashedUserType[];
  readonly rejects: readonly Reject[];
  readonly bytesRead: number;
}

type HashedList = Omit<HashedLists, 'byUserType'> & HashedUserType;

/** Hashes lists into an audience of one user type. */
export async function hashLists(
  engine: HashEngine,
  lists: readonly OpenList[],
  task: HashTask,
  signal: AbortSignal = NEVER,
): Promise<HashedList> {
  const { byUserType, ...hashed } = await hashByUserType(engine, lists, [task], null, signal);
  const [only] = byUserType;
  if (only === undefined) throw new Error('the engine made no audience');
  return { ...hashed, ...only };
}

/** Hashes lists into one audience by several tasks and returns everything that the engine reports. */
export async function hashByUserType(
  engine: HashEngine,
  lists: readonly OpenList[],
  tasks: readonly HashTask[],
  filter: RowFilter | null = null,
  signal: AbortSignal = NEVER,
): Promise<HashedLists> {
  const workFolder = await mkdtemp(join(tmpdir(), 'engine-'));
  const userTypes = tasks.map(({ userType }) => userType);
  const plainIds = tasks.some((task) => task.plainIds);
  const run = await engine.begin({ userTypes, plainIds, workFolder });
  // For a list without rows, an absent and an empty filter count are the same.
  let counts: readonly HashCounts[] = tasks.map(() => (filter === null ? NO_COUNTS : { ...NO_COUNTS, noConsent: 0 }));
  let bytesRead = 0;
  const byUserType: HashedUserType[] = [];
  const rejects: Reject[] = [];
  const leftovers: string[] = [];
  try {
    for (const list of lists) {
      for await (const batch of run.add(list, tasks, filter === null ? null : nameFilter(list, filter), signal)) {
        counts = counts.map((before, index) => addCounts(before, batch.counts[index] ?? NO_COUNTS));
        rejects.push(...unpackRejects(batch.rejects));
        bytesRead = batch.bytesRead;
      }
    }
    for (const [index, userType] of userTypes.entries()) {
      const texts: Uint8Array[] = [];
      let lines = 0;
      for await (const block of run.lines(userType, signal)) {
        texts.push(Buffer.from(block.text));
        lines += block.lines;
      }
      byUserType.push({ text: Buffer.concat(texts).toString(), lines, counts: counts[index] ?? NO_COUNTS });
    }
  } finally {
    await run.close();
    leftovers.push(...(await readdir(workFolder)));
    await rm(workFolder, { recursive: true });
  }
  if (leftovers.length > 0) throw new Error(`the engine left ${leftovers.join(', ')} behind`);
  return { path: run.path, byUserType, rejects, bytesRead };
}

/** The result of an engine for a list, or the code of its error: the same for all engines. */
export async function outcomeOf(
  engine: HashEngine,
  list: OpenList,
  tasks: readonly HashTask[],
  filter: RowFilter | null = null,
): Promise<unknown> {
  try {
    const { path: _path, bytesRead: _bytesRead, ...hashed } = await hashByUserType(engine, [list], tasks, filter);
    return hashed;
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'engine-stopped') throw error;
    return error.code;
  }
}

/** Runs `work` with a list file of these bytes. */
export async function withList<T>(
  bytes: Uint8Array | string,
  choice: DialectChoice,
  work: (list: OpenList) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'list-'));
  const path = join(folder, 'list.csv');
  await writeFile(path, bytes);
  try {
    const list = await openList({ kind: 'file', path }, choice);
    try {
      return await work(list);
    } finally {
      await list.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}
