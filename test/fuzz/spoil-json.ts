import type { Random } from '../random';

/** Placeholder for what `JSON.stringify` cannot write: nesting deeper than any stack. */
const DEEP = 'deep-9a31c7';
const DEPTH = 100_000;

/** Values with a special meaning for a schema, a date, a path or an object. */
const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  0.5,
  2 ** 53,
  -(2 ** 31),
  1e308,
  '',
  ' ',
  '\0',
  '\u202e',
  '\ud800',
  '../../etc/passwd',
  '__proto__',
  'https://[::1',
  'http://example.com',
  '2026-02-30T00:00:00.000Z',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999999999Z',
  'x'.repeat(100_000),
  '9'.repeat(300_000),
  [],
  {},
  [[]],
  [null],
  nested(25),
  nested(30),
  Array.from({ length: 5_000 }, (_, i) => i),
];
const KEYS = [
  'kind',
  'state',
  'version',
  'id',
  'raw',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '',
  'length',
];

/** A JSON document with some changes to its values and keys, or to its characters. */
export function spoiltJson(documents: readonly unknown[], random: Random): string {
  let value: unknown = structuredClone(random.pick(documents));
  for (let changes = random.below(5); changes > 0; changes--) value = changed(value, documents, random);
  const text = JSON.stringify(value, null, random.pick([0, 2])).replaceAll(`"${DEEP}"`, deep(random));
  const keyed = random.chance(0.1) ? withSecondKey(text, random) : text;
  return random.chance(0.1) ? spoiltText(keyed, random) : keyed;
}

/** A duplicate key: each JSON parser decides differently which one counts. */
function withSecondKey(text: string, random: Random): string {
  const keys = [...text.matchAll(/"\w+":/g)];
  if (keys.length === 0) return text;
  const { index } = random.pick(keys);
  const [key] = random.pick(keys);
  return `${text.slice(0, index)}${key}${JSON.stringify(random.pick(VALUES))},${text.slice(index)}`;
}

/** Replaces, removes, renames or doubles a value in the tree, or takes one from another document. */
function changed(value: unknown, documents: readonly unknown[], random: Random): unknown {
  if (typeof value !== 'object' || value === null || random.chance(0.05)) return otherValue(documents, random);
  const keys = Object.keys(value);
  if (keys.length === 0) return otherValue(documents, random);
  const key = random.pick(keys);
  if (Array.isArray(value)) {
    const at = Number(key);
    const item: unknown = value[at];
    return value.toSpliced(at, 1, ...random.pick([[], [item, item], [changed(item, documents, random)]]));
  }
  const entries: [string, unknown][] = Object.entries(value);
  switch (random.below(5)) {
    case 0:
      return Object.fromEntries(entries.filter(([name]) => name !== key));
    case 1:
      return withOwn(entries, random.pick(KEYS), otherValue(documents, random));
    default:
      return Object.fromEntries(
        entries.map(([name, inner]) => [name, name === key ? changed(inner, documents, random) : inner]),
      );
  }
}

/** `__proto__` as an own key, as `JSON.parse` creates it. */
function withOwn(entries: readonly [string, unknown][], key: string, value: unknown): object {
  return Object.fromEntries([...entries, [key, value]]);
}

function otherValue(documents: readonly unknown[], random: Random): unknown {
  if (random.chance(0.1)) return DEEP;
  return random.chance(0.8) ? random.pick(VALUES) : inside(random.pick(documents), random);
}

/** A random part of a document. */
function inside(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random.chance(0.3)) return value;
  const parts: readonly unknown[] = Object.values(value);
  return parts.length === 0 ? value : inside(random.pick(parts), random);
}

function nested(depth: number): unknown {
  return depth === 0 ? 1 : { a: nested(depth - 1) };
}

function deep(random: Random): string {
  const [open, close] = random.pick([
    ['[', ']'],
    ['{"a":', '}'],
  ] as const);
  return `${open.repeat(DEPTH)}1${close.repeat(DEPTH)}`;
}

function spoiltText(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const piece = random.pick(['', '"', '{', '}', '[', ',', '\\', '\\ud800', '\u0000', '1e999', '\uFEFF']);
  return random.chance(0.5) ? text.slice(0, at) : text.slice(0, at) + piece + text.slice(at + random.below(3));
}
