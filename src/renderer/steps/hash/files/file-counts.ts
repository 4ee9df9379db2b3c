import { countRejected, REJECT_REASONS } from '../../../../shared/audience';
import { FIELD_REJECT_REASONS, type FieldRejectReason } from '../../../../shared/field';
import type { CountedRows, FileRowReason } from '../../../../shared/found-rows';
import type { ColumnCounts, ColumnReceipt, MadeFile, Reasons } from '../../../../shared/person-file';
import { t } from '../../../translate';
import type { CountLine } from '../CountTable';

/**
 * The outcome of every row in a file, and what became of the cells of each column.
 * @param file its place among those that were made
 */
export function fileCounts(made: MadeFile, file: number, filteredOut: number): readonly CountLine[] {
  const rowsOf = (reason: FileRowReason, column: number | null = null) =>
    ({ kind: 'file', file, column, reason }) as const;
  const reasons = rejects(made.rejected, rowsOf, (reason) => ({
    correctable: reason === 'empty' ? 'empty' : 'invalid',
  }));
  return [
    { label: t('hash.counts.rows'), count: made.rows, showZero: true },
    { label: t('hash.counts.duplicates'), count: made.duplicates, showZero: true, rows: rowsOf('duplicates') },
    { label: t('hash.counts.suppressed'), count: made.suppressed, rows: rowsOf('suppressed') },
    { label: t('hash.counts.noConsent'), count: filteredOut, rows: rowsOf('noConsent') },
    {
      label: t('files.counts.contradictions'),
      count: made.contradictions,
      tone: 'warning',
      rows: rowsOf('contradictions'),
    },
    { label: t('hash.counts.rejected'), count: countRejected(made.rejected), tone: 'bad' },
    ...reasons,
    ...made.columns.flatMap((column, place) => columnLines(column, (reason) => rowsOf(reason, place))),
  ];
}

type RowsOf = (reason: FileRowReason) => CountedRows;

/** None for a column without anything to report about its values. */
function columnLines({ header, counts }: ColumnReceipt, rowsOf: RowsOf): readonly CountLine[] {
  if (counts === null) return [];
  const parts = [...notes(counts, rowsOf), ...rejects(counts.rejected, rowsOf, () => ({ tone: 'bad' }))]
    .filter(({ count }) => count > 0)
    .map((line) => ({ ...line, name: t('files.counts.part', { column: header, what: line.label }) }));
  const values = { label: t('files.counts.values', { column: header }), count: counts.values, showZero: true };
  return parts.length === 0 ? [] : [values, ...parts];
}

function notes(counts: ColumnCounts, rowsOf: RowsOf): readonly CountLine[] {
  return (['repaired', 'alreadyHashed', 'unverified'] as const).map((reason) => ({
    label: t(`hash.counts.${reason}`),
    count: counts[reason],
    isPart: true,
    rows: rowsOf(reason),
    ...(reason === 'unverified' && { tone: 'warning' as const }),
  }));
}

/** @param more what the lines of rows, or of cells, say beside that */
function rejects(
  rejected: Reasons,
  rowsOf: RowsOf,
  more: (reason: FieldRejectReason) => Pick<CountLine, 'tone' | 'correctable'>,
): readonly CountLine[] {
  return [...REJECT_REASONS, ...FIELD_REJECT_REASONS].map((reason) => ({
    label: t(`reject.${reason}`),
    count: rejected[reason] ?? 0,
    isPart: true,
    rows: rowsOf(reason),
    ...more(reason),
  }));
}
