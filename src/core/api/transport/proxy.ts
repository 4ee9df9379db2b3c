import { UNSUPPORTED_PROXY } from './network-errors';

/**
 * Looks up the proxies for an address in the system's settings or their PAC script, in PAC syntax: `PROXY
 * proxy.example.com:3128; DIRECT`.
 */
export type ResolveProxy = (address: string) => Promise<string>;

/** Schemes of the supported proxies, by their PAC keyword. */
const SCHEMES: Readonly<Record<string, string>> = { PROXY: 'http', HTTP: 'http', HTTPS: 'https' };

/**
 * The address of the first supported proxy, or null for a direct connection. Only the first counts: a request is sent
 * once, and never retried another way. Throws if every entry is of an unsupported kind, such as SOCKS.
 */
export function chooseProxy(list: string): string | null {
  const entries = list.split(';').map((entry) => entry.trim());
  for (const entry of entries.filter((text) => text !== '')) {
    const [directive = '', host = ''] = entry.split(/\s+/);
    if (directive.toUpperCase() === 'DIRECT') return null;
    const scheme = SCHEMES[directive.toUpperCase()];
    if (scheme !== undefined && URL.canParse(`${scheme}://${host}`)) return `${scheme}://${host}`;
  }
  if (entries.every((entry) => entry === '')) return null;
  throw unsupportedProxy();
}

export function unsupportedProxy(): Error {
  return Object.assign(new Error('no proxy of a kind that can be used'), { code: UNSUPPORTED_PROXY });
}

/** The variables of proxies, of which an empty one names none. */
type Environment = Readonly<Record<string, string | undefined>>;

/** Whether the environment leads https through a SOCKS proxy, of whichever version. */
export function namesSocks(env: Environment): boolean {
  const address = (env.https_proxy ?? env.HTTPS_PROXY) || (env.http_proxy ?? env.HTTP_PROXY) || '';
  return /^\s*socks/i.test(address);
}

/** Whether the environment names a proxy; it then wins over the system. */
export function hasProxyVariable(env: Environment): boolean {
  return Boolean(env.https_proxy || env.HTTPS_PROXY || env.http_proxy || env.HTTP_PROXY);
}
