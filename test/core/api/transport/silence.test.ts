import { createServer } from 'node:net';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ResolveProxy } from '../../../../src/core/api/transport/proxy';
import { createTransport } from '../../../../src/core/api/transport/transport';
import { rawServer } from '../support';

/** Longer than a test may take: only what the test does ends the request. */
const NEVER = { connectMs: 600_000, noProgressMs: 600_000, responseMs: 600_000 };

/** Takes connections, and never writes a byte. */
async function silentServer() {
  let onConnection = () => undefined;
  const connected = new Promise<void>((resolve) => {
    onConnection = () => void resolve();
  });
  const server = createServer((socket) => {
    onTestFinished(() => void socket.destroy());
    socket.on('error', () => undefined);
    onConnection();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return { port: typeof address === 'object' ? (address?.port ?? 0) : 0, connected };
}

beforeEach(() => {
  for (const name of ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY']) vi.stubEnv(name, undefined);
  return () => vi.unstubAllEnvs();
});

const get = (url: string, timeouts: typeof NEVER, signal: AbortSignal, resolveProxy?: ResolveProxy) =>
  createTransport(timeouts, resolveProxy)({ method: 'GET', url: new URL(url), headers: {}, signal });

describe('a request is cancelled while', () => {
  it('a server does not respond to the TLS handshake', async () => {
    const { port, connected } = await silentServer();
    const cancel = new AbortController();
    const ending = get(`https://127.0.0.1:${port}/`, NEVER, cancel.signal);
    await connected;
    cancel.abort();
    expect(await ending).toMatchObject({ kind: 'failed', failure: { cause: 'cancelled' } });
  });

  it.each(['PROXY', 'HTTPS'])('a proxy opens no tunnel: %s', async (kind) => {
    const { port, connected } = await silentServer();
    const cancel = new AbortController();
    const ending = get('https://api.example.com/', NEVER, cancel.signal, async () => `${kind} 127.0.0.1:${port}`);
    await connected;
    cancel.abort();
    expect(await ending).toMatchObject({ kind: 'failed', failure: { cause: 'cancelled' } });
  });

  it('the system looks for a proxy', async () => {
    const cancel = new AbortController();
    const ending = get('https://api.example.com/', NEVER, cancel.signal, () => {
      setImmediate(() => cancel.abort());
      return new Promise(() => undefined);
    });
    expect(await ending).toMatchObject({ kind: 'failed', failure: { cause: 'cancelled' } });
  });
});

it('a request ends if a proxy opens no tunnel', async () => {
  const { port } = await silentServer();
  const { signal } = new AbortController();
  const ending = get(
    'https://api.example.com/',
    { ...NEVER, noProgressMs: 200 },
    signal,
    async () => `PROXY 127.0.0.1:${port}`,
  );
  expect(await ending).toMatchObject({ kind: 'failed', failure: { cause: 'response-timeout' } });
});

it.each([
  ['ends without a response', ''],
  ['responds with an unsolicited 100 and ends', 'HTTP/1.1 100 Continue\r\n\r\n'],
  ['switches to another protocol', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'],
])('a proxy that %s is connected to once', async (_, response) => {
  const proxy = await rawServer((socket) => void socket.once('data', () => socket.end(response)));
  const { signal } = new AbortController();
  const ending = get('https://api.example.com/', NEVER, signal, async () => `PROXY 127.0.0.1:${proxy.port}`);
  expect(await ending).toMatchObject({ kind: 'failed', failure: { cause: 'connection-lost' } });
  expect(proxy.connections()).toBe(1);
});
