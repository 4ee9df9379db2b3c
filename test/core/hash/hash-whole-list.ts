import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HashCounts, HashTask, Reject } from '../../../src/core/hash/batch';
import { addCounts, NO_COUNTS } from '../../../src/core/hash/counts';
import type { EnginePath, HashEngine } from '../../../src/core/hash/engine';
import { type OpenList, openList } from '../../../src/core/list/open-list';
import type { DialectChoice } from '../../../src/shared/list';

export const NEVER: AbortSignal = new AbortController().signal;

export const EMAILS: HashTask = {
  userType: 'email_hash',
  columns: [0],
  countryColumn: null,
  defaultCountry: null,
  plainIds: false,
  rejects: 'listed',
};

export interface HashedList {
  readonly path: EnginePath;
  readonly text: string;
  readonly lines: number;
  readonly counts: HashCounts;
  readonly rejects: readonly Reject[];
  readonly bytesRead: number;
}

/** Hashes lists into one audience and takes all that the engine has to say. */
export async function hashLists(
  engine: HashEngine,
  lists: readonly OpenList[],
  task: HashTask,
  signal: AbortSignal = NEVER,
): Promise<HashedList> {
  const workFolder = await mkdtemp(join(tmpdir(), 'engine-'));
  const run = await engine.begin({ userType: task.userType, plainIds: task.plainIds, workFolder });
  let counts = NO_COUNTS;
  let bytesRead = 0;
  let lines = 0;
  const rejects: Reject[] = [];
  const texts: Uint8Array[] = [];
  const leftovers: string[] = [];
  try {
    for (const list of lists) {
      for await (const batch of run.add(list, task, signal)) {
        counts = addCounts(counts, batch.counts);
        rejects.push(...batch.rejects);
        bytesRead = batch.bytesRead;
      }
    }
    for await (const block of run.lines(signal)) {
      texts.push(Buffer.from(block.text));
      lines += block.lines;
    }
  } finally {
    await run.close();
    leftovers.push(...(await readdir(workFolder)));
    await rm(workFolder, { recursive: true });
  }
  if (leftovers.length > 0) throw new Error(`the engine left ${leftovers.join(', ')} behind`);
  return { path: run.path, text: Buffer.concat(texts).toString(), lines, counts, rejects, bytesRead };
}

/** Runs `work` with a list that is a file of these bytes. */
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
