import { headerTokens } from './header-tokens';
import { type HeaderMeaning, readHeader } from './read-header';
import { GERMAN } from './words/languages/de';
import { ENGLISH } from './words/languages/en';
import { holdsWord } from './words/phrase-index';
import { listsOf } from './words/vocabulary';
import type { HeaderWords } from './words/words';

/** German for old, and otherwise short for alternative. */
const ALT = 'alt';

/** The meaning of each header of a list, which may depend on the others. */
export function readHeaders(names: readonly string[]): readonly HeaderMeaning[] {
  return withoutConsents(inTheirLanguage(names));
}

/** “Newsletter Email” may hold addresses where no other column holds an identifier. */
function withoutConsents(meanings: readonly HeaderMeaning[]): readonly HeaderMeaning[] {
  if (!meanings.some(({ kinds }) => kinds.some((kind) => kind !== 'country'))) return meanings;
  return meanings.map((meaning) => (meaning.isConsent ? { ...meaning, isAnyAddress: false } : meaning));
}

/** Which language “Email Alt” is in, the other headers say. */
function inTheirLanguage(names: readonly string[]): readonly HeaderMeaning[] {
  const meanings = names.map(readHeader);
  const isAlt = (name: string, index: number) =>
    meanings[index]?.aside === 'earlier' && headerTokens(name).includes(ALT);
  if (!names.some(isAlt) || areGerman(names)) return meanings;
  const inEnglish = (name: string) => headerTokens(name).map((word) => (word === ALT ? 'alternative' : word));
  return meanings.map((meaning, index) => {
    const name = names[index] ?? '';
    return isAlt(name, index) ? readHeader(inEnglish(name).join(' ')) : meaning;
  });
}

/** Beside “E-Mail alt” stands “E-Mail neu”. */
const NEW: ReadonlySet<string> = new Set('neu neue neuer neues aktuell aktuelle aktueller'.split(' '));

/** As German spells it; English has “E-mail” and “Email”. */
const GERMAN_SPELLING = /\bE-Mail/;

/** Whether at least as many of their words are only German as are only English, but not none: “Name” may be either. */
function areGerman(names: readonly string[]): boolean {
  const words = new Set(names.flatMap(headerTokens).filter((word) => word !== ALT));
  let german = names.some((name) => GERMAN_SPELLING.test(name)) ? 1 : 0;
  let english = 0;
  for (const word of words) {
    const isGerman = NEW.has(word) || isWordOf(GERMAN, word);
    const isEnglish = isWordOf(ENGLISH, word);
    if (isGerman && !isEnglish) german++;
    if (isEnglish && !isGerman) english++;
  }
  return german > 0 && german >= english;
}

function isWordOf(language: HeaderWords, word: string): boolean {
  return listsOf(language).some(([, list]) => holdsWord(list, word));
}
