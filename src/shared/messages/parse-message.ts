/** A part of a message: its text, or what an argument puts there. */
export type MessagePart = string | Argument | Choice | typeof COUNT;

/** `{name}`, `{count, number}` or `{when, time, short}`. */
interface Argument {
  readonly kind: 'value' | 'number' | 'time';
  readonly name: string;
}

/** `{count, plural, one {# row} other {# rows}}` and `{answer, select, yes {used} other {left out}}`. */
export interface Choice {
  readonly kind: 'plural' | 'select';
  readonly name: string;
  readonly choices: ReadonlyMap<string, readonly MessagePart[]>;
}

/** `#` in a choice: the number that was chosen by. */
export const COUNT = Symbol('count');

/**
 * Parses a message in the part of ICU's format that the catalogue uses, without its quotes and tags. The library for
 * all of it takes longer to load than a short list to hash; tests compare both on every message.
 */
export function parseMessage(text: string): readonly MessagePart[] {
  const [parts, end] = partsFrom(text, 0, false);
  if (end < text.length) throw malformed(text);
  return parts;
}

type Parsed<Part> = readonly [parsed: Part, end: number];

/** Up to the brace that closes the text, or its end. */
function partsFrom(text: string, start: number, isOfCount: boolean): Parsed<readonly MessagePart[]> {
  const parts: MessagePart[] = [];
  let at = start;
  while (at < text.length && text.charAt(at) !== '}') {
    const character = text.charAt(at);
    if (character === '{') {
      const [part, end] = argumentFrom(text, at + 1);
      parts.push(part);
      at = end;
    } else if (character === '#' && isOfCount) {
      parts.push(COUNT);
      at++;
    } else {
      const end = endOfText(text, at + 1, isOfCount);
      parts.push(text.slice(at, end));
      at = end;
    }
  }
  return [parts, at];
}

function endOfText(text: string, from: number, isOfCount: boolean): number {
  let end = from;
  while (end < text.length && !(isOfCount ? '{}#' : '{}').includes(text.charAt(end))) end++;
  return end;
}

/** `{name`, `{name, kind` or `{name, kind, ` before a style or choices. */
const HEAD = /\s*(\w+)\s*(?:,\s*(number|time|plural|select)\s*(?:,\s*(?:short\s*)?)?)?/y;
/** A name of a choice, or the end of all. */
const CHOICE = /\s*(?:(=?\w+)\s*\{|\})/y;

/** Behind the brace that opens an argument. */
function argumentFrom(text: string, start: number): Parsed<Argument | Choice> {
  const [head, name = '', kind = 'value'] = match(HEAD, text, start);
  let at = start + head.length;
  if (kind === 'value' || kind === 'number' || kind === 'time') {
    if (text.charAt(at) !== '}') throw malformed(text);
    return [{ kind, name }, at + 1];
  }
  if (kind !== 'plural' && kind !== 'select') throw malformed(text);
  const choices = new Map<string, readonly MessagePart[]>();
  for (;;) {
    const [found, choice] = match(CHOICE, text, at);
    at += found.length;
    if (choice === undefined) return [{ kind, name, choices }, at];
    const [parts, end] = partsFrom(text, at, kind === 'plural');
    choices.set(choice, parts);
    at = end + 1;
  }
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null) throw malformed(text);
  return found;
}

function malformed(text: string): Error {
  return new Error(`not a message: ${text}`);
}
