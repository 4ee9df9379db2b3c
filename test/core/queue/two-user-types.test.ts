import { describe, expect, it, onTestFinished } from 'vitest';
import { formatJob, parseJob } from '../../../src/core/queue/store/job-schema';
import type { NewJob } from '../../../src/shared/job';
import { type ReferenceApi, type ReferenceApiOptions, startReferenceApi } from '../../../tools/reference-api/server';
import { formatJobOfVersion3 } from './earlier-jobs';
import { preparedFile } from './open-queue';
import { openRealQueue } from './open-real-queue';
import { COUNTS, EXISTING_AUDIENCE, NEW_AUDIENCE, NEW_JOB } from './samples';

async function startApi(offers: ReferenceApiOptions['offers'] = {}): Promise<ReferenceApi> {
  const api = await startReferenceApi({ offers: { dates: true, ...offers } });
  onTestFinished(() => api.close());
  return api;
}

/** Three e-mail addresses, followed by two phone numbers. */
const USER_TYPES: NewJob['userTypes'] = [
  { userType: 'email_hash', lines: 3, counts: COUNTS },
  { userType: 'phone_hash', lines: 2, counts: COUNTS },
];

async function openFor(api: ReferenceApi) {
  const opened = await openRealQueue(api);
  const upload = async (changes: Partial<NewJob> = {}) => {
    const { path, file } = await preparedFile(5);
    return opened.queue.add({ ...NEW_JOB, api: api.url, file, userTypes: USER_TYPES, ...changes }, path);
  };
  return { ...opened, upload };
}

const changes = (api: ReferenceApi) =>
  api.log.flatMap(({ method, path, fields, file }) =>
    method === 'GET' ? [] : [[method, path, fields.user_type, file?.lines]],
  );

describe('an audience of two user types', () => {
  it('is created from the first, and the other is added to it under its own type', async () => {
    const api = await startApi();
    const { upload, until, job } = await openFor(api);
    const id = await upload();
    expect(await until(id, 'done')).toMatchObject({ confirmed: 'response' });
    expect(changes(api)).toEqual([
      ['POST', '/custom_audiences', 'email_hash', 3],
      ['PUT', '/custom_audiences/6010000000054', 'phone_hash', 2],
    ]);
    expect(job(id).receipts.map(({ fields, file }) => [fields.userType, file.lines])).toEqual([
      ['email_hash', 3],
      ['phone_hash', 2],
    ]);
  });

  it('says in each receipt how many people of that type were suppressed', async () => {
    const api = await startApi();
    const { upload, until, job } = await openFor(api);
    const [emails, phones] = USER_TYPES;
    if (emails === undefined || phones === undefined) throw new Error('no userTypes');
    const id = await upload({ userTypes: [{ ...emails, counts: { ...COUNTS, suppressed: 7 } }, phones] });
    await until(id, 'done');
    expect(job(id).receipts.map(({ suppressed }) => suppressed)).toEqual([7, undefined]);
    expect(parseJob(formatJob(job(id)))).toEqual({ kind: 'job', job: job(id) });
  });

  it('is cut into smaller parts on request, none of which holds both', async () => {
    const api = await startApi();
    const { upload, until } = await openFor(api);
    await until(await upload({ linesPerPart: 2 }), 'done');
    expect(changes(api).map(([, , userType, lines]) => [userType, lines])).toEqual([
      ['email_hash', 2],
      ['email_hash', 1],
      ['phone_hash', 2],
    ]);
  });

  it('becomes two audiences, the second named for its type, if the server cannot add to one', async () => {
    const api = await startApi({ add: false });
    const { upload, until, job } = await openFor(api);
    const id = await upload();
    expect(await until(id, 'done')).toMatchObject({ confirmed: 'response' });
    expect(changes(api).map(([method]) => method)).toEqual(['POST', 'PUT', 'POST']);
    expect(api.store.all()).toMatchObject([
      { name: 'Spending users', lines: 3 },
      { name: 'Spending users (phone)', lines: 2 },
    ]);
    expect(job(id).receipts.at(-1)).toMatchObject({
      method: 'POST',
      fields: { name: 'Spending users (phone)', userType: 'phone_hash' },
    });
    expect(parseJob(formatJob(job(id)))).toEqual({ kind: 'job', job: job(id) });
  });

  it('searches for the second audience by its own name if it had no response', async () => {
    const api = await startApi({ add: false });
    const { upload, until, untilTrue, job, pass } = await openFor(api);
    const honest = { kind: 'delay', milliseconds: 0 } as const;
    // The first audience, two pages of the list, and the unavailable addition come before.
    api.faults.next(honest, honest, honest, honest, { kind: 'status', status: 500, effect: true });
    const id = await upload();
    await untilTrue(() => ['done', 'reconciling', 'unknown'].includes(job(id).state.kind));
    await pass(200);
    expect(await until(id, 'done')).toMatchObject({ confirmed: 'lookup' });
    expect(api.store.all().map(({ name }) => name)).toEqual(['Spending users', 'Spending users (phone)']);
  });

  it('creates a separate audience for each further type there', async () => {
    const api = await startApi({ add: false });
    const { upload, until } = await openFor(api);
    const third = { userType: 'mobile_advertiser_id', lines: 1, counts: COUNTS } as const;
    const [emails, phones] = USER_TYPES;
    if (emails === undefined || phones === undefined) throw new Error('no userTypes');
    await until(await upload({ userTypes: [emails, { ...phones, lines: 1 }, third] }), 'done');
    expect(api.store.all()).toMatchObject([
      { name: 'Spending users', lines: 3 },
      { name: 'Spending users (phone)', lines: 1 },
      { name: 'Spending users (device IDs)', lines: 1 },
    ]);
  });

  it('continues with a separate audience if the marketer says that the first exists, but nobody knows its ID', async () => {
    const api = await startApi({ list: false });
    api.faults.next({ kind: 'status', status: 500, effect: true });
    const { upload, until, queue } = await openFor(api);
    const id = await upload();
    await until(id, 'unknown');
    await queue.decide(id, 'it-exists');
    await until(id, 'done');
    expect(api.store.all().map(({ name }) => name)).toEqual(['Spending users', 'Spending users (phone)']);
  });

  it('is refused at once if its second name would be too long', async () => {
    const api = await startApi();
    const { upload } = await openFor(api);
    const fields = { adAccountId: '2', name: 'x'.repeat(196), userType: 'email_hash' } as const;
    await expect(upload({ target: { kind: 'new', fields } })).rejects.toMatchObject({ code: 'bad-field' });
    expect(changes(api)).toEqual([]);
  });

  it('goes into an existing audience type by type, and creates none', async () => {
    const api = await startApi();
    const { upload, until } = await openFor(api);
    await until(await upload({ userTypes: [{ userType: 'email_hash', lines: 5, counts: COUNTS }] }), 'done');
    await until(await upload({ target: EXISTING_AUDIENCE }), 'done');
    expect(changes(api).map(([method, , userType]) => [method, userType])).toEqual([
      ['POST', 'email_hash'],
      ['PUT', 'email_hash'],
      ['PUT', 'phone_hash'],
    ]);
  });

  it('is refused if the target names another type than the file begins with', async () => {
    const api = await startApi();
    const { upload } = await openFor(api);
    const target = { ...NEW_AUDIENCE, fields: { ...NEW_AUDIENCE.fields, userType: 'phone_hash' } } as NewJob['target'];
    await expect(upload({ target })).rejects.toThrow('another user type');
    expect(changes(api)).toEqual([]);
  });
});

describe('a job of an early version', () => {
  it('is read as one of one user type', async () => {
    const api = await startApi();
    const { upload, until, job } = await openFor(api);
    const id = await upload({ userTypes: [{ userType: 'email_hash', lines: 5, counts: COUNTS }] });
    await until(id, 'done');
    const { kinds, ...rest } = JSON.parse(formatJobOfVersion3(job(id)));
    const { suppressed: _unknown, ...counts } = kinds[0].counts;
    expect(parseJob(JSON.stringify({ ...rest, version: 1, counts }))).toEqual({
      kind: 'job',
      job: { ...job(id), userTypes: [{ userType: 'email_hash', lines: 5, counts: { ...COUNTS, suppressed: 0 } }] },
    });
  });
});
