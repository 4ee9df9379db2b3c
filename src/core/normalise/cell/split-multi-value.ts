import type { MultiValueUserType } from '../../../shared/audience';
import { normaliseEmail } from '../email';
import { applyCommonRules } from './common-rules';
import { trim } from './trim';

/** A cell with several values contains one of these; a plain space never separates. */
const SEPARATOR = /[;,|\n\r/；，、｜／]|:::/;

/**
 * From the most to the least reliable separator. A slash needs spaces around it, which set it apart from one within a
 * number or an address; neither contains the wide one.
 */
const SEPARATORS = [/[\n\r]+/, /:::/, /[;；]/, /[,，、]/, /[|｜]/, /(?<=\s)\/(?=\s)|／/] as const;

/** Fewer digits are an area code, an extension or a calling code, and belong to the number beside them. */
const MIN_PHONE_DIGITS = 6;

/**
 * The values of one cell in order, at least one. A single value stays whole whatever it contains: a name with a comma
 * before an address in brackets, a number with an extension. Blank parts are dropped.
 */
export function splitMultiValue(userType: MultiValueUserType, cell: string): readonly string[] {
  if (!mayBeMultiValue(cell)) return [cell];
  const values =
    userType === 'phone_hash'
      ? splitPhones(cell)
      : splitAtSeparators(withoutBrackets(cell), SEPARATORS, IS_SINGLE_VALUE[userType]);
  return values.length === 0 ? [cell] : values;
}

/** False for a cell that is surely one value, as nearly all are. */
export function mayBeMultiValue(cell: string): boolean {
  return SEPARATOR.test(cell);
}

type SingleValueTest = (text: string) => boolean;

const IS_SINGLE_VALUE = {
  // `Doe, Jane <a@b.de>` is an address; of `a@b.de, Jane <c@d.fr>` the first would be lost.
  email_hash: (text) => text.indexOf('@') === text.lastIndexOf('@') && normaliseEmail(text).kind !== 'rejected',
  mobile_advertiser_id: () => false,
} as const satisfies Readonly<Record<Exclude<MultiValueUserType, 'phone_hash'>, SingleValueTest>>;

/** `["a@b.c", "d@e.f"]` and `{a@b.c,d@e.f}`, as databases export arrays. */
const ARRAY = /^\s*(?:\[(.*)\]|\{(.*)\})\s*$/s;

function withoutBrackets(cell: string): string {
  const [, list, set] = ARRAY.exec(cell) ?? [];
  return list ?? set ?? cell;
}

function splitAtSeparators(text: string, separators: readonly RegExp[], isSingle: SingleValueTest): readonly string[] {
  const [separator, ...others] = separators;
  if (separator === undefined || isSingle(text)) return withoutBlank([text]);
  return withoutBlank(text.split(separator)).flatMap((part) => splitAtSeparators(part, others, isSingle));
}

function splitPhones(cell: string): readonly string[] {
  return SEPARATORS.reduce<readonly string[]>(
    (values, separator) => values.flatMap((value) => splitPhonesAt(value, separator)),
    [cell],
  );
}

/** Splits numbers only between two whole ones: a label or an extension stays with its number. */
function splitPhonesAt(text: string, separator: RegExp): readonly string[] {
  if (isIndivisible(text)) return [text];
  const phones: string[] = [];
  let start = 0;
  let end = 0;
  // Counted part by part: the gathered text may be long, and is never scanned again.
  let digits = 0;
  for (const part of text.split(separator)) {
    const begin = text.indexOf(part, end);
    const digitsOfPart = countDigits(part);
    if (isWholePhone(part, digitsOfPart) && isWholePhone(text.slice(start, end), digits)) {
      phones.push(text.slice(start, end));
      start = begin;
      digits = 0;
    }
    digits += digitsOfPart;
    end = begin + part.length;
  }
  return withoutBlank([...phones, text.slice(start)]);
}

/** Indivisible values are shorter than this, including surrounding blanks. */
const MAX_INDIVISIBLE = 200;

function isWholePhone(text: string, digits: number): boolean {
  return digits >= MIN_PHONE_DIGITS || (text.length <= MAX_INDIVISIBLE && isIndivisible(text));
}

function countDigits(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0;
}

/** A digest, or a number that a spreadsheet has spoilt: `4,9E+11` is one of them, with or without the comma. */
function isIndivisible(text: string): boolean {
  return applyCommonRules(trim(text)) !== null;
}

function withoutBlank(parts: readonly string[]): readonly string[] {
  return parts.filter((part) => trim(part) !== '');
}
