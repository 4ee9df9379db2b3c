import { createGunzip } from 'node:zlib';
import { openOneShot } from '../source/one-shot-source';
import { type OpenSource, READ_BYTES, type SeekableSource } from '../source/source';
import { headOf, unpack } from './unpack';

/** The list in a .gz file. Its length is known only at its end, so sizes are those of the packed file. */
export function openGzip(file: SeekableSource): OpenSource {
  let reached = 0;

  async function* chunks(signal?: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
    const engine = createGunzip({ chunkSize: READ_BYTES });
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
    verify: () => file.verify(),
    close: () => file.close(),
  };
}

/** The same in a stream, which can be unpacked only once. */
export function openGzipStream(stream: OpenSource): OpenSource {
  const engine = createGunzip({ chunkSize: READ_BYTES });
  const unpacked = unpack(stream, stream.chunks(), engine, undefined);
  return openOneShot({
    name: stream.name,
    async next() {
      const { done, value } = await unpacked.next();
      return done ? null : Buffer.from(value);
    },
    stop(reason) {
      engine.destroy(reason);
      void stream.close();
    },
  });
}
