import type { Normalised } from '../../../shared/audience';
import { isBase64Digest } from './base64-digest';
import { rejected } from './normalised';

/** Invisible format characters: zero-width ones, marks of direction, soft hyphens, variation selectors, a BOM. */
export const IGNORABLE = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/u;

/** White space as in Unicode (including VT and NBSP), NUL, and characters that are as invisible. */
const BLANK = /[\p{White_Space}\0\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/u;

/** Whether a person sees nothing in place of this character. */
export function isBlank(character: string): boolean {
  // Nearly every edge is a letter or a digit, which needs no Unicode table.
  return (character <= ' ' || character > '~') && BLANK.test(character);
}

/** Cuts edge characters off both ends. */
export function trim(text: string, isEdge: (character: string) => boolean = isBlank): string {
  let start = 0;
  let end = text.length;
  while (start < end) {
    const first = firstCharacter(text, start);
    if (!isEdge(first)) break;
    start += first.length;
  }
  while (end > start) {
    const last = lastCharacter(text, end);
    if (!isEdge(last)) break;
    end -= last.length;
  }
  return text.slice(start, end);
}

function firstCharacter(text: string, start: number): string {
  const unit = text.charAt(start);
  return unit >= '\uD800' && unit <= '\uDBFF' ? text.slice(start, start + 2) : unit;
}

function lastCharacter(text: string, end: number): string {
  const unit = text.charAt(end - 1);
  const before = text.charAt(end - 2);
  const isPair = unit >= '\uDC00' && unit <= '\uDFFF' && before >= '\uD800' && before <= '\uDBFF';
  return isPair ? before + unit : unit;
}

/** Far beyond any identifier; keeps every later step, and what Unicode normalisation may make of it, small. */
const MAX_CELL_CHARACTERS = 65_536;

/** A replacement character: the text was decoded wrongly before. A lone surrogate: it has no UTF-8 to be hashed. */
const UNDECODABLE = /[\uFFFD\p{Surrogate}]/u;

const HEX = /^[0-9a-f]+$/i;
const SHA256_HEX_LENGTH = 64;

/** Hex lengths of MD5, SHA-1, SHA-384 and SHA-512. */
const OTHER_HASH_LENGTHS: readonly number[] = [32, 40, 96, 128];

/** What a spreadsheet makes of a long number: 4.91512E+11, also with a decimal comma or without decimals. */
const SCIENTIFIC_NOTATION = /^[+-]?\d{1,3}(?:[.,]\d+E[+-]?\d+|E\+\d+)$/i;

/**
 * The steps that every kind of identifier shares, for a cell that is trimmed already. Null: they do not decide,
 * the kind's own rules do. `otherHashLengths`: how many hex digits mean a hash that the API does not take.
 */
export function applyCommonRules(
  text: string,
  otherHashLengths: readonly number[] = OTHER_HASH_LENGTHS,
): Normalised | null {
  if (text === '') return rejected('empty');
  if (text.length > MAX_CELL_CHARACTERS) return rejected('too-long');
  if (UNDECODABLE.test(text)) return rejected('undecodable');
  if (text.length === SHA256_HEX_LENGTH && HEX.test(text)) return { kind: 'digest', digest: text.toLowerCase() };
  if (otherHashLengths.includes(text.length) && HEX.test(text)) return rejected('unsupported-hash');
  if (isBase64Digest(text)) return rejected('base64-digest');
  if (SCIENTIFIC_NOTATION.test(text)) return rejected('scientific-notation');
  return null;
}
