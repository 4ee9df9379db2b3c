import type { Socket } from 'node:net';
import { buildConnector, Client } from 'undici';

/** `HTTP/1.1 100 Continue`, which nobody asked for; undici takes it for the end of the request. */
const CONTINUE = /^HTTP\/1\.[01] 100[ \r]/;
const CONTINUE_START = 'HTTP/1.1 100 ';
const HEAD_END = '\r\n\r\n';

/** An honest one has a few dozen bytes and comes once. */
const MAX_HEAD_BYTES = 16 * 1024;
const MAX_RESPONSES = 10;

/** The client of an agent, directly or through a proxy, that passes over 100 Continue as over any other 1xx (RFC 9110, 15.2). */
export function clientPassingOverContinue(origin: string | URL, options: Client.Options): Client {
  const { connect: how } = options;
  return new Client(origin, {
    ...options,
    connect: passingOver(typeof how === 'function' ? how : buildConnector(how)),
  });
}

function passingOver(connect: buildConnector.connector): buildConnector.connector {
  return (target, callback) => {
    connect(target, (...outcome) => {
      const [error, socket] = outcome;
      if (error === null) passOverContinue(socket);
      callback(...outcome);
    });
  };
}

/** Takes what is read from a socket until the final response begins; from then on it is left alone. */
function passOverContinue(socket: Socket): void {
  const read = socket.read.bind(socket);
  let held = '';
  let passed = 0;
  socket.read = (size?: number) => {
    for (;;) {
      const chunk: unknown = read(size);
      if (!Buffer.isBuffer(chunk)) return chunk;
      held += chunk.toString('latin1');
      while (CONTINUE.test(held) && held.includes(HEAD_END) && passed < MAX_RESPONSES) {
        held = held.slice(held.indexOf(HEAD_END) + HEAD_END.length);
        passed++;
      }
      if (mayBeContinue(held) && passed < MAX_RESPONSES && held.length < MAX_HEAD_BYTES) continue;
      socket.read = read;
      return Buffer.from(held, 'latin1');
    }
  };
}

/** Whether more bytes are needed to tell. */
function mayBeContinue(held: string): boolean {
  return CONTINUE.test(held) || CONTINUE_START.startsWith(held.replace(/^HTTP\/1\.0/, 'HTTP/1.1'));
}
