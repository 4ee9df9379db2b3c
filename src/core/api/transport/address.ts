import { AppError } from '../../../shared/errors';
import { type Message, message } from '../../../shared/messages/message';

/** Where the Audience API lives. */
export interface ApiAddress {
  /** Scheme, host and port; the token belongs to this origin and goes nowhere else. */
  readonly origin: string;
  /** Path in front of every call: '' or `/v1`, never with a slash at the end. */
  readonly basePath: string;
}

export const DEFAULT_API = 'https://api.pitchtarget.com';

/**
 * Parses an address as the marketer types it; without a scheme, https is assumed. Plain http is allowed for this computer
 * only: elsewhere the token would travel unencrypted.
 */
export function parseApiAddress(text: string): ApiAddress {
  const url = parseUrl(text.trim());
  if (url.username !== '' || url.password !== '' || /[?#]/.test(text)) {
    throw badAddress(message('address.extras'));
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw badAddress(message('address.scheme', { example: DEFAULT_API }));
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw badAddress(message('address.plain'));
  }
  return { origin: url.origin, basePath: url.pathname.replace(/(?<!\/)\/+$/, '') };
}

/** `URL` writes every IPv4 address as four decimal numbers. */
const LOOPBACK_IPV4 = /^127(?:\.\d+){3}$/;

/** Whether a host, as `URL.hostname` writes it, is this computer. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || LOOPBACK_IPV4.test(hostname);
}

function parseUrl(text: string): URL {
  const withScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(withScheme)) {
    throw badAddress(message('address.unreadable', { example: DEFAULT_API }));
  }
  return new URL(withScheme);
}

function badAddress(why: Message): AppError {
  return new AppError('bad-address', why);
}
