import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { AppError } from '../../../shared/errors';
import { message } from '../../../shared/messages/message';
import { asAppError, writeFailure } from '../write-failure';
import { type EarlierFile, keepEarlierFile } from './earlier-file';
import { GatheredPieces } from './gathered-pieces';
import { type PartialFileRegistry, type ReservedPath, reservePartial } from './partial-file';
import { retryWhileBusy } from './retry-while-busy';
import { syncFolder } from './sync-folder';
import { resolveTarget } from './write-target';

/**
 * A file that appears under its final name whole or not at all, whatever happens: cancel, crash, power loss.
 * Call `discard` in a `finally`: it removes what is unfinished, and does nothing after a `commit`.
 */
export interface AtomicFile {
  readonly isDiscarded: boolean;
  write(chunk: Uint8Array): Promise<void>;
  /** Flushes the whole file to the disk; `commit` does it, too. Nothing can be written afterwards. */
  store(): Promise<void>;
  commit(): Promise<void>;
  /** Commits it, but keeps what had its name before until the caller restores or releases that. */
  replace(): Promise<EarlierFile>;
  discard(): Promise<void>;
}

interface AtomicFileOptions {
  /** Permissions of the file, whatever the umask; by default 0600. */
  readonly mode?: number;
  /**
   * Records the file while it is unfinished. Without one it is a file of the program itself, in a folder that is swept at
   * start and that failures name.
   */
  readonly registry?: PartialFileRegistry;
}

/**
 * Starts a file beside its final name, which keeps its old content until `commit`. A symbolic link is written through
 * to the file it points to. A folder, a device, a link that leads nowhere or that somebody else has planted is refused.
 */
export async function createAtomicFile(
  path: string,
  { mode = 0o600, registry }: AtomicFileOptions = {},
): Promise<AtomicFile> {
  const ownFolder = registry === undefined ? dirname(path) : undefined;
  return asAppError(async () => {
    const target = await resolveTarget(path);
    const partial = await reservePartial(target, registry);
    const handle = await open(partial.path, 'wx', mode).catch(async (error: unknown) => {
      await partial.release();
      throw error;
    });
    const file = new PartialFile(handle, partial, target, ownFolder, registry);
    try {
      await handle.chmod(mode);
    } catch (error) {
      await file.discard();
      throw error;
    }
    return file;
  }, ownFolder);
}

/**
 * Writes files that belong together: all of them appear once `work` is done, none if it throws, if the disk does not
 * store one of them, or if one cannot get its name. They get their names in the order in which they were added; those
 * discarded by `work` do not appear.
 */
export async function writeTogether<T>(work: (add: (file: AtomicFile) => AtomicFile) => Promise<T>): Promise<T> {
  const files: AtomicFile[] = [];
  try {
    const result = await work((file) => {
      files.push(file);
      return file;
    });
    const kept = files.filter(({ isDiscarded }) => !isDiscarded);
    await storeAll(kept);
    await commitAll(kept);
    return result;
  } finally {
    for (const file of files) await file.discard();
  }
}

/** Side by side: the disk then writes what is left of each at once. Settles when none is at work any more. */
async function storeAll(files: readonly AtomicFile[]): Promise<void> {
  const stored = await Promise.allSettled(files.map((file) => file.store()));
  for (const outcome of stored) if (outcome.status === 'rejected') throw outcome.reason;
}

/** Files that were there before are there again if one of these cannot get its name, where `keepEarlierFile` can keep them. */
async function commitAll(files: readonly AtomicFile[]): Promise<void> {
  const replaced: EarlierFile[] = [];
  try {
    for (const file of files.slice(0, -1)) replaced.push(await file.replace());
    await files.at(-1)?.commit();
  } catch (error) {
    const leftAside: string[] = [];
    for (const earlier of replaced.toReversed()) {
      const path = await earlier.restore();
      if (path !== null) leftAside.push(path);
    }
    throw leftAside.length === 0 ? error : earlierFilesAside(leftAside, error);
  }
  for (const earlier of replaced) await earlier.release();
}

function earlierFilesAside(paths: readonly string[], error: unknown): unknown {
  if (!(error instanceof AppError)) return error;
  const description = message('write.earlierAside', { why: error.description, paths: paths.join(', ') });
  return new AppError(error.code, description, {}, { cause: error });
}

/** Writes a whole file at once: afterwards `path` holds all of `data`, or what it held before. */
export async function writeFileAtomically(
  path: string,
  data: Uint8Array | string,
  options: AtomicFileOptions = {},
): Promise<void> {
  const file = await createAtomicFile(path, options);
  try {
    await file.write(typeof data === 'string' ? new TextEncoder().encode(data) : data);
    await file.commit();
  } finally {
    await file.discard();
  }
}

/** Starts a background sync after this many bytes, so that little is left to sync at the end. */
const SYNC_BYTES = 1024 * 1024;
/** At most this many bytes wait for a busy disk: a cancel must wait for them, too. */
const MAX_UNSYNCED_BYTES = 32 * 1024 * 1024;

class PartialFile implements AtomicFile {
  private readonly gathered = new GatheredPieces();
  private state: 'open' | 'stored' | 'committed' | 'discarded' = 'open';
  private unsynced = 0;
  /** The sync that runs beside the writing; never rejects. */
  private syncing: Promise<void> | null = null;
  /** The system reports a failed write once, to the next sync; from then on the file is lost. */
  private failure: { readonly error: unknown } | null = null;

  constructor(
    private readonly handle: FileHandle,
    private readonly partial: ReservedPath,
    private readonly target: string,
    private readonly ownFolder: string | undefined,
    private readonly registry: PartialFileRegistry | undefined,
  ) {}

  get isDiscarded(): boolean {
    return this.state === 'discarded';
  }

  async write(chunk: Uint8Array): Promise<void> {
    this.assertOpen();
    this.assertSynced();
    if (this.gathered.add(chunk)) return;
    await this.writeNow(this.gathered.take());
    this.assertOpen();
    if (!this.gathered.add(chunk)) await this.writeNow(chunk);
  }

  async store(): Promise<void> {
    this.assertOpen();
    await this.writeNow(this.gathered.take());
    await this.syncSettled();
    this.assertSynced();
    await asAppError(async () => {
      await this.handle.sync();
      await this.handle.close();
    }, this.ownFolder);
    this.state = 'stored';
  }

  async commit(): Promise<void> {
    if (this.state !== 'stored') await this.store();
    await asAppError(async () => {
      await retryWhileBusy(() => rename(this.partial.path, this.target));
      this.state = 'committed';
      await syncFolder(dirname(this.target));
      await this.partial.release();
    }, this.ownFolder);
  }

  async replace(): Promise<EarlierFile> {
    const earlier = await keepEarlierFile(this.target, this.registry);
    try {
      await this.commit();
    } catch (error) {
      await earlier.release();
      throw error;
    }
    return earlier;
  }

  async discard(): Promise<void> {
    if (this.state === 'committed' || this.state === 'discarded') return;
    this.state = 'discarded';
    await this.syncSettled();
    // A failed commit may have closed it already, and a failed close must not keep the file.
    await this.handle.close().catch(() => {});
    await asAppError(() => rm(this.partial.path, { force: true }), this.ownFolder);
    await this.partial.release();
  }

  private async writeNow(chunk: Uint8Array): Promise<void> {
    await asAppError(() => this.writeAll(chunk), this.ownFolder);
    this.unsynced += chunk.length;
    this.startSync();
    if (this.unsynced >= MAX_UNSYNCED_BYTES) await this.syncing;
    this.assertSynced();
  }

  /** In one call if the system accepts it; `writeFile` would make a call for every 512 KiB. */
  private async writeAll(chunk: Uint8Array): Promise<void> {
    for (let done = 0; done < chunk.length; ) done += (await this.handle.write(chunk, done)).bytesWritten;
  }

  /** Starts a sync unless one is running; each is followed by the next while enough bytes are waiting. */
  private startSync(): void {
    if (this.syncing !== null || this.unsynced < SYNC_BYTES || this.state !== 'open') return;
    this.unsynced = 0;
    this.syncing = this.handle
      .datasync()
      .catch((error: unknown) => {
        this.failure ??= { error };
      })
      .then(() => {
        this.syncing = null;
        this.startSync();
      });
  }

  private async syncSettled(): Promise<void> {
    while (this.syncing !== null) await this.syncing;
  }

  private assertSynced(): void {
    if (this.failure !== null) throw writeFailure(this.failure.error, this.ownFolder);
  }

  private assertOpen(): void {
    if (this.state !== 'open') throw new Error(`the file was ${this.state} already`);
  }
}
