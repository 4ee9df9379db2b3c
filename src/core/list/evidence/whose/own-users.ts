import type { Column } from '../../../../shared/list';
import { message } from '../../../../shared/messages/message';
import { columnLabel } from '../../columns/column-names';
import { headerTokens } from '../../columns/header-tokens';
import type { Cells } from '../column-evidence';
import { COLUMN } from '../weights';

/** Words for the people of a list, whoever uses the program that wrote it. */
const CUSTOMERS: ReadonlySet<string> = new Set(
  `invitee attendee participant registrant buyer customer client guest purchaser kunde kunden kaufer teilnehmer besteller gast
   participante acheteur cliente comprador invitado ospite acquirente comprador convidado klant koper deelnemer klient
   uczestnik kupujacy musteri alici katilimci kund deltagare kunde deltaker deltager asiakas`.split(/\s+/),
);
const USERS: ReadonlySet<string> = new Set(
  `user users benutzer nutzer anwender utilisateur usuario utente gebruiker uzytkownik uzytkownika kullanici anvandare bruger
   bruker kayttaja`.split(/\s+/),
);

/**
 * Beside “Invitee Email”, “User Email” is the address of whoever used the program: it is offered, not used. Alone it may
 * well be the customer’s.
 */
export function withoutOwnUsers(columns: readonly Column[], header: Cells): readonly Column[] {
  const named = columns.filter(({ guess }) => guess?.by === 'header' && guess.confidence > COLUMN.namedUnused);
  if (named.length < 2) return columns;
  const is = (words: ReadonlySet<string>, { index }: Column) =>
    headerTokens(header[index] ?? '').some((token) => words.has(token));
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
