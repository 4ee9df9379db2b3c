import { countRejected, type UserType } from '../../shared/audience';
import { type ColumnMapping, type RowFilter, sortByUserType } from '../../shared/column-mapping';
import { AppError } from '../../shared/errors';
import type {
  ListChoice,
  ListId,
  ListPreview,
  PreviewEstimate,
  PreviewRow,
  UnmatchedFilter,
} from '../../shared/preview';
import type { DigestWriter } from '../engine/common/digest-writer';
import { hashRows } from '../engine/common/hash-rows';
import { packCells } from '../engine/common/pack-cells';
import { planTask } from '../engine/common/plan-task';
import { checkHealth } from '../health/check-health';
import { noteValues } from '../health/note-values';
import { chooseMappings, holdsAnotherType } from '../list/columns/choose-mapping';
import type { OpenList } from '../list/list';
import { mostFrequent, unmatchedCells } from '../list/unmatched-filter';
import { countryOfMost } from './phone-country';
import { rulesOf } from './preview-cells';
import { rowsToShow, type Sampled, summariseSample, valuesOf } from './sample-summary';

const MAX_SHOWN_CHARS = 200;

/** Defaults that take precedence over detection. */
export interface PreviewDefaults {
  /** Earlier mappings for lists of this shape; empty if there are none. */
  readonly recalled?: readonly ColumnMapping[];
  /** Default country of phone numbers, ISO 3166 alpha-2. */
  readonly country?: string | null;
  /** Pasted, so in memory only. */
  readonly isPasted?: boolean;
}

/**
 * The first rows of a list as they would be hashed: shown by the same `normalise`, counted by the same row hasher.
 * Contains raw cells, for the eyes of the list's owner only.
 */
export function previewList(
  id: ListId,
  list: OpenList,
  choice: ListChoice,
  { recalled = [], country = null, isPasted = false }: PreviewDefaults = {},
): ListPreview {
  const { info, header } = list;
  const { userTypes = [] } = choice;
  const remembered = choice.mappings === null && matchesUserTypes(recalled, choice.userTypes);
  const known = remembered ? recalled : (choice.mappings ?? []);
  const isComplete = known.length > 0 && (remembered || userTypes.length === 0);
  const guessed = isComplete ? [] : guessMappings(list, userTypes, country, known.length === 0);
  const mappings = sortByUserType([...known, ...guessed]);
  const sampled = summariseSample(list, mappings);
  return {
    id,
    info,
    isPasted,
    header: header.map(shownCell),
    mappings,
    people: null,
    remembered,
    rows: shownRows(list, sampled),
    summary: sampled.summary,
    columnStatistics: sampled.columns,
    estimates: mappings.map((mapping) => estimate(list, mapping)),
    health: mappings.flatMap((mapping) => checkHealth(list, mapping)),
    notes: mappings.flatMap((mapping) => noteValues(list, mapping)),
    phoneCountry: countryOfMost(internationalNumbers(mappings, sampled)),
    unmatched: unmatchedFilter(list, choice.filter),
  };
}

/** The numbers that are verified although their country is not known. */
function internationalNumbers(mappings: readonly ColumnMapping[], { rows }: Sampled): readonly string[] {
  const place = mappings.findIndex(({ userType }) => userType === 'phone_hash');
  if (place === -1 || mappings[place]?.defaultCountry !== null) return [];
  return rows
    .flatMap(({ results }) => valuesOf(results[place] ?? []))
    .flatMap((result) => (result.kind === 'value' && !result.unverified ? result.value : []));
}

/** Whether earlier mappings are for the chosen user types. */
function matchesUserTypes(recalled: readonly ColumnMapping[], userTypes: readonly UserType[] | undefined): boolean {
  if (userTypes === undefined) return recalled.length > 0;
  return recalled.length === userTypes.length && recalled.every(({ userType }) => userTypes.includes(userType));
}

/** Empty if no column is usable. */
function guessMappings(
  list: OpenList,
  userTypes: readonly UserType[],
  country: string | null,
  isFirst: boolean,
): readonly ColumnMapping[] {
  // With a user type for the only column, nothing more needs to be asked, unless it holds another one.
  const [userType, otherType] = userTypes;
  const [only, second] = list.info.columns;
  const isClear = isFirst && userType !== undefined && otherType === undefined && second === undefined;
  const columns = isClear && only !== undefined && !holdsAnotherType(only, userType) ? [1] : [];
  try {
    const mappings = chooseMappings(list, userTypes, { columns });
    return mappings.map((mapping) =>
      mapping.userType === 'phone_hash' ? { ...mapping, defaultCountry: country } : mapping,
    );
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'no-usable-column') throw error;
    return [];
  }
}

/** The rows worth a look, with their cells as they are. */
export function shownRows({ sample, sampleRows }: OpenList, sampled: Sampled): readonly PreviewRow[] {
  return rowsToShow(sampled).flatMap((index) => {
    const [row, cells] = [sampled.rows[index], sample[index]];
    return row === undefined || cells === undefined
      ? []
      : [{ row: sampleRows[index] ?? 0, cells: cells.map(shownCell), ...row }];
  });
}

/** The answers that a filter's column holds instead of its value; null where rows pass it, or it is absent. */
export function unmatchedFilter(list: OpenList, filter: RowFilter | undefined): UnmatchedFilter | null {
  const cells = filter === undefined ? null : unmatchedCells(list, filter);
  if (filter === undefined || cells === null) return null;
  return { ...filter, rows: cells.length, answers: mostFrequent(cells.map(shownCell)) };
}

/** A cell, cut to the length that the window shows. */
export function shownCell(cell: string): string {
  return cell.slice(0, MAX_SHOWN_CHARS);
}

/** An estimate needs counts only, so digests are discarded. */
const COUNTED_ONLY: DigestWriter = { write: () => null };

function estimate(list: OpenList, mapping: ColumnMapping): PreviewEstimate {
  const task = planTask(list, mapping, { plainIds: false, rejects: 'counted' });
  const rows = Uint32Array.from(list.sample.keys());
  const { counts } = hashRows(
    task,
    rulesOf(task),
    packCells({ rows: list.sample, rowNumbers: rows }, task),
    COUNTED_ONLY,
  );
  return {
    sampledRows: counts.rows,
    usableRows: counts.rows - countRejected(counts.rejected),
    unverified: counts.unverified,
    rejected: counts.rejected,
  };
}
