import { isAscii } from '../../../normalise/ascii';
import { headerTokens } from '../header-tokens';
import { namesAddressOnly } from './addresses';
import { listWords, type Words, wordsOfAll } from './all-languages';
import type { PeopleWords } from './words';

export const CUSTOMERS = wordsFor('customers');
export const USERS = wordsFor('users');
export const RELATIVES = wordsFor('relatives');
export const RECIPIENTS = wordsFor('recipients');
export const SENDERS = wordsFor('senders');
export const HOSTS = wordsFor('hosts');
export const ATTENDEES = wordsFor('attendees');
const RESPONDENTS = wordsFor('respondents');
const SERVED = wordsFor('served');
/** As `headerTokens` writes them. Built on first use: the Unicode tables of some scripts are slow to set up. */
let servedAsTokens: ReadonlySet<string> | null = null;
const NAMES = wordsFor('names');
const OCCASIONS = wordsFor('occasions');
const PLACES = wordsFor('places');

const PEOPLE = [CUSTOMERS, USERS, RELATIVES, RECIPIENTS, RESPONDENTS];

/** Whether a word says whose the values of a column are, or on which occasion they are used. */
export function isWordForPerson(word: string): boolean {
  return OCCASIONS.has(word) || namesAddressOnly(word) || PEOPLE.some((words) => words.has(word));
}

const BESIDE_PLACES: ReadonlySet<string> = new Set(['id', 'no', 'code']);

/** Whether a header names a business and nothing of it, such as its phone number: “Store”, “Filiale Nr.” */
export function isNameOfPlace(words: readonly string[]): boolean {
  const isBeside = (word: string) => NAMES.has(word) || BESIDE_PLACES.has(word);
  return words.some((word) => PLACES.has(word)) && words.every((word) => PLACES.has(word) || isBeside(word));
}

/** Whether a word is for whoever a vet, a doctor or a school serves, or for the name of somebody who is not said. */
export function isWordForServed(word: string): boolean {
  if (SERVED.has(word) || NAMES.has(word) || CUSTOMERS.has(word) || RELATIVES.has(word)) return true;
  if (isAscii(word)) return false;
  servedAsTokens ??= new Set(listWords(({ people }) => people?.served).map((served) => headerTokens(served).join(' ')));
  return servedAsTokens.has(word);
}

function wordsFor(people: keyof PeopleWords): Words {
  return wordsOfAll((language) => language.people?.[people]);
}
