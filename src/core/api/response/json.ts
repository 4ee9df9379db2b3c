/** Responses of this API are three levels deep; code that walks through JSON may rely on this bound. */
const MAX_DEPTH = 32;

/**
 * Skips strings, so that only real numbers and brackets match. An unclosed string reaches to the end of the text:
 * nothing is scanned twice, whatever the input.
 */
const TOKENS = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|[[{]|[\]}]|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * Parses JSON; returns undefined for invalid JSON and for nesting deeper than `MAX_DEPTH`. Whole numbers of 16 digits
 * and more become strings: they are IDs, and a double would round them. Runs in linear time.
 */
export function parseResponseJson(text: string): unknown {
  let depth = 0;
  let copied = 0;
  const exact: string[] = [];
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    else if (isLongNumber(token)) {
      exact.push(text.slice(copied, index), `"${token}"`);
      copied = index + token.length;
    }
    if (depth > MAX_DEPTH) return undefined;
  }
  exact.push(text.slice(copied));
  try {
    return JSON.parse(exact.join(''));
  } catch {
    return undefined;
  }
}

function isLongNumber(token: string): boolean {
  return token.length >= 16 && /^-?\d{16,}$/.test(token);
}
