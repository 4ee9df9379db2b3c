import {
  hasDeviceId,
  hasEmail,
  hasPhone,
  isData,
  isDate,
  isEmail,
  mayBePhone,
  type Shape,
} from '../columns/cell-shapes';
import { kindsNamedBy } from '../columns/read-header';

export interface DetectedHeader {
  readonly header: boolean;
  readonly reason: string;
}

/** Share of the rows below that must look alike for row 1 to stand out against them. */
const ALIKE_FROM = 0.8;
const MAX_ROWS = 200;

const isNumber: Shape = (cell) => /^[+-]?[\d.,\s]*\d$/.test(cell);

/** What a column of data may consist of; a name of a column looks like none of it. */
const DATA_SHAPES: readonly Shape[] = [isEmail, mayBePhone, isDate, isNumber, isData];

/**
 * Whether the first record names the columns. Where nothing speaks for it, it is data, so that nobody is lost.
 * What a person chose overrules what is seen.
 */
export function detectHeader(records: readonly (readonly string[])[], chosen?: boolean): DetectedHeader {
  if (chosen !== undefined) return { header: chosen, reason: 'This was chosen by hand.' };
  const [first = [], ...below] = records;
  const cells = first.map((cell) => cell.trim());
  if (cells.some((cell) => isData(cell) || hasEmail(cell) || hasPhone(cell) || hasDeviceId(cell)))
    return { header: false, reason: 'The first row already holds data, such as an e-mail address or a number.' };
  const known = cells.find((cell) => kindsNamedBy(cell).length > 0);
  if (known !== undefined)
    return { header: true, reason: `The first row holds a known column name, “${known.slice(0, 40)}”.` };
  if (cells.some((cell, index) => standsOut(cell, below, index))) {
    return { header: true, reason: 'The first row looks different from the rows below.' };
  }
  return { header: false, reason: 'Nothing sets the first row apart from those below, so it is taken as data.' };
}

function standsOut(cell: string, below: readonly (readonly string[])[], index: number): boolean {
  if (cell === '') return false;
  const values = below
    .slice(0, MAX_ROWS)
    .map((record) => record[index]?.trim() ?? '')
    .filter((value) => value !== '');
  if (values.length === 0) return false;
  return DATA_SHAPES.some((shape) => !shape(cell) && values.filter(shape).length / values.length >= ALIKE_FROM);
}
