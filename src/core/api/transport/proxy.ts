import { UNSUPPORTED_PROXY } from './network-errors';

/**
 * Tells the way to an address as the system's settings or their PAC script have it, in the words of such scripts:
 * `PROXY proxy.example.com:3128; DIRECT`.
 */
export type ResolveProxy = (address: string) => Promise<string>;

/** Schemes of proxies that can be used, by the words of PAC scripts. */
const SCHEMES: Readonly<Record<string, string>> = { PROXY: 'http', HTTP: 'http', HTTPS: 'https' };

/**
 * The address of the first proxy that can be used, or null for none at all. Only the first counts: a request is sent once,
 * and never tried along another way. Throws where every way is of a kind that is not spoken here, such as SOCKS.
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
  throw Object.assign(new Error('no proxy of a kind that can be used'), { code: UNSUPPORTED_PROXY });
}

/** Whether the environment names a proxy; it then wins over the system. */
export function hasProxyVariable(env: Readonly<Record<string, string | undefined>>): boolean {
  return Boolean(env.https_proxy || env.HTTPS_PROXY || env.http_proxy || env.HTTP_PROXY);
}
