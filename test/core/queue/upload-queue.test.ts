import { access } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { JobStore } from '../../../src/core/queue/store/job-store';
import { AppError } from '../../../src/shared/errors';
import type { UploadJob } from '../../../src/shared/job';
import { message } from '../../../src/shared/messages/message';
import { ORIGIN, openQueue, preparedFile, TOKEN, testClock } from './open-queue';
import { EXISTING_AUDIENCE, NEW_AUDIENCE, NEW_JOB, OUTCOMES, STATES } from './samples';
import { hangs, responds, type Script, scriptedClient, staysSilent } from './scripted-client';
import { MemoryJobStore } from './store/memory-job-store';

const succeeds = responds(OUTCOMES.created);

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** A disk that is full whenever `isFull` says so of the job to be saved. */
function fullDisk(isFull: (job: UploadJob) => boolean): JobStore {
  const store = new MemoryJobStore();
  const save = store.save.bind(store);
  store.save = async (job) => {
    if (isFull(job)) throw new AppError('disk-full', message('write.diskFull'));
    return save(job);
  };
  return store;
}

describe('a job without faults', () => {
  it('is done, with the ID in the response and a receipt', async () => {
    const { connect, sent } = scriptedClient(succeeds);
    const { add, until, job } = await openQueue({ connect });
    const id = await add();
    expect(await until(id, 'done')).toEqual({ kind: 'done', audienceId: '54', confirmed: 'response' });
    expect(sent).toMatchObject([{ token: TOKEN, api: NEW_JOB.api, target: NEW_AUDIENCE }]);
    expect(job(id).receipts).toMatchObject([
      { origin: ORIGIN, method: 'POST', path: '/custom_audiences', outcome: { kind: 'created' } },
    ]);
  });

  it.each([
    [false, 'gone'],
    [true, 'kept'],
  ])('leaves its file (keepFiles: %s) %s', async (keepFiles, what) => {
    const store = new MemoryJobStore();
    const { connect } = scriptedClient(succeeds);
    const { add, until, queue } = await openQueue({ connect, store, keepFiles: () => keepFiles });
    const id = await add();
    await until(id, 'done');
    await queue.close();
    expect(await exists(store.filePath(id))).toBe(what === 'kept');
  });

  it('stays although it was added while the saved jobs were read', async () => {
    const store = new MemoryJobStore();
    const { connect } = scriptedClient(succeeds);
    const { queue, add, until } = await openQueue({ connect, store });
    let added = '';
    store.list = async () => {
      added = await add();
      return { jobs: [], damaged: 0, later: 0 };
    };
    await queue.load();
    await until(added, 'done');
  });

  it('is saved before each step', async () => {
    const store = new MemoryJobStore();
    const kept: unknown[] = [];
    const keptNow = async () => kept.push((await store.list()).jobs[0]?.state);
    const { connect } = scriptedClient(async ({ control }) => {
      await keptNow();
      control.onProgress?.(20, 65);
      await keptNow();
      await control.beforeLastChunk?.();
      await keptNow();
      return OUTCOMES.created;
    });
    const { add, until } = await openQueue({ connect, store });
    await until(await add(), 'done');
    expect(kept).toMatchObject([
      { kind: 'sending', bytesSent: 0, handedOver: false },
      { kind: 'sending', bytesSent: 0, handedOver: false },
      { kind: 'sending', handedOver: true },
    ]);
  });

  it('shows its progress', async () => {
    const { connect } = scriptedClient(hangs);
    const { add, untilTrue, job } = await openQueue({ connect });
    const id = await add();
    await untilTrue(() => JSON.stringify(job(id).state).includes('"bytesSent":10,"bytesTotal":65'));
  });
});

describe('a full disk', () => {
  it('stops an upload before anything is sent', async () => {
    const { connect, sent } = scriptedClient(succeeds);
    const store = fullDisk(({ state }) => state.kind === 'sending');
    const { add, until } = await openQueue({ connect, store });
    expect(await until(await add(), 'failed')).toEqual({ kind: 'failed', message: message('write.diskFull') });
    expect(sent).toEqual([]);
  });

  it('stops an upload before it is handed over', async () => {
    let handedOver = false;
    const { connect } = scriptedClient(async ({ control }) => {
      await control.beforeLastChunk?.();
      handedOver = true;
      return OUTCOMES.created;
    });
    const store = fullDisk(({ state }) => state.kind === 'sending' && state.handedOver);
    const { add, until } = await openQueue({ connect, store });
    await until(await add(), 'failed');
    expect(handedOver).toBe(false);
  });

  it('does not undo what has happened', async () => {
    const { connect } = scriptedClient(succeeds);
    const store = fullDisk(({ state }) => state.kind === 'done');
    const { add, until } = await openQueue({ connect, store });
    await until(await add(), 'done');
    expect((await store.list()).jobs[0]?.state).toMatchObject({ kind: 'sending', handedOver: true });
  });

  it('is reported to the marketer who decides', async () => {
    const { connect } = scriptedClient(responds(OUTCOMES.unknown));
    const store = fullDisk(({ state, receipts }) => state.kind === 'waiting' && receipts.length > 0);
    const { add, until, queue, state } = await openQueue({ connect, store });
    const id = await add();
    await until(id, 'unknown');
    await expect(queue.decide(id, 'send-again')).rejects.toMatchObject({ code: 'disk-full' });
    expect(state(id).kind).toBe('unknown');
  });
});

describe('a program that ends', () => {
  it.each([
    ['goes on with what it had not handed over', hangs, 'waiting'],
    ['asks about what it had', staysSilent, 'unknown'],
  ] as const)('in order, and starts again, %s', async (_, script, kind) => {
    const store = new MemoryJobStore();
    const { add, untilTrue, queue, job } = await openQueue({ store, connect: scriptedClient(script).connect });
    const id = await add();
    await untilTrue(() =>
      JSON.stringify(job(id).state).includes(kind === 'unknown' ? '"handedOver":true' : '"bytesSent":10'),
    );
    await queue.close();
    expect((await store.list()).jobs[0]?.state.kind).toBe(kind === 'unknown' ? 'reconciling' : kind);
    const { connect, sent } = scriptedClient(succeeds);
    const clock = testClock();
    clock.advance(2);
    const next = await openQueue({ store, connect, now: clock.now });
    await next.until(id, kind === 'waiting' ? 'done' : 'unknown');
    expect(sent.length).toBe(kind === 'waiting' ? 1 : 0);
  });

  it.each([
    ['sending', NEW_AUDIENCE, 'done', 1],
    ['handed over', NEW_AUDIENCE, 'unknown', 0],
    ['handed over', EXISTING_AUDIENCE, 'done', 1],
    ['needs-token', NEW_AUDIENCE, 'needs-token', 0],
    ['cancelled', NEW_AUDIENCE, 'cancelled', 0],
  ] as const)('by being killed with a job that is %s (%o) shows it as it is', async (name, target, kind, uploads) => {
    const store = new MemoryJobStore();
    const { path, file } = await preparedFile();
    const id = '00000000-0000-4000-8000-000000000001';
    const killed = { ...NEW_JOB, id, file, target, createdAt: '2026-03-01T11:00:00.000Z', receipts: [] };
    await store.adopt({ ...killed, state: STATES[name] }, path);
    const { connect, sent } = scriptedClient(succeeds);
    const { until } = await openQueue({ store, connect });
    await until(id, kind);
    expect(sent.length).toBe(uploads);
    expect((await store.list()).jobs[0]?.state.kind).toBe(kind);
  });

  it('after a job was done, but before its file was removed, removes it at the next start', async () => {
    const store = new MemoryJobStore();
    const { path, file } = await preparedFile();
    const id = '00000000-0000-4000-8000-000000000001';
    const done = { ...NEW_JOB, id, file, createdAt: '2026-03-01T11:00:00.000Z', receipts: [], state: STATES.done };
    await store.adopt(done, path);
    await openQueue({ store, connect: scriptedClient(succeeds).connect });
    expect(await exists(path)).toBe(false);
  });
});

describe('a job that is not fit to be sent', () => {
  it('has failed, with a reason', async () => {
    const unfit: Script = () => Promise.reject(new AppError('not-an-audience-file', message('audience.changed')));
    const { add, until } = await openQueue({ connect: scriptedClient(unfit).connect });
    expect(await until(await add(), 'failed')).toEqual({ kind: 'failed', message: message('audience.changed') });
  });

  it('is not accepted at all with an invalid address', async () => {
    const { add, queue } = await openQueue({ connect: scriptedClient(succeeds).connect });
    await expect(add({ api: 'http://api.example.com' })).rejects.toMatchObject({ code: 'bad-address' });
    expect(queue.jobs()).toEqual([]);
  });
});
