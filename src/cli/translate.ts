import { commandLine } from '../shared/messages/en/cli/index';
import { formatBytes as formatBytesIn, formatInteger } from '../shared/messages/format';
import { type MessageId, message, type ValuesOf, type Words } from '../shared/messages/message';
import { createTranslator, ENGLISH } from '../shared/messages/translator';

/** In the words of the command line: options and commands, where the window has buttons and places. */
export const translate = createTranslator(ENGLISH, commandLine);

export function t<Id extends MessageId>(id: Id, ...values: ValuesOf<Id>): string {
  return translate(message(id, ...values));
}

/** Sentences on one line. */
export function joinSentences(sentences: readonly Words[]): string {
  return sentences.map(translate).join(' ');
}

/** A whole number as it stands alone, such as in a column of numbers. */
export function formatNumber(value: number): string {
  return formatInteger(value, ENGLISH.locale);
}

export function formatBytes(count: number): string {
  return formatBytesIn(count, ENGLISH.locale);
}
