import type { ColumnKind, HeaderCertainty } from '../../../shared/list';
import {
  hasDeviceId,
  hasEmail,
  hasPhone,
  isData,
  isDate,
  isDigest,
  isEmail,
  mayBePhone,
  mayHavePhone,
  type Shape,
} from '../columns/cell-shapes';
import { isKnownName, kindsNamedBy } from '../columns/read-header';

export interface DetectedHeader {
  readonly header: boolean;
  readonly certainty: HeaderCertainty;
  /** Quotes nothing of the list. */
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
  if (chosen !== undefined) return detected(chosen ? 'chosen' : 'none', 'This was chosen by hand.');
  const [first = [], ...below] = records;
  const cells = first.map((cell) => cell.trim());
  if (cells.some((cell) => isData(cell) || hasEmail(cell) || hasPhone(cell) || hasDeviceId(cell)))
    return detected('none', 'The first row already holds data, such as an e-mail address or a number.');
  if (cells.some((cell, index) => namesWhatIsBelow(cell, below, index)))
    return detected('certain', 'The first row holds a known column name, and its column holds just that.');
  if (cells.some((cell) => kindsNamedBy(cell).length > 0))
    return detected('guessed', 'The first row holds a word that columns are named by.');
  if (cells.some((cell, index) => standsOut(cell, below, index)))
    return detected('guessed', 'The first row looks different from the rows below.');
  return detected('none', 'Nothing sets the first row apart from those below, so it is taken as data.');
}

function detected(certainty: HeaderCertainty, reason: string): DetectedHeader {
  return { header: certainty !== 'none', certainty, reason };
}

/** The cells of the first record where it is a header, trimmed. */
export function headerCells(
  [first = []]: readonly (readonly string[])[],
  { header }: Pick<DetectedHeader, 'header'>,
): readonly string[] {
  return header ? first.map((cell) => cell.trim()) : [];
}

/** A cell of known words alone, such as “E-Mail-Adresse”, above values of which enough are what it says. */
function namesWhatIsBelow(cell: string, below: readonly (readonly string[])[], index: number): boolean {
  if (!isKnownName(cell)) return false;
  // Lists that were joined repeat the header.
  const values = valuesBelow(below, index).filter((value) => value !== cell);
  if (values.length === 0) return false;
  return kindsNamedBy(cell).some((kind) => {
    const { shape, from } = PROOF[kind];
    return values.filter(shape).length / values.length >= from;
  });
}

interface Proof {
  readonly shape: Shape;
  /** So large a share of the values below must have the shape. */
  readonly from: number;
}

/** Of unmistakable values a few are enough; a country is told by any word, and proves nothing. */
const PROOF: Readonly<Record<ColumnKind, Proof>> = {
  email_hash: { shape: (cell) => hasEmail(cell) || isDigest(cell), from: 0.2 },
  phone_hash: { shape: (cell) => mayHavePhone(cell) || isDigest(cell), from: 0.2 },
  mobile_advertiser_id: { shape: (cell) => hasDeviceId(cell) || isDigest(cell), from: 0.2 },
  custom_audience_third_party_id: { shape: (cell) => /\d/.test(cell), from: 0.8 },
  country: { shape: () => false, from: 1 },
};

function valuesBelow(below: readonly (readonly string[])[], index: number): readonly string[] {
  return below
    .slice(0, MAX_ROWS)
    .map((record) => record[index]?.trim() ?? '')
    .filter((value) => value !== '');
}

function standsOut(cell: string, below: readonly (readonly string[])[], index: number): boolean {
  if (cell === '') return false;
  const values = valuesBelow(below, index);
  if (values.length === 0) return false;
  return DATA_SHAPES.some((shape) => !shape(cell) && values.filter(shape).length / values.length >= ALIKE_FROM);
}
