import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FileJobStore } from '../../../src/core/queue/store/file-job-store';
import { formatJob } from '../../../src/core/queue/store/job-schema';
import { temporaryFolder } from '../../temporary-folder';
import { openQueue } from './open-queue';
import { OUTCOMES, sampleJob } from './samples';
import { responds, scriptedClient } from './scripted-client';

const JOBS = 400;
const MIB = 1024 * 1024;

/** Jobs on disk from an earlier run; counts how often one is read. */
async function manyJobs() {
  const store = new FileJobStore(join(await temporaryFolder(), 'jobs'));
  for (let number = 1; number <= JOBS; number++) {
    const job = sampleJob(number);
    const path = store.filePath(job.id);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${'a'.repeat(64)}\n`);
    await writeFile(join(dirname(path), 'job.json'), formatJob(job));
  }
  let reads = 0;
  const read = store.read.bind(store);
  store.read = async (id) => {
    reads += 1;
    return read(id);
  };
  return { store, reads: () => reads };
}

describe(`${JOBS} queued jobs`, () => {
  it('are known without being read, in a few megabytes, and each is read again only for its own turn', async () => {
    const { store, reads } = await manyJobs();
    const { connect, sent } = scriptedClient(responds(OUTCOMES.created));
    const memory = process.memoryUsage().rss;
    const { queue, untilTrue } = await openQueue({ connect, store });
    expect(queue.jobs().length).toBe(JOBS);
    expect(reads()).toBeLessThanOrEqual(1);

    await untilTrue(() => queue.jobs().every(({ state }) => state.kind === 'done'));
    expect(sent.length).toBe(JOBS);
    expect(reads()).toBe(JOBS);

    const before = reads();
    await queue.refresh();
    expect(reads()).toBe(before);
    expect(process.memoryUsage().rss - memory).toBeLessThan(200 * MIB);
  }, 120_000);
});
