import { connect, type Socket } from 'node:net';
import { createServer } from 'node:tls';
import { onTestFinished } from 'vitest';
import type { ServerCertificate } from './certificates';

export interface TlsFront {
  readonly port: number;
  /** Bytes received over TLS so far. */
  bytesReceived(): number;
}

/** TLS in front of a plain HTTP server; closed after the test. */
export async function startTlsFront(certificate: ServerCertificate, targetPort: number): Promise<TlsFront> {
  let bytesReceived = 0;
  const sockets = new Set<Socket>();
  const server = createServer(certificate, (socket) => {
    const target = connect(targetPort, '127.0.0.1');
    for (const each of [socket, target]) {
      sockets.add(each);
      each.on('error', () => each.destroy());
    }
    socket.on('data', (chunk: Buffer) => {
      bytesReceived += chunk.length;
    });
    socket.pipe(target).pipe(socket);
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { port: address.port, bytesReceived: () => bytesReceived };
}
