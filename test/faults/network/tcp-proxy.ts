import { connect, createServer, type Socket } from 'node:net';

/** What happens to a connection once this many bytes have passed upwards. */
export interface LineFault {
  readonly atByte: number;
  /** `stall`: no more data passes in either direction, and neither side is notified. */
  readonly kind: 'reset' | 'close' | 'stall';
}

/** A relay between a client and a server on this computer. */
export interface TcpProxy {
  readonly port: number;
  readonly url: string;
  /** All bytes that clients have sent, one buffer per connection. */
  sent(): readonly Buffer[];
  /** The fault for all following connections. Resolves as soon as it has happened to one. */
  setFault(fault: LineFault | null): Promise<void>;
  close(): Promise<void>;
}

interface TcpProxyOptions {
  /** Upwards, from the first byte. */
  readonly bytesPerSecond?: number;
}

/** How often a throttled connection takes its next piece. */
const TICK_MS = 20;

export async function startTcpProxy(targetPort: number, options: TcpProxyOptions = {}): Promise<TcpProxy> {
  const sent: Buffer[][] = [];
  const sockets = new Set<Socket>();
  let fault: LineFault | null = null;
  let onFaultApplied = (): void => undefined;

  const server = createServer({ allowHalfOpen: true }, (client) => {
    const target = connect({ port: targetPort, host: '127.0.0.1', allowHalfOpen: true });
    const recorded: Buffer[] = [];
    sent.push(recorded);
    const activeFault = fault;
    let forwarded = 0;
    let dead = false;
    for (const [socket, other] of [
      [client, target],
      [target, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      // Bytes passed before a fault are delivered, even if the client disconnects.
      socket.once('close', () => {
        sockets.delete(socket);
        other.end();
      });
      socket.once('end', () => other.end());
    }

    target.on('data', (chunk: Buffer) => {
      if (!dead) client.write(chunk);
    });
    client.on('data', (chunk: Buffer) => {
      if (dead) return;
      const allowed = activeFault === null ? chunk : chunk.subarray(0, Math.max(0, activeFault.atByte - forwarded));
      forwarded += allowed.length;
      recorded.push(allowed);
      if (allowed.length > 0 && !target.write(allowed)) {
        client.pause();
        target.once('drain', () => client.resume());
      }
      if (activeFault !== null && forwarded >= activeFault.atByte) {
        dead = true;
        applyFault(activeFault, client, target);
        onFaultApplied();
      } else if (options.bytesPerSecond !== undefined) {
        client.pause();
        setTimeout(() => client.resume(), Math.max(TICK_MS, (allowed.length / options.bytesPerSecond) * 1000));
      }
    });
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    port: address.port,
    url: `http://127.0.0.1:${address.port}`,
    sent: () => sent.map((chunks) => Buffer.concat(chunks)),
    setFault: (next) => {
      fault = next;
      return new Promise((resolve) => {
        onFaultApplied = resolve;
      });
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function applyFault({ kind }: LineFault, client: Socket, target: Socket): void {
  client.pause();
  target.pause();
  if (kind === 'stall') return;
  // Bytes passed before are delivered first.
  target.end();
  if (kind === 'reset') client.resetAndDestroy();
  else client.destroy();
}
