import { useLayoutEffect, useSyncExternalStore } from 'react';
import { chooseLanguage, ENGLISH } from '../shared/messages/languages';
import { type MessageId, message, type ValuesOf, type Words } from '../shared/messages/message';
import { createTranslator, type Language } from '../shared/messages/translator';
import type { LanguageChoice } from '../shared/settings';

/** The window has one language at a time, so it need not be passed from component to component. */
let language = ENGLISH;
let translate = createTranslator(language);
const listeners = new Set<() => void>();

/** A message of the catalogue in the language of the window. */
export function t<Id extends MessageId>(id: Id, ...values: ValuesOf<Id>): string {
  return translate(message(id, ...values));
}

/** Text from main or from the core: a message, or plain words. */
export function say(words: Words): string {
  return translate(words);
}

/** BCP 47: the format of numbers and dates. */
export function currentLocale(): string {
  return language.locale;
}

/** Changes the language; components that call `useLanguage` are redrawn. */
export function setLanguage(next: Language): void {
  if (next.locale === language.locale && next.messages === language.messages) return;
  language = next;
  translate = createTranslator(next);
  document.documentElement.lang = next.locale;
  for (const notify of listeners) notify();
}

/** Redraws the component and its children when the language changes; they keep their state. Returns the locale. */
export function useLanguage(choice: LanguageChoice, systemLocales: readonly string[]): string {
  useLayoutEffect(() => setLanguage(chooseLanguage(choice, systemLocales)), [choice, systemLocales]);
  return useSyncExternalStore(subscribe, currentLocale);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
