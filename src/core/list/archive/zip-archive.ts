import { isAscii, isUtf8 } from 'node:buffer';
import { crc32, createGunzip } from 'node:zlib';
import {
  type Entry,
  fromRandomAccessReaderPromise,
  getFileNameLowLevel,
  RandomAccessReader,
  type ZipFile,
} from 'yauzl';
import { AppError, throwIfCancelled } from '../../../shared/errors';
import { sanitiseText } from '../../../shared/harmless';
import { message } from '../../../shared/messages/message';
import { BUDGETS } from '../budgets';
import { listProtected } from '../list-errors';
import { READ_BYTES, type SeekableSource } from '../source/source';
import { describeReadError, unpack } from './unpack';
import { refuseDecompressionBomb } from './unpack-limits';

/** Each chunk wakes a thread and takes a turn of the event loop, which would cost more than unpacking a long entry. */
const LONG_ENTRY_BYTES = 16 * 1024 * 1024;
const LONG_ENTRY_CHUNK_BYTES = 512 * 1024;

export interface ZipEntry {
  /** As written in the archive; used only for comparison and display, never as a path. */
  readonly name: string;
  /** Unpacked size as the archive declares it; `chunks` verifies it. */
  readonly bytes: number;
}

/** The directory of a ZIP file and the content of its entries, unpacked as a stream. */
export interface ZipArchive {
  readonly file: SeekableSource;
  readonly entries: readonly ZipEntry[];
  chunks(entry: ZipEntry, signal?: AbortSignal): AsyncGenerator<Uint8Array, void, undefined>;
}

/** Reads the directory. Throws an `AppError` if it is damaged or too long. */
export async function openZip(file: SeekableSource, signal?: AbortSignal): Promise<ZipArchive> {
  try {
    const zip = await fromRandomAccessReaderPromise(new ZipFileReader(file), file.bytes, {
      autoClose: false,
      decodeStrings: false,
    });
    const entries = await readEntries(zip, file.name, signal);
    return {
      file,
      entries: [...entries.keys()],
      chunks(entry, passSignal) {
        const found = entries.get(entry);
        if (found === undefined) throw new Error('an entry belongs to its own archive');
        return readEntry(file, zip, found, passSignal);
      },
    };
  } catch (error) {
    throw await describeReadError(file, error);
  }
}

async function readEntries(zip: ZipFile, name: string, signal?: AbortSignal): Promise<Map<ZipEntry, Entry>> {
  if (zip.entryCount > BUDGETS.archiveEntries) {
    throw new AppError('list-not-readable', message('list.tooManyFiles', { name, most: BUDGETS.archiveEntries }));
  }
  const entries = new Map<ZipEntry, Entry>();
  for await (const entry of zip.eachEntry()) {
    throwIfCancelled(signal);
    entries.set({ name: nameOf(entry), bytes: entry.uncompressedSize }, entry);
  }
  return entries;
}

/** Some programs write UTF-8 names without declaring it, and some separate folders with backslashes. */
function nameOf({ fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string {
  const name =
    isUtf8(fileNameRaw) && !isAscii(fileNameRaw)
      ? fileNameRaw.toString()
      : getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  return sanitiseText(name).replaceAll('\\', '/');
}

async function* readEntry(
  file: SeekableSource,
  zip: ZipFile,
  entry: Entry,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (entry.isEncrypted()) throw listProtected(file.name);
  refuseDecompressionBomb(file.name, entry.compressedSize, entry.uncompressedSize);
  let bytes = 0;
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const chunkSize = entry.uncompressedSize < LONG_ENTRY_BYTES ? READ_BYTES : LONG_ENTRY_CHUNK_BYTES;
    const packed = file.range(fileDataStart, entry.compressedSize, signal, chunkSize);
    for await (const chunk of decompress(file, entry, packed, chunkSize, signal)) {
      bytes += chunk.length;
      if (bytes > entry.uncompressedSize) throw new Error('an entry is longer than the table of contents says');
      yield chunk;
    }
    if (bytes < entry.uncompressedSize) throw new Error('an entry is shorter than the table of contents says');
  } catch (error) {
    throw await describeReadError(file, error);
  }
}

function decompress(
  file: SeekableSource,
  entry: Entry,
  packed: AsyncGenerator<Uint8Array, void, undefined>,
  chunkSize: number,
  signal: AbortSignal | undefined,
): AsyncIterable<Uint8Array> {
  if (entry.compressionMethod === 0) return withChecksum(entry, packed);
  if (entry.compressionMethod === 8) return inflate(file, entry, packed, chunkSize, signal);
  throw new AppError('list-not-readable', message('list.otherMethod', { name: file.name }));
}

/** The content of a stored entry; throws at its end if it has another checksum. */
async function* withChecksum(
  entry: Entry,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let checksum = 0;
  for await (const chunk of chunks) {
    checksum = crc32(chunk, checksum);
    yield chunk;
  }
  if (checksum !== entry.crc32) throw new Error('an entry has another checksum than the table of contents says');
}

/** What every gzip member starts with: deflated, no name, no date (RFC 1952). */
const GZIP_HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
/** What it ends with: checksum and size. */
const GZIP_TRAILER_BYTES = 8;

/** Unpacks a deflated entry as a gzip file: zlib then compares the checksum itself, in the thread that unpacks. */
function inflate(
  file: SeekableSource,
  entry: Entry,
  packed: AsyncIterable<Uint8Array>,
  chunkSize: number,
  signal: AbortSignal | undefined,
): AsyncIterable<Uint8Array> {
  const engine = createGunzip({ chunkSize });
  return unpack(file, asGzip(entry, packed), engine, signal, () => {
    // Then the data ended early, and zlib took the bytes behind it for the trailer.
    if (engine.bytesWritten < GZIP_HEADER.length + entry.compressedSize + GZIP_TRAILER_BYTES) {
      throw new Error('an entry holds more than its data');
    }
  });
}

async function* asGzip(
  { crc32: checksum, uncompressedSize }: Entry,
  packed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield GZIP_HEADER;
  yield* packed;
  const trailer = Buffer.alloc(GZIP_TRAILER_BYTES);
  trailer.writeUInt32LE(checksum);
  // The size modulo 2^32.
  trailer.writeUInt32LE(uncompressedSize >>> 0, 4);
  yield trailer;
}

/** Reads ahead: yauzl requests the directory entry by entry, a few bytes at a time. */
class ZipFileReader extends RandomAccessReader {
  private ahead: { readonly from: number; readonly bytes: Uint8Array } = { from: 0, bytes: new Uint8Array() };

  constructor(readonly file: SeekableSource) {
    super();
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.bytesAt(position, length).then(
      (bytes) => {
        buffer.set(bytes, offset);
        callback(bytes.length < length ? new Error('a part lies beyond the end of the file') : null);
      },
      (error) => callback(error),
    );
  }

  private async bytesAt(position: number, length: number): Promise<Uint8Array> {
    const { from, bytes } = this.ahead;
    if (position < from || position + length > from + bytes.length) {
      const fresh = await this.file.read(position, Math.max(length, READ_BYTES));
      this.ahead = { from: position, bytes: fresh };
      return fresh.subarray(0, length);
    }
    return bytes.subarray(position - from, position - from + length);
  }
}
