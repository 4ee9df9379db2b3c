import { access } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { JobStore } from '../../../src/core/queue/store/job-store';
import { MemoryTokenStore } from '../../../src/core/tokens/memory-token-store';
import { describeState } from '../../../src/shared/describe/job';
import { AppError } from '../../../src/shared/errors';
import type { UploadJob } from '../../../src/shared/job';
import { message } from '../../../src/shared/messages/message';
import { onCommandLine, saying } from '../../sentences';
import { ORIGIN, openQueue, preparedFile, TOKEN, testClock } from './open-queue';
import { EXISTING_AUDIENCE, NEW_AUDIENCE, NEW_JOB, OUTCOMES, STATES } from './samples';
import { fails, hangs, responds, type Script, scriptedClient, staysSilent } from './scripted-client';
import { settableClock } from './settable-clock';
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

describe('the order', () => {
  it('is one at a time, oldest first', async () => {
    let underWay = 0;
    let most = 0;
    const clock = testClock();
    const { connect, sent } = scriptedClient(async () => {
      most = Math.max(most, ++underWay);
      await new Promise(setImmediate);
      underWay -= 1;
      return OUTCOMES.created;
    });
    const tokens = new MemoryTokenStore();
    const { add, queue, until } = await openQueue({ connect, now: clock.now, tokens });
    const ids = [];
    for (const name of ['first', 'second', 'third']) {
      clock.advance(1);
      ids.push(await add({ target: { kind: 'new', fields: { adAccountId: '2', name, userType: 'email_hash' } } }));
    }
    for (const id of ids) await until(id, 'needs-token');
    await tokens.save(ORIGIN, TOKEN);
    await queue.tokenSaved(ORIGIN);
    for (const id of ids) await until(id, 'done');
    expect(sent.map(({ target }) => target.kind === 'new' && target.fields.name)).toEqual(['first', 'second', 'third']);
    expect(most).toBe(1);
  });

  it('lets a job that is due go before an older one that has to wait', async () => {
    const { connect } = scriptedClient(fails(OUTCOMES['not-sent']), succeeds);
    const { add, until, state } = await openQueue({ connect });
    const older = await add();
    await until(older, 'waiting');
    await until(await add(), 'done');
    expect(state(older)).toMatchObject({ kind: 'waiting', reason: 'No network.' });
  });
});

describe('a job that could not be sent', () => {
  it('is repeated by itself when its time has come', async () => {
    const { connect } = scriptedClient(fails(OUTCOMES['not-sent']), succeeds);
    const { add, until } = await openQueue({ connect, now: () => new Date(), random: () => 0.005 });
    await until(await add(), 'done');
  });

  it('is repeated at once when the network is back, and its receipts do not pile up', async () => {
    const offline = fails(OUTCOMES['not-sent']);
    const { connect, sent } = scriptedClient(offline, offline, offline, succeeds);
    const { add, until, untilTrue, queue, state, job } = await openQueue({ connect });
    const id = await add();
    for (const attempts of [1, 2, 3]) {
      await untilTrue(() => JSON.stringify(state(id)).includes(`"attempts":${attempts}`));
      expect(job(id).receipts.length).toBe(1);
      await queue.networkChanged();
    }
    await until(id, 'done');
    expect(sent.length).toBe(4);
    expect(job(id).receipts.map(({ outcome }) => outcome.kind)).toEqual(['not-sent', 'created']);
  });

  it('is not repeated sooner at a server that asked to wait, whatever the network does', async () => {
    const clock = testClock();
    const { connect, sent } = scriptedClient(responds(OUTCOMES['refused-for-now']), succeeds);
    const { add, until, untilTrue, job, queue } = await openQueue({ connect, now: clock.now });
    const id = await add();
    await untilTrue(() => job(id).receipts.length === 1);
    clock.advance(89);
    await queue.networkChanged();
    expect(sent.length).toBe(1);
    clock.advance(1);
    await queue.networkChanged();
    await until(id, 'done');
  });

  it.each([
    ['forward by a day', 24 * 60],
    ['back by an hour', -60],
  ])('waits as long as was asked, and says so, also if the clock is set %s', async (_, change) => {
    const { pass, set, now, secondsUp } = settableClock();
    const { connect, sent } = scriptedClient(responds(OUTCOMES['refused-for-now']), succeeds);
    const { add, until, untilTrue, job, queue } = await openQueue({ connect, now, secondsUp });
    const id = await add();
    await untilTrue(() => job(id).receipts.length === 1);
    set(change);
    pass(1);
    await queue.networkChanged();
    const next = () => describeState(job(id), now().getTime()).map(onCommandLine);
    await expect.poll(next).toContain('Next attempt in 30 s.');
    expect(sent.length).toBe(1);
    pass(0.5);
    await queue.networkChanged();
    await until(id, 'done');
  });

  it('is reported once together with all others that wait, if the clock is set', async () => {
    const { pass, set, now, secondsUp } = settableClock();
    const { connect } = scriptedClient(responds(OUTCOMES['refused-for-now']));
    const reports: (readonly UploadJob[])[] = [];
    const onChange = (jobs: readonly UploadJob[]) => void reports.push(jobs);
    const { add, untilTrue, job, queue } = await openQueue({ connect, now, secondsUp, onChange });
    const ids = [await add(), await add(), await add()];
    await untilTrue(() => ids.every((id) => job(id).receipts.length === 1));
    const waits = () => ids.map((id) => 'notBefore' in job(id).state && job(id).state);
    const before = waits();
    await queue.refresh();
    reports.length = 0;
    set(60);
    pass(0.1);
    await queue.refresh();
    await expect.poll(waits).not.toEqual(before);
    expect(reports).toHaveLength(1);
  });

  it('fails after five interrupted attempts in a row, and the marketer can try again', async () => {
    const clock = testClock();
    const broken = fails(OUTCOMES.incomplete);
    const { connect, sent } = scriptedClient(broken, broken, broken, broken, broken, succeeds);
    const { add, until, untilTrue, queue, job } = await openQueue({ connect, now: clock.now });
    const id = await add();
    for (const attempts of [1, 2, 3, 4]) {
      await untilTrue(() => job(id).receipts.length === attempts && job(id).state.kind === 'waiting');
      clock.advance(300);
      await queue.networkChanged();
    }
    expect(await until(id, 'failed')).toMatchObject({ message: saying('again and again') });
    expect(sent.length).toBe(5);
    await queue.decide(id, 'retry');
    await until(id, 'done');
  });
});

describe('a token', () => {
  it('that is missing is waited for', async () => {
    const tokens = new MemoryTokenStore();
    const { connect, sent } = scriptedClient(succeeds);
    const { add, until, queue } = await openQueue({ connect, tokens });
    const id = await add();
    await until(id, 'needs-token');
    expect(sent).toEqual([]);
    await queue.tokenSaved('https://elsewhere.example.com');
    await tokens.save(ORIGIN, TOKEN);
    await queue.tokenSaved(ORIGIN);
    await until(id, 'done');
  });

  it('in an unreachable keychain is missing', async () => {
    const { connect } = scriptedClient(succeeds);
    const read = () => Promise.reject(new AppError('keychain-unavailable', message('keychain.locked')));
    const { add, until } = await openQueue({ connect, tokens: { read } });
    await until(await add(), 'needs-token');
  });

  it('that is refused stops the jobs of its origin, and no others', async () => {
    const tokens = new MemoryTokenStore();
    await tokens.save('https://elsewhere.example.com', 'another-token');
    await tokens.save(ORIGIN, 'old-token');
    let gate = () => {};
    const opened = new Promise<void>((resolve) => {
      gate = resolve;
    });
    const refused = responds(OUTCOMES['token refused']);
    const { connect, sent } = scriptedClient(async (sending) => {
      await opened;
      return sending.token === 'old-token' ? refused(sending) : succeeds(sending);
    });
    const { add, until, queue } = await openQueue({ connect, tokens });
    const [first, second] = [await add(), await add()];
    const other = await add({ api: 'https://elsewhere.example.com' });
    gate();
    await until(first, 'needs-token');
    await until(second, 'needs-token');
    await until(other, 'done');
    expect(sent.map(({ token }) => token)).toEqual(['old-token', 'another-token']);
    await tokens.save(ORIGIN, 'new-token');
    await queue.tokenSaved(ORIGIN);
    await until(first, 'done');
    await until(second, 'done');
  });

  it('that is saved while the old one is being refused is tried', async () => {
    const tokens = new MemoryTokenStore();
    await tokens.save(ORIGIN, 'old-token');
    const { connect, sent } = scriptedClient(async () => {
      await tokens.save(ORIGIN, 'new-token');
      await queue.tokenSaved(ORIGIN);
      return OUTCOMES['token refused'];
    }, succeeds);
    const { add, until, queue } = await openQueue({ connect, tokens });
    await until(await add(), 'done');
    expect(sent.map(({ token }) => token)).toEqual(['old-token', 'new-token']);
  });
});

it('that is saved while jobs are being paused for lack of it is used by all of them', async () => {
  const tokens = new MemoryTokenStore();
  const store = new MemoryJobStore();
  const save = store.save.bind(store);
  store.save = async (job) => {
    await save(job);
    if (job.state.kind !== 'needs-token' || (await tokens.read(ORIGIN)) !== null) return;
    await tokens.save(ORIGIN, TOKEN);
    void queue.tokenSaved(ORIGIN);
  };
  let gate: (token: null) => void = () => {};
  const firstRead = new Promise<null>((resolve) => {
    gate = resolve;
  });
  let reads = 0;
  const read = (origin: string) => (++reads === 1 ? firstRead : tokens.read(origin));
  const { connect } = scriptedClient(succeeds);
  const { add, until, queue } = await openQueue({ connect, store, tokens: { read } });
  const ids = [await add(), await add(), await add()];
  gate(null);
  for (const id of ids) await until(id, 'done');
});

describe('the marketer', () => {
  it('can cancel a waiting job', async () => {
    const { connect } = scriptedClient(fails(OUTCOMES['not-sent']), succeeds);
    const { add, untilTrue, job, queue } = await openQueue({ connect });
    const id = await add();
    await untilTrue(() => job(id).receipts.length === 1);
    await queue.decide(id, 'cancel');
    expect(job(id).state).toEqual({ kind: 'cancelled' });
  });

  it.each([
    ['before the whole list was handed over: it is cancelled', hangs, 'cancelled'],
    ['after that: nobody knows what became of it', staysSilent, 'unknown'],
  ] as const)('can stop a job that is being sent, %s', async (_, script, kind) => {
    const { connect } = scriptedClient(script);
    const { add, untilTrue, until, queue, job } = await openQueue({ connect });
    const id = await add();
    await untilTrue(() =>
      JSON.stringify(job(id).state).includes(kind === 'unknown' ? '"handedOver":true' : '"bytesSent":10'),
    );
    await queue.decide(id, 'remove');
    await queue.decide(id, 'cancel');
    await until(id, kind);
  });

  it('decides about an unknown outcome: only then is it sent again, or counts as done', async () => {
    const { connect, sent } = scriptedClient(responds(OUTCOMES.unknown), succeeds);
    const { add, until, queue } = await openQueue({ connect });
    const [again, there] = [await add(), await add()];
    await until(again, 'unknown');
    await until(there, 'done');
    await queue.networkChanged();
    expect(sent.length).toBe(2);
    await queue.decide(again, 'send-again');
    await until(again, 'done');
  });

  it('can say that the audience exists, and then its file is deleted', async () => {
    const store = new MemoryJobStore();
    const { connect } = scriptedClient(responds(OUTCOMES['created-unread']));
    const { add, until, queue, state } = await openQueue({ connect, store });
    const id = await add();
    await until(id, 'unknown');
    await queue.decide(id, 'it-exists');
    expect(state(id)).toEqual({ kind: 'done', audienceId: null, confirmed: 'person' });
    expect(await exists(store.filePath(id))).toBe(false);
  });

  it('can remove a job, with its file', async () => {
    const store = new MemoryJobStore();
    const { connect } = scriptedClient(fails(OUTCOMES['bad certificate']));
    const { add, until, queue } = await openQueue({ connect, store });
    const id = await add();
    await until(id, 'failed');
    const path = store.filePath(id);
    await queue.decide(id, 'remove');
    expect(queue.jobs()).toEqual([]);
    expect([await exists(path), (await store.list()).jobs]).toEqual([false, []]);
  });

  it('may decide too late, or about a job that is gone: nothing happens', async () => {
    const { connect, sent } = scriptedClient(succeeds);
    const { add, until, queue, state } = await openQueue({ connect });
    const id = await add();
    await until(id, 'done');
    for (const decision of ['cancel', 'retry', 'send-again', 'it-exists'] as const) await queue.decide(id, decision);
    await queue.decide('gone', 'retry');
    expect(state(id).kind).toBe('done');
    expect(sent.length).toBe(1);
  });
});

describe('an addition to an audience that exists', () => {
  it('is sent again by itself, since nobody is added twice', async () => {
    const clock = testClock();
    const { connect } = scriptedClient(responds(OUTCOMES.unknown), succeeds);
    const { add, until, untilTrue, job, queue } = await openQueue({ connect, now: clock.now });
    const id = await add({ target: EXISTING_AUDIENCE });
    await untilTrue(() => job(id).receipts.length === 1);
    clock.advance(2);
    await queue.networkChanged();
    await until(id, 'done');
    expect(job(id).receipts).toMatchObject([{ method: 'PUT' }, { method: 'PUT' }]);
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

it('a bug is reported, and holds up no other job', async () => {
  const others = process.listeners('unhandledRejection');
  const heard: unknown[] = [];
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (error) => heard.push(error));
  onTestFinished(() => {
    process.removeAllListeners('unhandledRejection');
    for (const listener of others) process.on('unhandledRejection', listener);
  });
  const bug = new Error('a bug');
  const { connect } = scriptedClient(() => Promise.reject(bug), succeeds);
  const { add, until } = await openQueue({ connect });
  const [first, second] = [await add(), await add()];
  await until(first, 'failed');
  await until(second, 'done');
  await new Promise(setImmediate);
  expect(heard).toEqual([bug]);
});
