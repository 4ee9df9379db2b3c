import type { RowFilter } from '../../shared/column-mapping';
import { type Message, message } from '../../shared/messages/message';
import { columnLabel } from './columns/column-names';
import { isNo, isYes } from './columns/opt-out-cells';
import { createCellTest, nameFilter } from './filter-rows';
import type { OpenList } from './list';

/** Enough to show how a column spells yes and no. */
const MAX_ANSWERS = 5;

type FilteredList = Pick<OpenList, 'header' | 'sample'>;

/** What a column says, and in how many of the first rows. */
interface Answer {
  readonly says: string;
  readonly cells: number;
}

/** The first cells of a filter's column if none of them passes it; null if some do, or there are none. */
export function unmatchedCells(list: FilteredList, filter: RowFilter): readonly string[] | null {
  const cells = list.sample.map((row) => row[filter.column] ?? '');
  return cells.length === 0 || cells.some(createCellTest(nameFilter(list, filter))) ? null : cells;
}

/** The most frequent ones, without the space around them. */
export function mostFrequent(cells: readonly string[]): readonly Answer[] {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const says = cell.trim();
    counts.set(says, (counts.get(says) ?? 0) + 1);
  }
  const answers = [...counts].map(([says, count]) => ({ says, cells: count }));
  return answers.toSorted((a, b) => b.cells - a.cells).slice(0, MAX_ANSWERS);
}

/**
 * A sentence for a filter that none of the first rows passes, with the answers that its column holds instead; null if
 * some pass. Only words for yes and no are repeated: other cells may be about a person.
 */
export function describeUnmatched(list: FilteredList & Pick<OpenList, 'info'>, filter: RowFilter): Message | null {
  const cells = unmatchedCells(list, filter);
  if (cells === null) return null;
  const { info } = list;
  const index = filter.column;
  return message('filter.unmatched', {
    name: info.name,
    rows: cells.length,
    value: filter.value,
    column: columnLabel(info.columns[index] ?? { index, name: '' }),
    instead: describeAnswers(mostFrequent(cells.filter((cell) => isYes(cell) || isNo(cell)))),
  });
}

function describeAnswers(answers: readonly Answer[]): Message {
  if (answers.length === 0) return message('filter.unmatched.advice');
  return message('filter.unmatched.answers', { words: answers.map((answer) => message('note.word', { ...answer })) });
}
