import type { Normalised, UserType } from '../shared/audience';
import { AppError, assertNever } from '../shared/errors';
import type { ColumnMapping, ListInfo } from '../shared/list';
import type { ListChoice, ListId, ListPreview, PreviewEstimate, PreviewResult, PreviewRow } from '../shared/preview';
import { countRejected } from './hash/counts';
import { hashRows } from './hash/hash-rows';
import { packCells } from './hash/pack-cells';
import { phoneRules } from './hash/phone-rules';
import { type Rules, rulesWithoutCountry } from './hash/rules';
import { chooseMapping } from './list/choose-mapping';
import type { OpenList } from './list/open-list';
import { resolveCountry } from './normalise/country';
import { sha256Hex } from './normalise/digest';
import { normalise } from './normalise/index';

const SHOWN_ROWS = 50;
const SHOWN_CHARS = 200;

/** What goes before a guess where a person has chosen nothing. */
export interface Presets {
  /** How a list of this shape was mapped before. */
  readonly recalled?: ColumnMapping | null;
  /** Of phone numbers without one, ISO 3166 alpha-2. */
  readonly country?: string | null;
}

/**
 * The head of a list as it would be hashed: shown by the same `normalise`, counted by the same row hasher.
 * Holds raw cells; it is for the eyes of the person whose list it is, and goes nowhere else.
 */
export function previewList(
  id: ListId,
  { info, sample, sampleRows }: OpenList,
  choice: ListChoice,
  { recalled = null, country = null }: Presets = {},
): ListPreview {
  const fits = choice.userType === undefined || choice.userType === recalled?.userType;
  const known = choice.mapping ?? (fits ? recalled : null);
  const { mapping, problem } =
    known === null ? guess(info, choice.userType, country) : { mapping: known, problem: null };
  return {
    id,
    info,
    mapping,
    remembered: choice.mapping === null && known !== null,
    problem,
    rows: sample.slice(0, SHOWN_ROWS).map((record, index) => previewRow(record, sampleRows[index] ?? 0, mapping)),
    estimate: mapping === null ? { ...NOTHING_USABLE, sampledRows: sample.length } : estimate(sample, mapping),
  };
}

const NOTHING_USABLE: PreviewEstimate = { sampledRows: 0, usableRows: 0, unverified: 0, rejected: {} };

/** The guessed mapping, or why there is none. */
function guess(info: ListInfo, userType: UserType | undefined, country: string | null): Guess {
  // Of a person who says what the only column holds nothing more needs to be asked.
  const columns = userType !== undefined && info.columns.length === 1 ? [1] : [];
  try {
    const mapping = chooseMapping(info, { userType: userType ?? null, columns });
    return {
      mapping: mapping.userType === 'phone_hash' ? { ...mapping, defaultCountry: country } : mapping,
      problem: null,
    };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'no-usable-column') throw error;
    return { mapping: null, problem: userType === undefined ? NOTHING_LIKELY : NOTHING_LIKE_IT };
  }
}

type Guess =
  | { readonly mapping: ColumnMapping; readonly problem: null }
  | { readonly mapping: null; readonly problem: string };

const NOTHING_LIKELY =
  'No column looks like e-mail addresses, phone numbers, device IDs or third-party IDs. ' +
  'Say which column to use and what it holds.';
const NOTHING_LIKE_IT = 'No column looks like it holds that. Tick the one that does.';

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
  const task = { ...mapping, plainIds: false, rejects: 'listed' as const };
  const rows = Uint32Array.from(sample.keys());
  const { counts } = hashRows(task, rulesOf(mapping), packCells({ records: sample, rows }, task));
  return {
    sampledRows: counts.rows,
    usableRows: counts.rows - countRejected(counts.rejected),
    unverified: counts.unverified,
    rejected: counts.rejected,
  };
}

function rulesOf({ userType, defaultCountry }: ColumnMapping): Rules {
  return userType === 'phone_hash' ? phoneRules(defaultCountry, 'reference') : rulesWithoutCountry(userType);
}
