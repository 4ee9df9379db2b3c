import { readdirSync } from 'node:fs';
import { chmod, copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../../shared/errors';
import type { UploadJob } from '../../../shared/job';
import { message } from '../../../shared/messages/message';
import { audienceFileChanged } from '../../api/transport/upload-body';
import { acquireLease } from '../../fs/process/lease';
import { fileVersion } from '../../fs/read/file-version';
import { foldersIn } from '../../fs/read/names-in';
import { readSmallFileSync } from '../../fs/read/read-small-file';
import { timeSlices } from '../../fs/read/time-slices';
import { writeFileAtomically } from '../../fs/write/atomic-file';
import { isPartial, partialName, sweepPartialFiles } from '../../fs/write/partial-file';
import { makePrivateFolder } from '../../fs/write/private-folder';
import { syncFolder } from '../../fs/write/sync-folder';
import { asAppError, systemCode, writeFailure } from '../../fs/write-failure';
import { formatJob, type ParsedJob, parseJob } from './job-schema';
import { type JobChanges, type JobLease, type JobStore, oldestFirst, type StoredJobs } from './job-store';

const JOB_FILE = 'job.json';
/** The hashed file in the folder of a job. */
export const AUDIENCE_FILE = 'audience.txt';

/** Job folders are named by the ID of the job; other folders are ignored. */
export const JOB_FOLDER = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Behind the name of a damaged job's folder. */
export const DAMAGED = '.damaged';

/**
 * Keeps each job in a folder of its own, `<root>/<id>`, that only this user can enter: `job.json`, which the marketer can
 * read, and `audience.txt`. The folder is a job from the moment that `job.json` is in it.
 */
export class FileJobStore implements JobStore {
  /** Version of each job file that was last read: inode, modification time and size. */
  private readonly versions = new Map<string, string>();
  /** Jobs whose audience file is gone; it never comes back. */
  private readonly withoutFile = new Set<string>();

  constructor(private readonly root: string) {}

  async list(): Promise<StoredJobs> {
    await sweepPartialFiles(this.root).catch(() => undefined);
    this.versions.clear();
    const jobs: UploadJob[] = [];
    let damaged = 0;
    let later = 0;
    const nextSlice = timeSlices();
    for (const id of await this.folderIds()) {
      await nextSlice();
      this.updateVersion(id);
      const entry = await this.readOrDiscard(id);
      if (entry?.kind === 'job') jobs.push(entry.job);
      else if (entry?.kind === 'later') later += 1;
      else if (entry !== null) damaged += 1;
    }
    return { jobs: oldestFirst(jobs), damaged, later };
  }

  async read(id: string): Promise<UploadJob | null> {
    const text = readJobFile(join(this.folder(id), JOB_FILE));
    if (text === 'unreadable') throw new AppError('not-writable', message('upload.unreadable'));
    const entry = text === null ? null : parseOwnJob(id, text);
    return entry?.kind === 'job' ? entry.job : null;
  }

  async changes(): Promise<JobChanges> {
    const ids = await this.folderIds();
    const changed: UploadJob[] = [];
    const nextSlice = timeSlices();
    for (const id of ids) {
      await nextSlice();
      const isNew = this.updateVersion(id);
      const job = isNew ? await this.read(id).catch(() => this.readLater(id)) : null;
      if (job !== null) changed.push(job);
    }
    const presentIds = new Set(ids);
    // A job that was adopted since the folders were listed has its file.
    const removed = [...this.versions.keys()].filter((id) => !presentIds.has(id) && this.versionOf(id) === null);
    for (const id of removed) this.versions.delete(id);
    return { changed, removed };
  }

  acquireLease(id: string): Promise<JobLease | null> {
    return acquireLease(this.folder(id));
  }

  /** Written under another name and then renamed: a folder named by an ID is always complete. */
  async adopt(job: UploadJob, filePath: string): Promise<void> {
    try {
      await makePrivateFolder(this.root);
      const partialFolder = join(this.root, await partialName(job.id));
      try {
        await mkdir(partialFolder, { mode: 0o700 });
        await linkOrCopy(filePath, join(partialFolder, AUDIENCE_FILE));
        await writeFileAtomically(join(partialFolder, JOB_FILE), formatJob(job));
        await rename(partialFolder, this.folder(job.id));
        await syncFolder(this.root);
      } finally {
        await removeFolder(partialFolder).catch(() => undefined);
      }
    } catch (error) {
      throw writeFailure(error, this.root);
    }
    this.updateVersion(job.id);
    // The job is saved; a source that cannot be removed is swept with the work files.
    await rm(filePath, { force: true }).catch(() => undefined);
  }

  async save(job: UploadJob): Promise<void> {
    await writeFileAtomically(join(this.folder(job.id), JOB_FILE), formatJob(job));
    this.updateVersion(job.id);
  }

  filePath(id: string): string {
    return join(this.folder(id), AUDIENCE_FILE);
  }

  async removeFile(id: string): Promise<void> {
    if (this.withoutFile.has(id)) return;
    await asAppError(() => rm(this.filePath(id), { force: true, maxRetries: 5 }), this.folder(id));
    this.withoutFile.add(id);
  }

  async remove(id: string): Promise<void> {
    const folder = this.folder(id);
    // `job.json` first: a removal that is cut short leaves a folder that `list` sweeps away.
    await asAppError(() => rm(join(folder, JOB_FILE), { force: true, maxRetries: 5 }), folder);
    await asAppError(() => removeFolder(folder), folder);
    this.versions.delete(id);
    this.withoutFile.delete(id);
  }

  private folder(id: string): string {
    return join(this.root, id);
  }

  private async folderIds(): Promise<readonly string[]> {
    return (await foldersIn(this.root)).filter((name) => JOB_FOLDER.test(name));
  }

  /** Whether the job file has changed since the last check. */
  private updateVersion(id: string): boolean {
    const version = this.versionOf(id);
    const isNew = version !== null && this.versions.get(id) !== version;
    if (version !== null) this.versions.set(id, version);
    return isNew;
  }

  /** Every save makes a new file, whose inode or time differs from the one before. */
  private versionOf(id: string): string | null {
    return fileVersion(join(this.folder(id), JOB_FILE));
  }

  /** A job that cannot be read for now is changed at the next check, too. */
  private readLater(id: string): null {
    this.versions.set(id, '');
    return null;
  }

  /** Null if the folder has no `job.json`: its removal was cut short, and is completed. */
  private async readOrDiscard(id: string): Promise<ParsedJob | null> {
    const folder = this.folder(id);
    const text = readJobFile(join(folder, JOB_FILE));
    if (text === null) {
      await removeFolder(folder).catch(() => undefined);
      return null;
    }
    if (text === 'unreadable') return { kind: 'damaged' };
    const names = readNames(folder);
    if (names.includes(JOB_FILE) && !names.includes(AUDIENCE_FILE)) this.withoutFile.add(id);
    if (names.some(isPartial)) await sweepPartialFiles(folder).catch(() => undefined);
    const read = parseOwnJob(id, text);
    if (read.kind === 'damaged') await quarantine(folder);
    return read;
  }
}

/** None if the folder cannot be read, which reading the job will report. */
function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** In bytes, far above any job. Longer files are not read. */
const MAX_JOB_FILE_BYTES = 64 * 1024 * 1024;

function readJobFile(path: string): { readonly text: string } | null | 'unreadable' {
  try {
    const file = readSmallFileSync(path, MAX_JOB_FILE_BYTES);
    return { text: file.kind === 'text' ? file.text : '' };
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? null : 'unreadable';
  }
}

/** A job in a folder with another ID is a copy, which must not be sent. */
function parseOwnJob(id: string, { text }: { readonly text: string }): ParsedJob {
  const read = parseJob(text);
  return read.kind === 'job' && read.job.id !== id ? { kind: 'damaged' } : read;
}

/** Renames a damaged job folder so that it is kept but not loaded. If that fails, the next start reports it again. */
async function quarantine(folder: string): Promise<void> {
  await rename(folder, `${folder}${DAMAGED}`).catch(() => undefined);
}

/** Hard-links the file, or copies it to another disk; the source stays until the job is saved. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to).catch(() => copyFile(from, to));
  } catch (error) {
    throw systemCode(error) === 'ENOENT' ? audienceFileChanged(error) : error;
  }
  await chmod(to, 0o600);
  await syncFile(to);
}

async function syncFile(path: string): Promise<void> {
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
