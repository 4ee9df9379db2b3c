import { access } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openQueue, testClock } from './open-queue';
import { EXISTING_AUDIENCE, OUTCOMES } from './samples';
import { fails, hangs, responds, scriptedClient, staysSilent } from './scripted-client';
import { MemoryJobStore } from './store/memory-job-store';

const succeeds = responds(OUTCOMES.created);

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

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
