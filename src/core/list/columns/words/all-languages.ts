import { AFRICAN } from './languages/african';
import { BALTIC } from './languages/baltic';
import { CENTRAL_EUROPEAN } from './languages/central-european';
import { CYRILLIC } from './languages/cyrillic';
import { GERMAN } from './languages/de';
import { ENGLISH } from './languages/en';
import { SPANISH } from './languages/es';
import { FRENCH } from './languages/fr';
import { FURTHER_SCRIPTS } from './languages/further-scripts';
import { ITALIAN } from './languages/it';
import { JAPANESE } from './languages/ja';
import { DUTCH } from './languages/nl';
import { NORDIC } from './languages/nordic';
import { POLISH } from './languages/pl';
import { PORTUGUESE } from './languages/pt';
import { SOUTH_EAST_ASIAN } from './languages/south-east-asian';
import { TURKISH } from './languages/tr';
import { CHINESE } from './languages/zh';
import type { HeaderWords } from './words';

/** To add a language, add its file to one of these lists. */
export const SPACED: readonly HeaderWords[] = [
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
  BALTIC,
  SOUTH_EAST_ASIAN,
  AFRICAN,
];
/** Without spaces between words, or in letters beyond ASCII. */
export const OTHER_SCRIPTS: readonly HeaderWords[] = [JAPANESE, CHINESE, CYRILLIC, FURTHER_SCRIPTS];

export const LANGUAGES: readonly HeaderWords[] = [...SPACED, ...OTHER_SCRIPTS];

/** Words that can be looked up. */
export type Words = Pick<ReadonlySet<string>, 'has'>;

type WordsOfLanguage = (language: HeaderWords) => string | undefined;

/** The words of all languages, and further ones of no language. Most lists need few of such sets: each is built on first use. */
export function wordsOfAll(ofLanguage: WordsOfLanguage, further: readonly string[] = []): Words {
  let words: ReadonlySet<string> | null = null;
  return {
    has: (word) => {
      words ??= new Set([...further, ...listWords(ofLanguage)]);
      return words.has(word);
    },
  };
}

/** The single words of all languages, of which `ofLanguage` gives those of one. */
export function listWords(ofLanguage: WordsOfLanguage): readonly string[] {
  return LANGUAGES.flatMap((language) => ofLanguage(language)?.trim().split(/\s+/) ?? []);
}
