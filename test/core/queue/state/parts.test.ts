import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { splitIntoParts } from '../../../../src/core/queue/split-into-parts';
import { formatJob, parseJob } from '../../../../src/core/queue/store/job-schema';
import type { UploadTarget } from '../../../../src/shared/upload';
import { type ReferenceApi, type ReferenceApiOptions, startReferenceApi } from '../../../../tools/reference-api/server';
import { randomCases } from '../../../seed';
import { saying } from '../../../sentences';
import { temporaryFolder } from '../../../temporary-folder';
import { preparedFile } from '../open-queue';
import { openRealQueue } from '../open-real-queue';
import { COUNTS, EXISTING_AUDIENCE, emails, NEW_AUDIENCE, NEW_JOB } from '../samples';

/** No fault, to count requests: the first part is one, and finding the ID of its audience takes two pages. */
const HONEST = { kind: 'delay', milliseconds: 0 } as const;
const LOST = { kind: 'status', status: 500, effect: true } as const;

async function startApi(offers: ReferenceApiOptions['offers'] = {}): Promise<ReferenceApi> {
  const api = await startReferenceApi({ offers: { dates: true, ...offers } });
  onTestFinished(() => api.close());
  return api;
}

async function openFor(api: ReferenceApi) {
  const opened = await openRealQueue(api);
  const upload = async (lines: number, linesPerPart: number, target: UploadTarget = NEW_AUDIENCE) => {
    const { path, file } = await preparedFile(lines);
    return opened.queue.add({ ...NEW_JOB, api: api.url, target, file, userTypes: emails(lines), linesPerPart }, path);
  };
  return { ...opened, upload };
}

const changes = (api: ReferenceApi) =>
  api.log.flatMap(({ method, path, file }) => (method === 'GET' ? [] : [[method, path, file?.lines]]));

describe('a list that is sent in parts', () => {
  it('creates an audience from the first, and adds the others to it', async () => {
    const api = await startApi();
    const { upload, until, job, store } = await openFor(api);
    const id = await upload(5, 2);
    expect(await until(id, 'done')).toMatchObject({ confirmed: 'response' });
    expect(changes(api)).toEqual([
      ['POST', '/custom_audiences', 2],
      ['PUT', '/custom_audiences/6010000000054', 2],
      ['PUT', '/custom_audiences/6010000000054', 1],
    ]);
    expect(api.store.all()).toMatchObject([{ lines: 5 }]);
    expect(job(id).parts).toMatchObject([
      { from: 0, to: 2, state: 'sent', outcome: 'created' },
      { from: 2, to: 4, state: 'sent', outcome: 'created' },
      { from: 4, to: 5, state: 'sent', outcome: 'created' },
    ]);
    expect(job(id).receipts.map(({ method, file, part }) => [method, file.lines, part?.number, part?.of])).toEqual([
      ['POST', 2, 1, 3],
      ['PUT', 2, 2, 3],
      ['PUT', 1, 3, 3],
    ]);
    expect((await store.list()).jobs).toEqual([job(id)]);
  });

  it('that fits in one is sent in one', async () => {
    const api = await startApi();
    const { upload, until, job } = await openFor(api);
    const id = await upload(5, 5);
    await until(id, 'done');
    expect([job(id).parts, changes(api).length]).toEqual([undefined, 1]);
  });

  it('repeats only the part whose connection broke', async () => {
    const api = await startApi();
    api.faults.next(HONEST, HONEST, HONEST, { kind: 'reset', when: 'during-body' });
    const { upload, until, untilTrue, job, pass } = await openFor(api);
    // More than the buffers between the two ends hold.
    const id = await upload(450_000, 200_000);
    await untilTrue(() => job(id).receipts.at(-1)?.outcome.kind === 'incomplete');
    expect(job(id).parts?.map(({ state, outcome }) => [state, outcome])).toEqual([
      ['sent', 'created'],
      ['waiting', 'incomplete'],
      ['waiting', null],
    ]);
    await pass(3);
    await until(id, 'done');
    expect(api.store.all()).toMatchObject([{ lines: 450_000 }]);
  });

  it('searches for the audience of a first part without a response, and adds the others to what it finds', async () => {
    const api = await startApi();
    api.faults.next(LOST);
    const { upload, until, job } = await openFor(api);
    const id = await upload(4, 2);
    await until(id, 'done');
    expect(job(id).receipts).toMatchObject([
      { lookUp: { verdict: 'found' } },
      { method: 'PUT', outcome: { kind: 'created' } },
    ]);
    expect(api.store.all()).toMatchObject([{ lines: 4 }]);
    expect(changes(api).length).toBe(2);
  });

  it('repeats an addition without a response by itself, since nobody is added twice', async () => {
    const api = await startApi();
    const { upload, until, untilTrue, job, pass } = await openFor(api);
    api.faults.next(HONEST, HONEST, HONEST, LOST);
    const id = await upload(4, 2);
    await untilTrue(() => job(id).receipts.at(-1)?.outcome.kind === 'unknown');
    await pass(3);
    await until(id, 'done');
    expect(changes(api).map(([method]) => method)).toEqual(['POST', 'PUT', 'PUT']);
  });

  it('waits until the audience has the ID to which people are added', async () => {
    const api = await startApi();
    const notYet = { custom_audiences: [{ id: 54, name: 'Spending users', user_type: 'email_hash', fb_id: null }] };
    api.faults.next(
      HONEST,
      { kind: 'status', status: 200, body: JSON.stringify(notYet) },
      { kind: 'status', status: 200, body: '{"custom_audiences": []}' },
    );
    const { upload, until, untilTrue, job, pass } = await openFor(api);
    const id = await upload(4, 2);
    await untilTrue(() => JSON.stringify(job(id).state).includes('job.notMadeYet'));
    await pass(0);
    expect(changes(api).length).toBe(1);
    await pass(3);
    await until(id, 'done', 'waiting');
    await pass(600);
    await until(id, 'done');
  });

  it('uses the own ID of the server if that has no list', async () => {
    const api = await startApi({ list: false });
    const { upload, until } = await openFor(api);
    await until(await upload(4, 2), 'done');
    expect(changes(api)).toEqual([
      ['POST', '/custom_audiences', 2],
      ['PUT', '/custom_audiences/54', 2],
    ]);
  });

  it('never creates a second audience from the first part, whatever the marketer decides', async () => {
    const api = await startApi({ list: false });
    api.faults.next(LOST);
    const { upload, until, queue, state } = await openFor(api);
    const id = await upload(4, 2);
    await until(id, 'unknown');
    await queue.decide(id, 'it-exists');
    expect(state(id)).toMatchObject({
      kind: 'unknown',
      cause: saying('Add the whole list to it by its ID'),
    });
    await queue.decide(id, 'retry');
    expect(changes(api).length).toBe(1);
  });

  it('adds every part to an audience that exists', async () => {
    const api = await startApi();
    const { upload, until } = await openFor(api);
    await until(await upload(2, 5), 'done');
    await until(await upload(4, 2, EXISTING_AUDIENCE), 'done');
    expect(changes(api).map(([method]) => method)).toEqual(['POST', 'PUT', 'PUT']);
  });

  it('is read again from its job file unchanged', async () => {
    const api = await startApi();
    const { upload, until, job } = await openFor(api);
    const id = await upload(5, 2);
    await until(id, 'done');
    expect(parseJob(formatJob(job(id)))).toEqual({ kind: 'job', job: job(id) });
  });
});

describe('the cut of a file', () => {
  it('is after every so many lines, and loses and doubles no byte', async () => {
    const path = join(await temporaryFolder(), 'audience.txt');
    const line = fc.string({ minLength: 1, maxLength: 90, unit: fc.constantFrom('a', 'b', '7') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 70 }),
        async (lines, size) => {
          const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(''));
          await writeFile(path, bytes);
          const sha256 = createHash('sha256').update(bytes).digest('hex');
          const parts = await splitIntoParts(
            { path, lines: lines.length, bytes: bytes.length, sha256, plainIds: true },
            [{ userType: 'mobile_advertiser_id', lines: lines.length, counts: COUNTS }],
            size,
          );
          const stored = await readFile(path);
          const slices = parts.map((part) => stored.subarray(part.offset, part.offset + part.bytes));
          expect(Buffer.concat(slices)).toEqual(bytes);
          for (const [index, slice] of slices.entries()) {
            const part = parts[index];
            const text = lines.slice(part?.from, part?.to).map((each) => `${each}\n`);
            expect(slice.toString()).toBe(text.join(''));
            expect(text.length).toBeLessThanOrEqual(size);
            expect(createHash('sha256').update(slice).digest('hex')).toBe(part?.sha256);
          }
        },
      ),
      { numRuns: randomCases(20) },
    );
  });
});
