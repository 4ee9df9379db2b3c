import { userTypesOf } from '../../core/read-lists';
import { supportsPlainIds, type UserType } from '../../shared/audience';
import { AppError } from '../../shared/errors';
import type { PreparedAudienceState } from '../../shared/ipc/payloads';
import { message } from '../../shared/messages/message';
import type { MadeFiles } from '../../shared/person-file';
import type { AudienceId } from '../../shared/preview';
import { checksumOf } from './checksum';
import type { FilesTask } from './files-into-folder';
import type { AudienceTask, HashedAudience } from './hash-into-folder';
import { type Make, Preparation, type PreparationDeps, type Subject } from './preparation';
import type { Ready, ReadyAudience, ReadyFiles } from './ready';
import type { ThreadControl } from './thread/run-in-thread';
import { hashedFilesIn } from './work-files';

/**
 * Prepares one audience, or the files of one platform, at a time. They are kept until they are uploaded or discarded, or
 * the app quits.
 */
export interface AudienceMaker {
  /** Returns immediately; progress is reported to `onChange`. Replaces what was made and not uploaded. */
  start(task: AudienceTask): AudienceId;
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

interface AudienceMakerDeps extends PreparationDeps {
  /** Hashes lists into two files of a private folder, away from this thread. */
  hash(folder: string, task: AudienceTask, control: ThreadControl): Promise<HashedAudience>;
  /** The same for the files of a platform. */
  makeFiles(folder: string, task: FilesTask, control: ThreadControl): Promise<MadeFiles>;
}

/** A maker with nothing made yet. */
export function createAudienceMaker(deps: AudienceMakerDeps): AudienceMaker {
  let current: Preparation | null = null;

  function begin(subject: Subject, make: Make): AudienceId {
    if (current?.isHashing === true) throw new AppError('usage', message('audience.busy'));
    if (current?.isConsuming === true) throw new AppError('usage', message('audience.handingOver'));
    const replaced = current;
    current = new Preparation(subject, deps);
    current.start(make, replaced);
    return current.id;
  }

  function find(id: AudienceId): { readonly preparation: Preparation; readonly ready: Ready } {
    const ready = current?.id === id ? current.result : null;
    if (current === null || ready === null) throw gone();
    return { preparation: current, ready };
  }

  async function discard(id: AudienceId): Promise<void> {
    if (current?.id !== id || current.isConsuming) return;
    const discarded = current;
    discarded.cancel();
    await discarded.ended();
    if (current === discarded) current = null;
    await discarded.remove();
  }

  return {
    start: (task) => {
      const subject = {
        platform: 'audience-api',
        userTypes: checkedUserTypesOf(task),
        plainIds: task.plainIds,
      } as const;
      return begin(subject, (folder, control) => makeAudience(folder, task, control, deps));
    },
    startFiles: (task) =>
      begin({ platform: task.platform, userTypes: [], plainIds: false }, (folder, control) =>
        makeFiles(folder, task, control, deps),
      ),
    cancel: (id) => {
      if (current?.id === id && current.isHashing) current.cancel();
    },
    discard,
    current: () => current?.snapshot ?? null,
    requireReady: (id) => audienceOf(find(id).ready),
    requireFiles: (id) => {
      const { ready } = find(id);
      if (ready.kind !== 'files') throw gone();
      return ready.files;
    },
    rejectsPath: (id) => {
      const { ready } = find(id);
      return ready.kind === 'audience' ? ready.audience.files.rejects : ready.files.rejects;
    },
    consume: async (id, deliver) => {
      const { preparation, ready } = find(id);
      const audience = audienceOf(ready);
      return preparation.consume(async () => {
        const result = await deliver(audience);
        current = null;
        await preparation.remove();
        return result;
      });
    },
    close: async () => {
      if (current !== null) await discard(current.id);
    },
  };
}

async function makeAudience(
  folder: string,
  task: AudienceTask,
  control: ThreadControl,
  { hash }: Pick<AudienceMakerDeps, 'hash'>,
): Promise<Ready> {
  const { plainIds } = task;
  const hashed = await hash(folder, task, control);
  const files = hashedFilesIn(folder);
  // The result need not wait for it; an upload does.
  const sha256 = checksumOf(files.audience, hashed.version, control.signal);
  sha256.catch(() => undefined);
  return {
    kind: 'audience',
    audience: { plainIds, hashed, sha256, files, folder, task },
    state: { kind: 'ready', byUserType: hashed.byUserType },
  };
}

async function makeFiles(
  folder: string,
  task: FilesTask,
  control: ThreadControl,
  deps: Pick<AudienceMakerDeps, 'makeFiles'>,
): Promise<Ready> {
  const made = await deps.makeFiles(folder, task, control);
  const files = { made, task, folder, rejects: hashedFilesIn(folder).rejects };
  return { kind: 'files', files, state: { kind: 'files', ...made } };
}

function audienceOf(ready: Ready): ReadyAudience {
  if (ready.kind === 'audience') return ready.audience;
  throw gone();
}

function gone(): AppError {
  return new AppError('not-an-audience-file', message('audience.gone'));
}

function checkedUserTypesOf({ lists, plainIds }: AudienceTask): readonly UserType[] {
  const userTypes = userTypesOf(lists);
  if (plainIds && !userTypes.every(supportsPlainIds)) {
    throw new AppError('usage', message('audience.plainIds'));
  }
  return userTypes;
}
