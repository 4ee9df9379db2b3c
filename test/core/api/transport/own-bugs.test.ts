import { expect, it } from 'vitest';
import { createTransport } from '../../../../src/core/api/transport/transport';
import { rawServer, respondWith } from '../support';

it('our own bug is thrown, and does not read as a lost connection', async () => {
  const server = await rawServer(respondWith('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'));
  const url = new URL(server.url);
  const request = { method: 'GET', url, headers: { 'no name of a header': 'x' } } as const;
  await expect(createTransport()(request)).rejects.toThrow(/invalid header/i);
  expect(server.connections()).toBe(0);
});
