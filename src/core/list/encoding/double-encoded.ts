import { isUtf8 } from 'node:buffer';
import type { Encoding } from '../../../shared/list';
import { createDecoder } from './decode';

/** Encodings that UTF-8 is mistaken for. */
const MISTAKEN = ['windows-1252', 'windows-1251'] as const satisfies readonly Encoding[];

/** How a character of two bytes begins in them: Latin, Greek and Cyrillic letters have these first bytes. */
const SUSPICIOUS = /[ÂÃÄÅÎÏÐÑРС][^\0-\x7F]/;

const bytesByCharacter = new Map<Encoding, ReadonlyMap<string, number>>();

/** `PrÃ©nom` is “Prénom”, and `РРјСЏ` is “Имя”: UTF-8 that a program took for another encoding and saved once more. */
export function undoDoubleEncoding(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  for (const encoding of MISTAKEN) {
    const bytes = encode(text, encoding);
    if (bytes !== null && isUtf8(bytes)) return bytes.toString('utf8');
  }
  return text;
}

function encode(text: string, encoding: Encoding): Buffer | null {
  const table = tableOf(encoding);
  // Control characters are bytes that another program kept as they were.
  const bytes = Array.from(text, (character) => (character < '\xA0' ? character.charCodeAt(0) : table.get(character)));
  const known = bytes.filter((byte) => byte !== undefined);
  return known.length === bytes.length ? Buffer.from(known) : null;
}

function tableOf(encoding: Encoding): ReadonlyMap<string, number> {
  const known = bytesByCharacter.get(encoding);
  if (known !== undefined) return known;
  const table = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const decoder = createDecoder(encoding, true);
    const character = decoder.write(Uint8Array.of(byte)) + decoder.end();
    if (character !== '\uFFFD') table.set(character, byte);
  }
  bytesByCharacter.set(encoding, table);
  return table;
}
