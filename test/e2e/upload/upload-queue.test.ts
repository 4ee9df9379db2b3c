import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { UploadJob } from '../../../src/shared/job';
import { type ReferenceApi, startReferenceApi } from '../../../tools/reference-api/server';
import { audienceUploader, type CommandResult, startCli, waitForExit } from '../command-line';

/** More than the buffers of a connection hold, so that a server that does not read has an effect. */
const LINES = 200_000;
const MANY_HASHES = Array.from({ length: LINES }, (_, line) => `${line.toString(16).padStart(64, '0')}\n`).join('');

let folder = '';
let api: ReferenceApi;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-queue-'));
  await writeFile(join(folder, 'people.csv'), 'email\nada@example.com\n');
  api = await startReferenceApi({ offers: { dates: true } });
});
afterEach(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const environment = () => ({ AUDIENCE_API_TOKEN: api.token, XDG_DATA_HOME: join(folder, 'data') });
const uploadArgs = (args: readonly string[]) => {
  const basics = ['upload', join(folder, 'people.csv'), '--type', 'email', '--account', '2', '--name', 'Customers'];
  return [...basics, '--api', api.url, ...args];
};
const upload = (...args: readonly string[]) => audienceUploader(uploadArgs(args), { env: environment() });
const uploads = (...args: readonly string[]) => audienceUploader(['uploads', ...args], { env: environment() });

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
async function withoutServer(work: () => Promise<CommandResult>): Promise<CommandResult> {
  const port = Number(new URL(api.url).port);
  await api.close();
  const result = await work();
  api = await startReferenceApi({ port, offers: { dates: true } });
  return result;
}

describe('an upload without a network', () => {
  it('is kept, says so with a specific exit code, and is sent by “resume”', async () => {
    const { exitCode, stderr } = await withoutServer(() => upload());
    expect(exitCode).toBe(5);
    const { id } = await onlyJob();
    expect(stderr).toContain('Not uploaded yet.');
    expect(stderr).toContain(`uploads resume ${id}`);
    const resumed = await uploads('resume');
    expect([resumed.exitCode, posts()]).toEqual([0, 1]);
    expect(await onlyJob()).toMatchObject({ id, state: { kind: 'done', confirmed: 'response' } });
    expect((await uploads('resume')).stderr).toContain('No upload is waiting.');
  });
});

describe('an upload whose program is killed', () => {
  it('before everything was handed over waits, and is sent once', async () => {
    await writeFile(join(folder, 'people.csv'), MANY_HASHES);
    api.faults.next({ kind: 'stall' });
    const child = startCli(uploadArgs([]), environment());
    await expect.poll(() => api.log.length).toBe(1);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(await onlyJob()).toMatchObject({ state: { kind: 'waiting' }, file: { lines: LINES } });
    expect((await uploads('resume')).exitCode).toBe(0);
    expect(api.store.all()).toMatchObject([{ lines: LINES }]);
  });

  it('after that is looked up, and is never sent again', async () => {
    api.faults.next({ kind: 'silence', effect: true });
    const child = startCli(uploadArgs([]), environment());
    await expect.poll(() => api.store.all().length).toBe(1);
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(await onlyJob()).toMatchObject({
      state: { kind: 'reconciling' },
      receipts: [{ outcome: { cause: 'program-ended' } }],
    });
    expect((await uploads('resume')).exitCode).toBe(0);
    expect(await onlyJob()).toMatchObject({ state: { kind: 'done', audienceId: '54', confirmed: 'lookup' } });
    expect(posts()).toBe(1);
  });
});

describe('Ctrl+C', () => {
  it('cancels an unfinished upload', async () => {
    await writeFile(join(folder, 'people.csv'), MANY_HASHES);
    api.faults.next({ kind: 'stall' });
    const child = startCli(uploadArgs([]), environment());
    const result = waitForExit(child);
    await expect.poll(() => api.log.length).toBe(1);
    child.kill('SIGINT');
    expect(await result).toMatchObject({ exitCode: 130, stderr: expect.stringContaining('Nothing was created') });
    expect(await onlyJob()).toMatchObject({ state: { kind: 'cancelled' } });
  });

  it.each([
    ['once', ['SIGINT']],
    ['twice', ['SIGINT', 'SIGTERM']],
  ] as const)(
    'after the whole list was sent says by its exit code that the outcome is unknown: %s',
    async (_, signals) => {
      api.faults.always({ kind: 'silence', effect: true });
      const uploading = startCli(uploadArgs([]), environment());
      await expect.poll(() => api.store.all().length).toBe(1);
      for (const signal of signals) uploading.kill(signal);
      expect(await once(uploading, 'exit')).toEqual([4, null]);
      const before = api.log.length;
      const resuming = startCli(['uploads', 'resume'], environment());
      await expect.poll(() => api.log.length).toBeGreaterThan(before);
      for (const signal of signals) resuming.kill(signal);
      expect(await once(resuming, 'exit')).toEqual([4, null]);
      expect(posts()).toBe(1);
    },
  );
});

describe('what a later version has left', () => {
  it('is left alone, and reported once by each command that finds it', async () => {
    await withoutServer(() => upload());
    const { id } = await onlyJob();
    const data = join(folder, 'data', 'audience-uploader');
    const [job, settings] = [join(data, 'jobs', id, 'job.json'), join(data, 'settings.json')];
    await writeFile(job, '{"version": 99}');
    await writeFile(settings, '{"fontSize": 12}');
    const ofUploads = 'One upload was made by a later version of this app. It is left alone: kept, and not sent.\n';
    const ofSettings =
      'A later version of this app has added settings. They are kept for it, and have no effect here.\n';
    for (const args of [['list'], ['list', '--json'], ['resume'], ['show', id]]) {
      const { stderr } = await uploads(...args);
      for (const sentence of [ofUploads, ofSettings]) expect(stderr.split(sentence), args.join(' ')).toHaveLength(2);
    }
    expect([await readFile(job, 'utf8'), await readFile(settings, 'utf8')]).toEqual([
      '{"version": 99}',
      '{"fontSize": 12}',
    ]);
    expect(api.log.filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});
