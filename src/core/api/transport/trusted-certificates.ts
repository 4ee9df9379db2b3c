import * as tls from 'node:tls';
import { readSmallFileSync } from '../../fs/read/read-small-file';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where Linux distributions keep their trusted certificates: Debian, Fedora, SUSE, Alpine. */
const LINUX_BUNDLES = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

/** The largest bundles of systems take half a megabyte. */
const MAX_BUNDLE_BYTES = 16 * 1024 * 1024;

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

let shared: tls.SecureContext | null = null;

/** The certificates that connections are checked against; loaded once per process. */
export function trustedContext(): tls.SecureContext {
  shared ??= tls.createSecureContext({ ca: [...trustedCertificates(process.platform, process.env)] });
  return shared;
}

/**
 * The certificates of Node, of this computer, and of NODE_EXTRA_CA_CERTS, in PEM: a company that inspects web traffic
 * adds its own to the second or third. Node alone knows the first and third, Electron with its fuses blown only the
 * first. Unreadable files are skipped.
 */
export function trustedCertificates(platform: NodeJS.Platform, env: Environment): readonly string[] {
  const extra = env.NODE_EXTRA_CA_CERTS ? certificatesIn(env.NODE_EXTRA_CA_CERTS) : [];
  const all = [...tls.rootCertificates, ...systemCertificates(platform, env), ...extra];
  return [...new Set(all.map((certificate) => certificate.trim()))];
}

/** On Linux as OpenSSL finds them. Elsewhere as Node does, from version 22.15 on; older ones cannot. */
function systemCertificates(platform: NodeJS.Platform, env: Environment): readonly string[] {
  if (platform !== 'linux') return nodeSystemCertificates();
  if (env.SSL_CERT_FILE) return certificatesIn(env.SSL_CERT_FILE);
  return LINUX_BUNDLES.map(certificatesIn).find((certificates) => certificates.length > 0) ?? [];
}

function nodeSystemCertificates(): readonly string[] {
  const getCACertificates: unknown = Reflect.get(tls, 'getCACertificates');
  const certificates: unknown = typeof getCACertificates === 'function' ? getCACertificates('system') : [];
  return Array.isArray(certificates) ? certificates.filter((certificate) => typeof certificate === 'string') : [];
}

function certificatesIn(path: string): readonly string[] {
  try {
    const file = readSmallFileSync(path, MAX_BUNDLE_BYTES);
    return (file.kind === 'text' && file.text.match(CERTIFICATE)) || [];
  } catch {
    return [];
  }
}
