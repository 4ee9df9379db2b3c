import { USER_TYPES } from '../../../shared/audience';
import type { Confidence, HeaderCertainty } from '../../../shared/list';
import { type Message, message } from '../../../shared/messages/message';
import { isKnownName } from '../columns/read-header';
import { type Cells, judgeColumn, type SampledColumn, sampleColumns, supportOf } from './column-evidence';
import { identify } from './identifiers';
import { isDate, isNumberCell } from './traps';
import { isUsableVerdict, type Judge } from './verdicts';
import { HEADER } from './weights';

export interface DetectedHeader {
  readonly header: boolean;
  /** Whether its words may be shown. */
  readonly certainty: HeaderCertainty;
  /** How far apart the two readings of the first row are. */
  readonly confidence: Confidence;
  /** Quotes nothing from the list. */
  readonly reason: Message;
  /** Each row begins with a name of its own, which the header has no cell for, as R writes a table. */
  readonly hasRowNames: boolean;
}

/** Share of the values below that must be alike for the cell above to stand out. */
const ALIKE_FROM = 0.8;

/** An address among other words, or two addresses: no column is named so. */
const ADDRESS = /[^\s@<>]@[^\s@<>]{1,253}\.[a-z]{2}/i;

interface Argument {
  readonly points: number;
  readonly reason: Message;
}

/**
 * Whether the first record names the columns. Without evidence it is data, so that nobody is lost. The marketer's choice
 * takes precedence.
 */
export function detectHeader(records: readonly Cells[], judge: Judge, chosen?: boolean): DetectedHeader {
  const [first = [], ...below] = records;
  const hasRowNames = chosen !== false && beginWithNames(first, below, judge);
  if (chosen !== undefined) {
    const certainty = chosen ? 'chosen' : 'none';
    return { header: chosen, certainty, confidence: 'certain', reason: message('chosen.header'), hasRowNames };
  }
  const names = sampleColumns(hasRowNames ? ['', ...first] : first, below);
  const pro = argumentFor(names, judge);
  const contra = argumentAgainst(names, judge);
  const margin = Math.abs(pro.points - contra.points);
  const confidence = margin >= HEADER.certain ? 'certain' : margin >= HEADER.likely ? 'likely' : 'guess';
  if (pro.points <= contra.points)
    return { header: false, certainty: 'none', confidence, reason: contra.reason, hasRowNames: false };
  const isProven = provenNames(names, judge) > 0;
  if (!isProven) return { header: true, certainty: 'guessed', confidence, reason: pro.reason, hasRowNames };
  return { header: true, certainty: 'certain', confidence, reason: message('header.proven'), hasRowNames };
}

/** The trimmed cells of the first record if it is a header, each above its values. */
export function headerCells(
  [first = []]: readonly Cells[],
  { header, hasRowNames }: Pick<DetectedHeader, 'header' | 'hasRowNames'>,
): Cells {
  if (!header) return [];
  const cells = first.map((cell) => cell.trim());
  return hasRowNames ? ['', ...cells] : cells;
}

/** Whether each row has a cell more than the header, and the header fits better from the second of them. */
function beginWithNames(first: Cells, below: readonly Cells[], judge: Judge): boolean {
  if (below.length === 0 || !below.every(({ length }) => length === first.length + 1)) return false;
  return provenNames(sampleColumns(['', ...first], below), judge) > provenNames(sampleColumns(first, below), judge);
}

function provenNames(columns: readonly SampledColumn[], judge: Judge): number {
  return columns.filter((column) => namesWhatIsBelow(column, judge)).length;
}

/** A cell of known words only, such as “E-Mail-Adresse”, above enough values of that kind. */
function namesWhatIsBelow(column: SampledColumn, judge: Judge): boolean {
  if (!isKnownName(column.name)) return false;
  // Concatenated lists repeat the header.
  const values = column.values.filter(({ cell }) => cell !== column.name);
  if (values.length === 0) return false;
  const { kinds, asideKinds } = column.meaning;
  return USER_TYPES.filter((kind) => kinds.includes(kind) || asideKinds.includes(kind)).some((kind) =>
    kind === 'custom_audience_third_party_id'
      ? values.filter(({ cell }) => /\d/.test(cell)).length >= values.length * ALIKE_FROM
      : supportOf(judgeColumn({ values }, kind, judge)) >= HEADER.provenFrom,
  );
}

function argumentFor(columns: readonly SampledColumn[], judge: Judge): Argument {
  const named = columns.find(({ meaning }) => meaning.kinds.length > 0);
  if (named !== undefined) {
    return { points: HEADER.named, reason: message('header.word') };
  }
  const filled = columns.filter(({ name }) => name !== '');
  const known = filled.filter(({ meaning }) => meaning.isWhole);
  const byWords = known.length < 2 ? 0 : (HEADER.known * known.length) / filled.length;
  const byLook = filled.some((column) => standsOut(column, judge)) ? HEADER.standsOut : 0;
  return byLook >= byWords
    ? { points: byLook, reason: message('header.look') }
    : { points: byWords, reason: message('header.words') };
}

function argumentAgainst(columns: readonly SampledColumn[], judge: Judge): Argument {
  const holdsData = message('header.data');
  const identified = columns.map((column) => ({ column, ...identify(column.name, judge) }));
  const isIdentified = identified.some(({ certainty, column }) => certainty === 'sure' || ADDRESS.test(column.name));
  if (isIdentified) return { points: HEADER.identifier, reason: holdsData };
  const isLikeBelow = identified.some(
    ({ column, certainty }) => certainty === 'perhaps' && !standsOut(column, judge) && isNumbersBelow(column, judge),
  );
  if (isLikeBelow) return { points: HEADER.likeBelow, reason: holdsData };
  return {
    points: HEADER.data,
    reason: message('header.alike'),
  };
}

/** Whether most values share a form that the cell above them does not have. */
function standsOut({ name, values }: SampledColumn, judge: Judge): boolean {
  if (name === '' || values.length === 0) return false;
  return LOOKS.some(
    (look) => !look(name, judge) && values.filter(({ cell }) => look(cell, judge)).length >= values.length * ALIKE_FROM,
  );
}

/** A list of one row proves nothing. */
function isNumbersBelow({ values }: SampledColumn, judge: Judge): boolean {
  const alike = values.filter(({ cell }) => identify(cell, judge).certainty !== 'no').length;
  return values.length === 0 || alike >= values.length * ALIKE_FROM;
}

type Look = (cell: string, judge: Judge) => boolean;

/** Typical forms of data; a column name has none of them. */
const LOOKS: readonly Look[] = [
  (cell, judge) => isUsableVerdict(judge.verdict('email_hash', cell)),
  (cell, judge) => identify(cell, judge).certainty !== 'no',
  isDate,
  isNumberCell,
];
