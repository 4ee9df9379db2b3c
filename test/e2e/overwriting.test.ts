import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { link, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder';
import { audienceUploader, CLI, waitForExit } from './command-line';

const LIST = 'email,phone\nada@example.com,+49 30 901820\nnobody,\n';

let folder = '';
beforeEach(async () => {
  folder = await temporaryFolder();
  for (const name of ['list.csv', 'leave.csv', 'hashed-phone.txt']) await writeFile(join(folder, name), LIST);
  await symlink(join(folder, 'list.csv'), join(folder, 'symbolic.csv'));
  await link(join(folder, 'list.csv'), join(folder, 'hard.csv'));
  const saved = await run('inspect', 'list.csv', '--save-mapping', 'mapping.json');
  expect(saved.exitCode).toBe(0);
});

/** File names are relative to the folder; so is the data of the program. */
function run(...args: readonly string[]) {
  const paths = args.map((arg) => (/\.\w+$/.test(arg) ? join(folder, arg) : arg));
  return audienceUploader(paths, { env: { XDG_DATA_HOME: join(folder, 'data'), AUDIENCE_API_TOKEN: 't' } });
}

async function contents(): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).filter((name) => name !== 'data');
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  );
}

const SUPPRESS = ['--suppress', 'leave.csv'];
const UPLOAD = ['--account', '2', '--name', 'x', '--yes', '--api', 'http://127.0.0.1:9'];

describe('the command line overwrites nothing that it reads', () => {
  it.each(
    [
      ['hash', 'list.csv', '--out', 'list.csv'],
      ['hash', 'list.csv', '--out', 'symbolic.csv'],
      ['hash', 'symbolic.csv', '--out', 'list.csv'],
      ['hash', 'list.csv', '--out', 'hard.csv'],
      ['hash', 'list.csv', '--out', 'new.txt', '--rejects', 'list.csv'],
      ['hash', 'list.csv', '--out', 'new.txt', '--rejects', 'new.txt'],
      ['hash', 'list.csv', '--out', 'new.txt', '--rejects', 'leave.csv', ...SUPPRESS],
      ['hash', 'list.csv', '--out', 'leave.csv', ...SUPPRESS],
      ['hash', 'list.csv', '--out', 'mapping.json', '--mapping', 'mapping.json'],
      ['hash', 'list.csv', '--rejects', 'mapping.json', '--suppress-mapping', 'mapping.json', ...SUPPRESS],
      ['hash', 'hashed-phone.txt', '--type', 'email', '--type', 'phone', '--out', 'hashed.txt'],
      ['inspect', 'list.csv', '--save-mapping', 'list.csv'],
      ['inspect', 'list.csv', '--mapping', 'mapping.json', '--save-mapping', 'mapping.json'],
      ['upload', 'list.csv', '--out', 'list.csv', ...UPLOAD],
      ['upload', 'list.csv', '--rejects', 'hard.csv', ...UPLOAD],
      ['hash', 'list.csv', '--out', 'data/audience-uploader/jobs/x.txt'],
    ].map((args) => [args.join(' '), args] as const),
  )('%s', async (_, args) => {
    const before = await contents();
    const { exitCode, stderr, stdout } = await run(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/are the same file|keeps its uploads/);
    expect(await contents()).toEqual(before);
  });

  it('including a list that it reads from standard input, and never appends to the list', async () => {
    const before = await contents();
    const list = join(folder, 'list.csv');
    const redirected = (args: readonly string[], stdio: readonly ['pipe' | number, 'pipe' | number, 'pipe']) =>
      waitForExit(spawn(process.execPath, [CLI, ...args], { stdio: [...stdio] }));
    const reading = openSync(list, 'r');
    expect((await redirected(['hash', '-', '--out', list], [reading, 'pipe', 'pipe'])).exitCode).toBe(2);
    const appending = openSync(list, 'a');
    expect((await redirected(['hash', list], ['pipe', appending, 'pipe'])).exitCode).toBe(2);
    expect(await contents()).toEqual(before);
  });
});
