import { type OnReadOpts, Socket, type SocketConstructorOpts } from 'node:net';
import { unreadable } from '../list-errors';
import { openOneShot } from './one-shot-source';
import type { OpenSource } from './source';

/** In bytes; a pipe holds no more at a time. */
const READ_BYTES = 64 * 1024;
/** The most that is buffered while the last chunk is processed. */
const MAX_BUFFERED_BYTES = 512 * 1024;

/**
 * A list from a pipe, read from its descriptor into reused memory: a Node stream allocates a buffer for each read,
 * which takes longer than the hashing.
 */
export function openPipe(name: string, descriptor: number): OpenSource {
  let filling = Buffer.allocUnsafeSlow(MAX_BUFFERED_BYTES);
  /** Holds the last chunk. */
  let lastChunk = Buffer.allocUnsafeSlow(MAX_BUFFERED_BYTES);
  let filled = 0;
  let ended = false;
  let failure: unknown = null;
  let wake = () => {};

  // `onread` is an option of every socket, though the types declare it only for connections.
  const options: SocketConstructorOpts & { readonly onread: OnReadOpts } = {
    fd: descriptor,
    readable: true,
    writable: false,
    onread: {
      buffer: Buffer.allocUnsafeSlow(READ_BYTES),
      callback(bytes, buffer) {
        filling.set(buffer.subarray(0, bytes), filled);
        filled += bytes;
        wake();
        return filled + READ_BYTES <= MAX_BUFFERED_BYTES;
      },
    },
  };
  const socket = new Socket(options);
  socket.on('end', end);
  socket.on('close', end);
  socket.on('error', (error) => {
    failure = error;
    wake();
  });

  function end(): void {
    ended = true;
    wake();
  }

  /** Resolves only once everything available has been read, so that the next chunk is larger. */
  function moreData(): Promise<void> {
    return new Promise((resolve) => {
      wake = () => {
        wake = () => {};
        setImmediate(resolve);
      };
    });
  }

  return openOneShot({
    name,
    async next() {
      while (filled === 0) {
        if (failure !== null) throw unreadable(name, failure);
        if (ended) return null;
        await moreData();
      }
      const chunk = filling.subarray(0, filled);
      [filling, lastChunk] = [lastChunk, filling];
      filled = 0;
      socket.resume();
      return chunk;
    },
    stop(reason) {
      socket.destroy(reason);
    },
  });
}
