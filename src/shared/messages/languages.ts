import type { LanguageChoice, LanguageCode } from '../settings';
import { de } from './de/index';
import { en, type Messages } from './en/index';
import { fr } from './fr/index';
import type { Language } from './translator';

/** Each in its own language, so that people find theirs whatever language the app is in. */
export const LANGUAGE_NAMES: Readonly<Record<LanguageCode, string>> = { en: 'English', de: 'Deutsch', fr: 'Français' };

export const ENGLISH: Language = { locale: 'en', messages: en };

const CATALOGUES: Readonly<Record<LanguageCode, Messages>> = { en, de, fr };

/**
 * The chosen language; for `system` the first preferred one that the app has, else English. Numbers and dates follow
 * the marketer's own country if the system names one with that language: `de-AT` for German.
 * @param systemLocales BCP 47, in the marketer's order of preference
 */
export function chooseLanguage(choice: LanguageChoice, systemLocales: readonly string[]): Language {
  const available = systemLocales.flatMap((locale) => {
    const code = codeOf(locale);
    return code === null ? [] : [{ locale, code }];
  });
  const code = choice === 'system' ? (available[0]?.code ?? 'en') : choice;
  const locale = available.find((candidate) => candidate.code === code)?.locale ?? code;
  return { locale, messages: CATALOGUES[code] };
}

/** Null for a language that the app does not have, and for what is no locale, such as `C`. */
function codeOf(locale: string): LanguageCode | null {
  try {
    const { language } = new Intl.Locale(locale);
    return isLanguageCode(language) ? language : null;
  } catch {
    return null;
  }
}

function isLanguageCode(code: string): code is LanguageCode {
  return Object.hasOwn(CATALOGUES, code);
}
