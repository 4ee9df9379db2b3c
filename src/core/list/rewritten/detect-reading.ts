import { ALIGNED_BY_BLANKS, type DialectChoice } from '../../../shared/list';
import { message } from '../../../shared/messages/message';
import { detectLayout, type Layout } from '../dialect/detect-layout';
import type { Judge } from '../evidence/verdicts';
import { alignedRecords } from './aligned-lines';
import { findDrawnBars } from './drawn-bars';
import { findEscapes } from './escaped-delimiters';
import { findAlignment } from './find-alignment';
import { findReportNotes } from './report-notes';
import { type Rewriting, rewriteLines } from './rewritten-source';
import { findStrayQuotes } from './stray-quotes';
import { findWideDelimiter } from './wide-delimiters';

/** How a text is read. */
interface Reading extends Layout {
  /** Null if its own lines are read. */
  readonly rewriting: Rewriting | null;
  /** The text that was split: the list itself, or the records that it is rewritten to. */
  readonly text: string;
}

/** @param text whole lines that end with \n @param complete whether it is the whole list */
export function detectReading(text: string, choice: DialectChoice, complete: boolean, judge: Judge): Reading {
  const rewritten = (rewriting: Rewriting): Reading => {
    const records = rewriteLines(text, rewriting);
    const { delimiter } = rewriting;
    const ofRecords = detectLayout(records, { ...choice, delimiter, quoteEscape: 'doubled' }, complete, judge);
    return { ...ofRecords, rewriting, text: records };
  };
  const drawn = findDrawnBars(text, choice);
  if (drawn !== null) {
    const reading = rewritten(drawn);
    const reason = message('delimiter.content', { delimiter: message('delimiter.drawn') });
    return { ...reading, delimiter: { ...reading.delimiter, reason } };
  }
  const layout = detectLayout(text, choice, complete, judge);
  const wide = findWideDelimiter(text, choice, layout.split.rows, judge);
  if (wide !== null) {
    const reading = rewritten(wide);
    const reason = message('delimiter.content', {
      delimiter: message('list.quoted', { name: printable(wide.written) }),
    });
    return { ...reading, delimiter: { ...reading.delimiter, delimiter: wide.written, quote: '"', reason } };
  }
  const escapes = findEscapes(text, layout.delimiter.delimiter, choice);
  if (escapes !== null) return { ...rewritten(escapes), delimiter: { ...layout.delimiter, quoteEscape: 'backslash' } };
  const strayQuotes = findStrayQuotes(text, layout, choice, judge);
  if (strayQuotes !== null) return { ...rewritten(strayQuotes), delimiter: layout.delimiter };
  const notes = findReportNotes(text, layout, choice, complete, judge);
  if (notes !== null) return { ...rewritten(notes), delimiter: layout.delimiter };
  const alignment = findAlignment(text, choice, layout.split.rows, judge);
  if (alignment === null) return { ...layout, rewriting: null, text };
  const reading = rewritten(alignedRecords(alignment));
  const reason = message('delimiter.aligned');
  return { ...reading, delimiter: { ...reading.delimiter, delimiter: ALIGNED_BY_BLANKS, quote: '"', reason } };
}

function printable(delimiter: string): string {
  return delimiter.replaceAll('\x14', ' U+0014 ');
}
