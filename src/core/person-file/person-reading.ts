import { throwIfCancelled } from '../../shared/errors';
import type { ValueChoice } from '../../shared/person-file';
import type { PlatformFile } from '../../shared/platform';
import type { HashEngine } from '../engine/engine';
import { addPersonCounts } from '../engine/persons/person-counts';
import type { PersonCounts, PersonLines, SharedDigests } from '../engine/persons/person-task';
import type { OpenList, ReadProgress } from '../list/list';
import { ListsProgress } from '../list/lists-progress';
import type { PersonList } from './plan/field-mapping';
import { type PlannedColumn, planPersonTask } from './plan/plan-person-task';
import { type FileReject, inRowOrder } from './rejects-in-order';

interface PlannedFile {
  readonly file: PlatformFile;
  readonly planned: readonly PlannedColumn[];
  /** The file under which its rejects are listed, by position. */
  readonly rejectsOf: number | 'all' | 'none';
}

/** Where rejected rows go, in their order. */
export interface PersonRejects {
  readonly withValues: boolean;
  write(list: OpenList, rejects: Iterable<FileReject>): Promise<void>;
}

/** Reads all lists of people, one after the other, and reports their common progress and rejects. */
export class PersonReading {
  private readonly progress: ListsProgress;

  constructor(
    lists: readonly PersonList[],
    private readonly rejects: PersonRejects | null,
    private readonly signal: AbortSignal,
    onProgress: (progress: ReadProgress) => void,
  ) {
    this.progress = new ListsProgress(lists, onProgress);
  }

  /** Reads one list; `onBatch` receives the lines of each file, in row order. Returns how many rows a filter excluded. */
  async read(
    engine: HashEngine,
    person: PersonList,
    files: readonly PlannedFile[],
    choice: ValueChoice,
    suppressed: SharedDigests | null,
    onBatch: (files: readonly PersonLines[]) => Promise<void>,
  ): Promise<number> {
    const { signal, rejects } = this;
    const detail = rejects === null ? 'counted' : rejects.withValues ? 'with-values' : 'listed';
    const task = planPersonTask(person, files, choice, detail, suppressed);
    const onRead = this.progress.startList();
    let filteredOut = 0;
    for await (const batch of engine.persons(person.list, task, signal)) {
      await onBatch(batch.files);
      const rejected = batch.files.flatMap((lines, index) => {
        const { rejectsOf = 'none' } = files[index] ?? {};
        return rejectsOf === 'none' ? [] : [{ rejects: lines.rejects, file: rejectsOf === 'all' ? null : rejectsOf }];
      });
      await rejects?.write(person.list, inRowOrder(rejected));
      filteredOut += batch.filteredOut;
      onRead(batch.rows, batch.bytesRead);
      throwIfCancelled(signal);
    }
    return filteredOut;
  }

  /** Adds counts to those of a key. */
  count<K>(counts: Map<K, PersonCounts>, key: K, more: PersonCounts): void {
    const known = counts.get(key);
    counts.set(key, known === undefined ? more : addPersonCounts(known, more));
  }

  reportWriting(): void {
    this.progress.reportWriting();
  }
}
