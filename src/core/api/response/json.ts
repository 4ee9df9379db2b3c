export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Strings are stepped over, so that only real numbers are looked at. */
const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * Parses JSON, or returns undefined. Whole numbers of 16 digits and more become strings: they are IDs,
 * and a double would round them.
 */
export function parseJson(text: string): unknown {
  const exact = text.replace(STRING_OR_NUMBER, (token) => (/^-?\d{16,}$/.test(token) ? `"${token}"` : token));
  try {
    return JSON.parse(exact);
  } catch {
    return undefined;
  }
}
