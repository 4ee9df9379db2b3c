import type { FieldValue } from '../../shared/field';
import type { ValueForm } from '../../shared/platform';
import { digestOf, inBase64 } from '../normalise/cell/digest';

/** A value as it is written to a platform's file. */
export function writtenValue(value: Exclude<FieldValue, { kind: 'rejected' }>, form: ValueForm): string {
  if (form === 'plain') {
    if (value.kind === 'digest') throw new Error('a digest was to be written plain');
    return value.value;
  }
  const digest = digestOf(value);
  if (digest === null) throw new Error('a value without a digest');
  return form === 'hex' ? digest : inBase64(digest);
}
