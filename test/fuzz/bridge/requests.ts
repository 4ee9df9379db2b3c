import fc from 'fast-check';
import { isRequestName, REQUESTS, type RequestName } from '../../../src/shared/ipc/contract';
import { builtValue, type HostileValue, hostileValues } from './hostile-values';
import { SOUND } from './sound-requests';

const NAMES = Object.keys(REQUESTS).filter(isRequestName);

interface Edit {
  /** The path down the tree, as an index at each level. */
  readonly steps: readonly number[];
  readonly how: 'replace' | 'remove' | 'twice' | 'add';
  readonly key: string;
  readonly value: HostileValue;
}

export interface RequestRecipe {
  readonly name: RequestName;
  readonly sound: number;
  /** A part of the valid input that is repeated; null for none. */
  readonly repeated: readonly number[] | null;
  readonly edits: readonly Edit[];
}

const steps = fc.array(fc.nat(5), { maxLength: 5 });
const edit: fc.Arbitrary<Edit> = fc.record({
  steps,
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'twice', 'add'),
  key: fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'then', '', 'id', 'path', 'length', '0'),
  value: hostileValues,
});

export const requestRecipes: fc.Arbitrary<RequestRecipe> = fc.record({
  name: fc.constantFrom(...NAMES),
  sound: fc.nat(3),
  repeated: fc.oneof({ arbitrary: fc.constant(null), weight: 8 }, { arbitrary: steps, weight: 1 }),
  edits: fc.oneof(fc.constant([]), fc.array(edit, { minLength: 1, maxLength: 3 })),
});

/** @param nameOf the value of each placeholder */
export function inputOf({ name, sound, repeated, edits }: RequestRecipe, nameOf: ReadonlyMap<string, string>): unknown {
  const inputs: readonly unknown[] = SOUND[name];
  const input = withNames(inputs[sound % inputs.length], nameOf);
  const many = repeated === null ? input : changedAt(input, repeated, (part) => Array<unknown>(MANY).fill(part));
  return edits.reduce((value, edit) => changedAt(value, edit.steps, (part) => changed(part, edit)), many);
}

function withNames(value: unknown, nameOf: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return nameOf.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item: unknown) => withNames(item, nameOf));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withNames(item, nameOf)]));
}

function changedAt(value: unknown, [step, ...steps]: readonly number[], change: (part: unknown) => unknown): unknown {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const key = step === undefined ? undefined : keys[step % keys.length];
  if (key === undefined || typeof value !== 'object' || value === null) return change(value);
  const entries: [string, unknown][] = Object.entries(value);
  const inner = entries
    .map(([name, item]): [string, unknown] => [name, name === key ? changedAt(item, steps, change) : item])
    .filter(([, item]) => item !== REMOVED);
  return Array.isArray(value) ? inner.map(([, item]) => item) : Object.fromEntries(inner);
}

const REMOVED = Symbol('removed');
/** More than any part of a request may have. */
const MANY = 2_000;

function changed(value: unknown, { how, key, value: hostile }: Edit): unknown {
  switch (how) {
    case 'replace':
      return builtValue(hostile);
    case 'remove':
      return REMOVED;
    case 'twice':
      return [value, value];
    default:
      return typeof value === 'object' ? withOwn(value, key, builtValue(hostile)) : builtValue(hostile);
  }
}

/** `__proto__` as an own key, as `JSON.parse` creates it. */
function withOwn(value: object | null, key: string, added: unknown): object {
  return Object.fromEntries([...Object.entries(value ?? {}), [key, added]]);
}
