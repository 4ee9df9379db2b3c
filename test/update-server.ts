import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const FEED_PATH = '/latest.json';

/** A feed of updates on this computer, with a key of its own. */
export interface UpdateServer {
  readonly feed: { readonly address: string; readonly publicKey: string };
  /** Every request received, head and body. */
  readonly requests: readonly string[];
  /** The response of the feed from now on. */
  respond(text: string, status?: number): void;
  /** How a package is sent from now on; at first every one is unknown. */
  send(respond: (response: ServerResponse) => void): void;
  /** Requests from now on wait for the present response until the returned function is called. */
  hold(): () => void;
  /** A release, signed with the key of the feed. */
  signed(release: object): string;
  /** As at its start, without a request and a response. */
  reset(): void;
  close(): Promise<void>;
}

const UNKNOWN = { text: '', status: 404 };
const refusePackage = (response: ServerResponse): void => void response.writeHead(404).end();

export async function startUpdateServer(): Promise<UpdateServer> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const requests: string[] = [];
  let current = UNKNOWN;
  let held = Promise.resolve();
  let sendPackage = refusePackage;
  const server = createServer((request, response) => {
    const [{ text, status }, released] = [current, held];
    void readRequest(request).then(async (received) => {
      requests.push(received);
      if (request.url !== FEED_PATH) return sendPackage(response);
      await released;
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    feed: {
      address: `http://127.0.0.1:${port}${FEED_PATH}`,
      publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    },
    requests,
    respond: (text, status = 200) => {
      current = { text, status };
    },
    send: (respond) => {
      sendPackage = respond;
    },
    hold: () => {
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    signed: (value) => {
      const release = JSON.stringify(value);
      return JSON.stringify({ release, signature: sign(null, Buffer.from(release), privateKey).toString('base64') });
    },
    reset: () => {
      requests.length = 0;
      current = UNKNOWN;
      held = Promise.resolve();
      sendPackage = refusePackage;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A package as a release names it. */
export function describedPackage(file: string, content: Uint8Array) {
  return { file, bytes: content.length, sha512: createHash('sha512').update(content).digest('hex') };
}

async function readRequest(request: IncomingMessage): Promise<string> {
  const lines = request.rawHeaders.flatMap((name, index, all) =>
    index % 2 === 0 ? [`${name.toLowerCase()}: ${all[index + 1]}`] : [],
  );
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return [`${request.method} ${request.url}`, ...lines, '', body].join('\n');
}
