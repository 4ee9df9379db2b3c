import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ReferenceApi, startReferenceApi } from '../../../tools/reference-api/server';
import { audienceUploader, type CommandResult } from '../../e2e/command-line';
import { type Authority, canIssue, createAuthority } from '../network/certificates';
import { startHttpProxy } from '../network/http-proxy';
import { startTlsFront } from '../network/tls-front';

const SECRET = 'hunter2';

describe.runIf(canIssue())('the command line', () => {
  let folder = '';
  let api: ReferenceApi;
  let authority: Authority;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tls-'));
    await writeFile(join(folder, 'people.csv'), 'email\nada@example.com\n');
    authority = createAuthority(folder);
    api = await startReferenceApi();
  });
  afterEach(async () => {
    await api.close();
    await rm(folder, { recursive: true });
  });

  /** Through a proxy that requires a password, to a server with a certificate of the company's authority. */
  async function upload(password: string): Promise<CommandResult> {
    const server = await startTlsFront(authority.issue('audience.test'), Number(new URL(api.url).port));
    const { port } = await startHttpProxy({ targetPort: server.port, credentials: `ann:${SECRET}` });
    const proxy = `http://ann:${password}@127.0.0.1:${port}`;
    const target = ['--account', '2', '--name', 'Customers', '--api', 'https://audience.test'];
    return audienceUploader(['upload', join(folder, 'people.csv'), ...target], {
      env: {
        AUDIENCE_API_TOKEN: api.token,
        XDG_DATA_HOME: join(folder, 'data'),
        NODE_EXTRA_CA_CERTS: authority.path,
        ...{ HTTPS_PROXY: proxy, https_proxy: proxy, NO_PROXY: '', no_proxy: '' },
      },
    });
  }

  it('gets through a company’s network', async () => {
    const { exitCode, stdout, stderr } = await upload(SECRET);
    expect(exitCode).toBe(0);
    expect(stdout + stderr).not.toContain(SECRET);
    expect(api.store.all()).toMatchObject([{ name: 'Customers' }]);
  });

  it('says what a company’s network requires, and shows no password', async () => {
    const { exitCode, stdout, stderr } = await upload('hunter3');
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/proxy requires a sign-in/);
    expect(stdout + stderr).not.toMatch(/hunter/);
    expect(api.log).toEqual([]);
  });
});
