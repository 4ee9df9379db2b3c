import type { FieldValue } from '../../../shared/field';
import { isAscii } from '../ascii';
import { applyCommonRules } from '../cell/common-rules';
import { bareText } from '../cell/text-marks';

/** A cell of text to be judged by its own rule, or the result of the rules that all cells share. */
type PersonText =
  | { readonly kind: 'text'; readonly text: string; readonly repaired: boolean }
  | { readonly kind: 'settled'; readonly value: FieldValue };

/**
 * In UTF-16 units. Longer text is too long for every rule, so it is not composed: composing long runs of marks is
 * quadratic.
 */
const MAX_COMPOSED = 1_000;

/** What rules drop that keep Latin letters and digits alone, of text in lower case. */
export const NEITHER_LETTER_NOR_DIGIT = /[^a-z0-9]+/g;

/**
 * Trims a cell, drops the marks that keep it text and composes its letters: `é` becomes one character, however it was
 * typed. Digests, and cells that are useless as any kind of value, are settled here.
 */
export function personText(cell: string): PersonText {
  const bare = bareText(cell);
  const settled = applyCommonRules(bare.text);
  if (settled !== null) return { kind: 'settled', value: settled };
  const mayCompose = bare.text.length <= MAX_COMPOSED && !isAscii(bare.text);
  const text = mayCompose ? bare.text.normalize('NFC') : bare.text;
  return { kind: 'text', text, repaired: bare.repaired || text !== bare.text };
}
