import { isNumberToken } from '../header-tokens';
import { wordsOfAll } from './all-languages';
import { isCompanion } from './vocabulary';

const NUMBER_OF_SOMETHING = /^.{3,}(?:nummer|nr|numarasi|szam)$/;
const NUMBER_WORDS = wordsOfAll(({ beside }) => beside?.numbers);
const ID_WORDS = wordsOfAll(({ beside }) => beside?.ids);

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
  return isNumberWord(token) || isCompanion(token) || isNumberToken(token);
}
