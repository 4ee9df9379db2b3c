import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { isLoopback } from './address';
import { clientPassingOverContinue } from './interim-responses';
import { BAD_PROXY_ADDRESS } from './network-errors';
import { trustedContext } from './trusted-certificates';

/**
 * A connection of its own for one request: reuse of an idle one races with the server closing it.
 * HTTP/1.1 only. Proxy variables (HTTPS_PROXY, NO_PROXY) are honoured, except for this computer itself.
 */
export function openConnection(url: URL, connectMs: number): Dispatcher {
  // Said explicitly, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment cannot switch it off.
  const checked = { rejectUnauthorized: true, timeout: connectMs };
  const tls = url.protocol === 'https:' ? { ...checked, secureContext: trustedContext() } : checked;
  // The transport has deadlines of its own.
  const options = {
    connect: tls,
    headersTimeout: 0,
    bodyTimeout: 0,
    allowH2: false,
    factory: clientPassingOverContinue,
  };
  return isLoopback(url.hostname) ? new Agent(options) : throughProxy({ ...options, requestTls: tls, proxyTls: tls });
}

/** The mistake is told without the address, which may hold a password. */
function throughProxy(options: EnvHttpProxyAgent.Options): EnvHttpProxyAgent {
  try {
    return new EnvHttpProxyAgent(options);
  } catch {
    throw Object.assign(new Error('the address of the proxy'), { code: BAD_PROXY_ADDRESS });
  }
}
