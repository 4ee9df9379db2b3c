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

/** The single words of all languages, of which `ofLanguage` gives those of one. */
export function wordsOfAll(ofLanguage: (language: HeaderWords) => string | undefined): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((language) => ofLanguage(language)?.trim().split(/\s+/) ?? []));
}
