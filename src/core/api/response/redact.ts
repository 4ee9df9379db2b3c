import { parseJson } from './json';
import type { Answer } from './response';

/** A shorter token is no secret, and blotting it out would blot out ordinary words. */
const SHORTEST_SECRET = 8;

/** The answer without the token, should the server have echoed it: as text, JSON-escaped or URL-encoded. */
export function redactAnswer(answer: Answer, token: string): Answer {
  if (token.length < SHORTEST_SECRET) return answer;
  const forms = [token, JSON.stringify(token).slice(1, -1), encodeURIComponent(token)];
  const hide = (text: string) => forms.reduce((kept, form) => kept.replaceAll(form, '[token]'), text);
  const json = parseJson(answer.text);
  return {
    ...answer,
    headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, hide(value)])),
    // Parsing and printing undoes escapes such as \u0063 that would hide a token from a plain search.
    text: hide(json === undefined ? answer.text : JSON.stringify(json)),
  };
}
