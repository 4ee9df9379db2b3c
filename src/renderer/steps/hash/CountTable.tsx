import { type AudienceCounts, countRejected, REJECT_REASONS, type RowCounts } from '../../../shared/audience';
import { formatNumber } from '../../format';
import type { RowOutcome } from '../../state/wizard/wizard-model';
import { t } from '../../translate';
import { ShowRows } from './ShowRows';

interface CountRow {
  readonly label: string;
  readonly count: number;
  /** A share of the line above. */
  readonly isPart?: boolean;
  /** Shown even when zero. */
  readonly showZero?: boolean;
  readonly tone?: 'warning' | 'bad';
  /** The rows in the list that a button shows. */
  readonly rows?: RowOutcome;
}

interface CountTableProps {
  readonly counts: AudienceCounts;
  /** Counts of the suppression lists, if there are any. */
  readonly suppression: RowCounts | null;
}

/** The outcome of every row that was read. Outcomes that did not occur have no row. */
export function CountTable({ counts, suppression }: CountTableProps) {
  return (
    <section className="panel">
      <table className="counts">
        <caption className="visually-hidden">{t('hash.counts')}</caption>
        <tbody>
          {countRows(counts, suppression).map(({ label, count, isPart = false, tone, rows }) => (
            <tr key={label} data-part={isPart} data-tone={tone}>
              <th scope="row">{label}</th>
              <td>{rows !== undefined && <ShowRows rows={rows} />}</td>
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
    const rows = reason === 'empty' ? 'empty' : 'invalid';
    return { label: t(`reject.${reason}`), count: counts.rejected[reason] ?? 0, isPart: true, rows };
  });
  const rejected = reasons.reduce((sum, { count }) => sum + count, 0);
  const lines: readonly CountRow[] = [
    { label: t('hash.counts.rows'), count: counts.rows, showZero: true },
    { label: t('hash.counts.hashed'), count: counts.hashed, showZero: true },
    { label: t('hash.counts.repaired'), count: counts.repaired, isPart: true, rows: 'repaired' },
    { label: t('hash.counts.alreadyHashed'), count: counts.alreadyHashed, isPart: true },
    { label: t('hash.counts.unverified'), count: counts.unverified, isPart: true, tone: 'warning', rows: 'unverified' },
    { label: t('hash.counts.duplicates'), count: counts.duplicates, showZero: true },
    ...(suppression === null ? [] : suppressionRows(counts, suppression)),
    { label: t('hash.counts.noConsent'), count: counts.noConsent ?? 0 },
    { label: t('hash.counts.ignoredCells'), count: counts.ignoredCells },
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
    { label: t('hash.counts.suppressed'), count: suppressed, showZero: true },
    { label: t('hash.counts.suppressionRows'), count: rows, showZero: true, isPart: true },
    { label: t('hash.counts.suppressionRejected'), count: unusable, isPart: true, tone: 'warning' },
    { label: t('hash.counts.suppressionUnverified'), count: unverified, isPart: true, tone: 'warning' },
  ];
}
