import { isAscii } from 'node:buffer';
import { createRequire } from 'node:module';
import { StringDecoder } from 'node:string_decoder';
import type { Encoding } from '../../../shared/list';
import { EucJpWriter } from './iso-2022-jp';
import { isIso2022, isUtf8, refuseUnknownEncoding, utf16Of } from './known-encodings';

interface TextDecoderStream {
  write(bytes: Uint8Array): string;
  end(): string;
}

/**
 * Decodes chunk by chunk. A bad byte becomes U+FFFD and never stops the reading. A byte order mark is dropped at the
 * start of a list; within it (`midway`) it is an ordinary character.
 */
export function createDecoder(encoding: Encoding, midway = false): TextDecoderStream {
  const decoder = decoderOf(encoding);
  const asciiCompatible = isAsciiCompatible(encoding);
  /** The decoder is not in the middle of a character. */
  let settled = true;
  let mayBeMark = !midway;

  function decode(bytes: Uint8Array): string {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (asciiCompatible && settled && isAscii(buffer)) return buffer.toString('latin1');
    settled = (buffer.at(-1) ?? 0x80) < 0x80;
    return decoder.write(buffer);
  }

  function stripByteOrderMark(text: string): string {
    const marked = mayBeMark && text.startsWith(BYTE_ORDER_MARK);
    if (text !== '') mayBeMark = false;
    return marked ? text.slice(1) : text;
  }

  return {
    write: (bytes) => stripByteOrderMark(decode(bytes)),
    end: () => stripByteOrderMark(decoder.end() ?? ''),
  };
}

const BYTE_ORDER_MARK = '\uFEFF';

interface Decoder {
  write(bytes: Buffer): string;
  end(): string | undefined;
}

/** Node decodes UTF-8 and UTF-16: loading the others takes longer than reading a small list, here and in each thread. */
function decoderOf(encoding: Encoding): Decoder {
  if (isUtf8(encoding)) return new StringDecoder('utf8');
  const utf16 = utf16Of(encoding);
  if (utf16 !== null) return utf16Decoder(utf16);
  refuseUnknownEncoding(encoding);
  if (isIso2022(encoding)) return afterRewriting(new EucJpWriter(), decoderOf('euc-jp'));
  const decoder = loadIconv().getDecoder(encoding, { stripBOM: false });
  return isAsciiCompatible(encoding) ? decoder : withoutLoneSurrogates(decoder);
}

function afterRewriting(writer: EucJpWriter, decoder: Decoder): Decoder {
  return {
    write: (bytes) => decoder.write(writer.write(bytes)),
    end: () => decoder.write(writer.end()) + (decoder.end() ?? ''),
  };
}

/** An unpaired surrogate becomes U+FFFD. */
function utf16Decoder(encoding: string): Decoder {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}

/** UTF-32 may hold unpaired surrogates, too. They count as bad bytes, since UTF-8 cannot represent them. */
function withoutLoneSurrogates(decoder: Decoder): Decoder {
  /** A high surrogate whose other half may still come. */
  let held = '';
  return {
    write(bytes) {
      const text = held + decoder.write(bytes);
      held = isHighSurrogate(text.charCodeAt(text.length - 1)) ? text.slice(-1) : '';
      return (held === '' ? text : text.slice(0, -1)).toWellFormed();
    },
    end: () => (held + (decoder.end() ?? '')).toWellFormed(),
  };
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Synchronous, since decoders are created in the middle of reading; only the first call takes time. */
function loadIconv(): typeof import('iconv-lite') {
  return createRequire(import.meta.url)('iconv-lite');
}

/** Whether ASCII bytes stand for themselves and are never part of another character. */
export function isAsciiCompatible(encoding: Encoding): boolean {
  return ASCII_COMPATIBLE.test(encoding);
}

const ASCII_COMPATIBLE =
  /^(?:utf-?8|windows-?(?:125\d|874)|iso-?8859-?\d{1,2}|cp(?:850|866)|macintosh|koi8-[ru]|euc-jp)$/i;
