import { randomUUID } from 'node:crypto';
import { openWorkFolder, type WorkFolder } from '../../core/fs/work-folder';
import type { ReadProgress } from '../../core/list/list';
import { userTypesOf } from '../../core/read-lists';
import { supportsPlainIds, type UserType } from '../../shared/audience';
import { AppError, throwIfCancelled } from '../../shared/errors';
import { failureOf } from '../../shared/failure';
import type { PreparedAudienceState } from '../../shared/ipc/payloads';
import { message } from '../../shared/messages/message';
import type { AudienceId } from '../../shared/preview';
import { type HashedAudience, type HashedFiles, type HashTask, hashedFilesIn } from './hash-into-folder';
import type { HashControl } from './thread/hash-in-thread';

/** A prepared audience whose file is in its work folder. */
export interface ReadyAudience {
  readonly plainIds: boolean;
  readonly hashed: HashedAudience;
  readonly files: HashedFiles;
  /** The task it was made from. */
  readonly task: HashTask;
}

/** Prepares one audience at a time. Its files are kept until it is uploaded or discarded, or the app quits. */
export interface AudienceMaker {
  /** Returns immediately; progress is reported to `onChange`. Replaces an audience that was not uploaded. */
  start(task: HashTask): AudienceId;
  cancel(id: AudienceId): void;
  discard(id: AudienceId): Promise<void>;
  current(): PreparedAudienceState | null;
  /** Throws an `AppError` unless this audience is ready. */
  requireReady(id: AudienceId): ReadyAudience;
  /** Passes the audience to `deliver` once. It is discarded on success and kept on failure. */
  consume<T>(id: AudienceId, deliver: (audience: ReadyAudience) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

interface AudienceMakerDeps extends Pick<HashControl, 'onMapped'> {
  readonly workRoot: string;
  /** Hashes lists into two files of a private folder, away from this thread. */
  hash(folder: string, task: HashTask, control: HashControl): Promise<HashedAudience>;
  onChange(state: PreparedAudienceState): void;
  onBug(error: unknown): void;
  /** A clock in milliseconds. */
  now(): number;
}

interface HashRun {
  readonly id: AudienceId;
  readonly userTypes: readonly UserType[];
  readonly plainIds: boolean;
  readonly cancel: AbortController;
  readonly startedAt: number;
  state: PreparedAudienceState['state'];
  folder: WorkFolder | null;
  ready: ReadyAudience | null;
  /** True while `deliver` runs. */
  consuming: boolean;
  /** Settles when the hashing has ended in any way; never rejects. */
  ended: Promise<void>;
}

export function createAudienceMaker(deps: AudienceMakerDeps): AudienceMaker {
  let activeRun: HashRun | null = null;

  function start(task: HashTask): AudienceId {
    if (activeRun?.state.kind === 'hashing') {
      throw new AppError('usage', message('audience.busy'));
    }
    if (activeRun?.consuming === true) throw new AppError('usage', message('audience.handingOver'));
    const userTypes = checkedUserTypesOf(task);
    const replaced = activeRun;
    const newRun: HashRun = {
      id: randomUUID(),
      userTypes,
      plainIds: task.plainIds,
      cancel: new AbortController(),
      startedAt: deps.now(),
      state: { kind: 'hashing', phase: 'hashing', rows: 0, bytesRead: 0, bytesTotal: 0, secondsElapsed: 0 },
      folder: null,
      ready: null,
      consuming: false,
      ended: Promise.resolve(),
    };
    activeRun = newRun;
    newRun.ended = execute(newRun, task, replaced);
    return newRun.id;
  }

  async function execute(run: HashRun, task: HashTask, replaced: HashRun | null): Promise<void> {
    report(run, run.state);
    try {
      await replaced?.ended;
      await replaced?.folder?.remove();
      run.folder = await openWorkFolder(deps.workRoot);
      const prepared = await deps.hash(run.folder.path, task, {
        signal: run.cancel.signal,
        onMapped: deps.onMapped,
        onProgress: (progress) => report(run, hashingState(run, progress)),
      });
      throwIfCancelled(run.cancel.signal);
      const files = hashedFilesIn(run.folder.path);
      run.ready = { plainIds: run.plainIds, hashed: prepared, files, task };
      report(run, { kind: 'ready', byUserType: prepared.byUserType });
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

  async function discard(id: AudienceId): Promise<void> {
    if (activeRun?.id !== id || activeRun.consuming) return;
    const discardedRun = activeRun;
    stop(discardedRun);
    await discardedRun.ended;
    if (activeRun === discardedRun) activeRun = null;
    await discardedRun.folder?.remove();
  }

  function find(id: AudienceId): { readonly run: HashRun; readonly audience: ReadyAudience } {
    if (activeRun?.id === id && activeRun.ready !== null && !activeRun.consuming) {
      return { run: activeRun, audience: activeRun.ready };
    }
    throw new AppError('not-an-audience-file', message('audience.gone'));
  }

  return {
    start,
    discard,
    cancel: (id) => {
      if (activeRun?.id === id) stop(activeRun);
    },
    current: () => (activeRun === null ? null : stateOf(activeRun)),
    requireReady: (id) => find(id).audience,
    consume: async (id, deliver) => {
      const { run, audience } = find(id);
      run.consuming = true;
      try {
        const result = await deliver(audience);
        activeRun = null;
        await run.folder?.remove();
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

function stateOf({ id, userTypes, plainIds, state }: HashRun): PreparedAudienceState {
  return { id, userTypes, plainIds, state };
}

function checkedUserTypesOf({ lists, plainIds }: HashTask): readonly UserType[] {
  const userTypes = userTypesOf(lists);
  if (plainIds && !userTypes.every(supportsPlainIds)) {
    throw new AppError('usage', message('audience.plainIds'));
  }
  return userTypes;
}
