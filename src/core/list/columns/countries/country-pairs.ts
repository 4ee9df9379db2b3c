import type { Column, ColumnKind } from '../../../../shared/list';
import { headerTokens, isNumberToken } from '../header-tokens';
import { addressNamedBy } from '../words/addresses';
import { wordsOfAll } from '../words/all-languages';

/** Words that say nothing of whose number or country a column holds. */
const SMALL_WORDS = wordsOfAll(({ beside }) => beside?.joining, ['number', 'no', 'nr', 'num', 'code']);
/** The number in “ISO 2” and “Alpha-3” is no number of an address. */
const FORM_OF_CODE = /^(?:iso|alpha)$/;
/** Of a list with more columns of countries, the first are compared with each other column. */
const MAX_COUNTRIES = 32;
/** The same address weighs more than any number of other words. */
const ADDRESS_WEIGHT = 100;

/** The column of countries that another column belongs to. `place`: only their places among columns of the same names say so. */
interface CountryPair {
  readonly column: number;
  readonly by: 'name' | 'place';
}

/** What the header of a column says about whose it is. */
interface NameParts {
  readonly words: ReadonlySet<string>;
  /** Kinds of addresses, such as billing; they are among the words, too. */
  readonly addresses: ReadonlySet<string>;
  /** Its words in their order: columns with the same ones are named alike. */
  readonly name: string;
}

/**
 * Finds the column of countries that shares most words with the header of another column: those for an address first, as
 * “Billing Phone” and “Rechnungsland” do, then others, as “Phone 2” and “Country 2” do. Null if none shares any, or if
 * different ones share different words. Where all are named alike, each belongs to the columns in the same place of the
 * order: “Country, Phone, Country, Phone”. Each name is read once, so that many columns take time in proportion.
 */
export function countryPairs(
  header: readonly string[],
  countries: readonly number[],
): (column: number) => CountryPair | null {
  const examined = countries.slice(0, MAX_COUNTRIES).map((index) => ({ index, ...partsOf(header, index) }));
  let byName: ReadonlyMap<string, readonly number[]> | null = null;
  return (column) => {
    const parts = partsOf(header, column);
    const weighed = examined.map((country) => ({ country, weight: weightOf(country, parts) }));
    const most = Math.max(0, ...weighed.map(({ weight }) => weight));
    const likest = weighed.filter(({ weight }) => weight === most).map(({ country }) => country);
    const [first] = likest;
    if (first === undefined) return null;
    if (likest.every(({ name }) => name === first.name)) {
      byName ??= columnsByName(header, new Set(countries));
      const alike = byName.get(parts.name) ?? [];
      const paired = alike.length > 1 && alike.length === likest.length ? likest[alike.indexOf(column)] : undefined;
      if (paired !== undefined) return { column: paired.index, by: 'place' };
    }
    const isClear = most > 0 && likest.every((country) => sharedKey(country, parts) === sharedKey(first, parts));
    return isClear ? { column: first.index, by: 'name' } : null;
  };
}

/** The column of countries that belongs to another column by its name; null where none does. */
export function countriesByName(
  header: readonly string[],
  countries: readonly number[],
): (column: number) => number | null {
  const pairOf = countryPairs(header, countries);
  return (column) => {
    const pair = pairOf(column);
    return pair?.by === 'name' ? pair.column : null;
  };
}

/** The columns that were guessed to be of a kind, such as those that hold countries; 0-based. */
export function guessedAs(kind: ColumnKind, columns: readonly Pick<Column, 'index' | 'guess'>[]): readonly number[] {
  return columns.flatMap(({ index, guess }) => (guess?.kind === kind ? [index] : []));
}

/** Whether the header says that a column of countries is of one address among several: “Billing Country”, “Country 2”. */
export function isOfOneAddress(header: readonly string[], column: number): boolean {
  const { words, addresses } = partsOf(header, column);
  return addresses.size > 0 || [...words].some(isNumberToken);
}

/** Nothing if the two name different addresses. */
function weightOf(country: NameParts, { words, addresses }: NameParts): number {
  const shared = intersection(country.words, words);
  const isOfSameAddress = intersection(country.addresses, addresses).length > 0;
  if (isOfSameAddress) return ADDRESS_WEIGHT + shared.length;
  return country.addresses.size > 0 && addresses.size > 0 ? 0 : shared.length;
}

/** What a country shares with a column, and what sets it apart from other countries. */
function sharedKey(country: NameParts, { words }: NameParts): string {
  const numbers = [...country.words].filter(isNumberToken);
  return [...intersection(country.words, words), ...country.addresses, ...numbers].sort().join(' ');
}

function intersection(some: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return [...some].filter((word) => others.has(word));
}

/** The columns of each name, but for those of countries; in their order. */
function columnsByName(
  header: readonly string[],
  countries: ReadonlySet<number>,
): ReadonlyMap<string, readonly number[]> {
  const byName = new Map<string, number[]>();
  for (const column of header.keys()) {
    if (countries.has(column)) continue;
    const { name } = partsOf(header, column);
    const columns = byName.get(name);
    if (columns === undefined) byName.set(name, [column]);
    else columns.push(column);
  }
  return byName;
}

function partsOf(header: readonly string[], column: number): NameParts {
  const tokens = headerTokens(header[column] ?? '');
  const namesForm = tokens.some((token) => FORM_OF_CODE.test(token));
  const telling = tokens.filter((token) => !SMALL_WORDS.has(token) && !(namesForm && isNumberToken(token)));
  const words = new Set(telling.map((token) => addressNamedBy(token) ?? token));
  const addresses = new Set(telling.flatMap((token) => addressNamedBy(token) ?? []));
  return { words, addresses, name: [...words].join(' ') };
}
