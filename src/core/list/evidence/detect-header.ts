import { USER_TYPES } from '../../../shared/audience';
import type { Confidence, HeaderCertainty } from '../../../shared/list';
import { type Message, message } from '../../../shared/messages/message';
import { isKnownName } from '../columns/read-header';
import { type Cells, judgeColumn, type SampledColumn, sampleColumns, supportOf } from './column-evidence';
import { identify } from './identifiers';
import { isDate, isNumber } from './traps';
import { isUsable, type Judge } from './verdicts';
import { HEADER } from './weights';

export interface DetectedHeader {
  readonly header: boolean;
  /** Whether its words may be told. */
  readonly certainty: HeaderCertainty;
  /** How far the two ways to read the first row are apart. */
  readonly confidence: Confidence;
  /** Quotes nothing of the list. */
  readonly reason: Message;
}

/** Share of the values below that must be alike for a cell of row 1 to stand out against them. */
const ALIKE_FROM = 0.8;

/** An address among other words, or two of them: no column is named so. */
const ADDRESS = /[^\s@<>]@[^\s@<>]{1,253}\.[a-z]{2}/i;

interface Argument {
  readonly points: number;
  readonly reason: Message;
}

/**
 * Whether the first record names the columns. Where nothing speaks for it, it is data, so that nobody is lost.
 * What a person chose overrules what is seen.
 */
export function detectHeader(records: readonly Cells[], judge: Judge, chosen?: boolean): DetectedHeader {
  if (chosen !== undefined) {
    const certainty = chosen ? 'chosen' : 'none';
    return { header: chosen, certainty, confidence: 'certain', reason: message('chosen.header') };
  }
  const [first = [], ...below] = records;
  const names = sampleColumns(first, below);
  const pro = argumentFor(names, judge);
  const contra = argumentAgainst(names, judge);
  const margin = Math.abs(pro.points - contra.points);
  const confidence = margin >= HEADER.certain ? 'certain' : margin >= HEADER.likely ? 'likely' : 'guess';
  if (pro.points <= contra.points) return { header: false, certainty: 'none', confidence, reason: contra.reason };
  const isProven = names.some((column) => namesWhatIsBelow(column, judge));
  if (!isProven) return { header: true, certainty: 'guessed', confidence, reason: pro.reason };
  return { header: true, certainty: 'certain', confidence, reason: message('header.proven') };
}

/** The cells of the first record where it is a header, trimmed. */
export function headerCells([first = []]: readonly Cells[], { header }: Pick<DetectedHeader, 'header'>): Cells {
  return header ? first.map((cell) => cell.trim()) : [];
}

/** A cell of known words alone, such as “E-Mail-Adresse”, above values of which enough are what it says. */
function namesWhatIsBelow(column: SampledColumn, judge: Judge): boolean {
  if (!isKnownName(column.name)) return false;
  // Lists that were joined repeat the header.
  const values = column.values.filter(({ cell }) => cell !== column.name);
  if (values.length === 0) return false;
  return USER_TYPES.filter((kind) => column.meaning.kinds.includes(kind)).some((kind) =>
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

/** Whether the values are mostly something that the cell above them is not. */
function standsOut({ name, values }: SampledColumn, judge: Judge): boolean {
  if (name === '' || values.length === 0) return false;
  return LOOKS.some(
    (look) => !look(name, judge) && values.filter(({ cell }) => look(cell, judge)).length >= values.length * ALIKE_FROM,
  );
}

/** A list of one row tells nothing. */
function isNumbersBelow({ values }: SampledColumn, judge: Judge): boolean {
  const alike = values.filter(({ cell }) => identify(cell, judge).certainty !== 'no').length;
  return values.length === 0 || alike >= values.length * ALIKE_FROM;
}

type Look = (cell: string, judge: Judge) => boolean;

/** What a column of data may consist of; a name of a column looks like none of it. */
const LOOKS: readonly Look[] = [
  (cell, judge) => isUsable(judge.verdict('email_hash', cell)),
  (cell, judge) => identify(cell, judge).certainty !== 'no',
  isDate,
  isNumber,
];
