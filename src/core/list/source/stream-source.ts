import type { Readable } from 'node:stream';
import { unreadable } from '../list-errors';
import { openOneShot } from './one-shot-source';
import type { OpenSource } from './source';

/** A list that comes through a stream, such as standard input. */
export function openStream(name: string, stream: Readable): OpenSource {
  const iterator = stream.iterator({ destroyOnReturn: false });
  return openOneShot({
    name,
    async next() {
      try {
        const result: IteratorResult<unknown, unknown> = await iterator.next();
        return result.done ? null : toBuffer(result.value);
      } catch (error) {
        throw unreadable(name, error);
      }
    },
    stop(reason) {
      stream.destroy(reason);
    },
  });
}

function toBuffer(chunk: unknown): Buffer {
  if (typeof chunk === 'string') return Buffer.from(chunk);
  if (chunk instanceof Uint8Array) return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  throw new Error('a list stream gives bytes or strings');
}
