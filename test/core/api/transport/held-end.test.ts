import { once } from 'node:events';
import { expect, it } from 'vitest';
import { createTransport } from '../../../../src/core/api/transport/transport';
import { nextTurn } from '../../../../src/core/fs/process/timers';
import { PATIENT, rawServer } from '../support';

/** As much as undici keeps for a slow consumer before it stops reading. */
const KEPT = 64 * 1024;
/** Of the event loop, in which the end of the connection arrives. */
const TURNS = 200;

it.each([
  ['with a length', `Content-Length: ${1 + KEPT}\r\n`],
  ['without a length', ''],
])('a response %s is read to its end, though its connection ends while its consumer is busy', async (_name, length) => {
  let sendRest = async () => {};
  const { url } = await rawServer((socket) => {
    socket.once('data', () => socket.write(`HTTP/1.1 200 OK\r\nConnection: close\r\n${length}\r\nx`));
    sendRest = async () => {
      socket.end(Buffer.alloc(KEPT, 'x'));
      await once(socket, 'finish');
      for (let turn = 0; turn < TURNS; turn += 1) await nextTurn();
    };
  });
  let received = 0;
  const { kind } = await createTransport(PATIENT)({
    method: 'GET',
    url: new URL(url),
    headers: {},
    receive: async (chunk) => {
      if (received === 0) await sendRest();
      received += chunk.length;
    },
  });
  expect([kind, received]).toEqual(['responded', 1 + KEPT]);
});
