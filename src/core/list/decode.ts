import { isAscii, isUtf8 } from 'node:buffer';
import { StringDecoder } from 'node:string_decoder';
import iconv from 'iconv-lite';
import { AppError } from '../../shared/errors';
import type { Encoding } from '../../shared/list';
import { refuseBinary, refuseKnownFormats } from './binary-content';

export interface EncodingSamples {
  readonly name: string;
  readonly head: Uint8Array;
  /** From the middle and the end, where the head is not the whole list. */
  readonly pieces: readonly Uint8Array[];
}

export interface DetectedEncoding {
  readonly encoding: Encoding;
  readonly bomBytes: number;
  readonly reason: string;
}

/** Says how the text is encoded; what a person chose overrules what is seen. Refuses what is no text at all. */
export function detectEncoding(samples: EncodingSamples, chosen?: Encoding): DetectedEncoding {
  const { name, head, pieces } = samples;
  refuseKnownFormats(name, head);
  const bom = byteOrderMark(head);
  if (chosen !== undefined) {
    if (!iconv.encodingExists(chosen)) throw unknownEncoding(chosen);
    const { encoding, bomBytes } = withByteOrder(chosen, bom, head);
    return { encoding, bomBytes, reason: 'This encoding was chosen by hand.' };
  }
  if (bom !== null) {
    return { ...bom, reason: 'The list begins with a byte order mark.' };
  }
  const utf16 = utf16ByNuls(head);
  if (utf16 !== null) {
    return { encoding: utf16, bomBytes: 0, reason: 'Every other byte is zero, as in UTF-16.' };
  }
  refuseBinary(name, head);
  if ([head, ...pieces].every((sample) => isUtf8(withoutCutCharacters(sample)))) {
    return { encoding: 'utf-8', bomBytes: 0, reason: 'All sampled bytes are valid UTF-8.' };
  }
  const reason = 'Some bytes are not valid UTF-8, so this seems to be the Windows encoding of Western Europe.';
  return { encoding: 'windows-1252', bomBytes: 0, reason };
}

export interface TextDecoderStream {
  write(bytes: Uint8Array): string;
  end(): string;
}

/**
 * Decodes chunk by chunk. A bad byte becomes U+FFFD; it never stops the reading. A byte order mark is dropped at the
 * head of a list; within it (`midway`) it is a character like others.
 */
export function createDecoder(encoding: Encoding, midway = false): TextDecoderStream {
  const decoder = decoderOf(encoding);
  const ascii = keepsAscii(encoding);
  /** The decoder waits for no further byte of a character. */
  let settled = true;
  let mayBeMark = !midway;

  function decode(bytes: Uint8Array): string {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (ascii && settled && isAscii(buffer)) return buffer.toString('latin1');
    settled = (buffer.at(-1) ?? 0x80) < 0x80;
    return decoder.write(buffer);
  }

  function withoutMark(text: string): string {
    const marked = mayBeMark && text.startsWith(BYTE_ORDER_MARK);
    if (text !== '') mayBeMark = false;
    return marked ? text.slice(1) : text;
  }

  return {
    write: (bytes) => withoutMark(decode(bytes)),
    end: () => withoutMark(decoder.end() ?? ''),
  };
}

const BYTE_ORDER_MARK = '\uFEFF';

interface Decoder {
  write(bytes: Buffer): string;
  end(): string | undefined;
}

/** UTF-8 is Node's own: loading the tables of the others takes longer than reading a small list. */
function decoderOf(encoding: Encoding): Decoder {
  if (/^utf-?8$/i.test(encoding)) return new StringDecoder('utf8');
  if (!iconv.encodingExists(encoding)) throw unknownEncoding(encoding);
  return iconv.getDecoder(encoding, { stripBOM: false });
}

/** Whether ASCII stands for itself, and no byte of it is ever part of another character. */
export function keepsAscii(encoding: Encoding): boolean {
  return KEEPS_ASCII.test(encoding);
}

const KEEPS_ASCII = /^(?:utf-?8|windows-?125\d|iso-?8859-?\d{1,2})$/i;

type ByteOrderMark = Pick<DetectedEncoding, 'encoding' | 'bomBytes'>;

function byteOrderMark(head: Uint8Array): ByteOrderMark | null {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', bomBytes: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', bomBytes: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', bomBytes: 2 };
  return null;
}

/** Gives “utf-16” its byte order. UTF-32 is left to its decoder, which knows its own mark of four bytes. */
function withByteOrder(chosen: Encoding, bom: ByteOrderMark | null, head: Uint8Array): ByteOrderMark {
  if (/^utf-?32/i.test(chosen)) return { encoding: chosen, bomBytes: 0 };
  const bomBytes = bom?.bomBytes ?? 0;
  if (!/^utf-?16$/i.test(chosen)) return { encoding: chosen, bomBytes };
  return { encoding: bomBytes === 2 && bom ? bom.encoding : (utf16ByNuls(head) ?? 'utf-16le'), bomBytes };
}

/** Mostly Western text in UTF-16 has a zero in one byte of most pairs and hardly any in the other. */
function utf16ByNuls(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(head.length / 2);
  if (pairs < 2) return null;
  let evenNuls = 0;
  let oddNuls = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (head[i] === 0) evenNuls++;
    if (head[i + 1] === 0) oddNuls++;
  }
  const most = pairs * 0.6;
  const few = pairs * 0.05;
  if (oddNuls > most && evenNuls < few) return 'utf-16le';
  if (evenNuls > most && oddNuls < few) return 'utf-16be';
  return null;
}

/** A sample may begin or end inside a character of up to four bytes: such a part says nothing. */
function withoutCutCharacters(sample: Uint8Array): Uint8Array {
  let start = 0;
  while (start < 3 && isContinuation(sample[start])) start++;
  let end = sample.length;
  for (let back = 1; back <= 3 && back <= sample.length - start; back++) {
    const byte = sample[sample.length - back] ?? 0;
    if (isContinuation(byte)) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    if (length > back) end = sample.length - back;
    break;
  }
  return sample.subarray(start, end);
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

function unknownEncoding(encoding: Encoding): AppError {
  return new AppError(
    'unknown-encoding',
    `The encoding “${encoding}” is not known. Use a name such as utf-8, utf-16le, windows-1252, iso-8859-15 or shift_jis.`,
  );
}
