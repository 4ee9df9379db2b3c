import { USER_TYPES, type UserType } from '../../../shared/audience';
import type { ColumnGuess } from '../../../shared/list';
import { message } from '../../../shared/messages/message';
import { judgeColumn, type KindEvidence, type SampledColumn, supportOf, usableShare } from './column-evidence';
import { countrySupport, headerReason, valuesReason } from './countries/guess-countries';
import type { Judge } from './verdicts';
import { COLUMN } from './weights';
import { guessAside } from './whose/aside-columns';

/** What the guess for one column depends on, beside the column. */
interface ListContext {
  readonly judge: Judge;
  /** The columns named for countries that phone numbers are judged with. */
  readonly countryColumns: readonly number[];
  /** The list has no header and no other column. */
  readonly isAlone: boolean;
}

/**
 * The user type that a column holds: the one that its header names if its values do not speak against it, else the one
 * that its values show. Null if there is none.
 * @param name the part of the header that may be shown
 */
export function guessIdentifier(column: SampledColumn, context: ListContext, name: string): ColumnGuess | null {
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
function judgePhones(column: SampledColumn, { judge, countryColumns }: ListContext): KindEvidence {
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
