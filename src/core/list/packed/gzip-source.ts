import { createGunzip } from 'node:zlib';
import { CHUNK_BYTES, type FileSource, type OpenSource } from '../source';
import { headOf, unpack } from './unpack';

/** The list in a .gz file. How long it is, is known only at its end: sizes are those of the packed file. */
export function openGzip(file: FileSource): OpenSource {
  let reached = 0;

  async function* chunks(signal?: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
    const engine = createGunzip({ chunkSize: CHUNK_BYTES });
    for await (const chunk of unpack(file, file.chunks(signal), engine, signal)) {
      reached = engine.bytesWritten;
      yield chunk;
    }
  }

  return {
    name: file.name,
    bytes: file.bytes,
    head: async (size, signal) => ({ ...(await headOf(chunks(signal), size)), packedBytes: reached }),
    pieces: () => Promise.resolve([]),
    chunks,
    packedBytesRead: () => reached,
    file: null,
    close: () => file.close(),
  };
}
