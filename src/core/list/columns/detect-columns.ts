import { assertNever } from '../../../shared/errors';
import type { Column, ColumnGuess, ColumnKind, HeaderCertainty } from '../../../shared/list';
import {
  hasDeviceId,
  hasEmail,
  hasPhone,
  isCallingCode,
  isCountry,
  isDate,
  isDigest,
  mayBeCallingCode,
  mayBeCountry,
  mayHavePhone,
  type Shape,
} from './cell-shapes';
import { namesOfColumns } from './column-names';
import { kindsNamedBy } from './read-header';

/** Values looked at per column: a share among two hundred is told well enough. */
const MAX_SAMPLED = 200;
/** A header is believed unless fewer of its values than this could be what it says. */
const CONTRADICTED_BELOW = 0.2;
/** Values speak for themselves from this share on. */
const TELLING_FROM = 0.7;

/**
 * Guesses what each column holds, from its header and its values. Columns go by position: names may repeat or be blank.
 *
 * @param header its cells, trimmed; none where there is no header
 */
export function detectColumns(
  header: readonly string[],
  sample: readonly (readonly string[])[],
  certainty: HeaderCertainty,
): readonly Column[] {
  const width = sample.reduce((most, record) => Math.max(most, record.length), header.length);
  const names = namesOfColumns(header, certainty);
  return Array.from({ length: width }, (_, index) => {
    const name = names[index] ?? '';
    const guess = guessColumn(header[index] ?? '', name, sampledValues(sample, index));
    return { index, name, guess };
  });
}

/** `name`: what may be told of the cell. */
function guessColumn(cell: string, name: string, values: readonly string[]): ColumnGuess | null {
  const named = kindsNamedBy(cell)
    .map((kind) => ({ kind, support: values.length === 0 ? 0.5 : share(values, supports(kind)) }))
    .sort((a, b) => b.support - a.support)[0];
  const shown = guessFromValues(values);
  if (named === undefined) return shown;
  if (shown !== null && shown.kind !== named.kind && outweighs(shown.kind, named.kind)) return shown;
  if (named.support < CONTRADICTED_BELOW) return shown;
  const confidence = Math.min(0.98, 0.6 + 0.4 * named.support);
  return {
    kind: named.kind,
    confidence,
    reason: `the header says ${name === '' ? 'so' : `“${name}”`}${moreOn(named.kind, values)}`,
  };
}

/** Numbers in a column of countries are worth a word: a person may take them for anything. */
function moreOn(kind: ColumnKind, values: readonly string[]): string {
  if (kind !== 'country' || values.length === 0 || share(values, mayBeCallingCode) < TELLING_FROM) return '';
  return ', and its values are calling codes';
}

/** E-mail addresses are unmistakable; other values do not overrule a header that names an ID of any form. */
function outweighs(shown: ColumnKind, named: ColumnKind): boolean {
  return shown === 'email_hash' || named !== 'custom_audience_third_party_id';
}

const TELLING_SHAPES = [
  { kind: 'email_hash', shape: hasEmail, most: 0.95, words: 'e-mail addresses' },
  { kind: 'mobile_advertiser_id', shape: hasDeviceId, most: 0.7, words: 'device IDs' },
  { kind: 'phone_hash', shape: hasPhone, most: 0.8, words: 'phone numbers' },
  { kind: 'country', shape: isCountry, most: 0.6, words: 'country codes' },
  { kind: 'country', shape: isCallingCode, most: 0.6, words: 'calling codes of countries' },
] as const satisfies readonly { kind: ColumnKind; shape: Shape; most: number; words: string }[];

function guessFromValues(values: readonly string[]): ColumnGuess | null {
  if (values.length === 0) return null;
  for (const { kind, shape, most, words } of TELLING_SHAPES) {
    const telling = tellingShare(values, shape);
    if (telling >= TELLING_FROM) {
      const reason = `${Math.round(telling * 100)} % of ${values.length} sampled values are ${words}`;
      return { kind, confidence: most * telling, reason };
    }
  }
  return null;
}

/** What a column of a kind may hold; digests fit every kind of identifier. */
function supports(kind: ColumnKind): Shape {
  switch (kind) {
    case 'email_hash':
      return (cell) => hasEmail(cell) || isDigest(cell);
    case 'phone_hash':
      return (cell) => mayHavePhone(cell) || isDigest(cell);
    case 'mobile_advertiser_id':
      return (cell) => hasDeviceId(cell) || isDigest(cell) || /^[0-9a-f]{16}(?:[0-9a-f]{16})?$/i.test(cell);
    case 'custom_audience_third_party_id':
      return (cell) => !isDate(cell);
    case 'country':
      return mayBeCountry;
    default:
      return assertNever(kind);
  }
}

function sampledValues(sample: readonly (readonly string[])[], index: number): readonly string[] {
  const values: string[] = [];
  for (const record of sample) {
    const value = record[index]?.trim() ?? '';
    if (value !== '') values.push(value);
    if (values.length === MAX_SAMPLED) break;
  }
  return values;
}

/** The share of the values that have a shape; 0 as soon as too many have not for it to tell anything. */
function tellingShare(values: readonly string[], shape: Shape): number {
  let others = 0;
  for (const value of values) {
    if (!shape(value)) others++;
    if (others > values.length * (1 - TELLING_FROM)) return 0;
  }
  return (values.length - others) / values.length;
}

function share(values: readonly string[], shape: Shape): number {
  return values.filter(shape).length / values.length;
}
