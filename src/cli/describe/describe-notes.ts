import { assertNever } from '../../shared/errors';
import type { ListInfo } from '../../shared/list';
import type { NotedCells, NotedWord, ValueNote } from '../../shared/value-notes';
import { formatNumber } from '../terminal/output';

/** What was not understood of the countries of a whole run; nothing where all were. */
export function describeUnreadCountries(noted: readonly (NotedCells | null)[]): readonly string[] {
  return noted.flatMap((one) => {
    if (one === null) return [];
    const { cells, words } = one;
    const told = words.length === 0 ? `${formatNumber(cells)} cells say many different things` : describeWords(words);
    return `No country: ${told}. Their numbers without a + are unverified.`;
  });
}

/** One line for each thing that a person should look at. */
export function describeNotes({ columns }: ListInfo, notes: readonly ValueNote[]): readonly string[] {
  return notes.map((note) => {
    const name = columns[note.column]?.name || `column ${note.column + 1}`;
    return `${name}: ${describeWords(note.words)}. ${consequence(note.kind)}`;
  });
}

function describeWords(words: readonly NotedWord[]): string {
  const told = words.map(({ says, cells, meant }) => {
    const suggestion = meant === null ? '' : `, perhaps ${meant}`;
    return `${formatNumber(cells)} ${cells === 1 ? 'cell says' : 'cells say'} “${says}”${suggestion}`;
  });
  return told.join('; ');
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
