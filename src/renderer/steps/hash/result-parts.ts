import { type AudienceCounts, countRejected } from '../../../shared/audience';
import type { Segment } from '../../components/feedback/SegmentedBar';

export type ResultPart = 'used' | 'duplicates' | 'suppressed' | 'noConsent' | 'invalid' | 'empty';

export interface Part {
  readonly id: ResultPart;
  readonly count: number;
  readonly tone: Segment['tone'];
}

/** What became of all rows. Where a row may give several codes, these are told apart by themselves. */
export interface Result {
  /** Nobody knows how many people share several codes: then it is the most that there can be. */
  readonly people: number;
  readonly isExact: boolean;
  /** They add up to the rows. */
  readonly rows: readonly Part[];
  /** They add up to the usable values; null where each row gives one at most, and the rows tell it all. */
  readonly codes: readonly Part[] | null;
}

export function resultOf(counts: AudienceCounts): Result {
  const empty = counts.rejected.empty ?? 0;
  const invalid = countRejected(counts.rejected) - empty;
  const noConsent = counts.noConsent ?? 0;
  const usableRows = counts.rows - empty - invalid - noConsent;
  const isExact = counts.hashed === usableRows;
  const codes: readonly Part[] = [
    { id: 'used', count: counts.unique, tone: 'good' },
    { id: 'duplicates', count: counts.duplicates, tone: 'neutral' },
    { id: 'suppressed', count: counts.suppressed, tone: 'warning' },
  ];
  const used: readonly Part[] = isExact ? codes : [{ id: 'used', count: usableRows, tone: 'good' }];
  return {
    people: isExact ? counts.unique : Math.min(counts.unique, usableRows),
    isExact,
    rows: [
      ...used,
      { id: 'noConsent', count: noConsent, tone: 'soft' },
      { id: 'invalid', count: invalid, tone: 'bad' },
      { id: 'empty', count: empty, tone: 'empty' },
    ],
    codes: isExact ? null : codes,
  };
}
