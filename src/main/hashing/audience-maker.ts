import { randomUUID } from 'node:crypto';
import { openWorkFolder, type WorkFolder } from '../../core/fs/process/work-folder';
import type { ReadProgress } from '../../core/list/list';
import { userTypesOf } from '../../core/read-lists';
import { supportsPlainIds, type UserType } from '../../shared/audience';
import { AppError, throwIfCancelled } from '../../shared/errors';
import { failureOf } from '../../shared/ipc/failure';
import type { PreparedAudienceState } from '../../shared/ipc/payloads';
import { message } from '../../shared/messages/message';
import type { MadeFiles } from '../../shared/person-file';
import type { AudienceId } from '../../shared/preview';
import { checksumOf } from './checksum';
import type { FilesTask } from './files-into-folder';
import type { HashedAudience, HashTask } from './hash-into-folder';
import type { Ready, ReadyAudience, ReadyFiles } from './ready';
import type { ThreadControl } from './thread/run-in-thread';
import { hashedFilesIn } from './work-files';

/**
 * Prepares one audience, or the files of one platform, at a time. They are kept until they are uploaded or discarded, or
 * the app quits.
 */
export interface AudienceMaker {
  /** Returns immediately; progress is reported to `onChange`. Replaces what was made and not uploaded. */
  start(task: HashTask): AudienceId;
  /** The same for the files of a platform. */
  startFiles(task: FilesTask): AudienceId;
  cancel(id: AudienceId): void;
  discard(id: AudienceId): Promise<void>;
  current(): PreparedAudienceState | null;
  /** Throws an `AppError` unless this audience is ready. */
  requireReady(id: AudienceId): ReadyAudience;
  /** Throws an `AppError` unless these files are ready. */
  requireFiles(id: AudienceId): ReadyFiles;
  /** The path of its rejected rows. Throws an `AppError` unless the audience, or the files, are ready. */
  rejectsPath(id: AudienceId): string;
  /** Passes the audience to `deliver` once. It is discarded on success and kept on failure. */
  consume<T>(id: AudienceId, deliver: (audience: ReadyAudience) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

interface AudienceMakerDeps extends Pick<ThreadControl, 'onMapped'> {
  readonly workRoot: string;
  /** Hashes lists into two files of a private folder, away from this thread. */
  hash(folder: string, task: HashTask, control: ThreadControl): Promise<HashedAudience>;
  /** The same for the files of a platform. */
  makeFiles(folder: string, task: FilesTask, control: ThreadControl): Promise<MadeFiles>;
  onChange(state: PreparedAudienceState): void;
  onBug(error: unknown): void;
  /** A clock in milliseconds. */
  now(): number;
}

/** What is made, as the window knows it. */
type Subject = Pick<PreparedAudienceState, 'platform' | 'userTypes' | 'plainIds'>;

type Make = (folder: string, control: ThreadControl) => Promise<Ready>;

interface HashRun {
  readonly id: AudienceId;
  readonly subject: Subject;
  readonly cancel: AbortController;
  readonly startedAt: number;
  state: PreparedAudienceState['state'];
  folder: WorkFolder | null;
  ready: Ready | null;
  /** True while `deliver` runs. */
  consuming: boolean;
  /** Settles when the hashing has ended in any way; never rejects. */
  ended: Promise<void>;
}

/** A maker with nothing made yet. */
export function createAudienceMaker(deps: AudienceMakerDeps): AudienceMaker {
  let activeRun: HashRun | null = null;

  function begin(subject: Subject, make: Make): AudienceId {
    if (activeRun?.state.kind === 'hashing') {
      throw new AppError('usage', message('audience.busy'));
    }
    if (activeRun?.consuming === true) throw new AppError('usage', message('audience.handingOver'));
    const replaced = activeRun;
    const newRun: HashRun = {
      id: randomUUID(),
      subject,
      cancel: new AbortController(),
      startedAt: deps.now(),
      state: { kind: 'hashing', phase: 'hashing', rows: 0, bytesRead: 0, bytesTotal: 0, secondsElapsed: 0 },
      folder: null,
      ready: null,
      consuming: false,
      ended: Promise.resolve(),
    };
    activeRun = newRun;
    newRun.ended = execute(newRun, make, replaced);
    return newRun.id;
  }

  function start(task: HashTask): AudienceId {
    const userTypes = checkedUserTypesOf(task);
    const { plainIds } = task;
    return begin({ platform: 'audience-api', userTypes, plainIds }, async (folder, control) => {
      const hashed = await deps.hash(folder, task, control);
      const files = hashedFilesIn(folder);
      // The result need not wait for it; an upload does.
      const sha256 = checksumOf(files.audience, hashed.version, control.signal);
      sha256.catch(() => undefined);
      return {
        audience: { plainIds, hashed, sha256, files, folder, task },
        files: null,
        state: { kind: 'ready', byUserType: hashed.byUserType },
      };
    });
  }

  function startFiles(task: FilesTask): AudienceId {
    return begin({ platform: task.platform, userTypes: [], plainIds: false }, async (folder, control) => {
      const made = await deps.makeFiles(folder, task, control);
      const files: ReadyFiles = {
        made,
        task,
        folder,
        rejects: hashedFilesIn(folder).rejects,
      };
      return { audience: null, files, state: { kind: 'files', ...made } };
    });
  }

  async function execute(run: HashRun, make: Make, replaced: HashRun | null): Promise<void> {
    report(run, run.state);
    try {
      await replaced?.ended;
      if (replaced !== null) await remove(replaced);
      run.folder = await openWorkFolder(deps.workRoot);
      const ready = await make(run.folder.path, {
        signal: run.cancel.signal,
        onMapped: deps.onMapped,
        onProgress: (progress) => report(run, hashingState(run, progress)),
      });
      throwIfCancelled(run.cancel.signal);
      run.ready = ready;
      report(run, ready.state);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code === 'bug') deps.onBug(error);
      await run.folder?.remove().catch(deps.onBug);
      if (run.state.kind === 'hashing') report(run, { kind: 'failed', failure });
    }
  }

  function hashingState({ startedAt }: HashRun, { bytesTotal, ...progress }: ReadProgress): HashRun['state'] {
    const secondsElapsed = (deps.now() - startedAt) / 1000;
    return { kind: 'hashing', ...progress, bytesTotal: bytesTotal ?? progress.bytesRead, secondsElapsed };
  }

  function report(run: HashRun, state: HashRun['state']): void {
    run.state = state;
    deps.onChange(stateOf(run));
  }

  /** Does not wait for the thread to end or its files to be removed. */
  function stop(stoppedRun: HashRun): void {
    stoppedRun.cancel.abort();
    if (stoppedRun.state.kind === 'hashing') report(stoppedRun, { kind: 'cancelled' });
  }

  /** Its checksum may not have been computed yet. */
  async function remove(run: HashRun): Promise<void> {
    run.cancel.abort();
    await run.folder?.remove();
  }

  async function discard(id: AudienceId): Promise<void> {
    if (activeRun?.id !== id || activeRun.consuming) return;
    const discardedRun = activeRun;
    stop(discardedRun);
    await discardedRun.ended;
    if (activeRun === discardedRun) activeRun = null;
    await remove(discardedRun);
  }

  function findRun(id: AudienceId): { readonly run: HashRun; readonly ready: Ready } {
    if (activeRun?.id === id && activeRun.ready !== null && !activeRun.consuming) {
      return { run: activeRun, ready: activeRun.ready };
    }
    throw gone();
  }

  function find(id: AudienceId): { readonly run: HashRun; readonly audience: ReadyAudience } {
    const { run, ready } = findRun(id);
    if (ready.audience === null) throw gone();
    return { run, audience: ready.audience };
  }

  return {
    start,
    startFiles,
    requireFiles: (id) => {
      const { files } = findRun(id).ready;
      if (files === null) throw gone();
      return files;
    },
    rejectsPath: (id) => {
      const { audience, files } = findRun(id).ready;
      return audience?.files.rejects ?? files?.rejects ?? '';
    },
    discard,
    cancel: (id) => {
      if (activeRun?.id === id && activeRun.state.kind === 'hashing') stop(activeRun);
    },
    current: () => (activeRun === null ? null : stateOf(activeRun)),
    requireReady: (id) => find(id).audience,
    consume: async (id, deliver) => {
      const { run, audience } = find(id);
      run.consuming = true;
      try {
        const result = await deliver(audience);
        activeRun = null;
        await remove(run);
        return result;
      } finally {
        run.consuming = false;
      }
    },
    close: async () => {
      if (activeRun !== null) await discard(activeRun.id);
    },
  };
}

function gone(): AppError {
  return new AppError('not-an-audience-file', message('audience.gone'));
}

function stateOf({ id, subject, state }: HashRun): PreparedAudienceState {
  return { id, ...subject, state };
}

function checkedUserTypesOf({ lists, plainIds }: HashTask): readonly UserType[] {
  const userTypes = userTypesOf(lists);
  if (plainIds && !userTypes.every(supportsPlainIds)) {
    throw new AppError('usage', message('audience.plainIds'));
  }
  return userTypes;
}
