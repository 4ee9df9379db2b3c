import type { SeparableType } from '../../shared/audience';
import { normaliseEmail } from './email';
import { settleCommon, trim } from './trim';

/** Any of these must be in a cell that holds several values; a plain space never parts them. */
const SEPARATOR = /[;,|\n\r/；，、｜／]|:::/;

/** From the one that parts most surely to the one that is most often part of a value. */
const SEPARATORS = [/[\n\r]+/, /:::/, /[;；]/, /[,，、]/, /[|｜]/] as const;
/** Beside those; spaces around it set it apart from the slash within a number, which is never a wide one. */
const PHONE_SEPARATORS = [...SEPARATORS, /(?<=\s)\/(?=\s)|／/] as const;

/** Fewer digits are an area code, an extension or a country code, and belong to the number beside them. */
const MIN_PHONE_DIGITS = 6;

/**
 * The values of one cell, at least one, in their order. What is one value stays one, whatever is in it: a name with a
 * comma before an address in brackets, a number with an extension. Parts without anything to see are left out.
 */
export function valuesIn(userType: SeparableType, cell: string): readonly string[] {
  if (!mayHoldSeveral(cell)) return [cell];
  const values = userType === 'phone_hash' ? phonesIn(cell) : valuesBetween(cell, SEPARATORS, ONE_VALUE[userType]);
  return values.length === 0 ? [cell] : values;
}

/** False for a cell that is surely one value, as nearly all are. */
export function mayHoldSeveral(cell: string): boolean {
  return SEPARATOR.test(cell);
}

type Test = (text: string) => boolean;

const ONE_VALUE = {
  // `Doe, Jane <a@b.de>` is an address; of `a@b.de, Jane <c@d.fr>` the first would be lost.
  email_hash: (text) => text.indexOf('@') === text.lastIndexOf('@') && normaliseEmail(text).kind !== 'rejected',
  mobile_advertiser_id: () => false,
} as const satisfies Readonly<Record<Exclude<SeparableType, 'phone_hash'>, Test>>;

function valuesBetween(text: string, separators: readonly RegExp[], isOne: Test): readonly string[] {
  const [separator, ...others] = separators;
  if (separator === undefined || isOne(text)) return filled([text]);
  return filled(text.split(separator)).flatMap((part) => valuesBetween(part, others, isOne));
}

function phonesIn(cell: string): readonly string[] {
  return PHONE_SEPARATORS.reduce<readonly string[]>(
    (values, separator) => values.flatMap((value) => phonesBetween(value, separator)),
    [cell],
  );
}

/** Numbers are parted only where a whole one stands on both sides: a label or an extension stays with its number. */
function phonesBetween(text: string, separator: RegExp): readonly string[] {
  if (isSettled(text)) return [text];
  const phones: string[] = [];
  let start = 0;
  let end = 0;
  for (const part of text.split(separator)) {
    const begin = text.indexOf(part, end);
    if (isWholePhone(part) && isWholePhone(text.slice(start, end))) {
      phones.push(text.slice(start, end));
      start = begin;
    }
    end = begin + part.length;
  }
  return filled([...phones, text.slice(start)]);
}

function isWholePhone(text: string): boolean {
  return isSettled(text) || text.replace(/\P{Nd}/gu, '').length >= MIN_PHONE_DIGITS;
}

/** A digest, or a number that a spreadsheet has spoilt: `4,9E+11` is one of them, with or without the comma. */
function isSettled(text: string): boolean {
  return settleCommon(trim(text)) !== null;
}

function filled(parts: readonly string[]): readonly string[] {
  return parts.filter((part) => trim(part) !== '');
}
