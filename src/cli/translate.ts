import { commandLine } from '../shared/messages/en/cli/index';
import { core } from '../shared/messages/en/core/index';
import { message, type ValuesOf, type Words } from '../shared/messages/message';
import { createTranslator } from '../shared/messages/translator';

/** Messages that only the window shows are not loaded. */
type CommandLineId = keyof typeof core | keyof typeof commandLine;

/** With the command line's own terms: options and commands where the window has buttons and places. */
export const translate = createTranslator({ locale: 'en', messages: core }, commandLine, {
  // By hand: `Intl` loads tables that take as long as hashing a small list.
  getNumberFormat: () => ({ format: (value) => formatNumber(Number(value)) }),
  getPluralRules: () => ({ select: (count) => (count === 1 ? 'one' : 'other') }),
  formatBytes,
});

/** A message of the catalogue in the words of the command line. */
export function t<Id extends CommandLineId>(id: Id, ...values: ValuesOf<Id>): string {
  return translate(message(id, ...values));
}

/** Sentences on one line. */
export function joinSentences(sentences: readonly Words[]): string {
  return sentences.map(translate).join(' ');
}

/** A whole number in groups of three. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

const LARGER_UNITS = ['kB', 'MB', 'GB', 'TB'] as const;

/** As `Intl` writes a size in English. */
export function formatBytes(count: number): string {
  if (count < 1000) return `${count} ${count === 1 ? 'byte' : 'bytes'}`;
  const power = Math.min(LARGER_UNITS.length, Math.floor(Math.log10(count) / 3));
  const [whole, fraction] = String(Math.round((count / 1000 ** power) * 10) / 10).split('.');
  return `${formatNumber(Number(whole))}${fraction === undefined ? '' : `.${fraction}`} ${LARGER_UNITS[power - 1]}`;
}
