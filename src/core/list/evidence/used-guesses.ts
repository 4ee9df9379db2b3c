import type { ColumnGuess } from '../../../shared/list';
import { COLUMN } from './weights';

/** Whether a column is used for what it was guessed to be, rather than only named for it. */
export function isUsed({ confidence }: ColumnGuess): boolean {
  return confidence > COLUMN.namedUnused;
}

/** Whether it is used because its header names what it holds. */
export function isUsedByName(guess: ColumnGuess | null): guess is ColumnGuess {
  return guess !== null && guess.by === 'header' && isUsed(guess);
}
