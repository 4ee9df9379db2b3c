/** A job holds what a server answered, which is 32 levels deep at most, in a few levels of its own. */
const MAX_DEPTH = 64;

/** What a file says in JSON, for a schema to judge; undefined where it is none, or is nested deeper than `MAX_DEPTH`. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isWithin(MAX_DEPTH, value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isWithin(depth: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((inner) => isWithin(depth - 1, inner));
}
