import {
  type AudienceCounts,
  countRejected,
  REJECT_REASONS,
  type RowCounts,
  type UserType,
} from '../../../shared/audience';
import type { RowReason } from '../../../shared/found-rows';
import type { AudienceId } from '../../../shared/preview';
import { formatNumber } from '../../format';
import type { RowOutcome } from '../../state/wizard/wizard-model';
import { t } from '../../translate';
import { ShowRows } from './rows/ShowRows';

interface CountRow {
  readonly label: string;
  readonly count: number;
  /** A share of the line above. */
  readonly isPart?: boolean;
  /** Shown even when zero. */
  readonly showZero?: boolean;
  readonly tone?: 'warning' | 'bad';
  /** Whose rows a button shows. */
  readonly reason?: RowReason;
  /** How the map step shows them, where they can be corrected. */
  readonly correctable?: RowOutcome;
}

interface CountTableProps {
  readonly audience: AudienceId;
  readonly userType: UserType;
  readonly counts: AudienceCounts;
  /** Counts of the suppression lists, if there are any. */
  readonly suppression: RowCounts | null;
}

/** The outcome of every row that was read. Outcomes that did not occur have no row. */
export function CountTable({ audience, userType, counts, suppression }: CountTableProps) {
  return (
    <section className="panel">
      <table className="counts">
        <caption className="visually-hidden">{t('hash.counts')}</caption>
        <tbody>
          {countRows(counts, suppression).map(({ label, count, isPart = false, tone, reason, correctable }) => (
            <tr key={label} data-part={isPart} data-tone={tone}>
              <th scope="row">{label}</th>
              <td>
                {reason !== undefined && count > 0 && (
                  <ShowRows title={label} request={{ id: audience, userType, reason }} correctable={correctable} />
                )}
              </td>
              <td>{formatNumber(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function countRows(counts: AudienceCounts, suppression: RowCounts | null): readonly CountRow[] {
  const reasons = REJECT_REASONS.map((reason): CountRow => {
    const correctable = reason === 'empty' ? 'empty' : 'invalid';
    return { label: t(`reject.${reason}`), count: counts.rejected[reason] ?? 0, isPart: true, reason, correctable };
  });
  const rejected = reasons.reduce((sum, { count }) => sum + count, 0);
  const lines: readonly CountRow[] = [
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
    ...(suppression === null ? [] : suppressionRows(counts, suppression)),
    { label: t('hash.counts.noConsent'), count: counts.noConsent ?? 0, reason: 'noConsent' },
    { label: t('hash.counts.ignoredCells'), count: counts.ignoredCells, reason: 'ignoredCells' },
    ...(rejected === 0
      ? []
      : [{ label: t('hash.counts.rejected'), count: rejected, tone: 'bad' as const }, ...reasons]),
  ];
  return lines.filter(({ count, showZero = false }) => count > 0 || showZero);
}

/** People who could not be read from a suppression list remain in the audience, which must be visible. */
function suppressionRows(
  { suppressed }: AudienceCounts,
  { rows, rejected, unverified }: RowCounts,
): readonly CountRow[] {
  const unusable = countRejected(rejected);
  return [
    { label: t('hash.counts.suppressed'), count: suppressed, showZero: true, reason: 'suppressed' },
    { label: t('hash.counts.suppressionRows'), count: rows, showZero: true, isPart: true },
    { label: t('hash.counts.suppressionRejected'), count: unusable, isPart: true, tone: 'warning' },
    { label: t('hash.counts.suppressionUnverified'), count: unverified, isPart: true, tone: 'warning' },
  ];
}
