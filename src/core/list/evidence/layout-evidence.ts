import { USER_TYPES } from '../../../shared/audience';
import { type Cells, judgeColumn, type KindEvidence, type SampledColumn, sampleColumns } from './column-evidence';
import { identify } from './identifiers';
import type { Judge } from './verdicts';
import { LAYOUT } from './weights';

/** Cells examined per reading. */
const MAX_CELLS = 20_000;
const MIN_ROWS = 5;

/**
 * The points that the content of records gives to a delimiter and quote: only the right reading yields whole
 * identifiers.
 */
export function layoutEvidence(records: readonly Cells[], judge: Judge): number {
  const width = records.reduce((most, { length }) => Math.max(most, length), 1);
  const looked = records.slice(0, Math.max(MIN_ROWS, Math.floor(MAX_CELLS / width)));
  return LAYOUT.named * bestNamed(looked, judge) + LAYOUT.identified * identifiedShare(looked, judge);
}

/** The best share of usable values among the columns named by the first record. */
function bestNamed([names = [], ...rows]: readonly Cells[], judge: Judge): number {
  const shares = sampleColumns(names, rows).flatMap((column) => namedShares(column, judge));
  return Math.max(0, ...shares);
}

/** A customer ID may be anything, so acceptance by its rules proves nothing. */
function namedShares(column: SampledColumn, judge: Judge): readonly number[] {
  return USER_TYPES.filter(
    (kind) => kind !== 'custom_audience_third_party_id' && column.meaning.kinds.includes(kind),
  ).map((kind) => wholeShare(judgeColumn(column, kind, judge)));
}

function wholeShare({ values, of }: KindEvidence): number {
  if (values === 0) return 0;
  return (values - of.rejected - of.spoilt - of.partly * (1 - LAYOUT.partly)) / values;
}

function identifiedShare(rows: readonly Cells[], judge: Judge): number {
  if (rows.length === 0) return 0;
  return rows.reduce((sum, row) => sum + bestCell(row, judge), 0) / rows.length;
}

/** The share of rows in which the best column holds exactly one identifier. */
export function identifiedInOneColumn(rows: readonly Cells[], judge: Judge): number {
  return rows.length === 0 ? 0 : countIdentified(rows, judge) / rows.length;
}

/** The number of these rows. */
export function countIdentified(rows: readonly Cells[], judge: Judge): number {
  const wholes = new Map<number, number>();
  for (const row of rows) {
    for (const [index, cell] of row.entries()) {
      const { certainty, whole } = identify(cell.trim(), judge);
      if (certainty === 'sure' && whole) wholes.set(index, (wholes.get(index) ?? 0) + 1);
    }
  }
  return Math.max(0, ...wholes.values());
}

function bestCell(row: Cells, judge: Judge): number {
  let best = 0;
  for (const cell of row) {
    const { certainty, whole } = identify(cell.trim(), judge);
    if (certainty === 'sure' && whole) return 1;
    if (certainty === 'sure') best = LAYOUT.partly;
  }
  return best;
}
