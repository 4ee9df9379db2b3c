import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import { trustedCertificates } from '../../../../src/core/api/transport/trusted-certificates';

const pem = (text: string) =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(text).toString('base64')}\n-----END CERTIFICATE-----`;

async function bundle(...texts: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'bundle.pem');
  await writeFile(path, texts.map((text) => `# ${text}\n${pem(text)}\n`).join('\n'));
  return path;
}

describe('the trusted certificates', () => {
  it('are those of Node, each once', () => {
    const trusted = trustedCertificates('linux', { SSL_CERT_FILE: '/nowhere' });
    expect(trusted).toEqual([...new Set(rootCertificates.map((one) => one.trim()))]);
  });

  it('include those of the computer, by SSL_CERT_FILE on Linux', async () => {
    const trusted = trustedCertificates('linux', { SSL_CERT_FILE: await bundle('one', 'two', 'one') });
    expect(trusted.slice(-2)).toEqual([pem('one'), pem('two')]);
  });

  it('include those in NODE_EXTRA_CA_CERTS, on every system', async () => {
    const extra = await bundle('mine');
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(trustedCertificates(platform, { NODE_EXTRA_CA_CERTS: extra }).at(-1)).toBe(pem('mine'));
    }
  });

  it('do not grow by files that are missing or hold no certificate', async () => {
    const nothing = await bundle();
    const trusted = trustedCertificates('linux', { SSL_CERT_FILE: nothing, NODE_EXTRA_CA_CERTS: '/nowhere' });
    expect(trusted.length).toBe(new Set(rootCertificates).size);
  });
});
