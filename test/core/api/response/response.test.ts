import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { createTransport } from '../../../../src/core/api/transport/transport';

const ERROR = '{"error":"This account is closed"}';

async function responseOf(encoding: string, body: Buffer) {
  const server = createServer((_, response) => {
    response.writeHead(400, { 'Content-Encoding': encoding, 'Content-Type': 'application/json' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return createTransport()({ method: 'GET', url: new URL(`http://127.0.0.1:${port}/`), headers: {} });
}

it.each(['gzip', ' GZIP ', 'br', 'gzip, identity'])(
  'a body packed without being asked for has no text: %j',
  async (encoding) => {
    const packed = { status: 400, text: '', bodyState: 'packed' };
    expect(await responseOf(encoding, gzipSync(ERROR))).toMatchObject({ response: packed });
  },
);

it('a body said to be as it is has its text', async () => {
  expect(await responseOf('identity', Buffer.from(ERROR))).toMatchObject({ response: { status: 400, text: ERROR } });
});

it('an empty body is empty, however it is said to be packed', async () => {
  expect(await responseOf('gzip', Buffer.alloc(0))).toMatchObject({ response: { text: '', bodyState: 'whole' } });
});
