import { isNumber } from '../header-tokens';
import { isCompanion } from './vocabulary';

const NUMBER_OF_SOMETHING = /^.{3,}(?:nummer|nr|numarasi|szam)$/;
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'n no nr nro nbr num number numbers numero numeros numer nummer nummern numarasi'.split(' '),
);
const ID_WORDS: ReadonlySet<string> = new Set('id ids code codes codigo cod codice kod kodu ref'.split(' '));

/** “Ticket No.”, “Vorgangsnummer” and “ID”, but not “Number” or “Second No.”, which may be of a phone. */
export function saysNumber(tokens: readonly string[]): boolean {
  return (
    tokens.some((token) => NUMBER_OF_SOMETHING.test(token) || ID_WORDS.has(token)) ||
    (tokens.some(isNumberWord) && !tokens.every(isPlain))
  );
}

/** “No.”, “Nummer” and “ID”, in the languages known. */
export function isNumberWord(token: string): boolean {
  return NUMBER_WORDS.has(token) || ID_WORDS.has(token);
}

function isPlain(token: string): boolean {
  return isNumberWord(token) || isCompanion(token) || isNumber(token);
}
