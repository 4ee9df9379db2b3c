import { mayIdentify } from '../evidence/identifiers';
import type { Judge } from '../evidence/verdicts';

type Records = readonly (readonly string[])[];

/** How evenly a delimiter splits the records of a text. */
export interface Regularity {
  readonly fields: number;
  /** Share of the records that have this number of fields. */
  readonly agreement: number;
  /** 0 if the delimiter is ruled out. */
  readonly score: number;
}

const MAX_TITLE_RECORDS = 20;

/** Share of the records that a delimiter must split, or that must agree on their number of fields. */
const SPLIT_FROM = 0.8;
const AGREE_FROM = 0.5;

/** Share of commas between two digits, and the doubt that it raises. */
const WITHIN_NUMBERS_FROM = 0.9;
const WITHIN_NUMBERS = 3;
/** The doubt about a delimiter of free text if another one splits the first record, too. */
export const FIRST_ROW_UNSPLIT = 1;

/** @param doubt divides the points; 0 for none */
export function regularityOf(widths: readonly number[], doubt: number): Regularity {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [fields, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0]);
  const agreement = widths.length === 0 ? 0 : count / widths.length;
  const split = widths.filter((width) => width > 1).length / Math.max(1, widths.length);
  const isPossible = split >= SPLIT_FROM || agreement >= AGREE_FROM;
  return { fields, agreement, score: isPossible ? ((agreement + split) * Math.log2(fields + 1)) / (1 + doubt) : 0 };
}

export function widthsOf(records: Records): readonly number[] {
  return records.map((record) => record.length);
}

/**
 * For a short list below a long title: the widths of a table whose rows all have as many fields; empty if there is
 * none.
 */
export function widthsBelowTitle(records: Records, judge: Judge): readonly number[] {
  const start = records.findIndex((record) => record.length > 1);
  const title = records.slice(0, Math.max(0, start));
  const [first, ...others] = widthsOf(records.slice(title.length));
  const isTitle = title.length <= MAX_TITLE_RECORDS && !title.some(([cell = '']) => mayIdentify(cell, judge));
  const isTable = others.length > 0 && others.every((width) => width === first);
  return first !== undefined && isTitle && isTable ? [first, ...others] : [];
}

/** Every record has as many fields as the first, which is usually the header. */
export function isWholeTable([first = [], ...others]: Records): boolean {
  return first.length > 1 && others.length > 0 && others.every(({ length }) => length === first.length);
}

/** The doubt about a comma that occurs within numbers: it is a delimiter only if nothing else is. */
export function doubtOfDelimiter(delimiter: string, records: Records): number {
  if (delimiter !== ',') return 0;
  const sides = records.flatMap((record) => record.slice(1).map((cell, at) => `${record[at]?.at(-1)}${cell.at(0)}`));
  const withinNumbers = sides.filter((pair) => /^\d\d$/.test(pair)).length;
  return withinNumbers > sides.length * WITHIN_NUMBERS_FROM ? WITHIN_NUMBERS : 0;
}
