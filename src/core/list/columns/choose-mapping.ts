import { supportsMultiValue, USER_TYPES, type UserType } from '../../../shared/audience';
import { AppError } from '../../../shared/errors';
import type { Column, ColumnMapping, ListInfo } from '../../../shared/list';
import type { OpenList } from '../list';
import { headerTokens } from './header-tokens';
import { kindsNamedBy } from './read-header';

/** The parts of a mapping that a person has decided; the rest follows from the guesses. */
export interface MappingChoice {
  readonly userType?: UserType | null;
  /** Header names or 1-based numbers; none stands for the guessed ones. */
  readonly columns?: readonly (string | number)[];
  readonly countryColumn?: string | number | null;
  readonly defaultCountry?: string | null;
  /** Cells may hold several values. */
  readonly severalValues?: boolean;
}

/** A list as far as its columns are concerned. */
export type ListOfColumns = Pick<OpenList, 'info' | 'header'>;

/** From this confidence on a guess is acted on beside a better one. */
const CONFIDENT = 0.5;

/** Decides which columns become lines of the audience. Throws `unknown-column` or `no-usable-column`. */
export function chooseMapping(list: ListOfColumns, choice: MappingChoice = {}): ColumnMapping {
  const { info } = list;
  const chosen = [...new Set((choice.columns ?? []).flatMap((column) => resolveColumn(list, column)))];
  const userType = choice.userType ?? guessUserType(info, chosen);
  const columns = chosen.length > 0 ? chosen : columnsOf(list, userType);
  const countryColumn = choice.countryColumn ?? null;
  return {
    userType,
    columns,
    countryColumn: countryColumn === null ? guessCountryColumn(info, userType, columns) : firstOf(list, countryColumn),
    defaultCountry: choice.defaultCountry ?? null,
    severalValues: (choice.severalValues ?? false) && supportsMultiValue(userType),
  };
}

function guessUserType(info: ListInfo, chosen: readonly number[]): UserType {
  const candidates = info.columns.filter(({ index }) => chosen.length === 0 || chosen.includes(index));
  const confident = candidates.filter(({ guess }) => (guess?.confidence ?? 0) >= CONFIDENT);
  const kinds = (confident.length > 0 ? confident : candidates).map(({ guess }) => guess?.kind);
  const userType = USER_TYPES.find((type) => kinds.includes(type));
  if (userType !== undefined) return userType;
  throw new AppError(
    'no-usable-column',
    `No column of “${info.name}” looks like e-mail addresses, phone numbers, device IDs or third-party IDs. ` +
      `Say what the list holds with --type and which column it is with --column. ${describeColumns(info)}`,
  );
}

function columnsOf({ info, header }: ListOfColumns, userType: UserType): readonly number[] {
  const guessed = info.columns.filter(({ guess }) => guess?.kind === userType);
  const confident = guessed.filter(({ guess }) => (guess?.confidence ?? 0) >= CONFIDENT);
  if (guessed.length > 0) return (confident.length > 0 ? confident : guessed).map(({ index }) => index);
  if (info.columns.length === 1 && !info.dialect.header) return [0];
  // The person says what the list holds and a header agrees: then even doubtful values are meant.
  const named = info.columns.filter(({ index }) => kindsNamedBy(header[index] ?? '').includes(userType));
  if (named.length > 0) return named.map(({ index }) => index);
  throw new AppError(
    'no-usable-column',
    `No column of “${info.name}” looks like ${WORDS[userType]}. Name the column by its header or number with --column. ${describeColumns(info)}`,
  );
}

const WORDS: Readonly<Record<UserType, string>> = {
  email_hash: 'e-mail addresses',
  phone_hash: 'phone numbers',
  mobile_advertiser_id: 'device IDs',
  custom_audience_third_party_id: 'third-party IDs',
};

/** Only phone numbers need a country; a column that is hashed is no country. */
function guessCountryColumn(info: ListInfo, userType: UserType, columns: readonly number[]): number | null {
  if (userType !== 'phone_hash') return null;
  const countries = info.columns.filter(({ index, guess }) => guess?.kind === 'country' && !columns.includes(index));
  return (
    countries.reduce<Column | null>((best, one) => (confidence(one) > confidence(best) ? one : best), null)?.index ??
    null
  );
}

function confidence(column: Column | null): number {
  return column?.guess?.confidence ?? 0;
}

function firstOf(list: ListOfColumns, wanted: string | number): number | null {
  return resolveColumn(list, wanted)[0] ?? null;
}

/** All columns of a name, exact before alike; a number where no column has that name. */
export function resolveColumn({ info, header }: ListOfColumns, wanted: string | number): readonly number[] {
  const name = String(wanted).trim();
  const exact = info.columns.filter(({ index }) => name !== '' && header[index] === name);
  const key = headerTokens(name).join(' ');
  const alike = info.columns.filter(({ index }) => key !== '' && headerTokens(header[index] ?? '').join(' ') === key);
  const named = typeof wanted === 'number' ? [] : exact.length > 0 ? exact : alike;
  if (named.length > 0) return named.map(({ index }) => index);
  const number = /^\d{1,6}$/.test(name) ? Number(name) : 0;
  if (number >= 1 && number <= info.columns.length) return [number - 1];
  const message = `“${info.name}” has no column “${name}”. ${describeColumns(info)}`;
  throw new AppError('unknown-column', message);
}

const MAX_NAMES = 30;

function describeColumns({ columns, dialect }: ListInfo): string {
  if (!dialect.header) return `It has no header; its columns are numbered 1 to ${columns.length}.`;
  if (columns.every(({ name }) => name === '')) return `Its columns are numbered 1 to ${columns.length}.`;
  const names = columns
    .slice(0, MAX_NAMES)
    .map(({ index, name }) => (name === '' ? `number ${index + 1}` : `“${name.slice(0, 40)}”`));
  const more = columns.length > MAX_NAMES ? ` and ${columns.length - MAX_NAMES} more` : '';
  return `Its columns are ${names.join(', ')}${more}.`;
}
