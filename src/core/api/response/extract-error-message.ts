import { isObject, type JsonObject } from '../../../shared/schema/json-object';
import { parseResponseJson } from './json';

/** How much of a server's message the marketer is shown, in characters. */
const MAX_SHOWN = 300;

/** How much of a response is searched for messages, in characters; bounds the work for a hostile one. */
const MAX_READ = 20_000;

/** What a server said about a failure, as one line of plain text; '' where it said nothing, or sent no text. */
export function extractErrorMessage(body: string): string {
  if (!isText(body.slice(0, MAX_READ))) return '';
  const value = parseResponseJson(body);
  return toPlainLine(value === undefined ? stripTags(body.slice(0, MAX_READ)) : messagesIn(value, 0).join('; '));
}

/** False for compressed data, a picture or a program; a letter of another encoding here and there does not matter. */
function isText(decoded: string): boolean {
  const undecodable = decoded.split('\ufffd').length - 1;
  return undecodable * 10 <= decoded.length;
}

/** Reads `{error}`, `{message}`, `{errors: [...]}`, `{errors: {field: [...]}}` and nestings of these. */
function messagesIn(value: unknown, depth: number): readonly string[] {
  if (depth > 4) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => messagesIn(item, depth + 1));
  if (!isObject(value)) return [];
  const message = ['error_description', 'message', 'error', 'errors', 'detail', 'title']
    .map((key) => value[key])
    .find((item) => item !== undefined && item !== null);
  if (message !== undefined)
    return isObject(message) ? messagesByField(message, depth) : messagesIn(message, depth + 1);
  return [];
}

/** `{message: 'x'}` says x; `{name: ['x']}`, as Rails has it, says `name x`. */
function messagesByField(value: JsonObject, depth: number): readonly string[] {
  const plain = messagesIn(value, depth + 1);
  if (plain.length > 0) return plain;
  return Object.entries(value).flatMap(([field, nested]) =>
    messagesIn(nested, depth + 1).map((message) => `${field} ${message}`),
  );
}

function stripTags(html: string): string {
  return html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<[^>]*>?/g, ' ')
    .replace(/&(?:nbsp|#160);/g, ' ');
}

/** Control and format characters could reorder or hide the words around them. */
function toPlainLine(text: string): string {
  const line = text
    .slice(0, MAX_READ)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return line.length <= MAX_SHOWN ? line : `${line.slice(0, MAX_SHOWN - 1).trimEnd()}…`;
}
