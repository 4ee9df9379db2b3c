import { appendFile, cp, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createAudienceClient } from '../../../src/core/api/audience-client';
import { parseApiAddress } from '../../../src/core/api/transport/address';
import { FileJobStore } from '../../../src/core/queue/store/file-job-store';
import type { UploadQueueDeps } from '../../../src/core/queue/upload-queue';
import { MemoryTokenStore } from '../../../src/core/tokens/memory-token-store';
import { AppError } from '../../../src/shared/errors';
import { message } from '../../../src/shared/messages/message';
import type { UploadTarget } from '../../../src/shared/upload';
import {
  type ReferenceApi,
  type ReferenceApiOptions,
  SAMPLE_TOKEN,
  startReferenceApi,
} from '../../../tools/reference-api/server';
import { saying } from '../../sentences';
import { temporaryFolder } from '../../temporary-folder';
import { openQueue, preparedFile, testClock } from './open-queue';
import { NEW_AUDIENCE, NEW_JOB } from './samples';

const connect: UploadQueueDeps['connect'] = (api, token) =>
  createAudienceClient({ address: parseApiAddress(api), token });

async function startApi(options: ReferenceApiOptions = {}): Promise<ReferenceApi> {
  const api = await startReferenceApi(options);
  onTestFinished(() => api.close());
  return api;
}

/** A queue on real files, and a function that adds jobs for this API. */
async function openFor(url: string, options: { readonly token?: string; readonly store?: FileJobStore } = {}) {
  const clock = testClock();
  const tokens = new MemoryTokenStore();
  await tokens.save(url, options.token ?? SAMPLE_TOKEN);
  const store = options.store ?? new FileJobStore(join(await temporaryFolder(), 'jobs'));
  const opened = await openQueue({ connect, store, tokens, now: clock.now });
  const upload = async (lines = 3, target: UploadTarget = NEW_AUDIENCE) => {
    const { path, file } = await preparedFile(lines);
    return opened.queue.add({ ...NEW_JOB, api: url, target, file }, path);
  };
  return { ...opened, clock, tokens, store, upload };
}

describe('a job sent to an Audience API', () => {
  it('becomes an audience', async () => {
    const api = await startApi();
    const { upload, until, job, store } = await openFor(api.url);
    const id = await upload();
    expect(await until(id, 'done')).toEqual({ kind: 'done', audienceId: '54', confirmed: 'response' });
    expect(api.store.all()).toMatchObject([{ id: 54, name: 'Spending users', lines: 3 }]);
    expect(job(id).receipts).toMatchObject([
      { origin: api.url, outcome: { response: { requestId: expect.any(String) } } },
    ]);
    expect((await store.list()).jobs).toEqual([job(id)]);
  });

  it('adds people to an audience, and repeats that by itself after a lost response', async () => {
    const api = await startApi();
    const { upload, until, untilTrue, job, clock, queue } = await openFor(api.url);
    await until(await upload(), 'done');
    api.faults.next({ kind: 'status', status: 500 });
    const id = await upload(2, {
      kind: 'existing',
      audienceId: '54',
      fields: { adAccountId: '2', userType: 'email_hash' },
    });
    await untilTrue(() => job(id).receipts.length === 1);
    clock.advance(2);
    await queue.networkChanged();
    expect(await until(id, 'done')).toMatchObject({ audienceId: '54' });
    expect(api.store.all()).toMatchObject([{ lines: 5 }]);
  });

  it('is not done after success for half of it: its file is kept, and the list of the server is read', async () => {
    const api = await startApi();
    const { upload, until, job, store } = await openFor(api.url);
    const body = '{"fb_custom_audience": {"id": 7}}';
    api.faults.next({ kind: 'status', status: 201, body, early: true });
    const id = await upload(400_000);
    const state = await until(id, 'reconciling', 'done', 'unknown');
    expect(state).toMatchObject({ kind: 'reconciling', cause: saying('before it had received') });
    expect(job(id).receipts).toMatchObject([{ outcome: { kind: 'unknown', cause: 'early-response' } }]);
    expect((await stat(store.filePath(id))).size).toBe(400_000 * 65);
  });

  it('waits for a token that is accepted', async () => {
    const api = await startApi();
    const { upload, until, tokens, queue } = await openFor(api.url, { token: 'an-old-token' });
    const id = await upload();
    await until(id, 'needs-token');
    expect(api.log.map(({ status }) => status)).toEqual([401]);
    await tokens.save(api.url, api.token);
    await queue.tokenSaved(api.url);
    await until(id, 'done');
    expect(api.log.map(({ status }) => status)).toEqual([401, 201]);
  });

  it('is sent again after a server error only when the marketer decides so', async () => {
    const api = await startApi();
    api.faults.next({ kind: 'status', status: 500, effect: true });
    const { upload, until, queue, clock } = await openFor(api.url);
    const id = await upload();
    expect(await until(id, 'unknown')).toMatchObject({ cause: saying('status 500') });
    clock.advance(24 * 60 * 60);
    await queue.networkChanged();
    expect(api.log.filter(({ method }) => method === 'POST').length).toBe(1);
    await queue.decide(id, 'send-again');
    await until(id, 'done');
    expect(api.store.all().length).toBe(2);
  });

  it('that was interrupted is sent again, and creates one audience', async () => {
    const api = await startApi();
    api.faults.next({ kind: 'reset', when: 'during-body' });
    const { upload, until, untilTrue, job, queue, clock } = await openFor(api.url);
    // More than the buffers between the two ends hold.
    const id = await upload(400_000);
    await untilTrue(() => job(id).receipts.length === 1);
    expect(job(id)).toMatchObject({ state: { kind: 'waiting' }, receipts: [{ outcome: { kind: 'incomplete' } }] });
    clock.advance(2);
    await queue.networkChanged();
    await until(id, 'done');
    expect(api.store.all()).toMatchObject([{ lines: 400_000 }]);
  });

  it('waits while the server is unreachable, and continues when it is back', async () => {
    const away = await startReferenceApi();
    await away.close();
    const { upload, until, untilTrue, job, queue } = await openFor(away.url);
    const id = await upload();
    await untilTrue(() => job(id).receipts.length === 1);
    expect(job(id).state).toMatchObject({
      kind: 'waiting',
      reason: saying('does not accept connections at the moment'),
    });
    const api = await startApi({ port: Number(new URL(away.url).port) });
    await queue.networkChanged();
    await until(id, 'done');
    expect(api.store.all().length).toBe(1);
  });

  it('is on disk as handed over before the server can have all of it', async () => {
    const api = await startApi();
    api.faults.next({ kind: 'silence', effect: true });
    const { upload, untilTrue, store } = await openFor(api.url);
    const id = await upload();
    await untilTrue(() => api.store.all().length === 1 || api.log.length === 1);
    await expect.poll(() => api.store.all().length).toBe(1);
    // As after a power failure: the disk as it is, and no process at work.
    const disk = join(await temporaryFolder(), 'jobs');
    await cp(join(store.filePath(id), '..', '..'), disk, {
      recursive: true,
      filter: (path) => !path.includes('.claim-'),
    });
    const next = await openFor(api.url, { store: new FileJobStore(disk) });
    expect(await next.until(id, 'unknown')).toMatchObject({ cause: message('cause.program-ended') });
    expect(next.job(id).receipts).toMatchObject([{ outcome: { kind: 'unknown', cause: 'program-ended' } }]);
  });

  it('stops before the end if that cannot be saved', async () => {
    const api = await startApi();
    const store = new FileJobStore(join(await temporaryFolder(), 'jobs'));
    const save = store.save.bind(store);
    store.save = async (job) => {
      if (job.state.kind === 'sending' && job.state.handedOver)
        throw new AppError('disk-full', message('write.diskFull'));
      return save(job);
    };
    const { upload, until } = await openFor(api.url, { store });
    expect(await until(await upload(), 'failed')).toEqual({ kind: 'failed', message: message('write.diskFull') });
    expect([api.log.length, api.store.all()]).toEqual([1, []]);
  });

  it('shows progress that ends at its whole', async () => {
    const api = await startApi();
    const { upload, untilTrue, job } = await openFor(api.url);
    const id = await upload(2000);
    await untilTrue(() => {
      const { state } = job(id);
      return state.kind === 'sending' && state.bytesSent === state.bytesTotal && state.bytesTotal > job(id).file.bytes;
    });
  });

  it('whose file was changed is not sent', async () => {
    const api = await startApi();
    const away = await openFor(api.url, { token: 'an-old-token' });
    const id = await away.upload();
    await away.until(id, 'needs-token');
    await appendFile(away.store.filePath(id), `${'f'.repeat(64)}\n`);
    await away.queue.decide(id, 'retry');
    expect(await away.until(id, 'failed')).toMatchObject({
      message: saying('Hash the list again'),
    });
    expect(api.log.length).toBe(1);
  });
});
