import type { Socket } from 'node:net';
import type { buildConnector } from 'undici';
import { ENDLESS_INTERIM } from './network-errors';

/** Any 1xx but 101, which would be another protocol. */
const INTERIM = /^HTTP\/1\.[01] 1(?!01)\d\d[ \r]/;
const INTERIM_START = 'HTTP/1.1 1';
/** How many bytes `INTERIM` needs. */
const STATUS_BYTES = 'HTTP/1.1 100 '.length;
const HEAD_END = '\r\n\r\n';

/** Interim responses normally have a few dozen bytes and come now and then; of all of them together. */
const MAX_BYTES = 64 * 1024;

/**
 * Skips interim responses (RFC 9110, 15.2) on the connections that a connector makes: undici takes an unsolicited 100
 * Continue for the end of the request.
 */
export function skippingInterim(connect: buildConnector.connector): buildConnector.connector {
  return (target, callback) => {
    connect(target, (...outcome) => {
      const [error, socket] = outcome;
      if (error === null) skipInterim(socket);
      callback(...outcome);
    });
  };
}

/**
 * Filters what a socket reads until the final response begins; then leaves it alone. Undici itself would skip interim
 * responses without end.
 */
function skipInterim(socket: Socket): void {
  const read = socket.read.bind(socket);
  let held = '';
  let skipped = 0;
  socket.read = (size?: number) => {
    for (;;) {
      const chunk: unknown = read(size);
      if (!Buffer.isBuffer(chunk)) return chunk;
      held += chunk.toString('latin1');
      while (INTERIM.test(held) && held.includes(HEAD_END)) {
        const end = held.indexOf(HEAD_END) + HEAD_END.length;
        skipped += end;
        held = held.slice(end);
      }
      if (skipped + (mayBeInterim(held) ? held.length : 0) > MAX_BYTES) {
        socket.destroy(Object.assign(new Error('interim responses without end'), { code: ENDLESS_INTERIM }));
        return null;
      }
      if (mayBeInterim(held)) continue;
      socket.read = read;
      return Buffer.from(held, 'latin1');
    }
  };
}

/** Whether more bytes are needed to decide. */
function mayBeInterim(held: string): boolean {
  if (held.length >= STATUS_BYTES) return INTERIM.test(held);
  const start = held.replace(/^HTTP\/1\.0/, 'HTTP/1.1').slice(0, INTERIM_START.length);
  return INTERIM_START.startsWith(start);
}
