import type { Normalised, UserType } from '../shared/audience';
import { AppError, assertNever } from '../shared/errors';
import type { ColumnMapping, ListInfo } from '../shared/list';
import type { ListChoice, ListId, ListPreview, PreviewEstimate, PreviewResult, PreviewRow } from '../shared/preview';
import { countRejected } from './hash/counts';
import { createRowHasher } from './hash/hash-rows';
import { packCells } from './hash/pack-cells';
import { chooseMapping } from './list/choose-mapping';
import type { OpenList } from './list/open-list';
import { resolveCountry } from './normalise/country';
import { sha256Hex } from './normalise/digest';
import { normalise } from './normalise/index';

const SHOWN_ROWS = 50;
const SHOWN_CHARS = 200;

/**
 * The head of a list as it would be hashed: shown by the same `normalise`, counted by the same row hasher.
 * `recalled` is how a list of this shape was mapped before; a choice goes before it, a guess behind it.
 * Holds raw cells; it is for the eyes of the person whose list it is, and goes nowhere else.
 */
export function previewList(
  id: ListId,
  { info, sample }: OpenList,
  choice: ListChoice,
  recalled: ColumnMapping | null = null,
): ListPreview {
  const remembered = choice.mapping === null && recalled !== null;
  const { mapping, problem } = settleMapping(info, choice.mapping ?? recalled);
  return {
    id,
    info,
    mapping,
    remembered,
    problem,
    rows: sample.slice(0, SHOWN_ROWS).map((record, index) => previewRow(record, rowNumber(info, index), mapping)),
    estimate: mapping === null ? { ...NOTHING_USABLE, sampledRows: sample.length } : estimate(sample, mapping),
  };
}

const NOTHING_USABLE: PreviewEstimate = { sampledRows: 0, usableRows: 0, unverified: 0, rejected: {} };

/** The mapping a person chose, where the list has its columns, else the guessed one; or why there is none. */
function settleMapping(
  info: ListInfo,
  chosen: ColumnMapping | null,
): { readonly mapping: ColumnMapping; readonly problem: null } | { readonly mapping: null; readonly problem: string } {
  try {
    return { mapping: chosen ?? chooseMapping(info), problem: null };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'no-usable-column') throw error;
    const problem =
      'No column looks like e-mail addresses, phone numbers, device IDs or third-party IDs. ' +
      'Say below which column to use and what it holds.';
    return { mapping: null, problem };
  }
}

/** As a spreadsheet numbers rows, but for blank lines inside the head, which a sample does not keep. */
function rowNumber(info: ListInfo, index: number): number {
  return index + (info.dialect.header ? 2 : 1);
}

function previewRow(record: readonly string[], row: number, mapping: ColumnMapping | null): PreviewRow {
  return {
    row,
    cells: record.map((cell) => cell.slice(0, SHOWN_CHARS)),
    results: mapping === null ? [] : previewResults(record, mapping),
  };
}

function previewResults(record: readonly string[], mapping: ColumnMapping): readonly PreviewResult[] {
  const named = mapping.countryColumn === null ? '' : (record[mapping.countryColumn] ?? '');
  const country = resolveCountry(named.trim() === '' ? (mapping.defaultCountry ?? '') : named);
  return mapping.columns.map((column) => previewResult(mapping.userType, record[column] ?? '', country));
}

function previewResult(userType: UserType, cell: string, country: ReturnType<typeof resolveCountry>): PreviewResult {
  const normalised: Normalised = normalise(userType, cell, country);
  switch (normalised.kind) {
    case 'value':
      return { ...normalised, digest: sha256Hex(normalised.value) };
    case 'digest':
    case 'rejected':
      return normalised;
    default:
      return assertNever(normalised);
  }
}

function estimate(sample: OpenList['sample'], mapping: ColumnMapping): PreviewEstimate {
  const task = { ...mapping, plainIds: false, withValues: false };
  const rows = Uint32Array.from(sample.keys());
  const { counts } = createRowHasher(task)(packCells({ records: sample, rows }, task));
  return {
    sampledRows: counts.rows,
    usableRows: counts.rows - countRejected(counts.rejected),
    unverified: counts.unverified,
    rejected: counts.rejected,
  };
}
