import type { DialectChoice } from '../../../shared/list';
import { mayBeFramed } from '../dialect/frame-lines';
import type { Rewriting } from './rewritten-source';

/** The upright lines of drawn tables. */
const DELIMITER = '│';
const OTHER = /[┃║┆┇┊┋╎╏]/g;

/**
 * A table that is drawn with several kinds of upright lines: thick ones in its header, dotted ones between its columns.
 * Null for any other text.
 * @param text whole lines that end with \n
 */
export function findDrawnBars(text: string, { delimiter }: DialectChoice): Rewriting | null {
  if (delimiter !== undefined) return null;
  const others = new Set(text.match(OTHER));
  const isMixed = others.size > 1 || (others.size === 1 && text.includes(DELIMITER));
  if (!isMixed || !mayBeFramed(text)) return null;
  return { delimiter: DELIMITER, rewrite: (line) => line.replace(OTHER, DELIMITER) };
}
