import type { UserType } from '../../../../shared/audience';
import { isUserType } from '../../../../shared/audience';
import type { Column, ColumnGuess, ColumnKind } from '../../../../shared/list';
import { message } from '../../../../shared/messages/message';
import { type KindEvidence, type SampledColumn, usableShare } from '../column-evidence';
import { valuesReason } from '../countries/guess-countries';
import { REACHING } from '../identifiers';
import { isUsedByName } from '../used-guesses';
import { COLUMN } from '../weights';
import { distinctValues } from './distinct-values';

/**
 * “Clinic Email” and “Owner phone”: of the customer only if the list is one of clinics or of owners. Then the values
 * differ from row to row, while a shop that sells to many customers repeats itself. Null if nothing suggests that.
 */
export function guessOfParty(column: SampledColumn, evidenceFor: (kind: UserType) => KindEvidence): ColumnGuess | null {
  const { meaning, values, filled } = column;
  const kind = REACHING.find((item) => meaning.partyKinds.includes(item));
  if (kind === undefined || values.length === 0) return null;
  const share = usableShare(evidenceFor(kind));
  if (share < COLUMN.tellingFrom || distinctValues(column) < values.length * COLUMN.tellingFrom) return null;
  const found = valuesReason(share, values.length, message(`userType.${kind}.plural`));
  const reason = message('guess.party', { reason: found });
  return { kind, confidence: COLUMN.ofParty, reason, by: 'values', filled };
}

/**
 * Such a column is used only if no other one holds its kind, or is named for it and empty; else it is offered. A few
 * values may differ by chance, so that an ID of the customer is preferred to them.
 */
export function withoutParties(columns: readonly Column[], sampled: readonly SampledColumn[]): readonly Column[] {
  const isOfParty = ({ index, guess }: Column) =>
    guess !== null && guess.kind !== 'country' && sampled[index]?.meaning.partyKinds.includes(guess.kind) === true;
  if (!columns.some(isOfParty)) return columns;
  const holding = new Map<ColumnKind, number>();
  for (const { guess } of columns) {
    if (guess === null) continue;
    holding.set(guess.kind, (holding.get(guess.kind) ?? 0) + 1);
  }
  const isNamed = columns.some(({ guess }) => isUsedByName(guess) && isUserType(guess.kind));
  return columns.map((column) => {
    const { guess, index } = column;
    if (guess === null || !isOfParty(column)) return column;
    const isProven = !isNamed || (sampled[index]?.values.length ?? 0) >= COLUMN.fewRows;
    return holding.get(guess.kind) === 1 && isProven ? column : { ...column, guess: null, offer: guess };
  });
}
