import type { Column } from '../../../shared/list';
import { headerTokens, JOINING_WORDS } from './header-tokens';

/** Words that say nothing of whose number or country a column holds. */
const SMALL_WORDS: ReadonlySet<string> = new Set([...JOINING_WORDS, 'number', 'no', 'nr', 'num', 'code']);
/** Of a list with more, the first are compared with each phone number's column. */
const MAX_COUNTRIES = 32;
/** A column that names fewer countries than this share of what another does is of little help. */
const MUCH = 0.5;

type NamedColumns = readonly Pick<Column, 'index' | 'guess'>[];

/**
 * The column with the countries of phone numbers: of those filled about as often as the best one the one that shares
 * most words with the first column of phone numbers, as “Billing Phone” and “Billing Country” do.
 * @param phones at least one; none of them holds countries
 */
export function countryColumnFor(
  header: readonly string[],
  columns: NamedColumns,
  phones: readonly number[],
): number | null {
  const countries = columns.flatMap(({ index, guess }) =>
    guess?.kind === 'country' && !phones.includes(index) ? [{ index, guess }] : [],
  );
  const [first, ...others] = countries;
  if (first === undefined) return null;
  const surest = others.reduce((best, other) => (other.guess.confidence > best.guess.confidence ? other : best), first);
  const rivals = countries.filter(({ guess }) => guess.filled > 0 && guess.filled >= surest.guess.filled * MUCH);
  const own = likestColumn(header, phones[0] ?? -1, [surest.index, ...rivals.map(({ index }) => index)]);
  return own ?? surest.index;
}

/** A column of phone numbers whose header belongs to another column of countries than the one they are read with. */
export interface OtherCountry {
  readonly phone: number;
  readonly own: number;
}

/** @param used the column of countries that the first column of phone numbers is read with */
export function otherCountries(
  header: readonly string[],
  columns: NamedColumns,
  phones: readonly number[],
  used: number,
): readonly OtherCountry[] {
  const countries = columns.flatMap(({ index, guess }) =>
    guess?.kind === 'country' && guess.filled > 0 && index !== used ? [index] : [],
  );
  if (countries.length === 0) return [];
  return phones.slice(1).flatMap((phone) => {
    const own = likestColumn(header, phone, [used, ...countries]);
    return own === null || own === used ? [] : [{ phone, own }];
  });
}

/** The column whose header shares most words with another; null if none shares any. The first of equals. */
function likestColumn(header: readonly string[], column: number, candidates: readonly number[]): number | null {
  const words = wordsOf(header, column);
  let best: number | null = null;
  let most = 0;
  for (const candidate of candidates.slice(0, MAX_COUNTRIES)) {
    const shared = [...wordsOf(header, candidate)].filter((word) => words.has(word)).length;
    if (shared <= most) continue;
    best = candidate;
    most = shared;
  }
  return best;
}

function wordsOf(header: readonly string[], column: number): ReadonlySet<string> {
  return new Set(headerTokens(header[column] ?? '').filter((token) => !SMALL_WORDS.has(token)));
}
