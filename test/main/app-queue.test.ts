import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FileJobStore } from '../../src/core/queue/store/file-job-store';
import { createUploadQueue } from '../../src/core/queue/upload-queue';
import { MemoryTokenStore } from '../../src/core/tokens/memory-token-store';
import { createAppQueue } from '../../src/main/app-queue';
import type { UploadJob } from '../../src/shared/job';
import { testClock } from '../core/queue/open-queue';
import { OUTCOMES, STATES } from '../core/queue/samples';
import { responds, scriptedClient } from '../core/queue/scripted-client';
import { doneJob } from '../done-job';
import { keepJobs } from '../kept-jobs';
import { temporaryFolder } from '../temporary-folder';

const API = 'https://api.example.com';

/** The queue of an app that was used before, and is just being started. */
async function startedWith(jobs: readonly UploadJob[]) {
  const folder = await temporaryFolder();
  keepJobs(folder, jobs);
  const tokens = new MemoryTokenStore();
  await tokens.save(API, 'token');
  const { connect, sent } = scriptedClient(responds(OUTCOMES.created));
  const store = new FileJobStore(join(folder, 'jobs'));
  const deps = { store, connect, tokens, random: () => 0.5, keepFiles: () => true, onChange: () => {} };
  const queue = createAppQueue(createUploadQueue({ ...deps, now: testClock().now }));
  onTestFinished(() => queue.close());
  return { queue, sent, started: queue.start() };
}

describe('while the uploads of earlier runs are being read', () => {
  it('whoever asks for them waits for all of them', async () => {
    const kept = [doneJob(2, API), doneJob(1, API)];
    const { queue } = await startedWith(kept);
    expect(await queue.jobs()).toEqual(kept);
  });

  it('a decision on one of them is carried out', async () => {
    const kept = doneJob(1, API);
    const { queue, started } = await startedWith([kept]);
    await queue.decide(kept.id, 'remove');
    await started;
    expect(await queue.jobs()).toEqual([]);
  });

  it('a token that is saved lets those continue that wait for one', async () => {
    const kept = doneJob(1, API, { state: { kind: 'needs-token' } });
    const { queue, started } = await startedWith([kept]);
    await queue.tokenSaved(API);
    await started;
    expect(await queue.jobs()).not.toMatchObject([{ state: { kind: 'needs-token' } }]);
  });

  it('closing the app sends none of them', async () => {
    const { queue, sent, started } = await startedWith([doneJob(1, API, { state: STATES.waiting })]);
    await queue.close();
    await started;
    expect(await queue.jobs()).toMatchObject([{ state: STATES.waiting }]);
    expect(sent).toEqual([]);
  });
});
