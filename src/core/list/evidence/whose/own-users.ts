import type { Column } from '../../../../shared/list';
import { message } from '../../../../shared/messages/message';
import { columnLabel } from '../../columns/column-names';
import { headerTokens } from '../../columns/header-tokens';
import type { Words } from '../../columns/words/all-languages';
import { CUSTOMERS, USERS } from '../../columns/words/people';
import type { Cells } from '../column-evidence';
import { isUsedByName } from '../used-guesses';

/**
 * Beside “Invitee Email”, “User Email” is the address of whoever used the program: it is offered, not used. Alone it may
 * well be the customer’s.
 */
export function withoutOwnUsers(columns: readonly Column[], header: Cells): readonly Column[] {
  const named = columns.filter(({ guess }) => isUsedByName(guess));
  if (named.length < 2) return columns;
  const is = (words: Words, { index }: Column) => headerTokens(header[index] ?? '').some((token) => words.has(token));
  const customers = new Set(named.filter((column) => is(CUSTOMERS, column)));
  const users = new Set(named.filter((column) => is(USERS, column) && !customers.has(column)));
  // The first of each kind.
  const customerOf = new Map([...customers].reverse().map((column) => [column.guess?.kind, column]));
  return columns.map((column) => {
    const { guess } = column;
    const customer = customerOf.get(guess?.kind);
    if (guess === null || customer === undefined || !users.has(column)) return column;
    const reason = message('guess.user', { reason: guess.reason, column: columnLabel(customer) });
    return { ...column, guess: null, offer: { ...guess, reason } };
  });
}
