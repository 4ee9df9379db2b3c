import type { FieldValue } from '../../../shared/platform';
import { bareText } from '../cell/text-marks';
import { applyCommonRules } from '../cell/trim';

/** A cell of words, ready to be judged; or what the rules that all cells share have made of it. */
export type PersonText =
  | { readonly kind: 'text'; readonly text: string; readonly repaired: boolean }
  | { readonly kind: 'settled'; readonly value: FieldValue };

const NON_ASCII = /[^\0-\x7F]/;

/**
 * Trims a cell, drops the marks that keep it text and composes its letters: `é` is one character, however it was typed.
 * What is a digest already, or of no use as any kind of value, is settled.
 */
export function personText(cell: string): PersonText {
  const bare = bareText(cell);
  const settled = applyCommonRules(bare.text);
  if (settled !== null) return { kind: 'settled', value: settled };
  const text = NON_ASCII.test(bare.text) ? bare.text.normalize('NFC') : bare.text;
  return { kind: 'text', text, repaired: bare.repaired || text !== bare.text };
}
