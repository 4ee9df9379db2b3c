import { randomUUID } from 'node:crypto';
import { openWorkFolder, type WorkFolder } from '../../core/fs/work-folder';
import { type ReadProgress, userTypesOf } from '../../core/read-lists';
import { mayBePlain, type UserType } from '../../shared/audience';
import { AppError, throwIfCancelled } from '../../shared/errors';
import { failureOf } from '../../shared/failure';
import type { PreparedAudienceState } from '../../shared/ipc';
import type { AudienceId } from '../../shared/preview';
import { type HashedAudience, type HashedFiles, type HashJob, hashedFilesIn } from './hash-into-folder';
import type { HashControl } from './thread/hash-in-thread';

/** An audience whose file waits in its work folder. */
export interface ReadyAudience {
  readonly plainIds: boolean;
  readonly prepared: HashedAudience;
  readonly files: HashedFiles;
}

/** Makes one audience at a time and keeps its files until they are uploaded or discarded, at the longest to the end. */
export interface AudienceMaker {
  /** Answers at once; how it goes on is told to `onChange`. Replaces an audience that was not uploaded. */
  start(job: HashJob): AudienceId;
  cancel(id: AudienceId): void;
  discard(id: AudienceId): Promise<void>;
  current(): PreparedAudienceState | null;
  /** Throws an `AppError` unless this audience is ready. */
  ready(id: AudienceId): ReadyAudience;
  /** Lets an audience go once: it is discarded after the delivery, and stays where the delivery failed. */
  handOver<T>(id: AudienceId, deliver: (audience: ReadyAudience) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface AudienceMakerParts extends Pick<HashControl, 'onMapped'> {
  readonly workRoot: string;
  /** Hashes lists into two files of a private folder, away from this thread. */
  hash(folder: string, job: HashJob, control: HashControl): Promise<HashedAudience>;
  onChange(state: PreparedAudienceState): void;
  onBug(error: unknown): void;
  /** A clock in milliseconds. */
  now(): number;
}

interface Attempt {
  readonly id: AudienceId;
  readonly userTypes: readonly UserType[];
  readonly plainIds: boolean;
  readonly cancel: AbortController;
  readonly startedAt: number;
  state: PreparedAudienceState['state'];
  folder: WorkFolder | null;
  ready: ReadyAudience | null;
  /** It is being handed over. */
  leaving: boolean;
  /** Settles when the hashing has ended in any way; never rejects. */
  ended: Promise<void>;
}

export function createAudienceMaker(parts: AudienceMakerParts): AudienceMaker {
  let attempt: Attempt | null = null;

  function start(job: HashJob): AudienceId {
    if (attempt?.state.kind === 'hashing') {
      throw new AppError('usage', 'Another audience is being hashed. Wait for it, or cancel it first.');
    }
    if (attempt?.leaving === true) throw new AppError('usage', 'The last audience is being handed over. Try again.');
    const userTypes = checkedTypesOf(job);
    const replaced = attempt;
    const started: Attempt = {
      id: randomUUID(),
      userTypes,
      plainIds: job.plainIds,
      cancel: new AbortController(),
      startedAt: parts.now(),
      state: { kind: 'hashing', phase: 'hashing', rows: 0, bytesRead: 0, bytesTotal: 0, secondsElapsed: 0 },
      folder: null,
      ready: null,
      leaving: false,
      ended: Promise.resolve(),
    };
    attempt = started;
    started.ended = run(started, job, replaced);
    return started.id;
  }

  async function run(started: Attempt, job: HashJob, replaced: Attempt | null): Promise<void> {
    tell(started, started.state);
    try {
      await replaced?.ended;
      await replaced?.folder?.remove();
      started.folder = await openWorkFolder(parts.workRoot);
      const prepared = await parts.hash(started.folder.path, job, {
        signal: started.cancel.signal,
        onMapped: parts.onMapped,
        onProgress: (progress) => tell(started, hashing(started, progress)),
      });
      throwIfCancelled(started.cancel.signal);
      const files = hashedFilesIn(started.folder.path);
      started.ready = { plainIds: started.plainIds, prepared, files };
      tell(started, { kind: 'ready', kinds: prepared.kinds });
    } catch (error) {
      const failure = failureOf(error);
      if (failure.code === 'bug') parts.onBug(error);
      await started.folder?.remove().catch(parts.onBug);
      if (started.state.kind === 'hashing') tell(started, { kind: 'failed', failure });
    }
  }

  function hashing({ startedAt }: Attempt, { bytesTotal, ...progress }: ReadProgress): Attempt['state'] {
    const secondsElapsed = (parts.now() - startedAt) / 1000;
    return { kind: 'hashing', ...progress, bytesTotal: bytesTotal ?? progress.bytesRead, secondsElapsed };
  }

  function tell(told: Attempt, state: Attempt['state']): void {
    told.state = state;
    parts.onChange(stateOf(told));
  }

  /** Answers at once: what the thread takes to end, and its files to go, is nothing to wait for. */
  function stop(stopped: Attempt): void {
    stopped.cancel.abort();
    if (stopped.state.kind === 'hashing') tell(stopped, { kind: 'cancelled' });
  }

  async function discard(id: AudienceId): Promise<void> {
    if (attempt?.id !== id || attempt.leaving) return;
    const discarded = attempt;
    stop(discarded);
    await discarded.ended;
    if (attempt === discarded) attempt = null;
    await discarded.folder?.remove();
  }

  function find(id: AudienceId): { readonly found: Attempt; readonly audience: ReadyAudience } {
    if (attempt?.id === id && attempt.ready !== null && !attempt.leaving) {
      return { found: attempt, audience: attempt.ready };
    }
    throw new AppError('not-an-audience-file', 'This audience is no longer here. Open the list and hash it again.');
  }

  return {
    start,
    discard,
    cancel: (id) => {
      if (attempt?.id === id) stop(attempt);
    },
    current: () => (attempt === null ? null : stateOf(attempt)),
    ready: (id) => find(id).audience,
    handOver: async (id, deliver) => {
      const { found, audience } = find(id);
      found.leaving = true;
      try {
        const delivered = await deliver(audience);
        attempt = null;
        await found.folder?.remove();
        return delivered;
      } finally {
        found.leaving = false;
      }
    },
    close: async () => {
      if (attempt !== null) await discard(attempt.id);
    },
  };
}

function stateOf({ id, userTypes, plainIds, state }: Attempt): PreparedAudienceState {
  return { id, userTypes, plainIds, state };
}

function checkedTypesOf({ lists, plainIds }: HashJob): readonly UserType[] {
  const userTypes = userTypesOf(lists);
  if (plainIds && !userTypes.every(mayBePlain)) {
    throw new AppError('usage', 'Only device IDs and third-party IDs can be sent as they are; choose hashing.');
  }
  return userTypes;
}
