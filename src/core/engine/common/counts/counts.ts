import { REJECT_REASONS, type RowCounts } from '../../../../shared/audience';
import type { NamedFilter } from '../../../list/filter-rows';
import type { HashCounts } from '../batch';
import { addWords } from './word-counts';

export const NO_COUNTS: HashCounts = {
  rows: 0,
  hashed: 0,
  repaired: 0,
  alreadyHashed: 0,
  unverified: 0,
  ignoredCells: 0,
  rejected: {},
};

/** The sum of two counts. */
export function addCounts(a: HashCounts, b: HashCounts): HashCounts {
  const noConsent = (a.noConsent ?? 0) + (b.noConsent ?? 0);
  const unreadCountries = addWords(a.unreadCountries, b.unreadCountries);
  const mailTypos = addWords(a.mailTypos, b.mailTypos);
  return {
    rows: a.rows + b.rows,
    hashed: a.hashed + b.hashed,
    repaired: a.repaired + b.repaired,
    alreadyHashed: a.alreadyHashed + b.alreadyHashed,
    unverified: a.unverified + b.unverified,
    ignoredCells: a.ignoredCells + b.ignoredCells,
    rejected: addReasons(a.rejected, b.rejected, REJECT_REASONS),
    ...(unreadCountries === undefined ? {} : { unreadCountries }),
    ...(mailTypos === undefined ? {} : { mailTypos }),
    ...(a.noConsent === undefined && b.noConsent === undefined ? {} : { noConsent }),
  };
}

/** The sum of counts by reason. Reasons that occur in neither stay absent; the others keep the order of `reasons`. */
export function addReasons<Reason extends string>(
  a: Readonly<Partial<Record<Reason, number>>>,
  b: Readonly<Partial<Record<Reason, number>>>,
  reasons: readonly Reason[],
): Partial<Record<Reason, number>> {
  const sums: Partial<Record<Reason, number>> = {};
  for (const reason of reasons) {
    const sum = (a[reason] ?? 0) + (b[reason] ?? 0);
    if (sum > 0) sums[reason] = sum;
  }
  return sums;
}

/** Counts with the rows that a filter excluded; unchanged without a filter. */
export function withFilteredOut(
  counts: readonly HashCounts[],
  filter: NamedFilter | null,
  filteredOut: number,
): readonly HashCounts[] {
  if (filter === null) return counts;
  return counts.map((of) => ({ ...of, rows: of.rows + filteredOut, noConsent: filteredOut }));
}

/** The counts that may be stored on disk. */
export function withoutWords({ unreadCountries: _, mailTypos: __, ...counts }: HashCounts): RowCounts {
  return counts;
}
