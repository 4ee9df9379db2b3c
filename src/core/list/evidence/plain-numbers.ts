import type { Column, ColumnGuess } from '../../../shared/list';
import { message } from '../../../shared/messages/message';
import type { SampledColumn } from './column-evidence';
import { valuesReason } from './countries/guess-countries';
import type { Judge } from './verdicts';
import { COLUMN } from './weights';

/**
 * For a list without a header that shows nothing else: digits without a plus, as programs for text messages write them.
 * IDs may look like that, but hardly so that each is a number in use with its calling code; it is reported.
 */
export function withPlainNumbers(
  columns: readonly Column[],
  sampled: readonly SampledColumn[],
  judge: Judge,
): readonly Column[] {
  if (columns.some(({ guess }) => guess !== null)) return columns;
  return columns.map((column) => {
    const sample = sampled[column.index];
    return sample === undefined ? column : { ...column, guess: guessPlainNumbers(sample, judge) };
  });
}

function guessPlainNumbers({ values, filled }: SampledColumn, judge: Judge): ColumnGuess | null {
  const distinct = new Set(values.map(({ cell }) => cell));
  if (distinct.size < COLUMN.plainNumbersFrom) return null;
  if (![...distinct].every((cell) => judge.isPlainInternational(cell))) return null;
  const reason = valuesReason(1, values.length, message('userType.phone_hash.plural'));
  return { kind: 'phone_hash', confidence: COLUMN.ofPlainNumbers, reason, by: 'values', filled };
}
