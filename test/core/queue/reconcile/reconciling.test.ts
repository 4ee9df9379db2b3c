import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type ReferenceApi, type ReferenceApiOptions, startReferenceApi } from '../../../../tools/reference-api/server';
import { temporaryFolder } from '../../../temporary-folder';
import { preparedFile } from '../open-queue';
import { openRealQueue } from '../open-real-queue';
import { NEW_AUDIENCE, NEW_JOB } from '../samples';

const LOST = { kind: 'status', status: 500, effect: true } as const;
const BROKEN = { kind: 'status', status: 500 } as const;

async function startApi(options: ReferenceApiOptions = {}): Promise<ReferenceApi> {
  const api = await startReferenceApi({ offers: { dates: true }, ...options });
  onTestFinished(() => api.close());
  return api;
}

async function openFor(api: ReferenceApi) {
  const opened = await openRealQueue(api);
  const upload = async () => {
    const { path, file } = await preparedFile(3);
    return opened.queue.add({ ...NEW_JOB, api: api.url, target: NEW_AUDIENCE, file }, path);
  };
  const looks = () => opened.queue.jobs().map(({ receipts }) => receipts.at(-1)?.lookUp?.looks ?? 0);
  return { ...opened, upload, looks };
}

const posts = (api: ReferenceApi) => api.log.filter(({ method }) => method === 'POST').length;

describe('an upload without a response', () => {
  it('is done if the list of the server has its audience, and the receipt has the evidence', async () => {
    const api = await startApi();
    api.faults.next(LOST);
    const { upload, until, job, store } = await openFor(api);
    const id = await upload();
    expect(await until(id, 'done')).toEqual({ kind: 'done', audienceId: '54', confirmed: 'lookup' });
    expect(job(id).receipts).toMatchObject([
      {
        outcome: { kind: 'unknown', cause: 'status-500' },
        lookUp: { verdict: 'found', looks: 1, pages: 2, seen: [{ id: '54', createdAt: expect.any(String) }] },
      },
    ]);
    expect((await store.list()).jobs).toEqual([job(id)]);
    expect(posts(api)).toBe(1);
  });

  it('is found on any page', async () => {
    const api = await startApi();
    const { upload, until, job } = await openFor(api);
    for (let number = 0; number < 12; number++) await until(await upload(), 'done');
    api.faults.next(LOST);
    const id = await upload();
    await until(id, 'done');
    expect(job(id)).toMatchObject({ state: { audienceId: '66' }, receipts: [{ lookUp: { pages: 3 } }] });
  });

  it('is also found after an unreadable success response', async () => {
    const api = await startApi();
    api.faults.next({ kind: 'cut-off', effect: true });
    const { upload, until } = await openFor(api);
    expect(await until(await upload(), 'done')).toMatchObject({ audienceId: '54', confirmed: 'lookup' });
  });

  it('is searched for three times over two minutes, and is then the marketer’s to decide', async () => {
    const api = await startApi();
    api.faults.next(BROKEN);
    const { upload, until, untilTrue, state, pass, looks, queue, job } = await openFor(api);
    const id = await upload();
    await untilTrue(() => looks()[0] === 1);
    await pass(19);
    expect(looks()).toEqual([1]);
    await pass(2);
    await untilTrue(() => looks()[0] === 2);
    await pass(101);
    expect(await until(id, 'unknown')).toMatchObject({ lookUp: { verdict: 'nothing', looks: 3, seen: [] } });
    await pass(24 * 60 * 60);
    expect([state(id).kind, posts(api)]).toEqual(['unknown', 1]);
    await queue.decide(id, 'send-again');
    await until(id, 'done');
    expect(job(id).receipts).toMatchObject([
      { decision: { decision: 'send-again' } },
      { outcome: { kind: 'created' } },
    ]);
    expect(posts(api)).toBe(2);
  });

  it('is found late if the server shows it late', async () => {
    const api = await startApi();
    api.faults.next(LOST, { kind: 'status', status: 200, body: '{"custom_audiences": []}' });
    const { upload, until, untilTrue, pass, looks, job } = await openFor(api);
    const id = await upload();
    await untilTrue(() => looks()[0] === 1);
    await pass(21);
    await until(id, 'done');
    expect(job(id).receipts).toMatchObject([{ lookUp: { verdict: 'found', looks: 2 } }]);
  });

  it.each([
    ['right', 0],
    ['a day fast', 24 * 60 * 60],
    ['a day slow', -24 * 60 * 60],
  ])('is not taken for an older audience of the same name, and is found, by a clock that is %s', async (_, seconds) => {
    const dataDir = await temporaryFolder();
    const hourAgo = new Date(Date.now() - 60 * 60_000).toISOString();
    const older = { id: 54, fbId: '1', adAccountId: '2', name: 'Spending users', description: null, optOutLink: null };
    const stored = { ...older, userType: 'email_hash', createdAt: hourAgo, lines: 3 };
    await writeFile(join(dataDir, 'audience-54.json'), JSON.stringify(stored));
    const api = await startApi({ dataDir });
    const { upload, until, untilTrue, looks, pass, job, queue } = await openFor(api);
    await pass(seconds);
    api.faults.next(BROKEN);
    const id = await upload();
    await untilTrue(() => looks()[0] === 1);
    expect(job(id)).toMatchObject({ state: { kind: 'reconciling' }, receipts: [{ lookUp: { verdict: 'nothing' } }] });
    await queue.decide(id, 'remove');
    api.faults.next(LOST);
    expect(await until(await upload(), 'unknown', 'done')).toMatchObject({ kind: 'done', audienceId: '55' });
  });

  it('is the marketer’s to decide at once if the server does not say when audiences were created', async () => {
    const api = await startApi({ offers: { dates: false } });
    api.faults.next(LOST);
    const { upload, until, queue, job } = await openFor(api);
    const id = await upload();
    expect(await until(id, 'unknown')).toMatchObject({ lookUp: { verdict: 'undated', seen: [{ id: '54' }] } });
    await queue.decide(id, 'it-exists');
    expect(job(id).receipts).toMatchObject([{ decision: { decision: 'it-exists', at: expect.any(String) } }]);
  });

  it('is the marketer’s to decide at once if the server has no list', async () => {
    const api = await startApi({ offers: { list: false } });
    api.faults.next(LOST);
    const { upload, until } = await openFor(api);
    expect(await until(await upload(), 'unknown')).toMatchObject({ lookUp: { verdict: 'not-offered' } });
    expect(posts(api)).toBe(1);
  });

  it('is searched for again when the network is back, and when the marketer wants it', async () => {
    const api = await startApi();
    const gone = { kind: 'reset', when: 'after-body', effect: false } as const;
    api.faults.next(LOST, gone);
    const { upload, until, untilTrue, job, queue } = await openFor(api);
    const id = await upload();
    await untilTrue(() => job(id).receipts[0]?.lookUp?.verdict === 'failed');
    expect(job(id)).toMatchObject({
      state: { kind: 'reconciling', attempts: 1 },
      receipts: [{ lookUp: { looks: 0 } }],
    });
    await queue.networkChanged();
    await until(id, 'done');
  });

  it('waits for nobody without a token: the marketer decides, and may have it searched for again', async () => {
    const api = await startApi();
    api.faults.next(LOST);
    const { upload, until, untilTrue, tokens, queue, job, pass } = await openFor(api);
    const read = tokens.read.bind(tokens);
    let reads = 0;
    tokens.read = async (origin) => (++reads === 1 ? read(origin) : null);
    const id = await upload();
    await untilTrue(() => job(id).receipts[0]?.lookUp !== undefined);
    for (let tries = 1; tries < 5; tries++) {
      await untilTrue(
        () => job(id).state.kind !== 'reconciling' || JSON.stringify(job(id).state).includes(`"attempts":${tries}`),
      );
      await pass(600);
    }
    await until(id, 'unknown');
    tokens.read = read;
    await queue.decide(id, 'look-again');
    expect(await until(id, 'done')).toMatchObject({ confirmed: 'lookup' });
    expect(posts(api)).toBe(1);
  });

  it('reads no more of a list than an honest one can hold', async () => {
    const api = await startApi();
    api.faults.next(LOST, { kind: 'huge', bytes: 1024 ** 3 });
    const { upload, untilTrue, job } = await openFor(api);
    const id = await upload();
    const before = process.memoryUsage().rss;
    await untilTrue(() => job(id).receipts[0]?.lookUp?.verdict === 'failed');
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });
});
