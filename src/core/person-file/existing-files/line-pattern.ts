import type { ColumnReceipt } from '../../../shared/person-file';
import type { ValueForm } from '../../../shared/platform';

const PATTERNS: Readonly<Record<ValueForm, string>> = {
  hex: '(?:[0-9a-f]{64})?',
  base64: '(?:[A-Za-z0-9+/]{43}=)?',
  plain: '(?:"(?:[^"]|"")*"|[^",]*)',
};

/** An unhashed ID in a file of one value a line. No address and no name looks like one. */
const PLAIN_ID = /^[\w+/=.:-]*$/;

/**
 * The pattern of each line of a hashed file, so that a raw list is never taken for one. `forms`: of all columns, in their
 * order.
 */
export function linePattern(forms: readonly ValueForm[], hasHeader: boolean): RegExp {
  const [only] = forms;
  if (!hasHeader && only === 'plain' && forms.length === 1) return PLAIN_ID;
  return new RegExp(`^${forms.map((form) => PATTERNS[form]).join(',')}$`);
}

/** The form of each column of the file. */
export function formsOf(columns: readonly Pick<ColumnReceipt, 'form' | 'width'>[]): readonly ValueForm[] {
  return columns.flatMap(({ form, width }) => Array.from({ length: width }, () => form));
}
