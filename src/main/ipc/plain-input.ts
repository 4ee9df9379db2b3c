/** Deeper than the largest request of the contract. */
const MAX_DEPTH = 12;
/** More than any request that a person can cause; the contract's largest allows more. */
const MAX_VALUES = 1_000_000;

/**
 * Whether an input is a tree of plain values that a guard may look at. Structured cloning lets more through: few bytes
 * can repeat one object millions of times, and a guard that reads the length of such an input never returns.
 */
export function isPlainInput(input: unknown): boolean {
  let values = 0;

  function isPlain(value: unknown, depth: number): boolean {
    if (++values > MAX_VALUES) return false;
    if (typeof value !== 'object' || value === null) return true;
    if (depth === MAX_DEPTH || !isArrayOrRecord(value)) return false;
    const inside: readonly unknown[] = Object.values(value);
    // An array of holes has no values, and a length of up to four billion.
    if (Array.isArray(value) && value.length !== inside.length) return false;
    return inside.every((inner) => isPlain(inner, depth + 1));
  }

  return isPlain(input, 0);
}

/** No request has a key `length`: a guard would take its value for the length of a text or an array. */
function isArrayOrRecord(value: object): boolean {
  if (Array.isArray(value)) return true;
  return Object.getPrototypeOf(value) === Object.prototype && !Object.hasOwn(value, 'length');
}
