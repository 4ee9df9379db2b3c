import { type Message, message } from '../../../shared/messages/message';
import { isObject } from '../../../shared/schema/json-object';
import { systemCode } from '../../fs/write-failure';

/** Why a request did not get through. `cause` is a code for programs and journals, `message` is for people. */
export interface NetworkFailure {
  readonly cause: string;
  readonly message: Message;
  /** Repeating will not help by itself. */
  readonly needsPerson: boolean;
}

/** Whether an error is our own mistake, and says nothing about the network: such as code that does not load, or a wrong argument. */
export function isBug(error: unknown): boolean {
  const code = systemCode(error);
  if (code !== null) return code === 'UND_ERR_INVALID_ARG' || /^ERR_(?:INVALID_ARG|MODULE|REQUIRE)|^MODULE_/.test(code);
  return BUGS.some((kind) => error instanceof kind);
}

const BUGS = [EvalError, RangeError, ReferenceError, SyntaxError, TypeError];

/** Translates an error of a socket, the TLS layer, a proxy or the HTTP parser. */
export function explainNetworkError(error: unknown, host: string): NetworkFailure {
  const proxyStatus = refusalStatusOf(error);
  if (proxyStatus !== null) return proxyFailure(proxyStatus);
  const code = errorCode(error);
  if (code === BAD_PROXY_ADDRESS) return PROXY_ADDRESS;
  if (code === UNSUPPORTED_PROXY) return PROXY_KIND;
  if (CERTIFICATE.test(code)) return certificateFailure(code, host);
  const { cause, id } = BY_CODE[code] ?? LOST;
  return { cause, message: message(id, { host }), needsPerson: false };
}

/** A proxy responded with 407, at whatever stage. */
export const PROXY_SIGN_IN: NetworkFailure = {
  cause: 'proxy-sign-in',
  message: message('network.proxySignIn'),
  needsPerson: true,
};

/** Our own error code: HTTPS_PROXY is not an address. */
export const BAD_PROXY_ADDRESS = 'BAD_PROXY_ADDRESS';

const PROXY_ADDRESS: NetworkFailure = {
  cause: 'proxy-address',
  message: message('network.proxyAddress'),
  needsPerson: true,
};

/** Our own error code: the system names only unsupported kinds of proxies. */
export const UNSUPPORTED_PROXY = 'UNSUPPORTED_PROXY';

/** Our own error code: nothing but interim responses comes. */
export const ENDLESS_INTERIM = 'ENDLESS_INTERIM';

const PROXY_KIND: NetworkFailure = {
  cause: 'proxy-kind',
  message: message('network.proxyKind'),
  needsPerson: true,
};

/** The cause of an error code, and the message for it. */
interface Explanation {
  readonly cause: string;
  readonly id:
    | 'network.lost'
    | 'network.notFound'
    | 'network.unreachable'
    | 'network.connectTimeout'
    | 'network.refused'
    | 'network.notHttp';
}

const LOST: Explanation = { cause: 'connection-lost', id: 'network.lost' };

const NAME_NOT_FOUND: Explanation = { cause: 'name-not-found', id: 'network.notFound' };

const UNREACHABLE: Explanation = { cause: 'unreachable', id: 'network.unreachable' };

const TIMED_OUT: Explanation = { cause: 'connect-timeout', id: 'network.connectTimeout' };

const MALFORMED: Explanation = { cause: 'malformed-response', id: 'network.notHttp' };

const BY_CODE: Readonly<Record<string, Explanation>> = {
  ENOTFOUND: NAME_NOT_FOUND,
  EAI_AGAIN: NAME_NOT_FOUND,
  ECONNREFUSED: { cause: 'connection-refused', id: 'network.refused' },
  EHOSTUNREACH: UNREACHABLE,
  ENETUNREACH: UNREACHABLE,
  ENETDOWN: UNREACHABLE,
  EADDRNOTAVAIL: UNREACHABLE,
  ETIMEDOUT: TIMED_OUT,
  UND_ERR_CONNECT_TIMEOUT: TIMED_OUT,
  UND_ERR_HEADERS_OVERFLOW: MALFORMED,
  [ENDLESS_INTERIM]: MALFORMED,
};

/** OpenSSL's verdicts on certificates, and a peer that does not speak TLS at all. */
const CERTIFICATE = /CERT|SIGNATURE|^ERR_TLS|^ERR_SSL|^EPROTO$|^UND_ERR_PRX_TLS$/;

function certificateFailure(code: string, host: string): NetworkFailure {
  return { cause: 'certificate', message: certificateMessage(code, host), needsPerson: true };
}

function certificateMessage(code: string, host: string): Message {
  if (code === 'CERT_HAS_EXPIRED') {
    return message('certificate.expired', { host });
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return message('certificate.otherHost', { host });
  }
  if (code.includes('SELF_SIGNED') || code.startsWith('UNABLE_TO')) {
    return message('certificate.untrusted', { host });
  }
  return message('certificate.other', { host, code });
}

function proxyFailure(status: number): NetworkFailure {
  if (status === 407) return PROXY_SIGN_IN;
  return {
    cause: 'proxy-refused',
    message: message('network.proxyRefused', { status }),
    needsPerson: status < 500,
  };
}

/** Undici reports a proxy's refusal of a tunnel only in the message. */
function refusalStatusOf(error: unknown): number | null {
  const status = error instanceof Error ? /^Proxy response \((\d{3})\)/.exec(error.message)?.[1] : undefined;
  return status === undefined ? null : Number(status);
}

/** A connection tried over several addresses fails with all their errors; the first that has a code is used. */
function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if (error.name === 'HTTPParserError') return 'UND_ERR_HEADERS_OVERFLOW';
  if (isObject(error) && typeof error.code === 'string') return error.code;
  const inner = error instanceof AggregateError ? error.errors : [error.cause];
  return inner.map(errorCode).find((code) => code !== '') ?? '';
}
