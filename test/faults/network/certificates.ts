import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An unknown certificate authority and its certificates. */
export interface Authority {
  /** Its certificate, in PEM. */
  readonly path: string;
  issue(host: string, days?: number): ServerCertificate;
}

export interface ServerCertificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

/** Creates its files in `folder`. */
export function createAuthority(folder: string): Authority {
  const [path, key] = [join(folder, 'authority.pem'), join(folder, 'authority.key')];
  openssl('req', '-x509', ...NEW_KEY, '-keyout', key, '-out', path, '-subj', '/CN=Test authority', '-days', '2');
  let issued = 0;
  return {
    path,
    issue: (host, days = 1) => {
      issued += 1;
      const file = (extension: string) => join(folder, `server-${issued}.${extension}`);
      const names = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
      openssl('req', ...NEW_KEY, '-keyout', file('key'), '-out', file('csr'), ...names);
      const signer = ['-CA', path, '-CAkey', key, '-CAcreateserial', '-copy_extensions', 'copy'];
      openssl('x509', '-req', '-in', file('csr'), ...signer, '-out', file('pem'), '-days', String(days));
      return { key: readFileSync(file('key')), cert: readFileSync(file('pem')) };
    },
  };
}

/** Whether OpenSSL 3 or later is installed; if not, prints a note. */
export function canIssue(): boolean {
  const { stdout } = spawnSync('openssl', ['version'], { encoding: 'utf8' });
  if (/^OpenSSL [3-9]/.test(stdout ?? '')) return true;
  console.log('There is no OpenSSL 3 here: the tests with certificates are skipped.');
  return false;
}

/** A self-signed certificate. */
export function selfSigned(folder: string, host: string): ServerCertificate {
  const [key, cert] = [join(folder, 'self.key'), join(folder, 'self.pem')];
  const names = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
  openssl('req', '-x509', ...NEW_KEY, '-keyout', key, '-out', cert, ...names, '-days', '2');
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

function openssl(...args: readonly string[]): void {
  execFileSync('openssl', args, { stdio: 'pipe' });
}
