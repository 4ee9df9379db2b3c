import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { namesIn } from '../read/names-in';
import { makePrivateFolder } from '../write/private-folder';
import { asAppError, writeFailure } from '../write-failure';
import { isRunning, ownStamp } from './process-stamp';
import { removeAtExit } from './remove-at-exit';

/** A folder for files that must not outlive this process: digests that spill to disk, hashed files not yet uploaded. */
export interface WorkFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/** `<process stamp>-<six random characters>`. */
const WORK_FOLDER = /^(?<stamp>\d+-\d+)-[A-Za-z0-9]{6}$/;

/** Makes a new folder under `root` that only this user can enter; every call gives another one. */
export async function openWorkFolder(root: string): Promise<WorkFolder> {
  try {
    await makePrivateFolder(root);
    const path = await mkdtemp(join(root, `${await ownStamp()}-`));
    const cancelRemoval = removeAtExit(path);
    const remove = async () => {
      await removeFolder(path);
      cancelRemoval();
    };
    return { path, remove };
  } catch (error) {
    throw writeFailure(error, root);
  }
}

/**
 * Removes the work folders of processes that are gone, as after `kill -9` or a power loss. Call it at start.
 * Leaves folders of running processes, and everything that is not a work folder.
 */
export async function sweepWorkFolders(root: string): Promise<void> {
  for (const name of await namesIn(root)) {
    const stamp = WORK_FOLDER.exec(name)?.groups?.stamp;
    if (stamp !== undefined && !(await isRunning(stamp))) await removeFolder(join(root, name));
  }
}

/** Windows may hold a file a moment longer: hence the retries. */
async function removeFolder(path: string): Promise<void> {
  await asAppError(() => rm(path, { recursive: true, force: true, maxRetries: 5 }), dirname(path));
}
