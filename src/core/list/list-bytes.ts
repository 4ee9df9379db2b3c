import type { Dialect } from '../../shared/list';
import { createDecoder, isAsciiCompatible } from './encoding/decode';
import { utf16Of } from './encoding/known-encodings';
import type { ByteSink, ReadableSource, SharedFile } from './source/source';
import type { Sheet, Workbook } from './workbook/read-workbook';

/** The bytes of a list, for a full pass by several threads. */
export type ListBytes = FileBytes | StreamedBytes | SheetBytes;

/** The bytes of a delimited list in an ASCII-compatible encoding or in UTF-16, which threads can cut into records. */
export type DelimitedBytes = FileBytes | StreamedBytes;

/** A plain file: threads can read any part of it. */
interface FileBytes {
  readonly kind: 'file';
  /** How the bytes are written. */
  readonly dialect: Dialect;
  readonly file: SharedFile;
}

/** A stream, read once, as fast as it is consumed: unpacked, decoded or from a pipe. */
export interface StreamedBytes {
  readonly kind: 'stream';
  /** The format of these bytes, not of the packed or encoded original. */
  readonly dialect: Dialect;
  /** A chunk is valid until the next one is requested. */
  chunks(signal: AbortSignal): AsyncIterable<Uint8Array>;
  /** The same into a sink, if that takes less time. */
  writeTo?(sink: ByteSink, signal: AbortSignal): Promise<void>;
  /** How much of the original list, packed or not, has been read for the chunks so far. */
  bytesRead(): number;
}

/** The XML of a sheet, which can be converted to delimited records. */
export interface SheetBytes {
  readonly kind: 'sheet';
  /** The format of the records. */
  readonly dialect: Dialect;
  readonly workbook: Workbook;
  readonly sheet: Sheet;
}

/** The bytes of a delimited list: the file itself, or a stream, in UTF-8 if its encoding is unusual. */
export function listBytes(source: ReadableSource, dialect: Dialect): DelimitedBytes {
  const isReadable = isAsciiCompatible(dialect.encoding) || utf16Of(dialect.encoding) !== null;
  if (isReadable && source.sharedFile !== undefined) return { kind: 'file', dialect, file: source.sharedFile };
  let bytesRead = 0;

  async function* chunks(signal: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of source.chunks(signal)) {
      bytesRead = source.packedBytesRead?.() ?? bytesRead + chunk.length;
      yield chunk;
    }
  }

  const writeTo = isReadable ? source.writeTo : undefined;
  const counted = (sink: ByteSink): ByteSink => ({
    room: (bytes) => sink.room(bytes),
    hasRoom: (bytes) => sink.hasRoom(bytes),
    write(bytes) {
      const written = sink.write(bytes);
      bytesRead += written;
      return written;
    },
  });
  return {
    kind: 'stream',
    dialect: isReadable ? dialect : { ...dialect, encoding: 'utf-8', bomBytes: 0 },
    chunks: isReadable ? chunks : (signal) => transcode(chunks(signal), dialect),
    ...(writeTo === undefined ? {} : { writeTo: (sink, signal) => writeTo(counted(sink), signal) }),
    bytesRead: () => bytesRead,
  };
}

/** The same text in UTF-8, without the byte order mark. */
async function* transcode(
  chunks: AsyncIterable<Uint8Array>,
  { encoding, bomBytes }: Dialect,
): AsyncGenerator<Uint8Array, void, undefined> {
  const decoder = createDecoder(encoding, true);
  let bytesToSkip = bomBytes;
  for await (const chunk of chunks) {
    yield Buffer.from(decoder.write(chunk.subarray(bytesToSkip)));
    bytesToSkip = Math.max(0, bytesToSkip - chunk.length);
  }
  yield Buffer.from(decoder.end());
}
