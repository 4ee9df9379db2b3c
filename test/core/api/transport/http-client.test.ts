import { expect, it } from 'vitest';
import { createHttpClient } from '../../../../src/core/api/transport/http-client';

it.each(['UND_ERR_SOCKET', 'UND_ERR_INFO', 'ECONNREFUSED'])(
  'a connection that fails with %s is tried once',
  async (code) => {
    let tries = 0;
    const client = createHttpClient('http://127.0.0.1:1', {
      connect: (_, callback) => {
        tries++;
        // After so many it is clear, and the test does not hang.
        callback(Object.assign(new Error('no connection'), { code: tries < 10 ? code : 'ECONNRESET' }), null);
      },
    });
    await expect(client.request({ method: 'GET', path: '/' })).rejects.toThrow('no connection');
    expect(tries).toBe(1);
    await client.destroy();
  },
);
