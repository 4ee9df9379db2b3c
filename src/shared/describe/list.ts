import type { ListInfo } from '../list';
import { type Message, message, type Words } from '../messages/message';
import type { HealthFinding } from '../notes/health';
import type { NotedCells, NotedWord, ValueNote } from '../notes/value-notes';

type Columns = Pick<ListInfo, 'columns'>;

/** A column by its name, or by its number where it has none. */
export function columnName({ columns }: Columns, index: number): Words {
  return columns[index]?.name || message('list.column', { number: index + 1 });
}

/** Something to check, and what to do about it. */
interface Advice {
  readonly what: Message;
  readonly advice: Message;
}

/** What may be wrong with a column. */
export function describeFinding(info: Columns, finding: HealthFinding): Advice {
  const { kind, column, count, share } = finding;
  const what =
    kind === 'other-hash' ? message(`health.${kind}`, { algorithm: finding.algorithm }) : message(`health.${kind}`);
  return {
    what: message('health.finding', {
      column: columnName(info, column),
      count,
      percent: share < 0.01 ? 0 : Math.round(share * 100),
      what,
    }),
    advice: message(`health.${kind}.advice`),
  };
}

/** Country values of the whole run that were not understood. */
export function describeUnread({ cells, words }: NotedCells): Message {
  return words.length === 0
    ? message('note.unread.many', { cells })
    : message('note.unread', {
        words: words.map(describeWord),
      });
}

/** Mail domains of the whole run that may be typing errors. */
export function describeTypos({ cells, words }: NotedCells): Message {
  return message('note.typos', { cells, words: words.map(describeWord) });
}

/** Cell values that look like mistakes. */
export function describeNote(info: Columns, { kind, column, rows, words }: ValueNote): Advice {
  return {
    what: message('note.words', { column: columnName(info, column), rows, words: words.map(describeWord) }),
    advice: message(`note.${kind}.advice`),
  };
}

function describeWord({ says, cells, meant }: NotedWord): Message {
  return meant === null ? message('note.word', { cells, says }) : message('note.word.meant', { cells, says, meant });
}
