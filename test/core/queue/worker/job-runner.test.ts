import { describe, expect, it, onTestFinished } from 'vitest';
import { MemoryTokenStore } from '../../../../src/core/tokens/memory-token-store';
import { describeState } from '../../../../src/shared/describe/job';
import type { UploadJob } from '../../../../src/shared/job';
import { onCommandLine, saying } from '../../../sentences';
import { ORIGIN, openQueue, TOKEN, testClock } from '../open-queue';
import { OUTCOMES } from '../samples';
import { fails, responds, scriptedClient } from '../scripted-client';
import { settableClock } from '../settable-clock';

const succeeds = responds(OUTCOMES.created);

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
