import { REJECT_REASONS, type RejectReason } from '../../../shared/audience';
import type { HashCounts } from './batch';

export const NO_COUNTS: HashCounts = {
  rows: 0,
  hashed: 0,
  repaired: 0,
  alreadyHashed: 0,
  unverified: 0,
  ignoredCells: 0,
  rejected: {},
};

/** The sum of two counts; reasons that occur in neither stay absent, the others keep the order of `REJECT_REASONS`. */
export function addCounts(a: HashCounts, b: HashCounts): HashCounts {
  const rejected: Partial<Record<RejectReason, number>> = {};
  for (const reason of REJECT_REASONS) {
    const sum = (a.rejected[reason] ?? 0) + (b.rejected[reason] ?? 0);
    if (sum > 0) rejected[reason] = sum;
  }
  const noConsent = (a.noConsent ?? 0) + (b.noConsent ?? 0);
  return {
    rows: a.rows + b.rows,
    hashed: a.hashed + b.hashed,
    repaired: a.repaired + b.repaired,
    alreadyHashed: a.alreadyHashed + b.alreadyHashed,
    unverified: a.unverified + b.unverified,
    ignoredCells: a.ignoredCells + b.ignoredCells,
    rejected,
    ...(a.noConsent === undefined && b.noConsent === undefined ? {} : { noConsent }),
  };
}

/** Rows that gave no line, over all reasons. */
export function countRejected(rejected: HashCounts['rejected']): number {
  return Object.values(rejected).reduce((sum, count) => sum + count, 0);
}
