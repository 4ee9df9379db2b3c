import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../sha256';
import { audienceUploader, CLI, startCli, waitForExit } from './command-line';

const lines = (...values: string[]) => values.map((value) => `${sha256(value)}\n`).sort();

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-hash-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function list(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('audience-uploader hash', () => {
  it('prints the sorted digests of a list on standard output and the counts on standard error', async () => {
    const path = await list('people.csv', 'name,email\nAnn, Test@Example.com \nBob,bob@example.org\nEve,nobody\n');
    const { exitCode, stdout, stderr } = await audienceUploader(['hash', path, '--type', 'email_hash']);
    expect(stdout).toBe(lines('test@example.com', 'bob@example.org').join(''));
    expect(stderr).toMatch(/3 {2}rows read/);
    expect(stderr).toMatch(/1 {2}row rejected/);
    expect(exitCode).toBe(0);
  });

  it('takes the reference path on request, which gives the same bytes', async () => {
    const path = await list(
      'people.csv',
      'email\na@example.com\n Ä@example.com\nAda <b@example.com>\n"c@example.com"\n',
    );
    const [fast, reference] = [join(folder, 'fast.txt'), join(folder, 'reference.txt')];
    await audienceUploader(['hash', path, '--out', fast]);
    const { stdout } = await audienceUploader(['hash', path, '--out', reference, '--reference', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ rows: 4, unique: 3, engine: 'reference' });
    expect(await readFile(reference, 'utf8')).toBe(await readFile(fast, 'utf8'));
  });

  it('writes the file and the rejects with mode 0600, without raw values, and leaves nothing else', async () => {
    const path = await list('people.csv', 'email\nok@example.com\n\nbroken-canary\n');
    const out = join(folder, 'hashed.txt');
    const rejects = join(folder, 'rejects.csv');
    await audienceUploader(['hash', path, '--type', 'email', '--out', out, '--rejects', rejects]);
    expect(await readFile(out, 'utf8')).toBe(lines('ok@example.com').join(''));
    expect(await readFile(rejects, 'utf8')).toBe('row,column,reason\r\n4,email,invalid-email\r\n');
    expect([(await stat(out)).mode & 0o777, (await stat(rejects)).mode & 0o777]).toEqual([0o600, 0o600]);
    expect((await readdir(folder)).sort()).toEqual(['hashed.txt', 'people.csv', 'rejects.csv']);
  });

  it('reads standard input', async () => {
    const { stdout } = await audienceUploader(['hash', '-', '--type', 'email'], {
      stdin: 'a@example.com\nb@example.com\n',
    });
    expect(stdout).toBe(lines('a@example.com', 'b@example.com').join(''));
  });

  it.runIf(process.platform !== 'win32').each([
    ['', ['a@example.com', 'b@example.com', 'c@example.com']],
    ['read title; read header; read first; ', ['b@example.com', 'c@example.com']],
  ])('reads a redirected file from where it is: after "%s"', async (before, people) => {
    const path = await list('people.csv', 'People of today\nemail\na@example.com\nb@example.com\nc@example.com\n');
    const child = spawn('sh', [
      '-c',
      `{ ${before}"$0" "$1" hash - --type email; } < "$2"`,
      process.execPath,
      CLI,
      path,
    ]);
    expect(await waitForExit(child)).toEqual({
      exitCode: 0,
      stdout: lines(...people).join(''),
      stderr: expect.stringMatching(/^standard input: /),
    });
  });

  it.each([
    ['an unknown option', ['hash', 'x.csv', '--colour', 'red'], 2],
    ['an unknown user type', ['hash', 'x.csv', '--type', 'fax'], 2],
    ['an unknown country', ['hash', 'x.csv', '--type', 'phone', '--country', 'Atlantis'], 2],
    ['a list that is not there', ['hash', '/nowhere/list.csv', '--type', 'email'], 1],
    ['a folder', ['hash', '/', '--type', 'email'], 1],
  ])('tells about %s in a sentence and no stack', async (_case, args, expected) => {
    const { exitCode, stdout, stderr } = await audienceUploader(args);
    expect(exitCode).toBe(expected);
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stderr).toMatch(/[.?]\)?\n$/);
  });

  it('leaves no partial file behind when it is interrupted', async () => {
    const out = join(folder, 'hashed.txt');
    const child = startCli(['hash', '-', '--type', 'email', '--out', out, '--rejects', join(folder, 'rejects.csv')]);
    const result = waitForExit(child);
    // The first rows are enough to start it; the end of the input never comes.
    const rows = 'person@example.com\n'.repeat(100_000);
    await new Promise((resolve) => child.stdin?.write(rows, resolve));
    child.kill('SIGINT');
    expect((await result).exitCode).toBe(130);
    expect(existsSync(out)).toBe(false);
    expect(await readdir(folder)).toEqual([]);
  });
});
