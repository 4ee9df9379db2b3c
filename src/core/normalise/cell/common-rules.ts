import type { Normalised } from '../../../shared/audience';
import { isBase64Digest } from './base64-digest';
import { rejected } from './normalised';

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
 * The steps that all user types share, for a trimmed cell; null if they do not decide. `otherHashLengths`: numbers of hex
 * digits that mean a hash which the API does not accept.
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
