import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createAudienceClient } from '../../../src/core/api/audience-client';
import { parseApiAddress } from '../../../src/core/api/transport/address';
import { FIELD_LIMITS } from '../../../src/core/api/transport/fields';
import { isDue, nextPollDelayMs } from '../../../src/core/queue/state/schedule';
import { FileJobStore } from '../../../src/core/queue/store/file-job-store';
import { MemoryTokenStore } from '../../../src/core/tokens/memory-token-store';
import { AppError } from '../../../src/shared/errors';
import type { UploadTarget } from '../../../src/shared/upload';
import { type ReferenceApi, SAMPLE_TOKEN, startReferenceApi } from '../../../tools/reference-api/server';
import { randomCases } from '../../seed';
import { saying } from '../../sentences';
import { anyCharacter } from '../../setup/any-character';
import { temporaryFolder } from '../../temporary-folder';
import { openQueue, preparedFile } from './open-queue';
import { NEW_JOB, STATES, sampleJob } from './samples';

async function startApi(): Promise<ReferenceApi> {
  const api = await startReferenceApi({ offers: { dates: true } });
  onTestFinished(() => api.close());
  return api;
}

async function openFor(api: ReferenceApi, tokens = new MemoryTokenStore()) {
  const store = new FileJobStore(join(await temporaryFolder(), 'jobs'));
  const connect = (url: string, token: string) => createAudienceClient({ address: parseApiAddress(url), token });
  const opened = await openQueue({ connect, store, tokens, now: () => new Date() });
  const upload = async (name: string) => {
    const target: UploadTarget = { kind: 'new', fields: { adAccountId: '2', name, userType: 'email_hash' } };
    const { path, file } = await preparedFile(1);
    return opened.queue.add({ ...NEW_JOB, api: api.url, target, file }, path);
  };
  return { ...opened, store, tokens, upload };
}

/** Whatever the marketer, or a program, may put into the name field. */
const anyName = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: anyCharacter, maxLength: 30 }),
  fc.constantFrom(
    '"quoted" and \'single\'',
    'two\nlines',
    'back\\slash; filename="x.txt"',
    '\r\n--boundary--\r\n',
    '👩🏽‍💻 Käufer – “März”',
    '\ud83d',
    '%22%0D%0A',
    ' padded ',
    '</script>',
    '../../etc/passwd',
    'x'.repeat(10_000),
    '👍'.repeat(100),
  ),
);

describe('an audience name', () => {
  it('arrives exactly as typed, or is refused with a message before anything is saved', async () => {
    const api = await startApi();
    const tokens = new MemoryTokenStore();
    await tokens.save(api.url, SAMPLE_TOKEN);
    const { upload, until, queue } = await openFor(api, tokens);
    await fc.assert(
      fc.asyncProperty(anyName, async (name) => {
        const before = queue.jobs().length;
        const added = await upload(name).catch((error: unknown) => error);
        if (typeof added !== 'string') {
          expect(added).toBeInstanceOf(AppError);
          expect(added).toMatchObject({ code: 'bad-field', description: saying('audience name') });
          expect(queue.jobs().length).toBe(before);
          return;
        }
        await until(added, 'done');
        expect(api.store.all().at(-1)?.name).toBe(name.trim());
      }),
      { numRuns: randomCases(15) },
    );
  });

  it('is found in the list of the server by exactly its characters', async () => {
    const api = await startApi();
    const tokens = new MemoryTokenStore();
    await tokens.save(api.url, SAMPLE_TOKEN);
    const { upload, until, job } = await openFor(api, tokens);
    await until(await upload("“Käufer” & 'Co' 👩🏽‍💻 2"), 'done');
    api.faults.next({ kind: 'status', status: 500, effect: true });
    const id = await upload("“Käufer” & 'Co' 👩🏽‍💻");
    expect(await until(id, 'done')).toMatchObject({ audienceId: '55', confirmed: 'lookup' });
    expect(job(id).receipts).toMatchObject([{ lookUp: { seen: [{ id: '55' }] } }]);
  });

  it('may be as long as the limit, in every script', async () => {
    const api = await startApi();
    const { upload } = await openFor(api);
    await expect(upload('ж'.repeat(FIELD_LIMITS.name))).resolves.toEqual(expect.any(String));
    await expect(upload('ж'.repeat(FIELD_LIMITS.name + 1))).rejects.toMatchObject({ code: 'bad-field' });
  });
});

describe('a job whose file is gone', () => {
  it('is reported, stays, and sends nothing', async () => {
    const api = await startApi();
    const { upload, until, queue, store, tokens, job } = await openFor(api);
    const id = await upload('Customers');
    await until(id, 'needs-token');
    await rm(store.filePath(id));
    await tokens.save(api.url, SAMPLE_TOKEN);
    await queue.tokenSaved(api.url);
    expect(await until(id, 'failed')).toMatchObject({ message: saying('Hash the list again') });
    expect([api.log.length, (await store.list()).jobs]).toEqual([0, [job(id)]]);
  });
});

describe('a job that another program removed', () => {
  it('is gone here as well, and nothing of it is sent', async () => {
    const api = await startApi();
    const { upload, until, queue, store, tokens } = await openFor(api);
    const id = await upload('Customers');
    await until(id, 'needs-token');
    await new FileJobStore(join(store.filePath(id), '..', '..')).remove(id);
    await tokens.save(api.url, SAMPLE_TOKEN);
    await queue.tokenSaved(api.url);
    await queue.decide(id, 'retry').catch(() => undefined);
    await queue.refresh();
    expect([queue.jobs(), api.log]).toEqual([[], []]);
  });
});

describe('a clock that jumps', () => {
  it('never makes a job wait forever, whatever times were saved', () => {
    const time = fc.date({ min: new Date('1970-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(time, time, fc.constantFrom('waiting' as const, 'reconciling' as const), (notBefore, now, kind) => {
        const job = sampleJob(1, { state: { ...STATES[kind], notBefore: notBefore.toISOString() } });
        const delay = nextPollDelayMs([job], now);
        expect(delay).not.toBeNull();
        expect(delay).toBeLessThanOrEqual(30_000);
        const ahead = notBefore.getTime() - now.getTime();
        expect(isDue(job, now)).toBe(ahead <= 0 || ahead > 24 * 60 * 60 * 1000);
      }),
    );
  });
});
