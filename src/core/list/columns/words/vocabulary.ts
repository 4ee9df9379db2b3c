import { USER_TYPES } from '../../../../shared/audience';
import type { ColumnKind } from '../../../../shared/list';
import { headerTokens } from '../header-tokens';
import { OTHER_SCRIPTS, SPACED } from './all-languages';
import { isWordForPerson } from './people';
import { holdsWord, indexPhrases, type Phrase, PhraseIndex, phrasesIn } from './phrase-index';
import type { HeaderWords } from './words';

export const COLUMN_KINDS: readonly ColumnKind[] = [...USER_TYPES, 'country'];

const MEANINGS_BESIDE_KINDS = [
  'vetoes',
  'staff',
  'parties',
  'carers',
  'earlier',
  'others',
  'consent',
  'optOut',
] as const satisfies readonly Exclude<keyof HeaderWords, 'kinds' | 'fields' | 'people' | 'addresses'>[];

/** What a phrase says about a column. */
export type PhraseMeaning = ColumnKind | (typeof MEANINGS_BESIDE_KINDS)[number];

export type ColumnPhrase = Phrase<PhraseMeaning>;

/** Words that may accompany these without a meaning of their own: “primary e-mail address”, “Kunden-Handy privat”. */
const COMPANIONS: ReadonlySet<string> = new Set(
  `address addresses adresse adressen adres adresa direccion direction indirizzo endereco number numbers nummer nummern numero numer
  primary secondary main alternative alternate first second other private personal privat prive home work office business
  geschaftlich dienstlich customer customers client clients contact contacts user users member subscriber kunde kunden cliente
  kontakt hash hashed sha sha256 256 value field column the of your`.split(/\s+/),
);

export function isCompanion(word: string): boolean {
  return COMPANIONS.has(word);
}

const SPACED_LISTS = SPACED.flatMap(listsOf);
const spaced = new PhraseIndex(SPACED_LISTS);
/** Built on first use: the Unicode tables of these scripts are slow to set up. */
let otherScripts: ReadonlyMap<string, readonly ColumnPhrase[]> | null = null;

/** The phrases that start with a word of a header. Every phrase in another script has a word beyond ASCII. */
export function phrasesStartingWith(word: string, tokens: readonly string[]): readonly ColumnPhrase[] {
  const found = spaced.startingWith(word);
  if (!tokens.some(isBeyondAscii)) return found;
  otherScripts ??= indexPhrases(OTHER_SCRIPTS.flatMap(listsOf), headerTokens);
  return [...found, ...(otherScripts.get(word) ?? [])];
}

const KIND_LISTS = SPACED.flatMap(listsOfNames);
let wordsOfOtherScripts: ReadonlySet<string> | null = null;

/** Whether a word names a kind that is searched for, or whose or how old it is, or may accompany such a name. */
export function isWordOfKinds(word: string): boolean {
  if (isCompanion(word) || isWordForPerson(word) || KIND_LISTS.some((list) => holdsWord(list, word))) return true;
  if (!isBeyondAscii(word)) return false;
  wordsOfOtherScripts ??= new Set(
    OTHER_SCRIPTS.flatMap((words) => listsOfNames(words).flatMap((list) => phrasesIn(list).flatMap(headerTokens))),
  );
  return wordsOfOtherScripts.has(word);
}

function listsOfNames({ kinds, parties, carers, earlier }: HeaderWords): readonly string[] {
  return [...COLUMN_KINDS.map((kind) => kinds[kind]), parties, carers, earlier];
}

function isBeyondAscii(token: string): boolean {
  return /[^\0-\x7F]/.test(token);
}

/** The lists of phrases of a language, each with its meaning. */
export function listsOf({ kinds, ...others }: HeaderWords): readonly (readonly [PhraseMeaning, string])[] {
  return [
    ...COLUMN_KINDS.map((kind) => [kind, kinds[kind]] as const),
    ...MEANINGS_BESIDE_KINDS.map((meaning) => [meaning, others[meaning]] as const),
  ];
}
