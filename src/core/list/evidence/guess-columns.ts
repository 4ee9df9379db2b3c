import { USER_TYPES, type UserType } from '../../../shared/audience';
import type { Column, ColumnGuess, HeaderCertainty } from '../../../shared/list';
import { message } from '../../../shared/messages/message';
import { columnLabel, namesOfColumns } from '../columns/column-names';
import { holdsAreaCodes, withoutAreaCodes } from './area-codes';
import {
  type Cells,
  judgeColumn,
  type KindEvidence,
  type SampledColumn,
  sampleColumns,
  supportOf,
  usableShare,
} from './column-evidence';
import { withForeignNumbers } from './countries/foreign-numbers';
import { countrySupport, guessCountries, headerReason, valuesReason } from './countries/guess-countries';
import { withNotAvailable } from './countries/not-available';
import { withOwnCountries } from './countries/own-countries';
import { holdsCountryNumbers, readCountryNumbers } from './countries/read-country-numbers';
import { withFittingCountry } from './countries/rival-countries';
import { withUnreadCountries } from './countries/unread-countries';
import { withPlainNumbers } from './plain-numbers';
import { isUsedByName } from './used-guesses';
import type { Judge } from './verdicts';
import { COLUMN } from './weights';
import { guessAside, mayBeUsed, withoutAsides } from './whose/aside-columns';
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
  const context: Context = { judge, countryColumns: countryColumns.slice(0, MAX_COUNTRY_COLUMNS), isAlone };
  const identifiers = sampled.map((column) => guessIdentifier(column, context, names[column.index] ?? ''));
  const mayUse = sampled.map((column) => mayBeUsed(column, sampled));
  const senders = sampled.map((column) => isConstantSender(column, sampled, identifiers));
  const usable = identifiers.map((guess, index) => (mayUse[index] && !senders[index] ? guess : null));
  const guesses = guessCountries(sampled, usable, names);
  const named = namedColumns(guesses);
  const area = sampled.find((column) => guesses[column.index]?.kind !== 'country' && holdsAreaCodes(column));
  const varying = varyingKinds(sampled, guesses);
  const phones = sampled.filter(({ index }) => guesses[index]?.kind === 'phone_hash');
  const columns = sampled.map((column) => {
    const ofGuess = describe(column, guesses, named, names);
    const guess = identifiers[column.index] ?? null;
    const described = !mayUse[column.index]
      ? { ...ofGuess, ...offered(guess) }
      : guess !== null && senders[column.index]
        ? { ...ofGuess, ...offeredAsConstant(guess, column) }
        : withoutConstant(ofGuess, column, varying);
    const complete = area === undefined ? described : completeNumbers(described, column, area, names);
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

/** What the guess for one column depends on. */
interface Context {
  readonly judge: Judge;
  readonly countryColumns: readonly number[];
  /** The list has no header and no other column. */
  readonly isAlone: boolean;
}

/** @param name the part of the header that may be shown */
function guessIdentifier(column: SampledColumn, context: Context, name: string): ColumnGuess | null {
  const { judge, isAlone } = context;
  const { meaning } = column;
  const evidenceFor = (kind: UserType) =>
    kind === 'phone_hash' ? judgePhones(column, context) : judgeColumn(column, kind, judge);
  if (meaning.asideKinds.length > 0) return guessAside(column, evidenceFor);
  if (meaning.isOther) return meaning.isAnyAddress ? guessMailboxes(column, evidenceFor) : null;
  const named = USER_TYPES.filter((kind) => meaning.kinds.includes(kind)).map((kind) => ({
    kind,
    evidence: evidenceFor(kind),
  }));
  const best = named.sort((a, b) => supportOf(b.evidence) - supportOf(a.evidence))[0];
  if (best === undefined) return meaning.kinds.length > 0 ? null : guessFromValues(column, evidenceFor, isAlone);
  const isCountry = meaning.kinds.includes('country') && countrySupport(column) > supportOf(best.evidence);
  if (isCountry) return null;
  const isBelieved = column.values.length === 0 || supportOf(best.evidence) >= COLUMN.believedFrom;
  if (meaning.isPerhapsOther && best.kind === 'phone_hash' && !areLong(column)) return null;
  // A customer ID may have any form, even that of an address: addresses are unmistakable, and reach more people.
  if (isBelieved && best.kind !== 'custom_audience_third_party_id')
    return guessNamed(column, best.kind, best.evidence, name);
  const shown = guessFromValues(column, evidenceFor, isAlone);
  if (!isBelieved || shown?.kind === 'email_hash') return shown;
  return guessNamed(column, best.kind, best.evidence, name);
}

/** Which column of countries is theirs is not known yet: the one that they fit best speaks for them. */
function judgePhones(column: SampledColumn, { judge, countryColumns }: Context): KindEvidence {
  const [first = null, ...others] = countryColumns;
  return others.reduce(
    (best, countries) => {
      const other = judgeColumn(column, 'phone_hash', judge, countries);
      return supportOf(other) > supportOf(best) ? other : best;
    },
    judgeColumn(column, 'phone_hash', judge, first),
  );
}

/** No postal code has so many digits. */
const MIN_DIGITS_OF_PHONE = 9;

function areLong({ values }: SampledColumn): boolean {
  const long = values.filter(({ cell }) => cell.replace(/\D/g, '').length >= MIN_DIGITS_OF_PHONE);
  return long.length >= values.length * COLUMN.doubtful;
}

function guessNamed({ filled }: SampledColumn, kind: UserType, evidence: KindEvidence, name: string): ColumnGuess {
  const least = COLUMN.namedLeast;
  const confidence =
    usableShare(evidence) === 0
      ? COLUMN.namedUnused
      : Math.min(COLUMN.named, least + (1 - least) * supportOf(evidence));
  return { kind, confidence, reason: headerReason(name), by: 'header', filled: filled * usableShare(evidence) };
}

const TELLING = ['email_hash', 'mobile_advertiser_id', 'phone_hash'] as const satisfies readonly UserType[];

function guessFromValues(
  column: SampledColumn,
  evidenceFor: (kind: UserType) => KindEvidence,
  isAlone: boolean,
): ColumnGuess | null {
  const { values, filled, meaning } = column;
  if (values.length === 0) return null;
  const tellingFrom = isAlone ? COLUMN.tellingAloneFrom : COLUMN.tellingFrom;
  for (const kind of TELLING) {
    if (kind === 'phone_hash' && meaning.isNumber && !areInternational(column)) continue;
    const { of } = evidenceFor(kind);
    const accepted = kind === 'mobile_advertiser_id' ? ownForm(column, of.accepted) : of.accepted + of.repaired;
    // A device ID of zeros, of a person who opted out of tracking, is unusable but still identifies the column.
    const telling = accepted + of.partly + (kind === 'mobile_advertiser_id' && accepted > 0 ? of.spoilt : 0);
    const share = (telling + of.unverified) / values.length;
    const weighed = (telling + COLUMN.unverified * of.unverified) / values.length;
    if (share < tellingFrom) continue;
    const reason = valuesReason(share, values.length, message(`userType.${kind}.plural`));
    return { kind, confidence: COLUMN.shown[kind] * weighed, reason, by: 'values', filled };
  }
  return isAlone ? guessDigests(column, evidenceFor('email_hash')) : null;
}

/** An address may be one of e-mail, which its values show. */
function guessMailboxes(column: SampledColumn, evidenceFor: (kind: UserType) => KindEvidence): ColumnGuess | null {
  const shown = guessFromValues(column, evidenceFor, false);
  return shown?.kind === 'email_hash' ? shown : null;
}

/** No ticket and no order has a plus before its number. */
function areInternational({ values }: SampledColumn): boolean {
  return values.every(({ cell }) => cell.startsWith('+'));
}

/** A list of nothing but digests, which do not show what they are of: most lists are of e-mail addresses. */
function guessDigests({ filled }: SampledColumn, { values, of }: KindEvidence): ColumnGuess | null {
  if (of.digest < values) return null;
  const reason = message('guess.digests', { values });
  return { kind: 'email_hash', confidence: COLUMN.ofDigests, reason, by: 'values', filled };
}

/** Sixteen digits are an Android ID only if the header says so: card numbers look the same. */
function ownForm({ values }: SampledColumn, accepted: number): number {
  return accepted - Math.min(accepted, values.filter(({ cell }) => /^\d{16}$/.test(cell)).length);
}
