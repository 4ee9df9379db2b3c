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
  const candidates = [surest, ...rivals.filter((rival) => rival !== surest)].map(({ index }) => index);
  return likestColumn(header, phones[0] ?? -1, phones, candidates) ?? surest.index;
}

/** Whether the header says which column of countries belongs to a column of phone numbers. */
export function namesCountryOf(
  header: readonly string[],
  phone: number,
  phones: readonly number[],
  countries: readonly number[],
): boolean {
  return likestColumn(header, phone, phones, countries) !== null;
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
    const own = likestColumn(header, phone, phones, [used, ...countries]);
    return own === null || own === used ? [] : [{ phone, own }];
  });
}

/**
 * The column of countries whose header shares most words with that of a column of phone numbers; null if none shares
 * any. Where all are named alike, each belongs to the numbers in the same place of the order.
 */
function likestColumn(
  header: readonly string[],
  phone: number,
  phones: readonly number[],
  countries: readonly number[],
): number | null {
  const words = wordsOf(header, phone);
  const examined = countries.slice(0, MAX_COUNTRIES).map((index) => {
    const own = wordsOf(header, index);
    return { index, name: [...own].join(' '), shared: [...own].filter((word) => words.has(word)).length };
  });
  const most = Math.max(0, ...examined.map(({ shared }) => shared));
  const likest = examined.filter(({ shared }) => shared === most);
  const [first] = likest;
  if (first === undefined) return null;
  const paired = likest.every(({ name }) => name === first.name) ? pairedColumn(header, phone, phones, likest) : null;
  return paired ?? (most === 0 ? null : first.index);
}

/** “Country, Phone, Country, Phone” */
function pairedColumn(
  header: readonly string[],
  phone: number,
  phones: readonly number[],
  countries: readonly { readonly index: number }[],
): number | null {
  const name = [...wordsOf(header, phone)].join(' ');
  const alike = phones.filter((other) => [...wordsOf(header, other)].join(' ') === name);
  if (alike.length < 2 || alike.length !== countries.length) return null;
  const inOrder = countries.map(({ index }) => index).sort((a, b) => a - b);
  return inOrder[alike.indexOf(phone)] ?? null;
}

function wordsOf(header: readonly string[], column: number): ReadonlySet<string> {
  return new Set(headerTokens(header[column] ?? '').filter((token) => !SMALL_WORDS.has(token)));
}
