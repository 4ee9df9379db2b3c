import { type Message, message } from '../../../shared/messages/message';
import { splitSample } from '../text/sample-rows';
import type { Quoting } from './detect-quoting';

/** A sign that may separate the fields of a list. */
export interface NamedDelimiter {
  readonly delimiter: string;
  /** For use within a sentence. */
  readonly name: Message;
}

export const USUAL: readonly NamedDelimiter[] = [
  { delimiter: ';', name: message('delimiter.semicolon') },
  { delimiter: '\t', name: message('delimiter.tab') },
  { delimiter: '|', name: message('delimiter.bar') },
  { delimiter: ',', name: message('delimiter.comma') },
];

export const RARE: readonly NamedDelimiter[] = [
  { delimiter: '^', name: message('delimiter.caret') },
  { delimiter: '~', name: message('delimiter.tilde') },
  { delimiter: ':', name: message('delimiter.colon') },
  { delimiter: '│', name: message('delimiter.drawn') },
  { delimiter: '║', name: message('delimiter.drawn') },
  ...['}', '#', '*', '¦', '§'].map((delimiter) => ({ delimiter, name: message('list.quoted', { name: delimiter }) })),
  // The separators that ASCII has for this, and that of Hive.
  { delimiter: '\x1F', name: message('list.quoted', { name: 'U+001F' }) },
  { delimiter: '\x01', name: message('list.quoted', { name: 'U+0001' }) },
];
/** As R separates values, and names of rows that the header lacks: only if that splits every line alike. */
export const BLANK: NamedDelimiter = { delimiter: ' ', name: message('delimiter.blank') };

export const UNSPLIT: NamedDelimiter = { delimiter: '', name: message('delimiter.none') };

/** Records that each reading is judged by. */
export const MAX_RECORDS = 100;

export function occurringIn(text: string, delimiters: readonly NamedDelimiter[]): readonly NamedDelimiter[] {
  return delimiters.filter(({ delimiter }) => text.includes(delimiter));
}

export type Records = readonly (readonly string[])[];

export interface Reading extends NamedDelimiter {
  readonly quoting: Quoting;
  readonly records: Records;
  /** Misplaced quotes per record: a wrong reading leaves quotes in odd places. */
  readonly oddity: number;
}

/** A text as each of the delimiters would split it, with each quoting. */
export function readInAllWays(
  text: string,
  delimiters: readonly NamedDelimiter[],
  quotings: readonly Quoting[],
): readonly Reading[] {
  return quotings.flatMap((quoting) =>
    delimiters.map((named) => {
      const { rows: records, problems } = splitSample(text, { ...quoting, delimiter: named.delimiter }, true);
      const oddity = problems / Math.max(1, records.length);
      return { ...named, quoting, records: records.slice(0, MAX_RECORDS), oddity };
    }),
  );
}
