import type { NotedCells, NotedWord, ValueNote } from '../../shared/value-notes';
import { formatCount } from '../format';

const advice: Readonly<Record<ValueNote['kind'], string>> = {
  'unread-country': 'That is no country, so these numbers are not verified unless they begin with a plus.',
  'mail-typo': 'Tick “Correct mistyped domains” if these are errors.',
};

function describeWords(words: readonly NotedWord[]): string {
  const told = words.map(({ says, cells, meant }) => {
    const saying = `${formatCount(cells, 'cell says', 'cells say')} “${says}”`;
    return meant === null ? saying : `${saying}, perhaps ${meant}`;
  });
  return told.join('; ');
}

/** What cells say that was hardly meant so. */
export const valueNotes = {
  note: (column: string, { words }: ValueNote) => `${column}: ${describeWords(words)}`,
  unreadCountries: ({ cells, words }: NotedCells) => {
    const told =
      words.length === 0 ? `${formatCount(cells, 'cell says', 'cells say')} something else` : describeWords(words);
    return `No country: ${told}. Their numbers are not verified unless they begin with a plus.`;
  },
  advice: ({ kind }: ValueNote) => advice[kind],
  base64: 'Take codes in Base64',
  base64Hint: 'These cells hold SHA-256 codes in another notation. If this is on, they are taken as they are.',
  fixTypos: 'Correct mistyped domains',
  fixTyposHint: 'Only errors in well-known domains, such as gmial.com. Each is counted as repaired.',
} as const;
