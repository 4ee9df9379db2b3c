import type { Column, ColumnGuess, HeaderCertainty } from '../../../shared/list';
import { message } from '../../../shared/messages/message';
import { columnLabel, namesOfColumns } from '../columns/column-names';
import { holdsAreaCodes, withoutAreaCodes } from './area-codes';
import { type Cells, type SampledColumn, sampleColumns } from './column-evidence';
import { withForeignNumbers } from './countries/foreign-numbers';
import { guessCountries } from './countries/guess-countries';
import { withNotAvailable } from './countries/not-available';
import { withOwnCountries } from './countries/own-countries';
import { holdsCountryNumbers, readCountryNumbers } from './countries/read-country-numbers';
import { withFittingCountry } from './countries/rival-countries';
import { withUnreadCountries } from './countries/unread-countries';
import { guessIdentifier } from './guess-identifier';
import { withPlainNumbers } from './plain-numbers';
import { isUsedByName } from './used-guesses';
import type { Judge } from './verdicts';
import { mayBeUsed, withoutAsides } from './whose/aside-columns';
import { withoutContactsOfStaff } from './whose/beside-staff';
import { isConstantSender, offeredAsConstant, varyingKinds, withoutConstant } from './whose/constant-columns';
import { withDifferentPeople } from './whose/different-people';
import { withoutOwnUsers } from './whose/own-users';
import { withoutStaff } from './whose/staff-columns';

type Guesses = readonly (ColumnGuess | null)[];

/** Columns of countries that phone numbers are judged with. */
const MAX_COUNTRY_COLUMNS = 8;

/**
 * What each column holds. Its header decides, and its values only if the header says nothing; whether they fit is
 * decided by the rules that hash them. Columns are addressed by position: names may repeat or be blank.
 * @param header its cells, trimmed; empty without a header
 */
export function guessColumns(
  header: Cells,
  sample: readonly Cells[],
  judge: Judge,
  certainty: HeaderCertainty,
): readonly Column[] {
  const sampled = sampleColumns(header, sample);
  const names = namesOfColumns(header, certainty);
  const countryColumns = sampled.flatMap(({ index, meaning }) => (meaning.kinds.includes('country') ? [index] : []));
  const isAlone = header.length === 0 && sampled.filter(({ values }) => values.length > 0).length === 1;
  const context = { judge, countryColumns: countryColumns.slice(0, MAX_COUNTRY_COLUMNS), isAlone };
  const identifiers = sampled.map((column) => guessIdentifier(column, context, names[column.index] ?? ''));
  const mayUse = sampled.map((column) => mayBeUsed(column, sampled));
  const used = identifiers.map((guess, index) => (mayUse[index] ? guess : null));
  const senders = sampled.map((column) => isConstantSender(column, sampled, used));
  const usable = used.map((guess, index) => (senders[index] ? null : guess));
  const guesses = guessCountries(sampled, usable, names);
  const named = namedColumns(guesses);
  const area = sampled.find((column) => guesses[column.index]?.kind !== 'country' && holdsAreaCodes(column));
  const varying = varyingKinds(sampled, guesses);
  const phones = sampled.filter(({ index }) => guesses[index]?.kind === 'phone_hash');
  const columns = sampled.map((column) => {
    const ofGuess = describe(column, guesses, named, names);
    const guess = identifiers[column.index] ?? null;
    const described = () => {
      if (!mayUse[column.index]) return { ...ofGuess, ...offered(guess) };
      if (guess !== null && senders[column.index]) return { ...ofGuess, ...offeredAsConstant(guess, column) };
      return withoutConstant(ofGuess, column, varying);
    };
    const complete = area === undefined ? described() : completeNumbers(described(), column, area, names);
    return withCountryNumbers(complete, column, phones, judge);
  });
  const wanted = withoutContactsOfStaff(withoutAsides(columns, sampled), sampled);
  const ofCustomers = withoutStaff(withoutOwnUsers(wanted, header), sampled);
  const ofPeople = withDifferentPeople(ofCustomers, sampled);
  const known = header.length === 0 ? withPlainNumbers(ofPeople, sampled, judge) : ofPeople;
  const fitting = withFittingCountry(header, known, sampled, judge);
  const paired = withOwnCountries(header, withUnreadCountries(header, fitting, sampled), sampled);
  return withForeignNumbers(header, withNotAvailable(paired, sample, judge), sampled, judge);
}

function offered(guess: ColumnGuess | null): Pick<Column, 'offer'> {
  return guess === null ? {} : { offer: guess };
}

/** Phone numbers whose area codes are in a column of their own are offered, not used. */
function completeNumbers(column: Column, sample: SampledColumn, area: SampledColumn, names: Cells): Column {
  if (column.guess === null) return column;
  const label = columnLabel({ index: area.index, name: names[area.index] ?? '' });
  const offer = withoutAreaCodes(column.guess, sample, area, label);
  return offer === null ? column : { ...column, guess: null, offer };
}

/**
 * What plain numbers mean, in a column of countries that holds some. In a column of numbers that nothing names, too, if
 * that is clear: the marketer may choose it.
 */
function withCountryNumbers(
  column: Column,
  sample: SampledColumn,
  phones: readonly SampledColumn[],
  judge: Judge,
): Column {
  const { guess } = column;
  const isCountry = guess?.kind === 'country';
  // Without phone numbers nothing is looked up among the countries, whose index takes longer than all else here.
  if (!isCountry && (guess !== null || column.offer !== undefined || phones.length === 0)) return column;
  if (!isCountry && !holdsCountryNumbers(sample)) return column;
  const countryNumbers = readCountryNumbers(sample, phones, judge);
  if (countryNumbers === null) return column;
  // Numbers in a column of countries deserve a note.
  if (countryNumbers === 'unclear') return isCountry ? { ...column, countryNumbers } : column;
  if (!isCountry) return { ...column, countryNumbers };
  const reason = message(`guess.header.${countryNumbers}`, { reason: guess.reason });
  return { ...column, countryNumbers, guess: { ...guess, reason } };
}

/** The first usable column named for each kind. */
type NamedColumns = ReadonlyMap<ColumnGuess['kind'], number>;

function namedColumns(guesses: Guesses): NamedColumns {
  const named = new Map<ColumnGuess['kind'], number>();
  for (const [index, guess] of guesses.entries()) {
    if (isUsedByName(guess) && !named.has(guess.kind)) named.set(guess.kind, index);
  }
  return named;
}

function describe({ index, meaning }: SampledColumn, guesses: Guesses, named: NamedColumns, names: Cells): Column {
  const guess = guesses[index] ?? null;
  const column = { index, name: names[index] ?? '', ...(meaning.isConsent ? { consent: true as const } : {}) };
  const namedColumn = guess?.by === 'values' ? (named.get(guess.kind) ?? -1) : -1;
  // An aside column has a reason of its own.
  if (guess === null || namedColumn === -1 || meaning.asideKinds.includes(guess.kind)) return { ...column, guess };
  const namedLabel = columnLabel({ index: namedColumn, name: names[namedColumn] ?? '' });
  const reason = message('guess.offer', { reason: guess.reason, column: namedLabel });
  return { ...column, guess: null, offer: { ...guess, reason } };
}
