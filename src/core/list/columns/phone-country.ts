import type { Column, ColumnGuess } from '../../../shared/list';
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
  const rivals = countries.filter(({ guess }) => isRival(guess, surest.guess.filled));
  const candidates = [surest, ...rivals.filter((rival) => rival !== surest)].map(({ index }) => index);
  return ownCountries(header, candidates)(phones[0] ?? -1) ?? surest.index;
}

/** Whether a column of countries is filled about as often as another, whose share of filled cells is `filled`. */
export function isRival(guess: Pick<ColumnGuess, 'filled'>, filled: number): boolean {
  return guess.filled > 0 && guess.filled >= filled * MUCH;
}

/** Whether the header says which column of countries belongs to a column of phone numbers. */
export function namesCountryOf(header: readonly string[], phone: number, countries: readonly number[]): boolean {
  return ownCountries(header, countries)(phone) !== null;
}

/** A column of phone numbers whose header belongs to another column of countries than the one they are read with. */
interface OtherCountry {
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
  const ownOf = ownCountries(header, [used, ...countries]);
  return phones.slice(1).flatMap((phone) => {
    const own = ownOf(phone);
    return own === null || own === used ? [] : [{ phone, own }];
  });
}

/**
 * Finds the column of countries whose header shares most words with that of a column of phone numbers; null if none
 * shares any. Where all are named alike, each belongs to the numbers in the same place of the order: “Country, Phone,
 * Country, Phone”. Each name is read once, so that many columns take time in proportion.
 */
function ownCountries(header: readonly string[], countries: readonly number[]): (phone: number) => number | null {
  const examined = countries.slice(0, MAX_COUNTRIES).map((index) => ({ index, words: wordsAt(header, index) }));
  let byName: ReadonlyMap<string, readonly number[]> | null = null;
  return (phone) => {
    const words = wordsAt(header, phone);
    const counted = examined.map((country) => ({
      ...country,
      shared: [...country.words].filter((word) => words.has(word)).length,
    }));
    const most = Math.max(0, ...counted.map(({ shared }) => shared));
    const likest = counted.filter(({ shared }) => shared === most);
    const [first] = likest;
    if (first === undefined) return null;
    if (likest.every((country) => nameOf(country.words) === nameOf(first.words))) {
      byName ??= columnsByName(header, new Set(countries));
      const alike = byName.get(nameOf(words)) ?? [];
      const inOrder = likest.map(({ index }) => index).sort((a, b) => a - b);
      const paired = alike.length > 1 && alike.length === inOrder.length ? inOrder[alike.indexOf(phone)] : undefined;
      if (paired !== undefined) return paired;
    }
    return most === 0 ? null : first.index;
  };
}

/** The columns of each name, but for those of countries; in their order. */
function columnsByName(
  header: readonly string[],
  countries: ReadonlySet<number>,
): ReadonlyMap<string, readonly number[]> {
  const byName = new Map<string, number[]>();
  for (const column of header.keys()) {
    if (countries.has(column)) continue;
    const name = nameOf(wordsAt(header, column));
    const columns = byName.get(name);
    if (columns === undefined) byName.set(name, [column]);
    else columns.push(column);
  }
  return byName;
}

function nameOf(words: ReadonlySet<string>): string {
  return [...words].join(' ');
}

function wordsAt(header: readonly string[], column: number): ReadonlySet<string> {
  return new Set(headerTokens(header[column] ?? '').filter((token) => !SMALL_WORDS.has(token)));
}
