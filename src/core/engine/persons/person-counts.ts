import { REJECT_REASONS } from '../../../shared/audience';
import { FIELD_REJECT_REASONS, type FieldRejectReason } from '../../../shared/field';
import type { ColumnCounts } from '../../../shared/person-file';
import { addReasons } from '../common/counts/counts';
import { addWords } from '../common/counts/word-counts';
import type { PersonCounts, PersonLines } from './person-task';

const ALL_REASONS: readonly FieldRejectReason[] = [...REJECT_REASONS, ...FIELD_REJECT_REASONS];

/** Counts of a file before its first row. `columns`: how many it has. */
export function noPersonCounts(columns: number): PersonCounts {
  return {
    rows: 0,
    lines: 0,
    suppressed: 0,
    contradictions: 0,
    rejected: {},
    columns: Array.from({ length: columns }, () => NO_COLUMN_COUNTS),
  };
}

export const NO_COLUMN_COUNTS: ColumnCounts = {
  values: 0,
  repaired: 0,
  alreadyHashed: 0,
  unverified: 0,
  unplaced: 0,
  rejected: {},
};

/** Both counts are of the same file. */
export function addPersonCounts(a: PersonCounts, b: PersonCounts): PersonCounts {
  const mailTypos = addWords(a.mailTypos, b.mailTypos);
  return {
    rows: a.rows + b.rows,
    lines: a.lines + b.lines,
    suppressed: a.suppressed + b.suppressed,
    contradictions: a.contradictions + b.contradictions,
    rejected: addReasons(a.rejected, b.rejected, ALL_REASONS),
    columns: a.columns.map((column, index) => addColumnCounts(column, b.columns[index] ?? NO_COLUMN_COUNTS)),
    ...(mailTypos === undefined ? {} : { mailTypos }),
  };
}

function addColumnCounts(a: ColumnCounts, b: ColumnCounts): ColumnCounts {
  return {
    values: a.values + b.values,
    repaired: a.repaired + b.repaired,
    alreadyHashed: a.alreadyHashed + b.alreadyHashed,
    unverified: a.unverified + b.unverified,
    unplaced: a.unplaced + b.unplaced,
    rejected: addReasons(a.rejected, b.rejected, ALL_REASONS),
  };
}

/** Total rejects of the files: a thread announces them and the consumer acknowledges as many. */
export function countRejects(files: readonly Pick<PersonLines, 'rejects'>[]): number {
  return files.reduce((sum, { rejects }) => sum + rejects.length, 0);
}
