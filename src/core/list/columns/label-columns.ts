import { headerTokens, isNumberToken } from './header-tokens';
import { wordsOfAll } from './words/all-languages';
import { JOINING_WORDS } from './words/vocabulary';

const LABEL_WORDS = wordsOfAll(({ beside }) => beside?.labels);
const VALUE_WORDS = wordsOfAll(({ beside }) => beside?.values);
/** “Telefontyp”, “Rufnummernart” and “Nummernart”. */
const LABEL_OF_PHONE = /^(?:tele|ruf|nummer)[a-z]{0,12}(?:typ|art)$/;

/**
 * For each column of phone numbers the column that labels its numbers, or null: by its name, or by its place, if it is
 * named “Type” and stands beside it. Each labels one column.
 */
export function labelColumnsOf(header: readonly string[], columns: readonly number[]): readonly (number | null)[] {
  const labelled = new Set(columns);
  const free = new Set(header.flatMap((name, index) => (isLabel(name) && !labelled.has(index) ? [index] : [])));
  if (free.size === 0) return [];
  const take = (label: number | undefined) => {
    if (label === undefined) return null;
    free.delete(label);
    return label;
  };
  const byName = labelsByName(header, free);
  const named = columns.map((column) => take(byName.get(wordsOf(header, column).join(' '))?.shift()));
  return columns.map((column, index) => {
    const beside = [column + 1, column - 1].find((at) => free.has(at) && isBareLabel(header[at] ?? ''));
    return named[index] ?? take(beside);
  });
}

/** The labels by the names of the columns that they label. A name that is only a number names none. */
function labelsByName(header: readonly string[], labels: Iterable<number>): ReadonlyMap<string, number[]> {
  const byName = new Map<string, number[]>();
  for (const label of labels) {
    const words = wordsOf(header, label).filter((token) => !LABEL_WORDS.has(token));
    if (words.every(isNumberToken)) continue;
    const alike = byName.get(words.join(' '));
    if (alike === undefined) byName.set(words.join(' '), [label]);
    else alike.push(label);
  }
  return byName;
}

function isLabel(name: string): boolean {
  return headerTokens(name).some((token) => LABEL_WORDS.has(token) || LABEL_OF_PHONE.test(token));
}

/** “Type” and “Type 2”, which say nothing of what they label, and “Telefontyp”. */
function isBareLabel(name: string): boolean {
  return headerTokens(name).every(
    (token) => LABEL_WORDS.has(token) || LABEL_OF_PHONE.test(token) || isNumberToken(token),
  );
}

/** The words of a name, apart from those for a value. */
function wordsOf(header: readonly string[], column: number): readonly string[] {
  return headerTokens(header[column] ?? '').filter((token) => !VALUE_WORDS.has(token) && !JOINING_WORDS.has(token));
}
