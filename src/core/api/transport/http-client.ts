import { buildConnector, Client } from 'undici';
import { endingWhenRead } from './held-end';
import { skippingInterim } from './interim-responses';

/** An undici client, direct or through a proxy, that skips interim responses and connects once. */
export function createHttpClient(origin: string | URL, options: Client.Options): Client {
  const { connect } = options;
  const connector = typeof connect === 'function' ? connect : buildConnector(connect);
  return new Client(origin, { ...options, connect: connectingOnce(skippingInterim(endingWhenRead(connector))) });
}

/** The codes after which undici connects again, at once and without end: as to a proxy that ends instead of responding. */
const REPEATED = new Set(['UND_ERR_SOCKET', 'UND_ERR_INFO']);

function connectingOnce(connect: buildConnector.connector): buildConnector.connector {
  return (target, callback) => {
    connect(target, (...outcome) => {
      const [error] = outcome;
      if (error === null || !('code' in error) || !REPEATED.has(String(error.code))) callback(...outcome);
      else callback(Object.assign(new Error('no connection', { cause: error }), { code: 'ECONNRESET' }), null);
    });
  };
}
