import { readdir } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createListHistory } from '../../../src/core/list-history/list-history';
import type { UploadJob } from '../../../src/shared/job';
import { type ReferenceApi, startReferenceApi } from '../../../tools/reference-api/server';
import { EMAIL } from '../../core/list/plain-list';
import { sha256 } from '../../sha256';
import { commandLine } from '../run-command';

const DIGEST = sha256('ada@example.com');
const LOST = { kind: 'status', status: 500, effect: true } as const;

const cli = commandLine();
let api: ReferenceApi;
beforeEach(async () => {
  await cli.write('people.csv', 'email\nada@example.com\n');
  api = await startReferenceApi({ offers: { dates: true } });
  cli.token = api.token;
});
afterEach(async () => {
  await api.close();
  await cli.clear();
});

function uploadArgs(...args: readonly string[]): readonly string[] {
  const basics = ['upload', 'people.csv', '--type', 'email', '--account', '2', '--name', 'Customers'];
  return [...basics, '--api', api.url, ...args];
}
const upload = (...args: readonly string[]) => cli.run(uploadArgs(...args));
const uploads = (...args: readonly string[]) => cli.run(['uploads', ...args]);

async function jobs(): Promise<readonly UploadJob[]> {
  return JSON.parse((await uploads('list', '--json')).stdout);
}

async function onlyJob(): Promise<UploadJob> {
  const [job, ...others] = await jobs();
  if (job === undefined || others.length > 0) throw new Error('there is not exactly one upload');
  return job;
}

const posts = () => api.log.filter(({ method }) => method === 'POST').length;

/** The server stops, and restarts at the same address. */
async function withoutServer(work: () => Promise<unknown>): Promise<void> {
  const port = Number(new URL(api.url).port);
  await api.close();
  await work();
  api = await startReferenceApi({ port, offers: { dates: true } });
}

describe('an upload without a network', () => {
  it('waits for it with --wait, and continues by itself', async () => {
    const port = Number(new URL(api.url).port);
    await api.close();
    const ending = new AbortController();
    const result = cli.run(uploadArgs('--wait', '--json'), null, undefined, ending.signal);
    onTestFinished(async () => {
      ending.abort();
      await result;
    });
    await expect.poll(async () => JSON.stringify(await jobs())).toContain('not-sent');
    api = await startReferenceApi({ port, offers: { dates: true } });
    const { exitCode, stdout } = await result;
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      receipt: { outcome: { kind: 'created' } },
      job: { state: { kind: 'done' } },
    });
    expect(posts()).toBe(1);
  });

  it('can be cancelled, sent after all, and removed with its hashes', async () => {
    await withoutServer(() => upload());
    const { id } = await onlyJob();
    expect((await uploads('cancel', id.slice(0, 8))).exitCode).toBe(0);
    expect((await uploads('resume')).stderr).toContain('No upload is waiting.');
    expect(posts()).toBe(0);
    expect((await uploads('cancel', id)).exitCode).toBe(2);
    expect((await uploads('resume', id)).exitCode).toBe(0);
    expect((await uploads('remove', id)).exitCode).toBe(0);
    expect(await jobs()).toEqual([]);
    expect(await readdir(cli.path('jobs'))).toEqual([]);
  });

  it('is removed with what the app remembers of its lists', async () => {
    await withoutServer(() => upload());
    const { id } = await onlyJob();
    const history = createListHistory(cli.path('lists.json'));
    const list = { path: '/lists/members.csv', role: 'audience', dialect: {}, mappings: [EMAIL] } as const;
    await history.remember('another', [{ ...list, path: '/lists/others.csv' }]);
    await history.remember(id, [list]);
    expect((await uploads('remove', id)).exitCode).toBe(0);
    expect((await history.recent()).map(({ path }) => path)).toEqual(['/lists/others.csv']);
  });

  it('is pointed out when the same command is run again', async () => {
    await withoutServer(() => upload());
    const { id } = await onlyJob();
    const { exitCode, stderr } = await upload();
    expect(exitCode).toBe(0);
    expect(stderr).toContain(`an earlier upload of “Customers” is not finished`);
    expect(stderr).toContain(id);
    expect(posts()).toBe(1);
  });
});

describe('an upload without a response', () => {
  it('is looked up, and is done if the server has it', async () => {
    api.faults.next(LOST);
    const { exitCode, stdout, stderr } = await upload();
    expect(exitCode).toBe(0);
    expect(stdout).toContain('The audience is in the server’s list: 54.');
    expect(stderr).toContain('No response came, but the audience is in the server’s list. Its ID is 54.');
    expect(posts()).toBe(1);
  });

  it('exits with 4 if the server cannot tell, and the marketer decides', async () => {
    await api.close();
    api = await startReferenceApi({ offers: { list: false } });
    api.faults.next(LOST);
    const { exitCode, stderr } = await upload();
    expect(exitCode).toBe(4);
    expect(stderr).toMatch(/may or may not exist.*has no list of audiences/);
    const { id } = await onlyJob();
    expect((await uploads('resume', id)).exitCode).toBe(2);
    expect((await uploads('resolve', id)).exitCode).toBe(2);
    expect((await uploads('resolve', id, '--look')).exitCode).toBe(2);
    expect(posts()).toBe(1);
    expect((await uploads('resolve', id, '--sent')).exitCode).toBe(0);
    expect(await onlyJob()).toMatchObject({
      state: { kind: 'done', confirmed: 'person' },
      receipts: [{ lookUp: { verdict: 'not-offered' }, decision: { decision: 'it-exists' } }],
    });
    expect(posts()).toBe(1);
  });

  it('is sent again only by --send-again', async () => {
    await api.close();
    api = await startReferenceApi({ offers: { list: false } });
    api.faults.next({ kind: 'status', status: 502 });
    await upload();
    const { id } = await onlyJob();
    expect((await uploads('resolve', id, '--send-again')).exitCode).toBe(0);
    expect((await uploads('show', id)).stdout).toMatch(/decided +send-again.*outcome +Accepted by the server/s);
    expect(posts()).toBe(2);
  });
});

describe('a damaged job file', () => {
  it('is reported, and its folder put aside', async () => {
    await withoutServer(() => upload());
    const { id } = await onlyJob();
    expect(await cli.read(`jobs/${id}/audience.txt`)).toBe(`${DIGEST}\n`);
    await cli.write(`jobs/${id}/job.json`, '{"mine": true}');
    const { exitCode, stderr } = await uploads('list');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('One upload cannot be read');
    expect(await cli.read(`jobs/${id}.damaged/audience.txt`)).toBe(`${DIGEST}\n`);
    expect((await uploads('show', id)).exitCode).toBe(2);
  });
});

describe('a list that is sent in parts', () => {
  it('makes one audience by several requests, each with a receipt', async () => {
    await cli.write('people.csv', 'email\na@example.com\nb@example.com\nc@example.com\n');
    const { exitCode } = await upload('--part-size', '2');
    expect(exitCode).toBe(0);
    expect(api.store.all()).toMatchObject([{ lines: 3 }]);
    const { id } = await onlyJob();
    const { stdout } = await uploads('show', id);
    expect(stdout).toContain('Sent in parts: 2 parts of 2 have arrived.');
    expect(stdout).toMatch(/part +1 of 2.*part +2 of 2/s);
    expect((await upload('--part-size', '0')).exitCode).toBe(2);
  });
});
