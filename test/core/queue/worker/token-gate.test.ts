import { describe, expect, it } from 'vitest';
import { MemoryTokenStore } from '../../../../src/core/tokens/memory-token-store';
import { AppError } from '../../../../src/shared/errors';
import { message } from '../../../../src/shared/messages/message';
import { ORIGIN, openQueue, TOKEN } from '../open-queue';
import { OUTCOMES } from '../samples';
import { responds, scriptedClient } from '../scripted-client';
import { MemoryJobStore } from '../store/memory-job-store';

const succeeds = responds(OUTCOMES.created);

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
});
