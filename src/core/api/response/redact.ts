import { parseResponseJson } from './json';
import type { ApiResponse } from './response';

/**
 * A piece of the token this long is redacted, wherever the token was cut. Shorter pieces, and shorter tokens, are not:
 * that would also redact ordinary words.
 */
const MIN_PIECE = 8;

const HIDDEN = '[token]';

/**
 * Removes the token from a response that echoes it: whole or cut short, in any letter case, as text, JSON-escaped,
 * URL-encoded, in hex or in Base64. Runs in linear time.
 */
export function redactResponse(response: ApiResponse, token: string): ApiResponse {
  if (token.length < MIN_PIECE) return response;
  const pieces = piecesOf(token);
  const hide = (text: string) => hidePieces(text, pieces);
  const json = parseResponseJson(response.text);
  return {
    ...response,
    headers: Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, hide(value)])),
    // Parsing and printing undoes escapes such as \u0063 that would hide a token from a plain search.
    text: hide(json === undefined ? response.text : JSON.stringify(json)),
  };
}

/** Every run of `MIN_PIECE` characters of the token in each of its forms, in lower case. */
function piecesOf(token: string): ReadonlySet<string> {
  const bytes = Buffer.from(token);
  const forms = [token, JSON.stringify(token).slice(1, -1), encodeURIComponent(token), bytes.toString('hex')];
  // In a longer Base64 text the token may start at any of three places within a group.
  for (const shift of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/={1,2}$/, '');
    // The characters that depend on the token's neighbours are not part of it.
    const own = encoded.slice(shift === 0 ? 0 : shift + 1, -1);
    forms.push(own, own.replaceAll('+', '-').replaceAll('/', '_'));
  }
  const pieces = new Set<string>();
  for (const form of forms.map(lowerAscii)) {
    for (let at = 0; at + MIN_PIECE <= form.length; at++) pieces.add(form.slice(at, at + MIN_PIECE));
  }
  return pieces;
}

function hidePieces(text: string, pieces: ReadonlySet<string>): string {
  const searched = lowerAscii(text);
  // Two characters tell of most places, without a slice, that no piece begins there.
  const starts = new Set([...pieces].map((piece) => pairAt(piece, 0)));
  const kept: string[] = [];
  let copied = 0;
  let hiddenTo = 0;
  for (let at = 0; at + MIN_PIECE <= searched.length; at++) {
    if (!starts.has(pairAt(searched, at)) || !pieces.has(searched.slice(at, at + MIN_PIECE))) continue;
    // Pieces that overlap or touch are one.
    if (at > hiddenTo || hiddenTo === 0) kept.push(text.slice(copied, at), HIDDEN);
    hiddenTo = at + MIN_PIECE;
    copied = hiddenTo;
  }
  kept.push(text.slice(copied));
  return kept.join('');
}

/** The character there and the next one as one number. */
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/** Keeps the length, which lower case of other letters would not. */
function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
