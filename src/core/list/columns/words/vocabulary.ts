import { USER_TYPES } from '../../../../shared/audience';
import type { ColumnKind } from '../../../../shared/list';
import { headerTokens } from '../header-tokens';
import { CENTRAL_EUROPEAN } from './central-european';
import { CYRILLIC } from './cyrillic';
import { GERMAN } from './de';
import { ENGLISH } from './en';
import { SPANISH } from './es';
import { FRENCH } from './fr';
import { FURTHER_SCRIPTS } from './further-scripts';
import { ITALIAN } from './it';
import { JAPANESE } from './ja';
import { DUTCH } from './nl';
import { NORDIC } from './nordic';
import { POLISH } from './pl';
import { PORTUGUESE } from './pt';
import { SOUTH_EAST_ASIAN } from './south-east-asian';
import { TURKISH } from './tr';
import type { HeaderWords } from './words';
import { CHINESE } from './zh';

/** A language is added by its file and a place in one of these lists. */
const SPACED: readonly HeaderWords[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  PORTUGUESE,
  DUTCH,
  POLISH,
  TURKISH,
  NORDIC,
  CENTRAL_EUROPEAN,
  SOUTH_EAST_ASIAN,
];
const OTHER_SCRIPTS: readonly HeaderWords[] = [JAPANESE, CHINESE, CYRILLIC, FURTHER_SCRIPTS];

export const COLUMN_KINDS: readonly ColumnKind[] = [...USER_TYPES, 'country'];

/** What a phrase says of a column. */
export type PhraseMeaning = ColumnKind | Exclude<keyof HeaderWords, 'kinds'>;

export interface Phrase {
  /** At least one; the phrase is found where they stand one after another. */
  readonly tokens: readonly string[];
  readonly meaning: PhraseMeaning;
}

/** Words beside these that carry no meaning of their own: “primary e-mail address”, “Kunden-Handy privat”. */
const COMPANIONS: ReadonlySet<string> = new Set(
  `address addresses adresse adressen adres adresa direccion direction indirizzo endereco number numbers nummer nummern numero numer
  primary secondary main alternative alternate first second other private personal privat prive home work office business
  geschaftlich dienstlich customer customers client clients contact contacts user users member subscriber kunde kunden cliente
  kontakt hash hashed sha sha256 256 value field column the of your`.split(/\s+/),
);

export function isCompanion(word: string): boolean {
  return COMPANIONS.has(word);
}

/** Phrases by their first word: a list may have thousands of columns, most of which hold none. */
type Vocabulary = ReadonlyMap<string, readonly Phrase[]>;

/** Made when they are first needed: the tables of Unicode that Chinese and Japanese take are slow to set up. */
let spaced: Vocabulary | null = null;
let whole: Vocabulary | null = null;

/** For the words of a header. Each phrase of Chinese and Japanese has a word that is not of ASCII. */
export function vocabularyFor(tokens: readonly string[]): Vocabulary {
  spaced ??= createVocabulary([[SPACED, cutAtSpaces]]);
  if (!tokens.some(isBeyondAscii)) return spaced;
  whole ??= createVocabulary([
    [SPACED, cutAtSpaces],
    [OTHER_SCRIPTS, headerTokens],
  ]);
  return whole;
}

let spacedWords: ReadonlySet<string> | null = null;
let allWords: ReadonlySet<string> | null = null;

/** All words of the names of the kinds that are looked for, and what may stand beside them. */
export function wordsOfKinds(tokens: readonly string[]): ReadonlySet<string> {
  const named = (languages: readonly HeaderWords[], cut: Cut) =>
    languages.flatMap(({ kinds }) => COLUMN_KINDS.flatMap((kind) => phrasesIn(kinds[kind]).flatMap(cut)));
  spacedWords ??= new Set([...named(SPACED, cutAtSpaces), ...COMPANIONS]);
  if (!tokens.some(isBeyondAscii)) return spacedWords;
  allWords ??= new Set([...spacedWords, ...named(OTHER_SCRIPTS, headerTokens)]);
  return allWords;
}

function isBeyondAscii(token: string): boolean {
  return /[^\0-\x7F]/.test(token);
}

/** All that is written down, for a test of how it is written. */
export function spacedPhrases(): readonly string[] {
  return SPACED.flatMap((words) => meaningsOf(words).flatMap(([, list]) => phrasesIn(list)));
}

type Cut = (phrase: string) => readonly string[];

function cutAtSpaces(phrase: string): readonly string[] {
  return phrase.split(' ');
}

function createVocabulary(languages: readonly (readonly [readonly HeaderWords[], Cut])[]): Vocabulary {
  const byFirst = new Map<string, Phrase[]>();
  for (const [all, cut] of languages) {
    for (const words of all) {
      for (const [meaning, list] of meaningsOf(words)) {
        for (const phrase of phrasesIn(list)) addPhrase(byFirst, { tokens: cut(phrase), meaning });
      }
    }
  }
  return byFirst;
}

function addPhrase(byFirst: Map<string, Phrase[]>, phrase: Phrase): void {
  const first = phrase.tokens[0] ?? '';
  const known = byFirst.get(first);
  if (known === undefined) byFirst.set(first, [phrase]);
  else known.push(phrase);
}

function meaningsOf({ kinds, ...others }: HeaderWords): readonly (readonly [PhraseMeaning, string])[] {
  return [
    ...COLUMN_KINDS.map((kind) => [kind, kinds[kind]] as const),
    ['vetoes', others.vetoes],
    ['others', others.others],
    ['consent', others.consent],
    ['optOut', others.optOut],
  ];
}

function phrasesIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
