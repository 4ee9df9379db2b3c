import { findRows, type RowQuestion } from '../../core/found-rows/find-rows';
import type { OpenList, ReadProgress } from '../../core/list/list';
import type { FoundRows } from '../../shared/found-rows';
import { type HashTask, openAll } from './hash-into-folder';

/** What is asked about an audience that was made by this task. */
export interface RowLookup extends Pick<RowQuestion, 'userType' | 'reason'> {
  readonly task: HashTask;
}

/** Opens the lists of an audience again, for the rows behind one of its counts. Throws `AppError`. */
export async function findRowsInLists(
  { task, ...question }: RowLookup,
  onProgress: (progress: ReadProgress) => void,
): Promise<FoundRows> {
  const opened: OpenList[] = [];
  const onOpened = (list: OpenList) => {
    opened.push(list);
  };
  try {
    const lists = await openAll(task.lists, onOpened);
    const suppressionLists = await openAll(task.suppressionLists, onOpened);
    // Cancelling terminates the thread that this runs in.
    const control = { signal: new AbortController().signal, onProgress };
    return await findRows({ ...question, lists, suppressionLists, plainIds: task.plainIds }, control);
  } finally {
    await Promise.all(opened.map((list) => list.close()));
  }
}
