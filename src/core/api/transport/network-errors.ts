import { isObject } from '../response/json';

/** Why a request did not get through. `cause` is a code for programs and journals, `message` is for people. */
export interface NetworkFailure {
  readonly cause: string;
  readonly message: string;
  /** Repeating will not help by itself. */
  readonly needsPerson: boolean;
}

/** Names the error that a socket, the TLS layer, a proxy or the HTTP parser gave. */
export function explainNetworkError(error: unknown, host: string): NetworkFailure {
  const proxyStatus = refusalStatusOf(error);
  if (proxyStatus !== null) return proxyFailure(proxyStatus);
  const code = errorCode(error);
  if (code === BAD_PROXY_ADDRESS) return PROXY_ADDRESS;
  if (code === UNSUPPORTED_PROXY) return PROXY_KIND;
  if (CERTIFICATE.test(code)) return certificateFailure(code, host);
  const { cause, message } = BY_CODE[code] ?? LOST;
  return { cause, message: message(host), needsPerson: false };
}

/** The proxy's answer 407, wherever it was met. */
export const PROXY_SIGN_IN: NetworkFailure = {
  cause: 'proxy-sign-in',
  message:
    "Your network's proxy wants a sign-in. Ask your administrator for the proxy's address with user name and password.",
  needsPerson: true,
};

/** Code of an error of ours: HTTPS_PROXY holds no address. */
export const BAD_PROXY_ADDRESS = 'BAD_PROXY_ADDRESS';

const PROXY_ADDRESS: NetworkFailure = {
  cause: 'proxy-address',
  message:
    "The address of your network's proxy, in HTTPS_PROXY, is not one. It should look like http://proxy.example.com:3128. Nothing was sent.",
  needsPerson: true,
};

/** Code of an error of ours: the system names proxies of other kinds only. */
export const UNSUPPORTED_PROXY = 'UNSUPPORTED_PROXY';

const PROXY_KIND: NetworkFailure = {
  cause: 'proxy-kind',
  message:
    'Your network wants a SOCKS proxy, which cannot be used. Ask your administrator for an HTTP proxy, and name it in HTTPS_PROXY. Nothing was sent.',
  needsPerson: true,
};

interface Explanation {
  readonly cause: string;
  readonly message: (host: string) => string;
}

const LOST: Explanation = {
  cause: 'connection-lost',
  message: (host) => `The connection to ${host} broke off. Check your internet connection, then try again.`,
};

const NAME_NOT_FOUND: Explanation = {
  cause: 'name-not-found',
  message: (host) => `${host} was not found. Check your internet connection and the API address.`,
};

const UNREACHABLE: Explanation = {
  cause: 'unreachable',
  message: (host) => `${host} cannot be reached. Check your internet connection, then try again.`,
};

const TIMED_OUT: Explanation = {
  cause: 'connect-timeout',
  message: (host) => `${host} did not pick up in time. Check your internet connection, then try again.`,
};

const GARBLED: Explanation = {
  cause: 'garbled-answer',
  message: (host) => `${host} answered with something that is not HTTP. Check the API address.`,
};

const BY_CODE: Readonly<Record<string, Explanation>> = {
  ENOTFOUND: NAME_NOT_FOUND,
  EAI_AGAIN: NAME_NOT_FOUND,
  ECONNREFUSED: {
    cause: 'connection-refused',
    message: (host) => `${host} does not take connections at the moment. Check the API address, or try again later.`,
  },
  EHOSTUNREACH: UNREACHABLE,
  ENETUNREACH: UNREACHABLE,
  ENETDOWN: UNREACHABLE,
  EADDRNOTAVAIL: UNREACHABLE,
  ETIMEDOUT: TIMED_OUT,
  UND_ERR_CONNECT_TIMEOUT: TIMED_OUT,
  UND_ERR_HEADERS_OVERFLOW: GARBLED,
};

/** OpenSSL's verdicts on certificates, and a peer that does not speak TLS at all. */
const CERTIFICATE = /CERT|SIGNATURE|^ERR_TLS|^ERR_SSL|^EPROTO$|^UND_ERR_PRX_TLS$/;

function certificateFailure(code: string, host: string): NetworkFailure {
  return { cause: 'certificate', message: `${certificateMessage(code, host)} Nothing was sent.`, needsPerson: true };
}

function certificateMessage(code: string, host: string): string {
  if (code === 'CERT_HAS_EXPIRED') {
    return `The security certificate of ${host} has expired, or this computer's clock is wrong. Check the clock, or tell the server's owner.`;
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return `The security certificate that came from ${host} belongs to another host. Check the API address.`;
  }
  if (code.includes('SELF_SIGNED') || code.startsWith('UNABLE_TO')) {
    return `The security certificate of ${host} was issued by nobody this computer trusts. If your company checks web traffic, ask for its root certificate and name that file in NODE_EXTRA_CA_CERTS.`;
  }
  return `A secure connection to ${host} could not be made (${code}). Check the API address, or ask your administrator.`;
}

function proxyFailure(status: number): NetworkFailure {
  if (status === 407) return PROXY_SIGN_IN;
  return {
    cause: 'proxy-refused',
    message: `Your network's proxy did not let the connection through (${status}). Ask your administrator, or try again later.`,
    needsPerson: status < 500,
  };
}

/** undici tells a proxy's refusal of a tunnel in words only. */
function refusalStatusOf(error: unknown): number | null {
  const status = error instanceof Error ? /^Proxy response \((\d{3})\)/.exec(error.message)?.[1] : undefined;
  return status === undefined ? null : Number(status);
}

/** A connection tried over several addresses fails with all their errors; the first that has a code speaks. */
function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if (error.name === 'HTTPParserError') return 'UND_ERR_HEADERS_OVERFLOW';
  if (isObject(error) && typeof error.code === 'string') return error.code;
  const inner = error instanceof AggregateError ? error.errors : [error.cause];
  return inner.map(errorCode).find((code) => code !== '') ?? '';
}
