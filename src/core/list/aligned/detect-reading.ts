import { ALIGNED_BY_BLANKS, type DialectChoice } from '../../../shared/list';
import { message } from '../../../shared/messages/message';
import { detectLayout, type Layout } from '../dialect/detect-layout';
import type { Judge } from '../evidence/verdicts';
import { REWRITTEN, rewriteLines } from './aligned-bytes';
import type { Alignment } from './aligned-lines';
import { findAlignment } from './find-alignment';

/** How a text is read. */
interface Reading extends Layout {
  /** Null if it is not lined up by blanks. */
  readonly alignment: Alignment | null;
  /** The text that was split: the list itself, or the records that such a table is rewritten to. */
  readonly text: string;
}

/** @param text whole lines that end with \n @param complete whether it is the whole list */
export function detectReading(text: string, choice: DialectChoice, complete: boolean, judge: Judge): Reading {
  const layout = detectLayout(text, choice, complete, judge);
  const alignment = findAlignment(text, choice, layout.split.rows, judge);
  if (alignment === null) return { ...layout, alignment, text };
  const { delimiter } = REWRITTEN;
  const records = rewriteLines(text, alignment);
  const rewritten = detectLayout(records, { ...choice, delimiter, quoteEscape: 'doubled' }, complete, judge);
  const reason = message('delimiter.aligned');
  return {
    ...rewritten,
    delimiter: { ...rewritten.delimiter, delimiter: ALIGNED_BY_BLANKS, quote: '"', reason },
    alignment,
    text: records,
  };
}
