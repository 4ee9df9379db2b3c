import type { RowFilter } from '../../shared/list';
import { type Message, message } from '../../shared/messages/message';
import { columnLabel } from './columns/column-names';
import { isNo, isYes } from './columns/opt-out-cells';
import { createCellTest, nameFilter } from './filter-rows';
import type { OpenList } from './list';

/** Enough to show how a column spells yes and no. */
const MAX_ANSWERS = 5;

/**
 * A sentence for a filter that none of the first rows passes, with the answers that its column holds instead; null if
 * some pass. Only words for yes and no are repeated: other cells may be about a person.
 */
export function describeUnmatched(list: Pick<OpenList, 'header' | 'sample' | 'info'>, only: RowFilter): Message | null {
  const { sample, info } = list;
  const cells = sample.map((row) => row[only.column] ?? '');
  if (cells.length === 0 || cells.some(createCellTest(nameFilter(list, only)))) return null;
  const index = only.column;
  return message('filter.unmatched', {
    name: info.name,
    rows: cells.length,
    value: only.value,
    column: columnLabel(info.columns[index] ?? { index, name: '' }),
    instead: describeAnswers(cells),
  });
}

function describeAnswers(cells: readonly string[]): Message {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    if (!isYes(cell) && !isNo(cell)) continue;
    const says = cell.trim();
    counts.set(says, (counts.get(says) ?? 0) + 1);
  }
  if (counts.size === 0) return message('filter.unmatched.advice');
  const most = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, MAX_ANSWERS);
  return message('filter.unmatched.answers', {
    words: most.map(([says, count]) => message('note.word', { cells: count, says })),
  });
}
