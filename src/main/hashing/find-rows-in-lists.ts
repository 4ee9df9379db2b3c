import type { HashEngine } from '../../core/engine/engine';
import { findFileRows } from '../../core/found-rows/find-file-rows';
import { findRows } from '../../core/found-rows/find-rows';
import type { OpenList, ReadProgress } from '../../core/list/list';
import { AppError } from '../../shared/errors';
import type { CountedRows, FoundRows } from '../../shared/found-rows';
import { message } from '../../shared/messages/message';
import { type FilesTask, openPeople, plannedFiles } from './files-into-folder';
import { type AudienceTask, openAll } from './hash-into-folder';

type RowsOf<Kind extends CountedRows['kind']> = Extract<CountedRows, { readonly kind: Kind }>;

interface CodeLookup {
  readonly of: RowsOf<'codes'>;
  readonly task: AudienceTask;
}

interface FileLookup {
  readonly of: RowsOf<'file'>;
  readonly task: FilesTask;
  /** Where the files are. */
  readonly folder: string;
}

/** What is asked about an audience, or about files, that were made by this task. */
export type RowLookup = CodeLookup | FileLookup;

interface LookupControl {
  startEngine(): HashEngine;
  onProgress(progress: ReadProgress): void;
}

/** Opens the lists of a result again, for the rows behind one of its counts. Throws `AppError`. */
export async function findRowsInLists(lookup: RowLookup, control: LookupControl): Promise<FoundRows> {
  const opened: OpenList[] = [];
  // Cancelling terminates the thread that this runs in.
  const withSignal = { ...control, signal: new AbortController().signal };
  try {
    return await (isOfFile(lookup)
      ? findRowsOfFile(lookup, opened, withSignal)
      : findRowsOfCodes(lookup, opened, withSignal));
  } finally {
    await Promise.all(opened.map((list) => list.close()));
  }
}

type Control = LookupControl & { readonly signal: AbortSignal };

async function findRowsOfCodes({ of, task }: CodeLookup, opened: OpenList[], control: Control): Promise<FoundRows> {
  const lists = await openAll(task.lists, opened);
  const suppressionLists = await openAll(task.suppressionLists, opened);
  const { userType, reason } = of;
  return findRows({ userType, reason, lists, suppressionLists, plainIds: task.plainIds }, control);
}

async function findRowsOfFile(
  { of, task, folder }: FileLookup,
  opened: OpenList[],
  control: Control,
): Promise<FoundRows> {
  const lists = await openPeople(task.lists, opened);
  const suppressionLists = await openPeople(task.suppressionLists, opened);
  const file = plannedFiles(task, lists)[of.file];
  if (file === undefined) throw new AppError('not-an-audience-file', message('audience.gone'));
  const { column, reason } = of;
  const question = { file, column, reason, lists, suppressionLists, choice: task.values };
  return findFileRows(question, { ...control, folder });
}

function isOfFile(lookup: RowLookup): lookup is FileLookup {
  return lookup.of.kind === 'file';
}
