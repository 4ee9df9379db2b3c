import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { isLoopback } from './address';

/**
 * A connection of its own for one request: reuse of an idle one races with the server closing it.
 * HTTP/1.1 only. Proxy variables (HTTPS_PROXY, NO_PROXY) are honoured, except for this computer itself.
 */
export function openConnection(url: URL, connectMs: number): Dispatcher {
  // Said explicitly, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment cannot switch it off.
  const tls = { rejectUnauthorized: true, timeout: connectMs };
  // The transport has deadlines of its own.
  const options = { connect: tls, headersTimeout: 0, bodyTimeout: 0, allowH2: false };
  return isLoopback(url.hostname)
    ? new Agent(options)
    : new EnvHttpProxyAgent({ ...options, requestTls: tls, proxyTls: tls });
}
