import { assertNever } from '../../shared/errors';
import type { ListInfo } from '../../shared/list';
import type { ValueNote } from '../../shared/value-notes';
import { formatNumber } from '../terminal/output';

/** One line for each thing that a person should look at. */
export function describeNotes({ columns }: ListInfo, notes: readonly ValueNote[]): readonly string[] {
  return notes.map((note) => {
    const name = columns[note.column]?.name || `column ${note.column + 1}`;
    const words = note.words.map(({ says, cells, meant }) => {
      const suggestion = meant === null ? '' : `, perhaps ${meant}`;
      return `${formatNumber(cells)} ${cells === 1 ? 'cell says' : 'cells say'} “${says}”${suggestion}`;
    });
    return `${name}: ${words.join('; ')}. ${consequence(note.kind)}`;
  });
}

function consequence(kind: ValueNote['kind']): string {
  switch (kind) {
    case 'unread-country':
      return 'That is no country, so their numbers without a + stay unverified.';
    case 'mail-typo':
      return 'With --fix-typos they are corrected.';
    default:
      return assertNever(kind);
  }
}
