/** Characters of the classes that patterns name: `\d`, `\w`, `\s`, `.`, `\p{L}`, and their opposites. */
const OF_CLASSES = ['0', 'a', 'A', ' ', '\n', '\0', 'é', '-', '.', '@', '+', ',', '<', '"', '/', '='];
const ENDS = ['', '\0', '\n', ' !'];
/**
 * Short texts first: exponential growth, or a high power, shows on a short one and would never end on a long one. Each
 * further length shows a lower power.
 */
export const LENGTHS = [16, 24, 48, 100, 200, 6_000];

/** Anchors and lookbehinds: they bind a match to a position, or to the text before it. */
const ANCHOR = /(?<!\[)\^|\\b|\(\?<[=!]/i;

/** A text that may be slow to search: a beginning, a repeated piece and an end. */
export interface TextShape {
  readonly before: string;
  readonly repeated: string;
  readonly behind: string;
}

export function textOf({ before, repeated, behind }: TextShape, length: number): string {
  return before + repeated.repeat(Math.ceil(length / repeated.length)) + behind;
}

/** Texts made of what the pattern names: its words, its characters, and those of its classes. */
export function* shapesFor(source: string): Generator<TextShape> {
  const words = [...new Set(source.match(/[a-z\d<>\-_;: ]{2,}/gi) ?? [])].slice(0, 8);
  const named = [...new Set(source.replace(/\\[pux]\{?[\dA-F]{0,5}\}?/gi, '').replace(/\\(.)/g, '$1'))].slice(0, 24);
  const pieces = [...new Set([...OF_CLASSES, ...named, ...words])];
  for (const behind of ENDS) {
    for (const repeated of pieces) {
      for (const before of ['', ...words, ...named.slice(0, 8)]) yield { before, repeated, behind };
    }
    // A search that may start anywhere meets both orders of two pieces in the same text.
    const isOneOrderEnough = behind !== '' && !ANCHOR.test(source);
    for (const [i, first] of pieces.entries()) {
      for (const second of isOneOrderEnough ? pieces.slice(i + 1) : pieces)
        if (first !== second) yield { before: '', repeated: first + second, behind };
    }
  }
}

/** Searches to the end, as the program does. */
export function search(pattern: RegExp, text: string): void {
  if (pattern.global) text.replace(pattern, '');
  else pattern.test(text);
}
