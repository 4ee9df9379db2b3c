/** Prototypes shared by all values. */
const PROTOTYPES: readonly object[] = [
  ...[Object, Array, Function, String, Number, Boolean, Map, Set, Promise, Error, RegExp, Date, Symbol].map(
    ({ prototype }): object => prototype,
  ),
];

/** Their properties, to be compared with an earlier state. */
export function prototypeKeys(): readonly string[] {
  return PROTOTYPES.flatMap((prototype, i) =>
    Reflect.ownKeys(prototype).map((key) => {
      const { enumerable = false, writable = false } = Object.getOwnPropertyDescriptor(prototype, key) ?? {};
      return `${i} ${String(key)} ${enumerable} ${writable}`;
    }),
  );
}
