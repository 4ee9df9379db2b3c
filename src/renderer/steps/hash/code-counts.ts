import {
  type AudienceCounts,
  countRejected,
  REJECT_REASONS,
  type RowCounts,
  type UserType,
} from '../../../shared/audience';
import type { RowReason } from '../../../shared/found-rows';
import { t } from '../../translate';
import type { CountLine } from './CountTable';

type Line = Omit<CountLine, 'rows'> & { readonly reason?: RowReason };

/**
 * The outcome of every row that was read for a user type.
 * @param suppression counts of the suppression lists, if there are any
 */
export function codeCounts(
  userType: UserType,
  counts: AudienceCounts,
  suppression: RowCounts | null,
): readonly CountLine[] {
  return countLines(counts, suppression).map(({ reason, ...line }) => ({
    ...line,
    ...(reason !== undefined && { rows: { kind: 'codes', userType, reason } }),
  }));
}

function countLines(counts: AudienceCounts, suppression: RowCounts | null): readonly Line[] {
  const reasons = REJECT_REASONS.map((reason): Line => {
    const correctable = reason === 'empty' ? 'empty' : 'invalid';
    return { label: t(`reject.${reason}`), count: counts.rejected[reason] ?? 0, isPart: true, reason, correctable };
  });
  const rejected = reasons.reduce((sum, { count }) => sum + count, 0);
  return [
    { label: t('hash.counts.rows'), count: counts.rows, showZero: true },
    { label: t('hash.counts.hashed'), count: counts.hashed, showZero: true },
    {
      label: t('hash.counts.repaired'),
      count: counts.repaired,
      isPart: true,
      reason: 'repaired',
      correctable: 'repaired',
    },
    { label: t('hash.counts.alreadyHashed'), count: counts.alreadyHashed, isPart: true, reason: 'alreadyHashed' },
    {
      label: t('hash.counts.unverified'),
      count: counts.unverified,
      isPart: true,
      tone: 'warning',
      reason: 'unverified',
      correctable: 'unverified',
    },
    { label: t('hash.counts.duplicates'), count: counts.duplicates, showZero: true, reason: 'duplicates' },
    ...(suppression === null ? [] : suppressionLines(counts, suppression)),
    { label: t('hash.counts.noConsent'), count: counts.noConsent ?? 0, reason: 'noConsent' },
    { label: t('hash.counts.ignoredCells'), count: counts.ignoredCells, reason: 'ignoredCells' },
    ...(rejected === 0
      ? []
      : [{ label: t('hash.counts.rejected'), count: rejected, tone: 'bad' as const }, ...reasons]),
  ];
}

/** People who could not be read from a suppression list remain in the audience, which must be visible. */
function suppressionLines({ suppressed }: AudienceCounts, { rows, rejected, unverified }: RowCounts): readonly Line[] {
  const unusable = countRejected(rejected);
  return [
    { label: t('hash.counts.suppressed'), count: suppressed, showZero: true, reason: 'suppressed' },
    { label: t('hash.counts.suppressionRows'), count: rows, showZero: true, isPart: true },
    { label: t('hash.counts.suppressionRejected'), count: unusable, isPart: true, tone: 'warning' },
    { label: t('hash.counts.suppressionUnverified'), count: unverified, isPart: true, tone: 'warning' },
  ];
}
