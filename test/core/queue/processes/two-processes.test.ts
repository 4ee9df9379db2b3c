import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { FileJobStore } from '../../../../src/core/queue/store/file-job-store';
import type { UploadJob } from '../../../../src/shared/job';
import { type ReferenceApi, startReferenceApi } from '../../../../tools/reference-api/server';
import { temporaryFolder } from '../../../temporary-folder';
import { openQueue, preparedFile } from '../open-queue';
import { NEW_JOB, OUTCOMES, sampleJob } from '../samples';
import { responds, type Script, scriptedClient } from '../scripted-client';

// A program has to start, and the computer may be busy.
const PATIENCE = 60_000;

async function startApi(): Promise<ReferenceApi> {
  const api = await startReferenceApi({ offers: { dates: true } });
  onTestFinished(() => api.close());
  return api;
}

/** Jobs on disk that wait for whichever program leases them first. */
async function jobsFor(api: ReferenceApi, count: number): Promise<{ folder: string; store: FileJobStore }> {
  const folder = join(await temporaryFolder(), 'jobs');
  const store = new FileJobStore(folder);
  for (let number = 1; number <= count; number++) {
    const { path, file } = await preparedFile(2);
    const fields = { adAccountId: '2', name: `list ${number}`, userType: 'email_hash' } as const;
    await store.adopt(sampleJob(number, { api: api.url, target: { kind: 'new', fields }, file }), path);
  }
  return { folder, store };
}

function startProcess(folder: string, token: string): ChildProcess {
  const child = spawn(process.execPath, [inject('queueProcessPath'), folder, token], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

const claimsIn = async (folder: string) => (await readdir(folder)).filter((name) => name.startsWith('.claim-'));

const statesOf = (jobs: readonly UploadJob[]) => jobs.map(({ state }) => state.kind);

describe('a program that was considered dead', () => {
  it('sends nothing any more, saves nothing, and finds out what became of the job', async () => {
    const api = await startApi();
    const { store } = await jobsFor(api, 1);
    const { id } = sampleJob(1);
    const folder = dirname(store.filePath(id));
    let handedOver = false;
    // As if it had slept, and another program had taken over the job and removed its lease.
    const sleeps: Script = async ({ control }) => {
      for (const name of await claimsIn(folder)) await rm(join(folder, name));
      await control.beforeLastChunk?.();
      handedOver = true;
      return OUTCOMES.created;
    };
    const { connect, sent } = scriptedClient(sleeps, responds(OUTCOMES.created));
    const tokens = { read: async () => 'token-for-tests' };
    const { queue, until, state } = await openQueue({ connect, store, tokens });
    await expect.poll(() => sent.length).toBe(1);
    await expect.poll(() => claimsIn(folder)).toEqual([]);
    expect([handedOver, state(id).kind]).toEqual([false, 'sending']);
    await queue.refresh();
    await until(id, 'done');
    expect(sent.length).toBe(2);
  });
});

describe('two programs that share their jobs', () => {
  it(
    'send each of them once, whoever is first',
    async () => {
      const api = await startApi();
      const { folder, store } = await jobsFor(api, 30);
      const children = [
        startProcess(folder, api.token),
        startProcess(folder, api.token),
        startProcess(folder, api.token),
      ];
      await Promise.all(children.map((child) => once(child, 'exit')));
      const { jobs } = await store.list();
      expect(new Set(statesOf(jobs))).toEqual(new Set(['done']));
      const sent = api.log.filter(({ method }) => method === 'POST').map(({ fields }) => fields.name);
      expect(sent.toSorted()).toEqual(
        jobs.map(({ target }) => (target.kind === 'new' ? target.fields.name : '')).toSorted(),
      );
      const left = (await readdir(folder, { recursive: true })).filter((name) => name.includes('.claim-'));
      expect(left).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'settle what the other left when it was killed, and send nothing twice',
    async () => {
      const api = await startApi();
      const { folder, store } = await jobsFor(api, 1);
      api.faults.next({ kind: 'silence', effect: true });
      const first = startProcess(folder, api.token);
      await expect.poll(() => api.store.all().length, { timeout: PATIENCE }).toBe(1);
      const second = startProcess(folder, api.token);
      await once(second.stdout ?? second, 'data');
      // The first one still waits for its response, and the second one leaves it alone.
      expect(statesOf((await store.list()).jobs)).toEqual(['sending']);
      first.kill('SIGKILL');
      await once(second, 'exit');
      const [job] = (await store.list()).jobs;
      expect(job?.state).toEqual({ kind: 'done', audienceId: '54', confirmed: 'lookup' });
      expect(job?.receipts).toMatchObject([{ outcome: { cause: 'program-ended' }, lookUp: { verdict: 'found' } }]);
      expect(api.log.filter(({ method }) => method === 'POST').length).toBe(1);
    },
    PATIENCE,
  );

  it('leave a job alone that a third is just adding', async () => {
    const api = await startApi();
    const { folder, store } = await jobsFor(api, 1);
    const adding = new FileJobStore(folder);
    const { path, file } = await preparedFile(2);
    // Before its folder has the name of a job.
    const adopted = adding.adopt(sampleJob(2, { ...NEW_JOB, api: api.url, file }), path);
    const seen = await Promise.all(Array.from({ length: 20 }, () => store.list()));
    await adopted;
    for (const { damaged } of seen) expect(damaged).toBe(0);
    expect((await store.list()).jobs.length).toBe(2);
  });
});
