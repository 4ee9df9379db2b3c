const PLUS = 0x2b;
const ZERO = 0x30;
const NINE = 0x39;

/** The ASCII characters that libphonenumber drops wherever they stand, by character code. */
const IS_SEPARATOR: readonly boolean[] = Array.from({ length: 0x80 }, (_, code) =>
  ' -./()[]'.includes(String.fromCharCode(code)),
);

/** Shorter than any hash in hex digits, so that no hash is taken for a number. */
const MAX_CHARACTERS = 31;

/**
 * The digits of a plainly written number, after its plus if it begins with one: `(+49) 30-123` gives `+4930123`.
 * Null where the cell holds anything else, or no digit: an extension, a letter, a second plus, another script.
 */
export function parseDialledDigits(cell: string): string | null {
  if (cell.length > MAX_CHARACTERS) return null;
  let dialled = '';
  let start = 0;
  for (let at = 0; at < cell.length; at++) {
    const character = cell.charCodeAt(at);
    if (character >= ZERO && character <= NINE) continue;
    if (character === PLUS) {
      if (dialled !== '' || at > start) return null;
      continue;
    }
    if (IS_SEPARATOR[character] !== true) return null;
    if (at > start) dialled += cell.slice(start, at);
    start = at + 1;
  }
  dialled = start === 0 ? cell : dialled + cell.slice(start);
  return dialled === '' || dialled === '+' ? null : dialled;
}
