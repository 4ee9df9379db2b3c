import { type OnReadOpts, Socket, type SocketConstructorOpts } from 'node:net';
import { unreadable } from '../list-errors';
import { openOneShot } from './one-shot-source';
import type { OpenSource } from './source';

/** In bytes; a pipe holds no more at a time. */
const PIPE_BYTES = 64 * 1024;

/**
 * A list from a pipe, read from its descriptor into the same memory again and again: a Node stream allocates a buffer for
 * each read, which takes longer than the hashing.
 */
export function openPipe(name: string, descriptor: number): OpenSource {
  const memory = Buffer.allocUnsafeSlow(PIPE_BYTES);
  let ended = false;
  let failure: unknown = null;
  /** Receives the bytes of each read; returns whether to go on reading. */
  let receive = (_: Buffer) => false;
  let wake = () => {};

  // `onread` is an option of every socket, though the types declare it only for connections.
  const options: SocketConstructorOpts & { readonly onread: OnReadOpts } = {
    fd: descriptor,
    readable: true,
    writable: false,
    onread: {
      buffer: memory,
      callback(bytes) {
        const goOn = receive(memory.subarray(0, bytes));
        if (!goOn) wake();
        return goOn;
      },
    },
  };
  const socket = new Socket(options);
  socket.pause();
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

  /** Resolves when the receiver has stopped reading, or at the end. */
  async function read(receiver: (bytes: Buffer) => boolean): Promise<void> {
    if (!ended && failure === null) {
      receive = receiver;
      const stopped = new Promise<void>((resolve) => {
        wake = resolve;
      });
      socket.resume();
      await stopped;
    }
    if (failure !== null) throw unreadable(name, failure);
  }

  return openOneShot({
    name,
    async next() {
      let chunk: Buffer | null = null;
      await read((bytes) => {
        chunk = bytes;
        return false;
      });
      return chunk;
    },
    async writeTo(sink) {
      while (!ended) {
        await sink.room(PIPE_BYTES);
        await read((bytes) => {
          sink.write(bytes);
          return sink.hasRoom(PIPE_BYTES);
        });
      }
    },
    stop(reason) {
      socket.destroy(reason);
    },
  });
}
