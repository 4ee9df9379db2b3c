import { link, readdir, symlink } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLine } from '../run-command';

const LIST = 'email,phone\nada@example.com,+49 30 901820\nnobody,\n';

const cli = commandLine();
afterEach(() => cli.clear());
beforeEach(async () => {
  cli.token = 'a token';
  for (const name of ['list.csv', 'leave.csv', 'hashed-phone.txt']) await cli.write(name, LIST);
  await symlink(cli.path('list.csv'), cli.path('symbolic.csv'));
  await link(cli.path('list.csv'), cli.path('hard.csv'));
  const saved = await cli.run(['inspect', 'list.csv', '--save-mapping', 'mapping.json']);
  expect(saved.exitCode).toBe(0);
});

async function contents(): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(cli.folder, { withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return Object.fromEntries(await Promise.all(files.map(async ({ name }) => [name, await cli.read(name)])));
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
      ['hash', 'list.csv', '--out', 'jobs/x.txt'],
    ].map((args) => [args.join(' '), args] as const),
  )('%s', async (_, args) => {
    const before = await contents();
    const words = args.map((word) => (word.startsWith('jobs/') ? cli.path(word) : word));
    const { exitCode, stderr, stdout } = await cli.run(words);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/are the same file|keeps its uploads/);
    expect(await contents()).toEqual(before);
  });
});
