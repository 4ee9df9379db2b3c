import type { FieldValue } from '../../../shared/field';
import { isStandIn } from '../cell/placeholder';
import { acceptedField, rejectedField } from './map-value';
import { personText } from './person-text';

const MAX_TEXT = 100;
const SPACES = /\p{White_Space}+/gu;
const CONTROL = /\p{Control}/u;

/** A job title or a company name, with its spaces collapsed. */
export function normaliseText(cell: string): FieldValue {
  const read = personText(cell);
  if (read.kind === 'settled') return read.value;
  const text = read.text.replace(SPACES, ' ');
  const isText = text.length <= MAX_TEXT && !CONTROL.test(text) && !isStandIn(text);
  return isText ? acceptedField(text, read.repaired) : rejectedField('invalid-text');
}

const HANDLE = /^[a-z0-9_]{1,20}$/;
const PROFILE = /^(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/([^/?#]+)\/?(?:[?#].*)?$/;

/** A user name in lower case without its `@`; a link to a profile gives the name in it. */
export function normaliseHandle(cell: string): FieldValue {
  const read = personText(cell);
  if (read.kind === 'settled') return read.value;
  const text = read.text.toLowerCase();
  const name = PROFILE.exec(text)?.[1];
  const handle = (name ?? text).replace(/^@/, '');
  return HANDLE.test(handle)
    ? acceptedField(handle, read.repaired || name !== undefined)
    : rejectedField('invalid-handle');
}
