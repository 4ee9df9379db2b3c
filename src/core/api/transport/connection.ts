import { Agent, Client, type Dispatcher, EnvHttpProxyAgent, ProxyAgent } from 'undici';
import { isLoopback } from './address';
import { createHttpClient } from './http-client';
import { BAD_PROXY_ADDRESS } from './network-errors';
import { chooseProxy, hasProxyVariable, namesSocks, type ResolveProxy, unsupportedProxy } from './proxy';
import { trustedContext } from './trusted-certificates';

/**
 * Opens a new connection for one request: reusing an idle one races with the server closing it. HTTP/1.1 only. Honours
 * proxy variables (HTTPS_PROXY, NO_PROXY); without them uses `resolveProxy`, if given. Never uses a proxy for this
 * computer itself. The signal ends what undici would wait for without end: a proxy or a TLS handshake that never responds,
 * and a PAC script that never runs.
 */
export async function openConnection(
  url: URL,
  connectMs: number,
  signal: AbortSignal,
  resolveProxy?: ResolveProxy,
): Promise<Dispatcher> {
  // Explicit, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment cannot switch it off.
  const connectOptions = { rejectUnauthorized: true, timeout: connectMs, signal };
  const tls = url.protocol === 'https:' ? { ...connectOptions, secureContext: trustedContext() } : connectOptions;
  // The transport has deadlines of its own.
  const options = {
    connect: tls,
    headersTimeout: 0,
    bodyTimeout: 0,
    allowH2: false,
    factory: createHttpClient,
  };
  if (isLoopback(url.hostname)) return new Agent(options);
  const throughProxy = { ...options, clientFactory: createHttpClient, requestTls: tls, proxyTls: tls };
  if (resolveProxy === undefined || hasProxyVariable(process.env)) return fromEnvironment(throughProxy);
  const uri = chooseProxy(await unlessAborted(resolveProxy(url.href), signal));
  return uri === null ? new Agent(options) : new ProxyAgent({ ...throughProxy, uri });
}

/** In the place of a SOCKS proxy, which undici would try as an experiment. NO_PROXY still leads past it. */
const REFUSED_PROXY: EnvHttpProxyAgent.Options = {
  httpProxy: 'http://refused.invalid',
  httpsProxy: 'http://refused.invalid',
  clientFactory: (origin) => new Client(origin, { connect: (_, callback) => callback(unsupportedProxy(), null) }),
};

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, aborted]);
}

/** Reported without the address, which may hold a password. */
function fromEnvironment(options: EnvHttpProxyAgent.Options): EnvHttpProxyAgent {
  try {
    return new EnvHttpProxyAgent(namesSocks(process.env) ? { ...options, ...REFUSED_PROXY } : options);
  } catch {
    throw Object.assign(new Error('the address of the proxy'), { code: BAD_PROXY_ADDRESS });
  }
}
