import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

interface HttpProxy {
  readonly port: number;
  /** Requested tunnels, as in the request. */
  readonly tunnels: readonly { readonly to: string; readonly headers: Readonly<Record<string, unknown>> }[];
}

interface HttpProxyOptions {
  /** The port where every tunnel ends, whatever host it is for. */
  readonly targetPort: number;
  /** `user:password`, if the proxy requires authentication. */
  readonly credentials?: string;
}

/** A company's proxy that only makes tunnels (CONNECT); closed after the test. */
export async function startHttpProxy({ targetPort, credentials }: HttpProxyOptions): Promise<HttpProxy> {
  const tunnels: { to: string; headers: Record<string, unknown> }[] = [];
  const sockets = new Set<Socket>();
  const wanted = credentials === undefined ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}`;
  const server = createServer((_request, response) => response.writeHead(405).end());
  server.on('connection', (socket) => sockets.add(socket));
  server.on('connect', (request, socket) => {
    tunnels.push({ to: request.url ?? '', headers: request.headers });
    socket.on('error', () => socket.destroy());
    if (wanted !== undefined && request.headers['proxy-authorization'] !== wanted) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="x"\r\n\r\n');
      return;
    }
    const target = connect(targetPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(target).pipe(socket);
    });
    sockets.add(target);
    target.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return { port: address.port, tunnels };
}
