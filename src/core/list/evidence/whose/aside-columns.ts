import type { UserType } from '../../../../shared/audience';
import { isUserType } from '../../../../shared/audience';
import type { Column, ColumnGuess, ColumnKind } from '../../../../shared/list';
import { message } from '../../../../shared/messages/message';
import type { Aside } from '../../columns/read-header';
import { type KindEvidence, type SampledColumn, usableShare } from '../column-evidence';
import { valuesReason } from '../countries/guess-countries';
import { REACHING } from '../identifiers';
import { isUsedByName } from '../used-guesses';
import { COLUMN } from '../weights';
import { isAboutCustomer } from './about-customer';
import { distinctValues } from './distinct-values';

/**
 * “Clinic Email”, “Contact owner phone” and “Old Email”: what they hold, although their header says that it is of
 * somebody else or out of use. Null if nothing suggests that.
 */
export function guessAside(column: SampledColumn, evidenceFor: (kind: UserType) => KindEvidence): ColumnGuess | null {
  const { meaning, values, filled } = column;
  const { aside, asideKinds } = meaning;
  const kind = REACHING.find((item) => asideKinds.includes(item));
  if (kind === undefined || aside === null || values.length === 0) return null;
  const share = usableShare(evidenceFor(kind));
  if (share < COLUMN.tellingFrom) return null;
  const found = valuesReason(share, values.length, message(`userType.${kind}.plural`));
  return { kind, confidence: COLUMN.aside, reason: reasonFor(aside, found), by: 'values', filled };
}

function reasonFor(aside: Aside, reason: ColumnGuess['reason']): ColumnGuess['reason'] {
  return message(aside === 'earlier' ? 'guess.earlier' : 'guess.party', { reason });
}

/**
 * Whether a column may be used if no other one holds its kind. Staff is never the customer. A business is, if the list
 * is one of clinics: then the values differ from row to row, while a shop that sells to many customers repeats itself.
 * A vet is, if nobody else stands in the rows.
 */
export function mayBeUsed(column: SampledColumn, columns: readonly SampledColumn[]): boolean {
  const { meaning, values } = column;
  if (meaning.asideKinds.length === 0) return true;
  const areDistinct = () => distinctValues(column) >= values.length * COLUMN.tellingFrom;
  switch (meaning.aside) {
    case 'staff':
      return false;
    case 'parties':
      return areDistinct();
    case 'carers':
      return areDistinct() && !columns.some(isAboutCustomer);
    case 'earlier':
    case null:
      return true;
  }
}

/**
 * Such a column is used only if no other one holds its kind, or is named for it and empty; else it is offered. A few
 * values may differ by chance, so that an ID of the customer is preferred to them.
 */
export function withoutAsides(columns: readonly Column[], sampled: readonly SampledColumn[]): readonly Column[] {
  const asides = columns.map(({ index, guess }) => {
    const meaning = sampled[index]?.meaning;
    return guess !== null && meaning?.asideKinds.includes(guess.kind) ? meaning.aside : null;
  });
  if (asides.every((aside) => aside === null)) return columns;
  const holding = new Map<string, number>();
  for (const [index, { guess }] of columns.entries()) {
    if (guess === null) continue;
    const key = keyOf(guess.kind, asides[index] ?? null);
    holding.set(key, (holding.get(key) ?? 0) + 1);
  }
  const count = (kind: ColumnKind, aside: Aside | null) => holding.get(keyOf(kind, aside)) ?? 0;
  const isNamed = columns.some(({ guess }) => isUsedByName(guess) && isUserType(guess.kind));
  return columns.map((column, index) => {
    const { guess } = column;
    const aside = asides[index] ?? null;
    if (guess === null || aside === null) return column;
    const { kind } = guess;
    // Two earlier addresses are both the customer's; of two people, not both are meant.
    const others = count(kind, 'parties') + count(kind, 'carers') + count(kind, 'earlier');
    const isMeant = aside === 'earlier' || others === 1;
    const isProven = !isNamed || (sampled[column.index]?.values.length ?? 0) >= COLUMN.fewRows;
    return count(kind, null) === 0 && isMeant && isProven ? column : { ...column, guess: null, offer: guess };
  });
}

function keyOf(kind: ColumnKind, aside: Aside | null): string {
  return `${kind} ${aside ?? ''}`;
}
