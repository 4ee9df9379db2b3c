import { access, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReferenceApi, startReferenceApi } from '../../../tools/reference-api/server';
import { CLI } from '../../e2e/command-line';
import { canMount, runWithMounts } from '../mount-namespace';

/** Their digests exceed the size of the disk. */
const ROWS = 50_000;
const SMALL_DISK = 'mount -t tmpfs -o size=1m none "$DISK"';

let folder = '';
let api: ReferenceApi;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'disk-'));
  await mkdir(disk());
  const rows = Array.from({ length: ROWS }, (_, row) => `person.${row}@example.com`);
  await writeFile(join(folder, 'people.csv'), `email\n${rows.join('\n')}\n`);
  await writeFile(join(folder, 'rejected.csv'), `email\na@example.com\n${'no address\n'.repeat(ROWS)}`);
  api = await startReferenceApi();
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const disk = () => join(folder, 'disk');

/** The script finds the command line in "$@"; files left on the disk are listed on standard output after `left:`. */
async function run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const listed = `${script}\ncode=$?\necho left: $(ls -A "$DISK")\nexit $code`;
  const known = { DISK: disk(), AUDIENCE_API_TOKEN: api.token, XDG_DATA_HOME: join(folder, 'data') };
  const result = await runWithMounts(listed, [process.execPath, CLI, ...args], { ...known, ...env });
  return { ...result, left: result.stdout.trim().split('left: ')[1] ?? '' };
}

const people = () => join(folder, 'people.csv');
const out = () => join(disk(), 'hashed.txt');

describe.runIf(canMount())('a disk', () => {
  it('that is full is reported, and holds nothing of the audience', async () => {
    const { exitCode, stderr, left } = await run(`${SMALL_DISK}\n"$@"`, ['hash', people(), '--out', out()]);
    expect([exitCode, left]).toEqual([1, '']);
    expect(stderr).toMatch(/The disk is full\. Free some space/);
  });

  it('that is full keeps the earlier file', async () => {
    const script = `${SMALL_DISK}\necho before > "$DISK/hashed.txt"\n"$@"\ncode=$?\ncat "$DISK/hashed.txt"\n(exit $code)`;
    const { exitCode, stdout, left } = await run(script, ['hash', people(), '--out', out()]);
    expect([exitCode, left]).toEqual([1, 'hashed.txt']);
    expect(stdout).toMatch(/^before\n/);
  });

  it('that is full of rejected rows is reported, and there is no audience either', async () => {
    const rejects = ['--rejects', join(disk(), 'rejects.csv')];
    const args = ['hash', join(folder, 'rejected.csv'), '--type', 'email', '--out', out(), ...rejects];
    const { exitCode, stderr, left } = await run(`${SMALL_DISK}\n"$@"`, args);
    expect([exitCode, left]).toEqual([1, '']);
    expect(stderr).toMatch(/The disk is full/);
  });

  it('that is full where the receipt belongs is reported, and there is no hashed file either', async () => {
    const script = `${SMALL_DISK}\nhead -c 2m /dev/zero > "$DISK/filler"\n"$@"`;
    const hashed = join(folder, 'hashed.csv');
    const args = ['hash', people(), '--for=meta', '--out', hashed, '--receipt', join(disk(), 'receipt.json')];
    const { exitCode, stderr, left } = await run(script, args);
    expect([exitCode, left]).toEqual([1, 'filler']);
    expect(stderr).toMatch(/The disk is full/);
    await expect(access(hashed)).rejects.toThrow('ENOENT');
  });

  it('that is full where the notes of unfinished files belong holds none of them', async () => {
    // Room for one note: the second cannot be written.
    const mounted = 'mount -t tmpfs -o size=4k none "$DISK"';
    const script = `${mounted}\n"$@"\ncode=$?\nls -A "$DISK"/*/unfinished | sed "s/^/note: /"\n(exit $code)`;
    const outputs = ['--out', join(folder, 'a.txt'), '--rejects', join(folder, 'b.csv')];
    const { exitCode, stdout, stderr } = await run(script, ['hash', people(), ...outputs], { XDG_DATA_HOME: disk() });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/The disk of the folder \S+unfinished, where .* is full/);
    expect(stdout).not.toContain('note: ');
  });

  it('that is full sends nothing', async () => {
    const args = ['upload', people(), '--api', api.url, '--account', '2', '--name', 'Customers'];
    const { exitCode, stderr } = await run(`${SMALL_DISK}\n"$@"`, args, { XDG_DATA_HOME: disk() });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /The disk of the folder \S+\/disk\/audience-uploader\/\S+, where .* is full\. Free some space there/,
    );
    expect(api.log).toEqual([]);
  });

  it('that is read-only is reported', async () => {
    const script = `mount -t tmpfs -o ro none "$DISK"\n"$@"`;
    const { exitCode, stderr } = await run(script, ['hash', people(), '--out', out()]);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('This disk is read-only.')]);
  });

  it('that is read-only for the program’s own folder is reported, too', async () => {
    const script = `mount -t tmpfs -o ro none "$DISK"\n"$@"`;
    const { exitCode, stderr } = await run(script, ['hash', people()], { XDG_DATA_HOME: disk() });
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/^audience-uploader: [^\n]*folder[^\n]*\.\n$/)]);
  });
});

describe.runIf(canMount())('permission', () => {
  it('that is missing for writing is reported, and nothing is left', async () => {
    const script = `mount -t tmpfs -o mode=500 none "$DISK"\nunprivileged "$@"`;
    const { exitCode, stderr, left } = await run(script, ['hash', people(), '--out', out()]);
    expect([exitCode, left]).toEqual([1, '']);
    expect(stderr).toContain('You do not have permission to write to this folder.');
  });

  it('that is missing for a folder of the program is reported, with the name of the folder', async () => {
    const script = `mount -t tmpfs -o mode=500 none "$DISK"\nunprivileged "$@"`;
    const { exitCode, stderr } = await run(script, ['hash', people()], { XDG_DATA_HOME: disk() });
    const work = join(disk(), 'audience-uploader', 'work');
    expect([exitCode, stderr]).toEqual([
      1,
      expect.stringContaining(`You do not have permission to use the folder ${work}`),
    ]);
  });

  it('that is missing for reading is reported', async () => {
    const script = `${SMALL_DISK}\necho email > "$DISK/list.csv"\nchmod 000 "$DISK/list.csv"\nunprivileged "$@"`;
    const { exitCode, stderr } = await run(script, ['hash', join(disk(), 'list.csv')]);
    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/“list\.csv” cannot be read.*permissions/)]);
  });
});

it('leaves no work folder behind', async () => {
  expect(await readdir(join(folder, 'data', 'audience-uploader', 'work')).catch(() => [])).toEqual([]);
});
