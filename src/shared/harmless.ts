/**
 * Makes foreign text safe to show: names of files and columns; texts, names and IDs from a server. Control
 * characters (ESC, OSC and all of C0 and C1) steer a terminal; characters that change the writing direction disguise
 * text, in a window as well.
 */
const STEERING = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;
const SPACING = /[\t\n\v\f\r\x85\u2028\u2029]+/g;

const REPLACEMENT = '\uFFFD';

/** Text of one line, such as a name. */
export function sanitiseText(text: string): string {
  return text.replace(SPACING, ' ').replace(STEERING, REPLACEMENT);
}

/** Text that may have several lines and tabs of its own. */
export function sanitiseLines(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  return lines.replace(STEERING, (character) => (/[\t\n]/.test(character) ? character : REPLACEMENT));
}

/** JSON of the same value, with control and direction characters escaped. */
export function formatSafeJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(STEERING, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A copy of plain data with harmless texts; field names stay. */
export function sanitiseValues<T>(value: T): T {
  if (value === undefined) return value;
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'string' ? sanitiseLines(part) : part,
  );
}
