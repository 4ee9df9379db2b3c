import { IntlMessageFormat } from 'intl-messageformat';
import { en, type Messages } from './en/index';
import type { Message, MessageId } from './message';

/** A catalogue, or the few messages that one program words in its own way. */
export type Wording = Readonly<Partial<Record<MessageId, string>>>;

interface Language {
  /** BCP 47; how numbers and dates are written, too. */
  readonly locale: string;
  readonly messages: Messages;
}

export const ENGLISH: Language = { locale: 'en', messages: en };

/** Gives the words of a message in one language. */
export type Translate = (message: Message) => string;

/** @param wording what this program says in place of the catalogue, such as the name of an option in place of a button */
export function createTranslator({ locale, messages }: Language, wording: Wording = {}): Translate {
  const formats = new Map<MessageId, IntlMessageFormat>();
  return ({ id, values }) => {
    const known = formats.get(id);
    // Tags are no part of our messages: a name that looks like one stays as it is.
    const format = known ?? new IntlMessageFormat(wording[id] ?? messages[id], locale, undefined, { ignoreTag: true });
    if (known === undefined) formats.set(id, format);
    return String(format.format(values));
  };
}
