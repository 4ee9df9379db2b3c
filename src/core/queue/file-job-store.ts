import { chmod, copyFile, link, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { UploadJob } from '../../shared/job';
import { unfitFile } from '../api/audience-file';
import { writeFileAtomically } from '../storage/atomic-file';
import { sweepPartialFiles } from '../storage/partial-file';
import { syncFolder } from '../storage/sync-folder';
import { asAppError, systemCode, writeFailure } from '../storage/write-failure';
import { formatJob, type JobText, parseJob } from './job-schema';
import { type JobStore, oldestFirst, type StoredJobs } from './job-store';

const JOB_FILE = 'job.json';
const AUDIENCE_FILE = 'audience.txt';

/** A folder of a job is called by its ID; every other name is none of ours. */
const JOB_FOLDER = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Keeps each job in a folder of its own, `<root>/<id>`, that only this user can enter: `job.json`, which a person can
 * read, and `audience.txt`. The folder is a job from the moment that `job.json` is in it.
 */
export class FileJobStore implements JobStore {
  constructor(private readonly root: string) {}

  async list(): Promise<StoredJobs> {
    const jobs: UploadJob[] = [];
    let damaged = 0;
    for (const id of await this.folderIds()) {
      const read = await this.read(id);
      if (read?.kind === 'job') jobs.push(read.job);
      else if (read !== null) damaged += 1;
    }
    return { jobs: oldestFirst(jobs), damaged };
  }

  async adopt(job: UploadJob, filePath: string): Promise<void> {
    const folder = this.folder(job.id);
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await takeFile(filePath, this.filePath(job.id));
      await this.save(job);
      await syncFolder(this.root);
    } catch (error) {
      await removeFolder(folder).catch(() => undefined);
      throw writeFailure(error);
    }
    // The job is safe: what is left behind with other work files is no reason to say that it is not.
    await rm(filePath, { force: true }).catch(() => undefined);
  }

  async save(job: UploadJob): Promise<void> {
    await writeFileAtomically(join(this.folder(job.id), JOB_FILE), formatJob(job));
  }

  filePath(id: string): string {
    return join(this.folder(id), AUDIENCE_FILE);
  }

  async removeFile(id: string): Promise<void> {
    await asAppError(() => rm(this.filePath(id), { force: true, maxRetries: 5 }));
  }

  async remove(id: string): Promise<void> {
    const folder = this.folder(id);
    // First what makes it a job: a removal that is cut short leaves a folder that `list` sweeps away.
    await asAppError(() => rm(join(folder, JOB_FILE), { force: true, maxRetries: 5 }));
    await asAppError(() => removeFolder(folder));
  }

  private folder(id: string): string {
    return join(this.root, id);
  }

  private async folderIds(): Promise<readonly string[]> {
    try {
      const entries = await readdir(this.root, { withFileTypes: true });
      return entries.filter((entry) => entry.isDirectory() && JOB_FOLDER.test(entry.name)).map(({ name }) => name);
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return [];
      throw writeFailure(error);
    }
  }

  /** Null where the folder is no job: adding it or removing it was cut short, so what is left of it is swept away. */
  private async read(id: string): Promise<JobText | null> {
    const folder = this.folder(id);
    const text = await readJobFile(join(folder, JOB_FILE));
    if (text === null) {
      await removeFolder(folder).catch(() => undefined);
      return null;
    }
    if (text === 'unreadable') return { kind: 'damaged' };
    await sweepPartialFiles(folder).catch(() => undefined);
    const read = ownJob(id, text);
    if (read.kind === 'damaged') await setAside(folder);
    return read;
  }
}

async function readJobFile(path: string): Promise<{ readonly text: string } | null | 'unreadable'> {
  try {
    return { text: await readFile(path, 'utf8') };
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? null : 'unreadable';
  }
}

/** A job in a folder that does not bear its ID is a copy, and a copy must not be sent. */
function ownJob(id: string, { text }: { readonly text: string }): JobText {
  const read = parseJob(text);
  return read.kind === 'job' && read.job.id !== id ? { kind: 'damaged' } : read;
}

/** Out of the way, but kept: a person may still read it. Where that fails it is told of again at the next start. */
async function setAside(folder: string): Promise<void> {
  await rename(folder, `${folder}.damaged`).catch(() => undefined);
}

/** A second name for the file, or a copy where the disk is another one; the first stays until the job is safe. */
async function takeFile(from: string, to: string): Promise<void> {
  try {
    await link(from, to).catch(() => copyFile(from, to));
  } catch (error) {
    throw systemCode(error) === 'ENOENT' ? unfitFile(error) : error;
  }
  await chmod(to, 0o600);
  await sync(to);
}

async function sync(path: string): Promise<void> {
  // Windows flushes only what is open for writing.
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
