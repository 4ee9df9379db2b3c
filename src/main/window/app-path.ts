import { APP_HOST, APP_SCHEME } from './renderer-origin';

/** Plain names of plain files: no dot first, so that neither `..` nor a hidden file is one. */
const FILE_NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,200}$/;

/**
 * The page's file for an address, relative to the page's folder; null for any other address. A path that is not made of
 * plain names is refused, never repaired: no escapes, no dots, no empty segments.
 */
export function resolveAppPath(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, username, password, pathname } = new URL(address);
  if (protocol !== `${APP_SCHEME}:` || host !== APP_HOST || username !== '' || password !== '') return null;
  if (pathname === '' || pathname === '/') return 'index.html';
  const segments = pathname.slice(1).split('/');
  return segments.every((segment) => FILE_NAME.test(segment)) ? segments.join('/') : null;
}
