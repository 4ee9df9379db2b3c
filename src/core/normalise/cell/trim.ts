/** Invisible format characters: zero-width ones, marks of direction, soft hyphens, variation selectors, a BOM. */
export const IGNORABLE = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/u;

/** White space as in Unicode (including VT and NBSP), control characters, and others that are as invisible. */
const BLANK = /[\p{White_Space}\p{Control}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/u;

/** Whether a person sees nothing in place of this character. */
export function isBlank(character: string): boolean {
  // Nearly every edge is a letter or a digit, which needs no Unicode table.
  return (character <= ' ' || character > '~') && BLANK.test(character);
}

/** Cuts edge characters off both ends. */
export function trim(text: string, isEdge: (character: string) => boolean = isBlank): string {
  if (isEdge === isBlank && isVisible(text.charCodeAt(0)) && isVisible(text.charCodeAt(text.length - 1))) return text;
  let start = 0;
  let end = text.length;
  while (start < end) {
    const first = firstCharacter(text, start);
    if (!isEdge(first)) break;
    start += first.length;
  }
  while (end > start) {
    const last = lastCharacter(text, end);
    if (!isEdge(last)) break;
    end -= last.length;
  }
  return text.slice(start, end);
}

/** Nearly every cell begins and ends with an ASCII letter or digit. */
function isVisible(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f;
}

function firstCharacter(text: string, start: number): string {
  const unit = text.charAt(start);
  return unit >= '\uD800' && unit <= '\uDBFF' ? text.slice(start, start + 2) : unit;
}

function lastCharacter(text: string, end: number): string {
  const unit = text.charAt(end - 1);
  const before = text.charAt(end - 2);
  const isPair = unit >= '\uDC00' && unit <= '\uDFFF' && before >= '\uD800' && before <= '\uDBFF';
  return isPair ? before + unit : unit;
}
