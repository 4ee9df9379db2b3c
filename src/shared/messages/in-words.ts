import { core } from './en/core/index';
import type { Message } from './message';
import type { Translate } from './translator';

/** A copy of plain data with each message replaced by its sentence: for JSON that leaves the program. */
export function inWords(value: unknown, translate: Translate): unknown {
  if (Array.isArray(value)) return value.map((item) => inWords(item, translate));
  if (typeof value !== 'object' || value === null) return value;
  if (isMessage(value)) return translate(value);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inWords(part, translate)]));
}

function isMessage(value: object): value is Message {
  const { id, ...others } = value as Partial<Message>;
  return typeof id === 'string' && Object.hasOwn(core, id) && Object.keys(others).every((name) => name === 'values');
}
