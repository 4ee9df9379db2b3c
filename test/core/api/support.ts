import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Timeouts } from '../../../src/core/api/transport/transport';
import type { AudienceFile, UploadTarget } from '../../../src/shared/upload';
import { temporaryFolder } from '../../temporary-folder';

export const TOKEN = 'cpo7v1e0zbzdic90pc6txbj1cypb8yl';

/** For servers that respond, however busy the computer is. */
export const PATIENT: Timeouts = { connectMs: 10_000, noProgressMs: 20_000, responseMs: 20_000 };

/** For servers that never respond. */
export const QUICK: Timeouts = { connectMs: 1000, noProgressMs: 1000, responseMs: 1000 };

/** The documentation's example. */
export const NEW_AUDIENCE: UploadTarget = {
  kind: 'new',
  fields: {
    adAccountId: '2',
    name: 'Spending users',
    description: 'Users who bought something on my site',
    optOutLink: 'http://www.myshop.com/opt_out',
    userType: 'email_hash',
  },
};

/** An audience file on disk with this many lines in the form of a hash; removed after the test. */
export async function audienceFile(lines = 3): Promise<AudienceFile> {
  return writeAudienceFile(await temporaryFolder(), lines);
}

export async function writeAudienceFile(folder: string, lines: number): Promise<AudienceFile> {
  const hashes = Array.from({ length: lines }, (_, row) => row.toString(16).padStart(64, '0'));
  const text = `${hashes.join('\n')}\n`;
  const path = join(folder, 'spending_users.csv');
  await writeFile(path, text);
  return {
    path,
    lines,
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
    plainIds: false,
  };
}

interface RawServer {
  readonly url: string;
  readonly port: number;
  /** Connections so far. */
  readonly connections: () => number;
}

/** A server controlled by `onConnection`; it and its connections are closed after the test. */
export async function rawServer(onConnection: (socket: Socket) => void): Promise<RawServer> {
  let connections = 0;
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
    onConnection(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}`, port: address.port, connections: () => connections };
}

/** Reads one whole request with a Content-Length, then sends this response. */
export function respondWith(response: string, onRequest: (head: string, body: Buffer) => void = () => undefined) {
  return (socket: Socket): void => {
    let received = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      const end = received.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = received.subarray(0, end).toString('latin1');
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      const body = received.subarray(end + 4);
      if (body.length < length) return;
      onRequest(head, body);
      socket.end(response);
    });
  };
}
