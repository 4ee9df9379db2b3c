import type { Cells } from './column-evidence';
import { detectHeader, headerCells } from './detect-header';
import { guessColumns } from './guess-columns';
import { isUsed } from './used-guesses';
import type { Judge } from './verdicts';

/** The number of rows of a table that hold a person, by the column with most. */
export function countPeople(records: readonly Cells[], judge: Judge): number {
  const detected = detectHeader(records, judge);
  const rows = records.slice(detected.header ? 1 : 0);
  const columns = guessColumns(headerCells(records, detected), rows, judge, detected.certainty);
  const filled = columns.map(({ guess }) =>
    guess === null || guess.kind === 'country' || !isUsed(guess) ? 0 : guess.filled,
  );
  return rows.length * Math.max(0, ...filled);
}
