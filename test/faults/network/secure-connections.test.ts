import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseApiAddress } from '../../../src/core/api/transport/address';
import type { UploadOutcome } from '../../../src/shared/upload';
import { type ReferenceApi, startReferenceApi } from '../../../tools/reference-api/server';
import { audienceFile, NEW_AUDIENCE } from '../../core/api/support';
import { saying } from '../../sentences';
import { type Authority, canIssue, createAuthority, type ServerCertificate, selfSigned } from './certificates';
import { startHttpProxy } from './http-proxy';
import { startTlsFront, type TlsFront } from './tls-front';

const SECRET = 'hunter2';

describe.runIf(canIssue())('a secure connection', () => {
  let folder = '';
  let authority: Authority;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tls-'));
    authority = createAuthority(folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  let api: ReferenceApi;
  let elsewhere: ReferenceApi;
  beforeEach(async () => {
    api = await startReferenceApi();
    elsewhere = await startReferenceApi();
    for (const name of ['HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy']) vi.stubEnv(name, '');
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await api.close();
    await elsewhere.close();
  });

  const front = (certificate: ServerCertificate, { url } = api): Promise<TlsFront> =>
    startTlsFront(certificate, Number(new URL(url).port));

  function throughProxy(address: string): void {
    vi.stubEnv('HTTPS_PROXY', address);
    vi.stubEnv('https_proxy', address);
  }

  /** As in a program that was just started: trusted certificates are read once. */
  async function upload(address: string): Promise<UploadOutcome> {
    vi.resetModules();
    const { createAudienceClient } = await import('../../../src/core/api/audience-client');
    const client = createAudienceClient({ address: parseApiAddress(address), token: api.token });
    return client.send(NEW_AUDIENCE, await audienceFile());
  }

  describe('a server whose certificate cannot be trusted', () => {
    const unknown = /an authority that this computer does not trust.*NODE_EXTRA_CA_CERTS/;
    it.each([
      ['vouches for itself', () => selfSigned(folder, 'localhost'), false, unknown],
      ['is vouched for by an unknown authority', () => authority.issue('localhost'), false, unknown],
      ['has expired', () => authority.issue('localhost', -1), true, /has expired.*clock/],
      ['belongs to another host', () => authority.issue('other.test'), true, /was issued for another host/],
    ])('is told no word where it %s', async (_what, certificate, isKnown, words) => {
      if (isKnown) vi.stubEnv('NODE_EXTRA_CA_CERTS', authority.path);
      vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
      const { port, bytesReceived: heard } = await front(certificate());
      expect(await upload(`https://localhost:${port}`)).toMatchObject({
        kind: 'not-sent',
        cause: 'certificate',
        needsPerson: true,
        message: saying(words),
      });
      expect([heard(), api.log]).toEqual([0, []]);
    });
  });

  describe('an authority of the company', () => {
    it.each(['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'])('is trusted if %s names it', async (variable) => {
      vi.stubEnv(variable, authority.path);
      const { port } = await front(authority.issue('localhost'));
      expect(await upload(`https://localhost:${port}`)).toMatchObject({ kind: 'created' });
      expect(api.store.all()).toHaveLength(1);
    });
  });

  describe('a redirect', () => {
    it('to another secure server is refused, and the token is not sent', async () => {
      vi.stubEnv('NODE_EXTRA_CA_CERTS', authority.path);
      const other = await front(authority.issue('localhost'), elsewhere);
      const { port } = await front(authority.issue('localhost'));
      api.faults.next({ kind: 'redirect', to: `https://localhost:${other.port}/custom_audiences` });
      expect(await upload(`https://localhost:${port}`)).toMatchObject({
        kind: 'refused',
        message: saying(`localhost:${other.port}`),
      });
      expect([other.bytesReceived(), elsewhere.log]).toEqual([0, []]);
    });
  });

  describe("a network's proxy", () => {
    beforeEach(() => void vi.stubEnv('NODE_EXTRA_CA_CERTS', authority.path));

    it.each([
      ['nobody', undefined, ''],
      ['who asks', `ann:${SECRET} %`, `ann:${SECRET}%20%25@`],
    ])('that wants to know %s makes a tunnel, and sees nothing of what goes through', async (_who, wanted, given) => {
      const { port } = await front(authority.issue('audience.test'));
      const proxy = await startHttpProxy({
        targetPort: port,
        ...(wanted === undefined ? {} : { credentials: wanted }),
      });
      throughProxy(`http://${given}127.0.0.1:${proxy.port}`);
      const outcome = await upload('https://audience.test');
      expect(outcome).toMatchObject({ kind: 'created' });
      expect(JSON.stringify([outcome, api.log])).not.toMatch(new RegExp(`${SECRET}|proxy-authorization`, 'i'));
      expect(proxy.tunnels).toMatchObject([{ to: 'audience.test:443' }]);
      expect(JSON.stringify(proxy.tunnels)).not.toContain(api.token);
    });

    it.each([
      ['no password', (port: number) => `http://127.0.0.1:${port}`, 'proxy-sign-in', /requires a sign-in/],
      [
        'a wrong password',
        (port: number) => `http://ann:${SECRET}@127.0.0.1:${port}`,
        'proxy-sign-in',
        /requires a sign-in/,
      ],
      ['an address that is none', (port: number) => `ann:${SECRET}@127.0.0.1:${port}`, 'proxy-address', /HTTPS_PROXY/],
    ])('with %s waits for the marketer, to whom nothing secret is shown', async (_what, address, cause, words) => {
      const { port, bytesReceived: heard } = await front(authority.issue('audience.test'));
      const proxy = await startHttpProxy({ targetPort: port, credentials: 'ann:another' });
      throughProxy(address(proxy.port));
      const outcome = await upload('https://audience.test');
      expect(outcome).toMatchObject({
        kind: 'not-sent',
        cause,
        needsPerson: true,
        message: saying(words),
      });
      expect(JSON.stringify(outcome)).not.toContain(SECRET);
      expect([heard(), api.log]).toEqual([0, []]);
    });
  });
});
