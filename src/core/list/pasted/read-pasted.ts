import { AppError } from '../../../shared/errors';
import { message } from '../../../shared/messages/message';

/** A longer list is better given as a file. */
const MAX_CHARS = 16 * 1024 * 1024;
/** No mail program copies more addresses; this is read where everything else waits. */
const MAX_ADDRESSES_CHARS = 1024 * 1024;

/** Separators between addresses, the least ambiguous first: a name can contain a comma, hardly a semicolon. */
const SEPARATORS = [/[;]/, /[,]/, /[;,]/] as const;

const ADDRESS = /^[^\s<>,;"@]+@[^\s<>,;"]+$/;
/** `Ada Lovelace <ada@example.com>`, as mail programs write it. */
const NAMED_ADDRESS = /^[^<>]*<\s*([^\s<>,;"@]+@[^\s<>,;"]+)\s*>$/;
const PHONE_NUMBER = /^[+(\d](?:[\s()./-]*\d){5,}$/;

/**
 * Turns clipboard text into a list in UTF-8. Addresses in a row, as a mail program copies them, become one row each,
 * without the names beside them; spreadsheet cells and everything else stay as they are. Throws an `AppError` if the
 * text is empty or too long.
 */
export function readPasted(text: string): Uint8Array {
  if (text.length > MAX_CHARS) throw new AppError('list-not-readable', message('list.pastedTooLong'));
  const trimmed = text.trim();
  if (trimmed === '') throw new AppError('list-empty', message('list.pastedEmpty'));
  const addresses = trimmed.length > MAX_ADDRESSES_CHARS ? null : readAddresses(trimmed.replace(/\r\n?/g, '\n'));
  return new TextEncoder().encode(`${addresses?.join('\n') ?? trimmed}\n`);
}

/** Null if the text is anything but identifiers in a row. */
function readAddresses(text: string): readonly string[] | null {
  const lines = text.split('\n');
  for (const separator of SEPARATORS) {
    // Line by line: most texts are something else from their first line on.
    if (lines.every((line) => splitOutsideQuotes(line, separator).every(isAddress)))
      return lines.flatMap((line) => splitOutsideQuotes(line, separator).map(addressIn));
  }
  const words = text.split(/\s+/);
  if (words.every((word) => ADDRESS.test(word))) return words;
  return lines.length === 1 ? readLine(text) : null;
}

/** A single pasted line is never a row of many columns, even if a piece of it is unusable. */
function readLine(line: string): readonly string[] | null {
  const pieces = splitOutsideQuotes(line, /[;,\t]/);
  const identifiers = pieces.filter((piece) => isAddress(piece) || PHONE_NUMBER.test(piece));
  return identifiers.length > 1 ? pieces.map(addressIn) : null;
}

/** The pieces of a line that are not blank; a separator in quotes or in an address is part of a name. */
function splitOutsideQuotes(line: string, separator: RegExp): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (char === '"') isQuoted = !isQuoted;
    if (isQuoted || !separator.test(char)) continue;
    pieces.push(line.slice(start, at));
    start = at + 1;
  }
  pieces.push(line.slice(start));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

function isAddress(piece: string): boolean {
  return ADDRESS.test(piece) || NAMED_ADDRESS.test(piece);
}

function addressIn(piece: string): string {
  return NAMED_ADDRESS.exec(piece)?.[1] ?? piece;
}
