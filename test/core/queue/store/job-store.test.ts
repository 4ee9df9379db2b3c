import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FileJobStore } from '../../../../src/core/queue/store/file-job-store';
import type { JobStore } from '../../../../src/core/queue/store/job-store';
import { STATES, sampleJob } from '../samples';
import { MemoryJobStore } from './memory-job-store';

const LINES = `${'a'.repeat(64)}\n`;

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jobs-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const STORES: readonly [string, (folder: string) => JobStore][] = [
  ['on disk', (folder) => new FileJobStore(join(folder, 'jobs'))],
  ['in memory', () => new MemoryJobStore()],
];

describe.each(STORES)('a job store %s', (_, open) => {
  async function openWith(...numbers: number[]): Promise<JobStore> {
    const folder = await temporaryFolder();
    const store = open(folder);
    for (const number of numbers) {
      const path = join(folder, `${number}.txt`);
      await writeFile(path, LINES);
      await store.adopt(sampleJob(number), path);
    }
    return store;
  }

  it('is empty at first', async () => {
    expect(await (await openWith()).list()).toEqual({ jobs: [], damaged: 0, later: 0 });
  });

  it('lists what it adopted, oldest first', async () => {
    const store = await openWith(2, 1, 3);
    expect(await store.list()).toEqual({ jobs: [sampleJob(1), sampleJob(2), sampleJob(3)], damaged: 0, later: 0 });
  });

  it('has the file of a job', async () => {
    const store = await openWith(1);
    expect(await readFile(store.filePath(sampleJob(1).id), 'utf8')).toBe(LINES);
  });

  it('has of a job what was saved last', async () => {
    const store = await openWith(1, 2);
    const changed = sampleJob(1, { state: STATES['handed over'] });
    await store.save(changed);
    expect((await store.list()).jobs).toEqual([changed, sampleJob(2)]);
  });

  it('removes the file and keeps the job', async () => {
    const store = await openWith(1);
    const { id } = sampleJob(1);
    const path = store.filePath(id);
    await store.removeFile(id);
    await store.removeFile(id);
    await expect(readFile(path)).rejects.toMatchObject({ code: 'ENOENT' });
    expect((await store.list()).jobs).toEqual([sampleJob(1)]);
  });

  it('removes a job together with its file', async () => {
    const store = await openWith(1, 2);
    const { id } = sampleJob(1);
    const path = store.filePath(id);
    await store.remove(id);
    await store.remove(id);
    await expect(readFile(path)).rejects.toMatchObject({ code: 'ENOENT' });
    expect((await store.list()).jobs).toEqual([sampleJob(2)]);
  });
});
