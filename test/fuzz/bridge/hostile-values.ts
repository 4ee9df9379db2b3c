import fc from 'fast-check';

/** Too long, too deep or too unusual to be written as a literal. */
const SPECIAL: Readonly<Record<string, () => unknown>> = {
  'not a number': () => Number.NaN,
  'minus zero': () => -0,
  'no end': () => Number.POSITIVE_INFINITY,
  'beyond whole numbers': () => 2 ** 53,
  'half a letter': () => '\ud800',
  'a path': () => '/etc/passwd',
  'a device': () => '/dev/zero',
  'a NUL': () => 'a\0b',
  'a mebibyte': () => 'x'.repeat(2 ** 20),
  'a mebibyte of marks': () => `a${'\u0301\u0316'.repeat(2 ** 19)}`,
  'many digits': () => '9'.repeat(2 ** 20),
  'many blanks': () => ' '.repeat(2 ** 20),
  'a big integer': () => 2n ** 4_096n,
  'a date that is none': () => new Date(Number.NaN),
  'a pattern': () => /(a+)+$/g,
  'an error': () => new Error('x', { cause: { message: 'y' } }),
  'a map': () => new Map<unknown, unknown>([['__proto__', { polluted: true }]]),
  'a set': () => new Set<unknown>([{}, 'id', Number.NaN]),
  'a buffer': () => new ArrayBuffer(2 ** 20),
  'a view': () => new DataView(new ArrayBuffer(16), 8),
  'numbers of 64 bits': () => new BigInt64Array(1_000),
  'a boxed text': () => new String('id'),
  'a sparse array': () => Object.assign([], { 99999: 0 }),
  'many items': () => Array.from({ length: 100_000 }, (_, i) => i),
  'many keys': () => Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`k${i}`, i])),
  'a prototype of its own': () => JSON.parse('{"__proto__": {"polluted": true, "ok": true}}'),
  'a constructor': () =>
    JSON.parse('{"constructor": {"prototype": {"polluted": true}}, "prototype": {"polluted": true}}'),
  'methods of an object': () => ({ toString: null, valueOf: null, hasOwnProperty: 1, toJSON: 'x', length: -1 }),
  'a circle': () => {
    const circle: Record<string, unknown> = { id: 'x' };
    circle.self = circle;
    circle.list = [circle, circle];
    return circle;
  },
  'deep objects': () => nested(1_000, (inner) => ({ a: inner })),
  'deep arrays': () => nested(1_000, (inner) => [inner]),
  'deep maps': () => nested(1_000, (inner) => new Map([[inner, inner]])),
  'one object many times': () => nested(24, (inner) => [inner, inner]),
};

export type HostileValue = { readonly special: string } | { readonly value: unknown };

/** Everything that structured cloning accepts, and what a hostile page might build. */
export const hostileValues: fc.Arbitrary<HostileValue> = fc.oneof(
  { arbitrary: fc.constantFrom(...Object.keys(SPECIAL)).map((special) => ({ special })), weight: 2 },
  {
    arbitrary: fc
      .anything({
        withBigInt: true,
        withBoxedValues: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withTypedArray: true,
        withSparseArray: true,
        withNullPrototype: true,
        withObjectString: true,
      })
      .map((value) => ({ value })),
    weight: 1,
  },
);

export function builtValue(value: HostileValue): unknown {
  return 'value' in value ? value.value : SPECIAL[value.special]?.();
}

function nested(depth: number, around: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = around(value);
  return value;
}
