import { detectHeader } from '../evidence/detect-header';
import type { Judge } from '../evidence/verdicts';
import type { SampleRows } from '../text/sample-rows';
import { holdsSomebody, isNameOfAddresses, isOneLine } from './titles';

type Cells = readonly string[];

/** A header, and the rows of the report's hosts. */
const MAX_ABOVE = 4;
const MAX_BELOW = 200;
const MAX_SHARED = 0.5;

/**
 * A report may begin with a table of its own, which names who made it: the host of a meeting, above its participants.
 * A blank line ends it, and the table below has other columns, addresses among them, and at least as many rows. How many
 * records it has; 0 if there is none.
 */
export function tableAbove(
  { rows: records, rowNumbers }: Pick<SampleRows, 'rows' | 'rowNumbers'>,
  judge: Judge,
): number {
  const end = records
    .slice(0, MAX_ABOVE + 1)
    .findIndex((_, index) => index > 1 && (rowNumbers[index] ?? 0) - (rowNumbers[index - 1] ?? 0) > 1);
  if (end === -1) return 0;
  const above = records.slice(0, end);
  const below = records.slice(end, end + MAX_BELOW);
  const isOfReport =
    below.length >= above.length &&
    above.every(isOneLine) &&
    !isAlike(above[0], below[0]) &&
    below[0]?.some(isNameOfAddresses) === true &&
    holdsSomebody(above.flat(), judge) &&
    detectHeader(above, judge).header &&
    detectHeader(below, judge).certainty === 'certain';
  return isOfReport ? end : 0;
}

/** A second export, appended to the first, has most of its columns. */
function isAlike(one: Cells = [], other: Cells = []): boolean {
  const names = new Set(other.map(nameOf));
  const shared = one.filter((cell) => names.has(nameOf(cell))).length;
  return shared > one.length * MAX_SHARED;
}

function nameOf(cell: string): string {
  return cell.trim().toLowerCase();
}
