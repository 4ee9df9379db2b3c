import type { QuoteEscape } from '../../../shared/list';
import { isData } from '../columns/cell-shapes';
import { splitSample } from '../text/sample-rows';
import { possibleQuoting, type Quoting } from './detect-quoting';

/** How the fields of a list are told apart, with one sentence why. */
export interface DetectedDelimiter extends Quoting {
  readonly delimiter: string;
  readonly reason: string;
}

/** What overrules the look of a text. */
export interface KnownForm {
  /** The delimiter that a person chose. */
  readonly chosen?: string | undefined;
  /** The one that the list itself says, as in `sep=;`. */
  readonly announced?: string | null;
  readonly quoteEscape?: QuoteEscape | undefined;
}

interface Candidate {
  readonly delimiter: string;
  readonly name: string;
}

const CANDIDATES: readonly Candidate[] = [
  { delimiter: ';', name: 'a semicolon' },
  { delimiter: '\t', name: 'a tab' },
  { delimiter: '|', name: 'a vertical bar' },
  { delimiter: ',', name: 'a comma' },
];

const MAX_RECORDS = 100;
/** Enough for so many records where some run over two lines; each candidate parses them. */
const MAX_LINES = 2 * MAX_RECORDS;
const MAX_CHARS = 256 * 1024;
const MAX_TITLE_RECORDS = 20;

/** At least so many records must be split by a delimiter, or agree on their number of fields. */
const SPLIT_FROM = 0.8;
const AGREE_FROM = 0.5;

/** Share of the commas between two digits, and the doubt that it raises. */
const WITHIN_NUMBERS_FROM = 0.9;
const WITHIN_NUMBERS = 3;
/** That of a delimiter of free text, where another one splits the first record, too. */
const FIRST_ROW_UNSPLIT = 1;

/** One is enough: a writer of CSV quotes only the values that need it. */
const WRAPPED_LINE = /^"(?:[^"\n]|""|\\")*"$|^'(?:[^'\n]|''|\\')*'$/m;

/** `text` holds whole lines that end with \n, without those that are known to be no rows. */
export function detectDelimiter(text: string, { chosen, announced, quoteEscape }: KnownForm = {}): DetectedDelimiter {
  const sample = firstLines(text.slice(0, MAX_CHARS));
  const known = chosen ?? announced ?? null;
  const candidates = known === null ? CANDIDATES : [{ delimiter: known, name: '' }];
  const readings = readInAllWays(sample, candidates, possibleQuoting(sample, known, quoteEscape));
  if (known !== null) {
    const reason = chosen === undefined ? 'The first line of the list says so.' : 'This delimiter was chosen by hand.';
    return { delimiter: known, ...leastOdd(readings), reason };
  }
  const best = bestOf(readings, widthsOf) ?? bestOf(readings, widthsBelowTitle);
  if (best !== null) {
    const { delimiter, name, quoting, rating } = best;
    const percent = Math.round(rating.agreement * 100);
    const reason = `Split at ${name}: ${percent} % of the sampled rows have ${rating.fields} fields.`;
    return { delimiter, ...quoting, reason };
  }
  const quoting = leastOdd(readings);
  return WRAPPED_LINE.test(sample)
    ? { delimiter: ',', ...quoting, reason: 'There is one column, and its values are wrapped in quotes.' }
    : { delimiter: '', ...quoting, reason: 'No delimiter splits the rows evenly, so each line is one value.' };
}

function firstLines(text: string): string {
  let end = 0;
  for (let line = 0; line < MAX_LINES; line++) {
    const newline = text.indexOf('\n', end);
    if (newline < 0) return text;
    end = newline + 1;
  }
  return text.slice(0, end);
}

type Records = readonly (readonly string[])[];

interface Reading extends Candidate {
  readonly quoting: Quoting;
  readonly records: Records;
  /** Odd quotes a record: a wrong reading leaves quotes where none are expected. */
  readonly oddity: number;
}

function readInAllWays(
  text: string,
  candidates: readonly Candidate[],
  quotings: readonly Quoting[],
): readonly Reading[] {
  return quotings.flatMap((quoting) =>
    candidates.map((candidate) => {
      const { rows: records, problems } = splitSample(text, { ...quoting, delimiter: candidate.delimiter }, true);
      const oddity = problems / Math.max(1, records.length);
      return { ...candidate, quoting, records: records.slice(0, MAX_RECORDS), oddity };
    }),
  );
}

function leastOdd(readings: readonly Reading[]): Quoting {
  return readings.reduce((least, one) => (one.oddity < least.oddity ? one : least)).quoting;
}

function bestOf(readings: readonly Reading[], widths: (records: Records) => readonly number[]) {
  const hasWholeTable = readings.some(({ records }) => isWholeTable(records));
  const rated = readings.map((reading) => {
    const misses = hasWholeTable && reading.records[0]?.length === 1 ? FIRST_ROW_UNSPLIT : 0;
    return { ...reading, rating: rate(widths(reading.records), doubtOf(reading) + misses) };
  });
  const best = rated.reduce((a, b) => (b.rating.score > a.rating.score ? b : a));
  return best.rating.score > 0 ? best : null;
}

/** Every record has as many fields as the first, which is the header as a rule. */
function isWholeTable([first = [], ...others]: Records): boolean {
  return first.length > 1 && others.length > 0 && others.every(({ length }) => length === first.length);
}

/** A comma within numbers is a delimiter only where nothing else is. */
function doubtOf({ delimiter, records, oddity }: Reading): number {
  if (delimiter !== ',') return oddity;
  const sides = records.flatMap((record) => record.slice(1).map((cell, at) => `${record[at]?.at(-1)}${cell.at(0)}`));
  const withinNumbers = sides.filter((pair) => /^\d\d$/.test(pair)).length;
  return oddity + (withinNumbers > sides.length * WITHIN_NUMBERS_FROM ? WITHIN_NUMBERS : 0);
}

function widthsOf(records: Records): readonly number[] {
  return records.map((record) => record.length);
}

/** Of a short list below a long title: a table whose rows all have as many fields; empty where there is none. */
function widthsBelowTitle(records: Records): readonly number[] {
  const start = records.findIndex((record) => record.length > 1);
  const title = records.slice(0, Math.max(0, start));
  const [first, ...others] = widthsOf(records.slice(title.length));
  const isTitle = title.length <= MAX_TITLE_RECORDS && !title.some(([cell = '']) => isData(cell.trim()));
  const isTable = others.length > 0 && others.every((width) => width === first);
  return first !== undefined && isTitle && isTable ? [first, ...others] : [];
}

interface Rating {
  readonly fields: number;
  /** Share of the records that have this number of fields. */
  readonly agreement: number;
  /** 0 where the delimiter is out of the question. */
  readonly score: number;
}

function rate(widths: readonly number[], doubt: number): Rating {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [fields, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0]);
  const agreement = widths.length === 0 ? 0 : count / widths.length;
  const split = widths.filter((width) => width > 1).length / Math.max(1, widths.length);
  const isPossible = split >= SPLIT_FROM || agreement >= AGREE_FROM;
  return { fields, agreement, score: isPossible ? ((agreement + split) * Math.log2(fields + 1)) / (1 + doubt) : 0 };
}
