import { cp, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { audienceUploader } from '../../e2e/command-line';
import { temporaryFolder } from '../../temporary-folder';

/** A copy of the built command line without one of its parts. */
async function without(part: 'undici' | 'check'): Promise<string> {
  const folder = await temporaryFolder();
  await cp(resolve('out'), join(folder, 'out'), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const chunks = join(folder, 'out/main/chunks');
  const files = (await readdir(chunks)).filter((name) => name.startsWith(`${part}-`));
  expect(files).not.toEqual([]);
  for (const name of files) await rm(join(chunks, name));
  return join(folder, 'out/main/cli.cjs');
}

it('code that does not load is reported as a fault of the program, and not of the connection', async () => {
  const env = { XDG_DATA_HOME: await temporaryFolder(), AUDIENCE_API_TOKEN: 'any-token' };
  const accounts = await audienceUploader(['accounts', '--api', 'http://127.0.0.1:9'], {
    env,
    cli: await without('undici'),
  });
  expect(accounts.exitCode).toBe(1);
  expect(accounts.stderr).toContain('MODULE_NOT_FOUND');
  expect(accounts.stderr).not.toMatch(/connection/i);
});

it('check says that nobody was found only if it has searched', async () => {
  const [home, working, broken] = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()];
  const list = join(home, 'list.txt');
  await writeFile(list, 'somebody else\n');
  await mkdir(join(broken, 'audience-uploader'));
  await writeFile(join(broken, 'audience-uploader/work'), 'a file in place of the folder');
  const exitCode = async (data: string, cli?: string) => {
    const env = { XDG_DATA_HOME: data };
    const args = ['check', 'ada@example.com', '--in', list];
    return (await audienceUploader(args, cli === undefined ? { env } : { env, cli })).exitCode;
  };
  expect(await exitCode(working)).toBe(1);
  expect(await exitCode(broken)).toBe(2);
  expect(await exitCode(working, await without('check'))).toBe(2);
});
