import type { QuoteEscape } from '../../../shared/list';
import { type Message, message } from '../../../shared/messages/message';
import type { RecordDialect } from '../text/parse-records';

/** How values are quoted if they hold a delimiter, a line end or a quote. */
export type Quoting = Pick<RecordDialect, 'quote' | 'quoteEscape'>;

const MAX_LINES = 100;
/** Share of the lines that must have a value in single quotes. */
const WRAPPED_FROM = 0.5;

/**
 * The plausible readings of the quotes of a text, the usual one first.
 * @param delimiter null if it is not known yet
 * @param chosen how quotes within quotes are escaped, if the marketer said so
 */
export function possibleQuoting(text: string, delimiter: string | null, chosen?: QuoteEscape): readonly Quoting[] {
  const quote = detectQuote(text, delimiter);
  if (chosen !== undefined) return [{ quote, quoteEscape: chosen }];
  const doubled: Quoting = { quote, quoteEscape: 'doubled' };
  return text.includes(`\\${quote}`) ? [doubled, { quote, quoteEscape: 'backslash' }] : [doubled];
}

export function reasonForEscape(quoteEscape: QuoteEscape, chosen?: QuoteEscape): Message {
  return chosen === undefined ? message(`quotes.${quoteEscape}`) : message('chosen.quotes');
}

/** Single quotes only if they enclose values and double quotes enclose none. */
function detectQuote(text: string, delimiter: string | null): string {
  return delimiter !== '' && wrappedShare(text, '"') === 0 && wrappedShare(text, "'") >= WRAPPED_FROM ? "'" : '"';
}

/** Share of the lines with a value in this quote. */
function wrappedShare(text: string, quote: string): number {
  const wrapped = new RegExp(`(?:^|[,;|\\t])${quote}[^${quote}]*${quote}(?:[,;|\\t]|$)`);
  const lines = text.split('\n', MAX_LINES).filter((line) => line.trim() !== '');
  return lines.filter((line) => wrapped.test(line)).length / Math.max(1, lines.length);
}
