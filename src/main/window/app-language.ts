import { chooseLanguage } from '../../shared/messages/languages';
import { type MessageId, message, type ValuesOf, type Words } from '../../shared/messages/message';
import { createTranslator } from '../../shared/messages/translator';
import type { LanguageChoice } from '../../shared/settings';

/** The current language of menu, dialogs and notifications. */
export interface AppLanguage {
  /** A message of the catalogue. */
  t<Id extends MessageId>(id: Id, ...values: ValuesOf<Id>): string;
  /** Words from the core: a message, or text as it is. */
  say(words: Words): string;
  choose(choice: LanguageChoice): void;
}

/** @param systemLocales BCP 47, as the marketer has ordered them in the system */
export function createAppLanguage(systemLocales: readonly string[]): AppLanguage {
  const translatorFor = (choice: LanguageChoice) => createTranslator(chooseLanguage(choice, systemLocales));
  let translate = translatorFor('system');
  return {
    t: (id, ...values) => translate(message(id, ...values)),
    say: (words) => translate(words),
    choose: (choice) => {
      translate = translatorFor(choice);
    },
  };
}
