/** A job contains server responses, at most 32 levels deep, within a few levels of its own. */
const MAX_DEPTH = 64;

/** Parses a JSON file, for a schema to check; undefined if it is invalid or nested deeper than `MAX_DEPTH`. */
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
