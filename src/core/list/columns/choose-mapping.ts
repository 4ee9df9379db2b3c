import { supportsMultiValue, USER_TYPES, type UserType } from '../../../shared/audience';
import type { ColumnMapping, CountryColumns } from '../../../shared/column-mapping';
import { AppError } from '../../../shared/errors';
import type { Column, ColumnGuess, ListInfo } from '../../../shared/list';
import { message } from '../../../shared/messages/message';
import { BUDGETS } from '../budgets';
import { isUsed } from '../evidence/used-guesses';
import { COLUMN } from '../evidence/weights';
import { columnLabel } from './column-names';
import { countryColumnsFor } from './countries/phone-countries';
import { kindsNamedBy } from './read-header';
import { describeColumns, type ListOfColumns, resolveColumn } from './resolve-column';

/** The decisions of the marketer about a mapping; the rest follows from the guesses. */
export interface MappingChoice {
  readonly userType?: UserType | null;
  /** Header names or 1-based numbers; without any, the guessed columns are used. */
  readonly columns?: readonly (string | number)[];
  /** Takes precedence over every other source of a country. */
  readonly countryColumn?: string | number | null;
  /** The country of all phone numbers, chosen by the marketer; takes precedence over guessed columns. */
  readonly defaultCountry?: string | null;
  /** For rows without a country of their own, ISO 3166 alpha-2. */
  readonly fallbackCountry?: string | null;
  /** Cells may hold several values. */
  readonly multiValue?: boolean;
}

/** Decides which columns become lines of the audience. Throws `unknown-column` or `no-usable-column`. */
export function chooseMapping(list: ListOfColumns, choice: MappingChoice = {}): ColumnMapping {
  const chosen = resolveAll(list, choice.columns);
  if (chosen.length === 0) refuseAligned(list);
  const userType = choice.userType ?? guessUserType(list, chosen);
  const columns = chosen.length > 0 ? chosen : columnsOf(list, userType).slice(0, BUDGETS.usedColumns);
  const { defaultCountry = null, fallbackCountry = null } = choice;
  return {
    userType,
    columns,
    ...chooseCountries(list, userType, columns, choice),
    defaultCountry: defaultCountry ?? fallbackCountry,
    multiValue: (choice.multiValue ?? false) && supportsMultiValue(userType),
  };
}

/**
 * One mapping for each wanted user type, or for the likeliest one if none is given. Types that the list does not hold
 * are omitted. Throws `unknown-column`, or `no-usable-column` if none is left.
 */
export function chooseMappings(
  list: ListOfColumns,
  userTypes: readonly UserType[],
  choice: Omit<MappingChoice, 'userType'> = {},
): readonly ColumnMapping[] {
  const { info } = list;
  if (userTypes.length <= 1) return [chooseMapping(list, { ...choice, userType: userTypes[0] ?? null })];
  const chosen = resolveAll(list, choice.columns);
  const [unclear] = chosen.filter((index) => !userTypes.some((userType) => mayHold(list, index, userType)));
  if (unclear !== undefined) throw unclearColumn(info, unclear);
  const failures: unknown[] = [];
  const searched = chosen.length > 0 ? userTypes : typesShown(list, userTypes);
  const mappings = searched.flatMap((userType) => {
    const columns = chosen.filter((index) => mayHold(list, index, userType)).map((index) => index + 1);
    if (chosen.length > 0 && columns.length === 0) return [];
    try {
      return [chooseMapping(list, { ...choice, userType, columns })];
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'no-usable-column') throw error;
      failures.push(error);
      return [];
    }
  });
  if (mappings.length > 0) return mappings;
  throw failures[0] ?? new AppError('no-usable-column', message('columns.noneOfChosen', { name: info.name }));
}

function resolveAll(list: ListOfColumns, columns: MappingChoice['columns'] = []): readonly number[] {
  return [...new Set(columns.flatMap((column) => resolveColumn(list, column)))];
}

/** With several types, each takes those of the chosen columns that look like it or are named for it. */
function mayHold({ info, header }: ListOfColumns, index: number, userType: UserType): boolean {
  const column = info.columns[index];
  if (column === undefined) return false;
  const { guess, offer } = column;
  return guess?.kind === userType || offer?.kind === userType || kindsNamedBy(header[index] ?? '').includes(userType);
}

interface Guessed {
  readonly index: number;
  readonly guess: ColumnGuess;
}

function guessesIn(columns: readonly Column[]): readonly Guessed[] {
  return columns.flatMap(({ index, guess }) => (guess === null ? [] : [{ index, guess }]));
}

/**
 * The guesses that are confident enough to act on, or all if there are none. Beside customer IDs alone, doubtful e-mail
 * addresses count as well: they are unmistakable, and reach more people.
 */
function confident(guesses: readonly Guessed[]): readonly Guessed[] {
  const usable = guesses.filter(({ guess }) => guess.confidence >= COLUMN.confident);
  if (usable.length === 0) return guesses;
  const isOfIds = usable.every(({ guess }) => guess.kind === 'custom_audience_third_party_id');
  return isOfIds ? guesses.filter((item) => usable.includes(item) || item.guess.kind === 'email_hash') : usable;
}

/** The first type in order of preference, unless another is found in far more rows. */
function guessUserType(list: ListOfColumns, chosen: readonly number[]): UserType {
  const { info } = list;
  const candidates = info.columns.filter(({ index }) => chosen.length === 0 || chosen.includes(index));
  const guesses = confident(guessesIn(candidates).filter(({ guess }) => guess.kind !== 'country'));
  const filled = (type: UserType) =>
    Math.max(0, ...guesses.map(({ guess }) => (guess.kind === type ? guess.filled : 0)));
  const most = Math.max(...USER_TYPES.map(filled));
  const userType = USER_TYPES.find(
    (type) => guesses.some(({ guess }) => guess.kind === type) && filled(type) >= most / COLUMN.sparse,
  );
  if (userType !== undefined) return userType;
  const values = { name: info.name, columns: describeColumns(info) };
  throw new AppError('no-usable-column', message('columns.noneUsable', values));
}

/** Whether a column holds another user type than a given one: phone numbers are no e-mail addresses, but may be IDs. */
export function holdsAnotherType({ guess }: Column, userType: UserType): boolean {
  if (guess === null || guess.kind === userType || guess.confidence < COLUMN.confident) return false;
  return guess.by === 'header' || userType !== 'custom_audience_third_party_id';
}

/** Of several types, the one that the only column of a list without a header shows; all of them if it shows none. */
function typesShown({ info }: ListOfColumns, userTypes: readonly UserType[]): readonly UserType[] {
  const [only, second] = info.columns;
  if (second !== undefined || info.dialect.header || only === undefined || only.guess === null) return userTypes;
  const { kind, confidence } = only.guess;
  const shown = userTypes.filter((userType) => userType === kind);
  return confidence >= COLUMN.confident && shown.length > 0 ? shown : userTypes;
}

/** Every column named for the type, or else those that look like it. */
function columnsOf({ info, header }: ListOfColumns, userType: UserType): readonly number[] {
  const guesses = guessesIn(info.columns).filter(({ guess }) => guess.kind === userType);
  const named = guesses.filter(({ guess }) => guess.by === 'header');
  if (named.some(({ guess }) => isUsed(guess))) return positionsOf(named);
  if (guesses.length > 0) return positionsOf(confident(guesses));
  const [only, second] = info.columns;
  const isAlone = only !== undefined && second === undefined && !info.dialect.header;
  if (isAlone && !holdsAnotherType(only, userType)) return [0];
  // The marketer has named the user type and a header agrees, so even doubtful values are meant, but none that was set aside.
  const byName = info.columns.filter(
    ({ index, offer }) => offer === undefined && kindsNamedBy(header[index] ?? '').includes(userType),
  );
  if (byName.length > 0) return byName.map(({ index }) => index);
  const values = { name: info.name, userType: message(`userType.${userType}.plural`), columns: describeColumns(info) };
  throw new AppError('no-usable-column', message('columns.noneOfType', values));
}

function positionsOf(guesses: readonly Guessed[]): readonly number[] {
  return guesses.map(({ index }) => index);
}

/** Only phone numbers need a country, and a hashed column is never the country column. */
function chooseCountries(
  list: ListOfColumns,
  userType: UserType,
  columns: readonly number[],
  { countryColumn = null, defaultCountry = null }: MappingChoice,
): CountryColumns {
  if (countryColumn !== null) return { countryColumn: resolveColumn(list, countryColumn)[0] ?? null };
  if (userType !== 'phone_hash' || defaultCountry !== null) return { countryColumn: null };
  return countryColumnsFor(list.header, list.info.columns, columns);
}

/** A column that the marketer named must not be dropped silently. */
function unclearColumn({ name, columns }: ListInfo, index: number): AppError {
  const column = columnLabel(columns[index] ?? { index, name: '' });
  return new AppError('no-usable-column', message('columns.unclear', { name, column }));
}

/** Between two columns of a table for people: spaces, so that they begin below each other, or a line. */
const SET_APART = /\S(?: {2,}|\s*[│║┃]\s*)\S/;
const ALIGNED_FROM = 0.5;

/** A list that was read as one value a line because spaces or lines that are no delimiters set its columns apart. */
function refuseAligned({ info, sample }: Pick<ListOfColumns, 'info' | 'sample'>): void {
  if (info.dialect.delimiter !== '' || sample.length === 0) return;
  if (info.columns.some(({ guess }) => guess !== null && isUsed(guess))) return;
  const aligned = sample.filter(([line = '']) => SET_APART.test(line));
  if (aligned.length < sample.length * ALIGNED_FROM) return;
  const values = { name: info.name, columns: describeColumns(info) };
  throw new AppError('no-usable-column', message('columns.aligned', values));
}
