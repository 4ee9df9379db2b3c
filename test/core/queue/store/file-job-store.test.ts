import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FileJobStore } from '../../../../src/core/queue/store/file-job-store';
import { AppError } from '../../../../src/shared/errors';
import type { UploadJob } from '../../../../src/shared/job';
import { message } from '../../../../src/shared/messages/message';
import { STATES, sampleJob } from '../samples';

const LINES = `${'a'.repeat(64)}\n`;

async function openStore(): Promise<{ readonly folder: string; readonly root: string; readonly store: FileJobStore }> {
  const folder = await mkdtemp(join(tmpdir(), 'jobs-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const root = join(folder, 'jobs');
  return { folder, root, store: new FileJobStore(root) };
}

async function openWithJob(changes: Partial<UploadJob> = {}) {
  const opened = await openStore();
  const job = sampleJob(1, changes);
  const source = join(opened.folder, 'prepared.txt');
  await writeFile(source, LINES, { mode: 0o644 });
  await opened.store.adopt(job, source);
  return {
    ...opened,
    job,
    source,
    jobFolder: join(opened.root, job.id),
    jobFile: join(opened.root, job.id, 'job.json'),
  };
}

describe('the folder of a job', () => {
  it('holds the job and its file, for this user only', async () => {
    const previous = process.umask(0);
    onTestFinished(() => void process.umask(previous));
    const { jobFolder, source } = await openWithJob();
    expect((await readdir(jobFolder)).sort()).toEqual(['audience.txt', 'job.json']);
    const modes = await Promise.all(
      [jobFolder, join(jobFolder, 'audience.txt'), join(jobFolder, 'job.json')].map(
        async (path) => (await stat(path)).mode & 0o777,
      ),
    );
    expect(modes).toEqual([0o700, 0o600, 0o600]);
    await expect(stat(source)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('describes the job to the marketer', async () => {
    const { jobFile } = await openWithJob();
    expect(await readFile(jobFile, 'utf8')).toContain('\n  "createdAt": "2026-03-01T12:00:01.000Z",\n');
  });

  it('is not made if the prepared file is gone, and says so', async () => {
    const { folder, root, store } = await openStore();
    const adopted = store.adopt(sampleJob(1), join(folder, 'gone.txt'));
    await expect(adopted).rejects.toMatchObject({ code: 'not-an-audience-file' });
    expect(await readdir(root)).toEqual([]);
  });

  it('leaves the prepared file where it was if the job cannot be saved', async () => {
    const { folder, root, store } = await openStore();
    const source = join(folder, 'prepared.txt');
    await writeFile(source, LINES);
    await writeFile(root, 'a file where the folder should be');
    await expect(store.adopt(sampleJob(1), source)).rejects.toMatchObject({ name: 'AppError' });
    expect(await readFile(source, 'utf8')).toBe(LINES);
  });
});

describe('a store on disk that starts', () => {
  it('counts a damaged job and puts it aside, once', async () => {
    const { root, store, job, jobFile } = await openWithJob();
    await writeFile(jobFile, (await readFile(jobFile, 'utf8')).slice(0, 200));
    expect(await store.list()).toEqual({ jobs: [], damaged: 1, later: 0 });
    expect(await readdir(root)).toEqual([`${job.id}.damaged`]);
    expect(await store.list()).toEqual({ jobs: [], damaged: 0, later: 0 });
  });

  it.each([
    ['of another program', '{"hello": "world"}'],
    ['of bytes', '\u0000\u0001'],
    ['empty', ''],
    ['of a version that never was', '{"version": 0}'],
  ])('takes nothing from a job file that is %s', async (_, text) => {
    const { store, jobFile } = await openWithJob();
    await writeFile(jobFile, text);
    expect(await store.list()).toEqual({ jobs: [], damaged: 1, later: 0 });
  });

  it('does not read a job file of a gigabyte', async () => {
    const { store, jobFile } = await openWithJob();
    await truncate(jobFile, 1024 ** 3);
    const before = process.memoryUsage().rss;
    expect(await store.list()).toEqual({ jobs: [], damaged: 1, later: 0 });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  it('notices what other programs did since, and reads nothing else again', async () => {
    const { root, store, job, folder } = await openWithJob();
    await store.list();
    expect(await store.changes()).toEqual({ changed: [], removed: [] });
    const other = new FileJobStore(root);
    const changed = { ...job, state: STATES.cancelled };
    await other.save(changed);
    const source = join(folder, 'another.txt');
    await writeFile(source, LINES);
    await other.adopt(sampleJob(2), source);
    const { changed: news, removed: gone } = await store.changes();
    expect([news.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt)), gone]).toEqual([
      [changed, sampleJob(2)],
      [],
    ]);
    await store.save(job);
    await other.remove(sampleJob(2).id);
    expect(await store.changes()).toEqual({ changed: [], removed: [sampleJob(2).id] });
  });

  it('does not take a job for removed that is added while the changes are read', async () => {
    const { root, store, job, folder } = await openWithJob();
    await store.list();
    const changed = { ...job, state: STATES.cancelled };
    await new FileJobStore(root).save(changed);
    const read = store.read.bind(store);
    store.read = async (id) => {
      const source = join(folder, 'another.txt');
      await writeFile(source, LINES);
      await store.adopt(sampleJob(2), source);
      return read(id);
    };
    expect(await store.changes()).toEqual({ changed: [changed], removed: [] });
    expect(await store.changes()).toEqual({ changed: [], removed: [] });
  });

  it('notices a change later that cannot be read at first', async () => {
    const { root, store, job } = await openWithJob();
    await store.list();
    const changed = { ...job, state: STATES.cancelled };
    await new FileJobStore(root).save(changed);
    const read = store.read.bind(store);
    store.read = () => Promise.reject(new AppError('not-writable', message('upload.unreadable')));
    expect(await store.changes()).toEqual({ changed: [], removed: [] });
    store.read = read;
    expect(await store.changes()).toEqual({ changed: [changed], removed: [] });
  });

  it('does not send a copy of a job folder', async () => {
    const { root, store, job, jobFile } = await openWithJob();
    const copy = join(root, sampleJob(2).id);
    await mkdir(copy);
    await writeFile(join(copy, 'job.json'), await readFile(jobFile));
    expect(await store.list()).toEqual({ jobs: [job], damaged: 1, later: 0 });
  });

  it('leaves a job of a later version alone, and counts it every time', async () => {
    const { store, jobFile } = await openWithJob();
    const text = '{"version": 6, "state": "teleported"}';
    await writeFile(jobFile, text);
    expect(await store.list()).toEqual({ jobs: [], damaged: 0, later: 1 });
    expect(await store.list()).toEqual({ jobs: [], damaged: 0, later: 1 });
    expect(await readFile(jobFile, 'utf8')).toBe(text);
  });

  it('sweeps what is left of a job that was never complete', async () => {
    const { root, store } = await openStore();
    await mkdir(join(root, sampleJob(1).id), { recursive: true });
    await writeFile(join(root, sampleJob(1).id, 'audience.txt'), LINES);
    expect(await store.list()).toEqual({ jobs: [], damaged: 0, later: 0 });
    expect(await readdir(root)).toEqual([]);
  });

  it('sweeps half-written job files of a killed program', async () => {
    const { store, job, jobFolder } = await openWithJob();
    // No process has this number: it is above Linux's maximum.
    await writeFile(join(jobFolder, '.job.json.99999999-1-0123456789ab.partial'), '{');
    expect((await store.list()).jobs).toEqual([job]);
    expect((await readdir(jobFolder)).sort()).toEqual(['audience.txt', 'job.json']);
  });

  it('touches nothing that is no job folder', async () => {
    const { folder, root, store, job } = await openWithJob();
    await mkdir(join(root, 'notes'));
    await writeFile(join(root, 'readme.txt'), 'mine');
    await symlink(folder, join(root, sampleJob(7).id));
    expect(await store.list()).toEqual({ jobs: [job], damaged: 0, later: 0 });
    expect((await readdir(root)).length).toBe(4);
  });
});
