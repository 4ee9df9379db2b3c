import { cp, readdir, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { audienceUploader } from '../../e2e/command-line';
import { temporaryFolder } from '../../temporary-folder';

/** A copy of the built command line without its HTTP library. */
async function withoutHttp(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(resolve('out'), join(folder, 'out'), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const chunks = join(folder, 'out/main/chunks');
  const http = (await readdir(chunks)).filter((name) => name.startsWith('undici-'));
  expect(http).not.toEqual([]);
  for (const name of http) await rm(join(chunks, name));
  return join(folder, 'out/main/cli.cjs');
}

it('code that does not load is reported as a fault of the program, and not of the connection', async () => {
  const env = { XDG_DATA_HOME: await temporaryFolder(), AUDIENCE_API_TOKEN: 'any-token' };
  const accounts = await audienceUploader(['accounts', '--api', 'http://127.0.0.1:9'], {
    env,
    cli: await withoutHttp(),
  });
  expect(accounts.exitCode).toBe(1);
  expect(accounts.stderr).toContain('MODULE_NOT_FOUND');
  expect(accounts.stderr).not.toMatch(/connection/i);
});
