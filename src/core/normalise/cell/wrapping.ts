import { trim } from './trim';

/** Quotes or braces around a whole value, as a second export of a quoted list or an array of a database leaves them. */
const QUOTES = String.raw`"(.*)"|[“”„«»‘](.*)[”“«»’]|\{(.*)\}`;
/** A number may begin with one bracket and end with another; no address does. */
const QUOTED = new RegExp(`^(?:${QUOTES})$`, 'su');
const WRAPPED = new RegExp(String.raw`^(?:${QUOTES}|'(.*)'|\((.*)\)|\[(.*)\])$`, 'su');
/** `["a@b.c"]` has two layers. */
const MAX_LAYERS = 3;

type IsEdge = (character: string) => boolean;

/** Takes a value out of quotes and braces: `“+49 171 …”`. */
export function withoutQuotes(text: string, isEdge: IsEdge): string {
  return withoutLayers(text, QUOTED, isEdge);
}

/** Takes a value out of quotes and brackets of all kinds: `["anna@example.com"]`. */
export function withoutBrackets(text: string, isEdge: IsEdge): string {
  return withoutLayers(text, WRAPPED, isEdge);
}

function withoutLayers(wrapped: string, pattern: RegExp, isEdge: IsEdge): string {
  let text = wrapped;
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    const inner = pattern
      .exec(text)
      ?.slice(1)
      .find((group) => group !== undefined);
    if (inner === undefined) break;
    text = trim(inner, isEdge);
  }
  return text;
}
