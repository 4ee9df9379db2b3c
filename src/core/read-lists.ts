import { USER_TYPES, type UserType } from '../shared/audience';
import type { ColumnMapping, RowFilter } from '../shared/column-mapping';
import type { ListInfo } from '../shared/list';
import type { HashCounts, HashTask } from './engine/common/batch';
import { addCounts, NO_COUNTS } from './engine/common/counts/counts';
import { unpackRejects } from './engine/common/counts/packed-rejects';
import type { HashRun } from './engine/common/hash-run';
import { planTask } from './engine/common/plan-task';
import { BUDGETS } from './list/budgets';
import { nameFilter } from './list/filter-rows';
import type { OpenList, ReadProgress } from './list/list';
import { tooManyUsedColumns } from './list/list-errors';
import { ListsProgress } from './list/lists-progress';
import type { RejectsFile } from './rejects-file';

export interface MappedList {
  readonly list: OpenList;
  /** At least one, of distinct user types: each has lines of its own. */
  readonly mappings: readonly ColumnMapping[];
  /** Other rows are counted but not used; if absent, all rows are used. */
  readonly filter?: RowFilter;
}

/** Where rejected rows are written; with their raw values only if the marketer chose so. */
export interface RejectsTarget {
  readonly file: RejectsFile;
  readonly withValues: boolean;
}

interface CountsOfList {
  readonly info: ListInfo;
  readonly counts: HashCounts;
}

/** In the order of the lists; only those that hold the user type. */
type CountsByType = ReadonlyMap<UserType, readonly CountsOfList[]>;

/** Reads all lists of one audience and reports their common progress and rejects. */
export class ListReading {
  private readonly progress: ListsProgress;

  constructor(
    lists: readonly MappedList[],
    private readonly rejects: RejectsTarget | null,
    private readonly signal: AbortSignal,
    onProgress: (progress: ReadProgress) => void,
  ) {
    this.progress = new ListsProgress(lists, onProgress);
  }

  /** Hashes lists into a run, one after the other. What became of their rows is counted for each user type. */
  async add(run: HashRun, lists: readonly MappedList[], plainIds: boolean): Promise<CountsByType> {
    const byType = new Map<UserType, CountsOfList[]>(userTypesOf(lists).map((userType) => [userType, []]));
    for (const { list, mappings, filter } of lists) {
      const namedFilter = filter === undefined ? null : nameFilter(list, filter);
      const tasks = mappings.map((mapping) => taskOf(list, mapping, plainIds, this.rejects));
      let counts = tasks.map(() => NO_COUNTS);
      const onRead = this.progress.startList();
      for await (const batch of run.add(list, tasks, namedFilter, this.signal)) {
        counts = counts.map((sum, index) => addCounts(sum, batch.counts[index] ?? NO_COUNTS));
        await this.rejects?.file.write(list.info, unpackRejects(batch.rejects));
        onRead(batch.counts[0]?.rows ?? 0, batch.bytesRead);
      }
      for (const [index, { userType }] of tasks.entries()) {
        byType.get(userType)?.push({ info: list.info, counts: counts[index] ?? NO_COUNTS });
      }
    }
    return byType;
  }

  reportWriting(): void {
    this.progress.reportWriting();
  }
}

/** What became of the rows of all lists together. */
export function totalOf(lists: readonly CountsOfList[]): HashCounts {
  return lists.reduce((sum, { counts }) => addCounts(sum, counts), NO_COUNTS);
}

/** The user types that lists are mapped to, in the order of `USER_TYPES`. */
export function userTypesOf(lists: readonly Pick<MappedList, 'mappings'>[]): readonly UserType[] {
  return USER_TYPES.filter((userType) =>
    lists.some(({ mappings }) => mappings.some((mapping) => mapping.userType === userType)),
  );
}

function taskOf(list: OpenList, mapping: ColumnMapping, plainIds: boolean, rejects: RejectsTarget | null): HashTask {
  if (mapping.columns.length > BUDGETS.usedColumns) throw tooManyUsedColumns(list.info.name);
  const detail = rejects === null ? 'counted' : rejects.withValues ? 'with-values' : 'listed';
  return planTask(list, mapping, { plainIds, rejects: detail });
}
