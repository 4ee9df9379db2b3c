import {
  type AudienceCounts,
  countRejected,
  type ListCounts,
  type ListRows,
  type RowCounts,
} from '../../../shared/audience';
import type { Segment } from '../../components/feedback/SegmentedBar';

/** Rows and codes have words of their own: in French they differ in gender. */
type ResultPart =
  | 'used'
  | 'usedCodes'
  | 'duplicates'
  | 'suppressed'
  | 'suppressedCodes'
  | 'noConsent'
  | 'invalid'
  | 'empty';

export interface Part {
  readonly id: ResultPart;
  readonly count: number;
  readonly tone: Segment['tone'];
}

/** The outcome of all rows. If a row may give several digests, these are listed separately. */
interface Result {
  /** How many people share several digests is unknown, so this is the upper bound. */
  readonly people: number;
  readonly isExact: boolean;
  /** They add up to the rows. */
  readonly rows: readonly Part[];
  /** They add up to the usable values; null if each row gives at most one, so that the rows say it all. */
  readonly codes: readonly Part[] | null;
}

/** What became of all rows, as the parts of a bar. */
export function resultOf(counts: AudienceCounts): Result {
  const { usable: usableRows, noConsent, invalid, empty } = rowsOf(counts);
  const isExact = counts.hashed === usableRows;
  const codes = (used: ResultPart, suppressed: ResultPart): readonly Part[] => [
    { id: used, count: counts.unique, tone: 'good' },
    { id: 'duplicates', count: counts.duplicates, tone: 'neutral' },
    { id: suppressed, count: counts.suppressed, tone: 'warning' },
  ];
  const rows: readonly Part[] = isExact
    ? codes('used', 'suppressed')
    : [{ id: 'used', count: usableRows, tone: 'good' }];
  return {
    people: isExact ? counts.unique : Math.min(counts.unique, usableRows),
    isExact,
    rows: [
      ...rows,
      { id: 'noConsent', count: noConsent, tone: 'soft' },
      { id: 'invalid', count: invalid, tone: 'bad' },
      { id: 'empty', count: empty, tone: 'empty' },
    ],
    codes: isExact ? null : codes('usedCodes', 'suppressedCodes'),
  };
}

/** The line of a list in the table of lists. */
export function listRowsOf({ title, counts }: ListCounts): ListRows {
  return { title, rows: counts.rows, ...rowsOf(counts) };
}

/** What became of the rows; the four add up to all of them. */
function rowsOf(counts: RowCounts) {
  const empty = counts.rejected.empty ?? 0;
  const invalid = countRejected(counts.rejected) - empty;
  const noConsent = counts.noConsent ?? 0;
  return { usable: counts.rows - empty - invalid - noConsent, noConsent, invalid, empty };
}
