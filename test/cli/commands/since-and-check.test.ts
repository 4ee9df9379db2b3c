import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { FileJobStore } from '../../../src/core/queue/store/file-job-store';
import { sampleJob } from '../../core/queue/samples';
import { sha256 } from '../../sha256';
import { commandLine } from '../run-command';

const cli = commandLine();

const sorted = (text: string) => text.trimEnd().split('\n').sort();
const people = (...names: readonly string[]) =>
  `email,first name\n${names.map((name) => `${name}@gmail.com,${name}\n`).join('')}`;
const line = (name: string) => `${sha256(`${name}@gmail.com`)},${sha256(name)}`;

beforeEach(async () => {
  await cli.write('old.csv', people('ada', 'bob', 'cy'));
  await cli.write('new.csv', people('dora', 'cy', 'bob'));
  await cli.write('one-column.csv', 'email\nada@gmail.com\nbob@gmail.com\n');
  await cli.write('raw.csv', 'Email,First Name\nada@gmail.com,ada\n');
});

describe('hash --since', () => {
  it('writes who was added and who is gone, in the form of the platform', async () => {
    await cli.run(['hash', 'old.csv', '--for', 'google', '--out', 'before.csv']);
    const { exitCode, stderr } = await cli.run([
      'hash',
      'new.csv',
      '--for',
      'google',
      '--out',
      'now.csv',
      '--since',
      'before.csv',
    ]);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('2 lines are the same');
    expect(await cli.read('now-added.csv')).toBe(`Email,First Name\n${line('dora')}\n`);
    expect(await cli.read('now-gone.csv')).toBe(`Email,First Name\n${line('ada')}\n`);
    expect(sorted(await cli.read('now.csv'))).toEqual(
      sorted(`Email,First Name\n${['bob', 'cy', 'dora'].map(line).join('\n')}`),
    );
  });

  it.each(['yahoo', 'linkedin'])('does not take the new file for a part of the earlier one of %s', async (id) => {
    await cli.run(['hash', 'old.csv', '--for', id, '--without', 'first-name', '--out', 'week.csv']);
    const next = ['--without', 'first-name', '--out', 'week-2.csv', '--since', 'week.csv', '--json'];
    const { stdout } = await cli.run(['hash', 'new.csv', '--for', id, ...next]);
    expect(JSON.parse(stdout)).toMatchObject({ since: { added: 1, gone: 1, unchanged: 2 } });
  });

  it('does the same for the Audience API', async () => {
    await cli.run(['hash', 'old.csv', '--out', 'before.txt']);
    const { stdout } = await cli.run(['hash', 'new.csv', '--out', 'now.txt', '--since', 'before.txt', '--json']);
    expect(await cli.read('now-added.txt')).toBe(`${sha256('dora@gmail.com')}\n`);
    expect(await cli.read('now-gone.txt')).toBe(`${sha256('ada@gmail.com')}\n`);
    expect(JSON.parse(stdout)).toMatchObject({ unique: 3, since: { added: 1, gone: 1, unchanged: 2 } });
  });

  it('accepts an earlier file that another program saved with other line ends', async () => {
    await cli.run(['hash', 'old.csv', '--for', 'google', '--out', 'before.csv']);
    await cli.write('crlf.csv', `\uFEFF${(await cli.read('before.csv')).replaceAll('\n', '\r\n')}`);
    await cli.run(['hash', 'new.csv', '--for', 'google', '--out', 'now.csv', '--since', 'crlf.csv']);
    expect(await cli.read('now-added.csv')).toBe(`Email,First Name\n${line('dora')}\n`);
  });

  it.each([
    ['a list that is not hashed', ['--for', 'google', '--since', 'old.csv'], /has different columns/],
    ['a raw list for the Audience API', ['--since', 'old.csv'], /is not a file that this program hashed/],
    ['a raw list of one column', ['--since', 'one-column.csv'], /is not a file that this program hashed/],
    [
      'a raw list under the header of the platform',
      ['--for', 'google', '--since', 'raw.csv'],
      /is not a file that this program hashed/,
    ],
    ['a file that is not there', ['--for', 'google', '--since', 'no.csv'], /cannot be read/],
    [
      'several files',
      ['--for', 'google', '--for', 'meta', '--since', 'before.csv'],
      /compares one file with one other/,
    ],
  ])('refuses %s, and writes neither file', async (_, options, words) => {
    const { exitCode, stderr } = await cli.run(['hash', 'new.csv', ...options, '--out', 'refused.csv']);
    expect(stderr).toMatch(words);
    expect(exitCode).not.toBe(0);
    expect((await readdir(cli.folder)).filter((name) => /refused-(added|gone)/.test(name))).toEqual([]);
  });
});

describe('check', () => {
  beforeEach(async () => {
    await cli.write('list.csv', 'email,phone\nJane.Doe+x@gmail.com,+49 30 901820\n');
    await cli.run(['hash', 'list.csv', '--for', 'google', '--out', 'google.csv']);
    await cli.run(['hash', 'list.csv', '--for', 'uid2', '--out', 'uid2.txt']);
    await cli.run(['hash', 'list.csv', '--type', 'email', '--out', 'api.txt']);
  });

  it('finds an address by the rule of each platform', async () => {
    const files = ['--in', 'google.csv', '--in', 'uid2-emails.txt', '--in', 'api.txt'];
    const { exitCode, stdout } = await cli.run(['check', 'jane.doe+X@gmail.com', ...files]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /google\.csv: found in 1 line, as email by the rule of Google Ads Customer Match.*SHA-256 in hex/,
    );
    expect(stdout).toMatch(/uid2-emails\.txt: found in 1 line.*UID2.*Base64/);
    expect(stdout).toMatch(/api\.txt: found in 1 line.*Audience API/);
  });

  it('finds the same person in another spelling only if the platform’s rule allows it', async () => {
    const { exitCode, stdout } = await cli.run(['check', 'janedoe@gmail.com', '--in', 'google.csv', '--in', 'api.txt']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('google.csv: found');
    expect(stdout).toContain('api.txt: not found');
  });

  it('takes the value from standard input, and repeats it nowhere', async () => {
    const { exitCode, stdout, stderr } = await cli.run(
      ['check', '--in', 'google.csv', '--json'],
      'jane.doe@gmail.com\n',
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ found: true, places: [{ in: 'google.csv' }] });
    expect(`${stdout}${stderr}`).not.toMatch(/jane/i);
    expect(stdout).not.toContain(sha256('janedoe@gmail.com'));
  });

  it.each(['criteo', 'pinterest'])('finds a device ID of a file of %s in either letter case', async (id) => {
    const [upper, lower] = ['AEBE52E7-03EE-455A-B3C4-E57283966239', '38400000-8cf0-11bd-b23e-10b96e40000d'];
    await cli.write('devices.csv', `idfa\n${upper}\n${lower}\n`);
    await cli.run(['hash', 'devices.csv', '--for', id, '--plain', 'device-id', '--out', 'devices-hashed.csv']);
    for (const value of [upper, lower].flatMap((as) => [as.toLowerCase(), as.toUpperCase()])) {
      const { exitCode, stdout } = await cli.run(['check', value, '--in', 'devices-hashed.csv']);
      expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/found in 1 line.*as device-id/)]);
    }
  });

  it('finds a number of a country, with and without its plus sign', async () => {
    const { stdout } = await cli.run(['check', '030 901820', '--country', 'DE', '--in', 'google.csv']);
    expect(stdout).toContain('as phone by the rule of Google');
    const same = await cli.run(['check', '+49 30 901820', '--in', 'google.csv', '--json']);
    expect(JSON.parse(same.stdout).places[0].found).toMatchObject([{ field: 'phone', lines: 1 }]);
    expect(JSON.parse(same.stdout).places[0].found[0].platforms).toContain('google');
  });

  it('says where somebody is not, and ends with 1', async () => {
    const { exitCode, stdout } = await cli.run(['check', 'nobody@example.com', '--in', 'google.csv']);
    expect(exitCode).toBe(1);
    expect(stdout).toBe('google.csv: not found\n');
  });

  it('does not end as if nobody was found where a file cannot be searched', async () => {
    for (const unsearchable of ['missing.csv', cli.folder]) {
      const { exitCode, stdout } = await cli.run(['check', 'nobody@example.com', '--in', unsearchable]);
      expect([exitCode, stdout]).toEqual([2, '']);
    }
  });

  it('does not end as if nobody was found where a kept upload cannot be searched', async () => {
    const root = join(cli.folder, 'jobs');
    onTestFinished(() => rm(root, { recursive: true }));
    await new FileJobStore(root).adopt(sampleJob(1), cli.path('api.txt'));
    expect((await cli.run(['check', 'a@example.com'])).exitCode).toBe(1);
    const unreadable = join(root, '11111111-1111-4111-8111-111111111111');
    await mkdir(unreadable);
    await writeFile(join(unreadable, 'job.json'), '{"version": 1000}');
    for (const _ of ['once', 'and again']) {
      const { exitCode, stderr } = await cli.run(['check', 'a@example.com']);
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining('a later version of this app made it')]);
    }
  });

  it.each([
    ['damaged', '{}'],
    ['of a later version', '{"version": 1000}'],
  ])('searches the file of a kept upload that is %s, however often it is asked', async (_, job) => {
    const root = join(cli.folder, 'jobs');
    onTestFinished(() => rm(root, { recursive: true }));
    const folder = '11111111-1111-4111-8111-111111111111';
    await mkdir(join(root, folder), { recursive: true });
    await writeFile(join(root, folder, 'job.json'), job);
    await writeFile(join(root, folder, 'audience.txt'), `${sha256('ada@example.com')}\n`);
    for (const _ of ['once', 'and again']) {
      const found = await cli.run(['check', 'ada@example.com']);
      expect([found.exitCode, found.stdout]).toEqual([0, expect.stringMatching(`${folder}.*found in 1 line`)]);
      expect((await cli.run(['check', 'nobody@example.com'])).exitCode).toBe(1);
    }
  });

  it('finds an ID with a comma or a quote, which stands in quotes', async () => {
    await cli.write('ids.csv', 'customer_id\n"A,1"\n"B""2"\nC3\n');
    await cli.run(['hash', 'ids.csv', '--for', 'google', '--plain', 'customer-id', '--out', 'plain.csv']);
    expect((await cli.read('plain.csv')).split('\n')).toContain('"A,1"');
    for (const id of ['A,1', 'B"2', 'C3']) {
      const { exitCode, stdout } = await cli.run(['check', id, '--in', 'plain.csv']);
      expect([exitCode, stdout]).toEqual([0, expect.stringContaining('found in 1 line, as customer-id')]);
    }
    expect((await cli.run(['check', 'A', '--in', 'plain.csv'])).exitCode).toBe(1);
  });

  it('finds somebody in a file that another program saved with quotes around each cell', async () => {
    const quoted = (await cli.read('google.csv')).replaceAll(/[^,\n]+/g, '"$&"');
    await cli.write('quoted.csv', quoted);
    expect((await cli.run(['check', 'jane.doe@gmail.com', '--in', 'quoted.csv'])).exitCode).toBe(0);
  });

  it('needs something that could be in a file, and a place to look', async () => {
    expect((await cli.run(['check', 'not a value', '--in', 'google.csv'])).exitCode).toBe(2);
    const { exitCode, stderr } = await cli.run(['check', 'a@example.com']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('No upload is kept');
  });

  it('leaves nothing behind', async () => {
    const before = await readdir(cli.folder, { recursive: true });
    await cli.run(['check', 'jane.doe@gmail.com', '--in', 'google.csv']);
    expect(await readdir(cli.folder, { recursive: true })).toEqual(before);
  });
});
