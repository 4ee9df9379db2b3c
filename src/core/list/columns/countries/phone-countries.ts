import type { CountryColumns } from '../../../../shared/column-mapping';
import type { Column, ColumnGuess } from '../../../../shared/list';
import { isUsed } from '../../evidence/used-guesses';
import { countryPairs, isOfOneAddress } from './country-pairs';

/** A column that names fewer countries than this share of what another does is of little help. */
const MUCH = 0.5;

type NamedColumns = readonly Pick<Column, 'index' | 'guess'>[];

/**
 * The columns with the countries of phone numbers. Each column of numbers is read with that of its own words, as “Billing
 * Phone” is with “Billing Country”; one that is of no address in particular and that numbers fit, or else the surest,
 * serves all others.
 * @param phones at least one; none of them holds countries
 */
export function countryColumnsFor(
  header: readonly string[],
  columns: NamedColumns,
  phones: readonly number[],
): CountryColumns {
  const { named, candidates } = findCountries(header, columns, phones);
  const [countryColumn = null] = candidates;
  const own = [...new Set(named)].flatMap((column) =>
    column === null || column === countryColumn
      ? []
      : [{ countryColumn: column, columns: phones.filter((_, index) => named[index] === column) }],
  );
  return own.length === 0 ? { countryColumn } : { countryColumn, ownCountries: own };
}

interface FoundCountries {
  /** For each column of phone numbers that of its own words among several, or null. */
  readonly named: readonly (number | null)[];
  /** The first column of numbers whose name and place leave its country open; null if there is none. */
  readonly open: number | null;
  /** The columns that may serve all others, the surest first. */
  readonly candidates: readonly number[];
  /** Those of one address each, which serve them only where their numbers do not fit the candidates; the surest first. */
  readonly substitutes: readonly number[];
}

/** What names and places say of the countries of phone numbers. */
export function findCountries(
  header: readonly string[],
  columns: NamedColumns,
  phones: readonly number[],
): FoundCountries {
  const countries = countriesIn(columns, phones);
  const positions = countries.map(({ index }) => index);
  if (positions.length < 2)
    return { named: phones.map(() => null), open: phones[0] ?? null, candidates: positions, substitutes: [] };
  const pairs = phones.map(countryPairs(header, positions));
  const named = pairs.map((pair) => (pair?.by === 'name' ? pair.column : null));
  const rivals = surestFirst(rivalsIn(countries)).map(({ index }) => index);
  const isRival = (column: number | null): column is number => column !== null && rivals.includes(column);
  const [first = null] = named;
  const only = (column: number) => ({ named, open: null, candidates: [column], substitutes: [] });
  if (isRival(first) && named.every((column) => column === first)) return only(first);
  const firstUnnamed = named.indexOf(null);
  const placed = pairs[firstUnnamed]?.column ?? null;
  if (isRival(placed)) return only(placed);
  const open = phones[firstUnnamed] ?? null;
  const ofAll = rivalsIn(countries).filter(
    ({ index, guess }) => isUsed(guess) && !named.includes(index) && !isOfOneAddress(header, index),
  );
  const candidates = surestFirst(ofAll).map(({ index }) => index);
  const substitutes = rivals.filter((index) => !candidates.includes(index));
  if (candidates.length > 0) return { named, open, candidates, substitutes };
  return open === null && isRival(first) ? only(first) : { named, open, candidates: rivals, substitutes: [] };
}

interface CountryColumn {
  readonly index: number;
  readonly guess: ColumnGuess;
}

function countriesIn(columns: NamedColumns, phones: readonly number[]): readonly CountryColumn[] {
  return columns.flatMap(({ index, guess }) =>
    guess?.kind === 'country' && !phones.includes(index) ? [{ index, guess }] : [],
  );
}

/** The surest column and those filled about as often. */
function rivalsIn(countries: readonly CountryColumn[]): readonly CountryColumn[] {
  const [surest] = surestFirst(countries);
  if (surest === undefined) return [];
  return countries.filter(
    ({ guess }) => guess === surest.guess || (guess.filled > 0 && guess.filled >= surest.guess.filled * MUCH),
  );
}

/** The surest of the columns, and the others in their order. */
function surestFirst(countries: readonly CountryColumn[]): readonly CountryColumn[] {
  const [first, ...others] = countries;
  if (first === undefined) return [];
  const surest = others.reduce((best, other) => (other.guess.confidence > best.guess.confidence ? other : best), first);
  return [surest, ...countries.filter((country) => country !== surest)];
}

/** A column of phone numbers that belongs by its place to another column of countries than it is read with. */
interface UnreadCountry {
  readonly phone: number;
  readonly own: number;
}

/** @param used the column of countries that serves them */
export function unreadCountries(
  header: readonly string[],
  columns: NamedColumns,
  phones: readonly number[],
  used: number,
): readonly UnreadCountry[] {
  const countries = countriesIn(columns, phones).filter(({ index, guess }) => guess.filled > 0 || index === used);
  if (countries.length < 2) return [];
  const pairOf = countryPairs(
    header,
    countries.map(({ index }) => index),
  );
  return phones.slice(1).flatMap((phone) => {
    const pair = pairOf(phone);
    return pair?.by === 'place' && pair.column !== used ? [{ phone, own: pair.column }] : [];
  });
}
