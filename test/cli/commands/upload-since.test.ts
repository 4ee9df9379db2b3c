import { readdir } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ReferenceApi, startReferenceApi } from '../../../tools/reference-api/server';
import { sha256 } from '../../sha256';
import { commandLine } from '../run-command';

const cli = commandLine();
let api: ReferenceApi;
beforeEach(async () => {
  api = await startReferenceApi();
  cli.token = api.token;
  await writePeople('ada', 'bob', 'cy');
  await upload(['--name', 'Customers', '--out', 'monday.txt']);
});
afterEach(async () => {
  await api.close();
  await cli.clear();
});

const digest = (name: string) => sha256(`${name}@example.com`);
const linesOf = async (name: string) => (await cli.read(name)).split('\n').slice(0, -1).sort();

function writePeople(...names: readonly string[]): Promise<void> {
  return cli.write('people.csv', `email\n${names.map((name) => `${name}@example.com\n`).join('')}`);
}

function upload(args: readonly string[]) {
  return cli.run(['upload', 'people.csv', '--type', 'email', '--account', '2', '--api', api.url, ...args]);
}

function audienceId(): string {
  const [audience] = api.store.all();
  if (audience === undefined) throw new Error('there is no audience');
  return String(audience.id);
}

const SINCE_MONDAY = ['--since', 'monday.txt', '--out', 'tuesday.txt'];

describe('audience-uploader upload --since', () => {
  it('sends only new people, and writes who is gone and who is in the list now', async () => {
    await writePeople('cy', 'dora', 'ada', 'eve');
    const { exitCode, stdout, stderr } = await upload(['--to', audienceId(), ...SINCE_MONDAY, '--json']);
    expect(stderr).toContain('2 lines that are new: only these are sent');
    expect(exitCode).toBe(0);
    const { since, receipt } = JSON.parse(stdout);
    expect(since).toEqual({ added: 2, gone: 1, unchanged: 2 });
    expect(receipt).toMatchObject({ method: 'PUT', file: { lines: 2, bytes: 130 } });
    expect(await linesOf('tuesday-gone.txt')).toEqual([digest('bob')]);
    expect(await linesOf('tuesday.txt')).toEqual(['ada', 'cy', 'dora', 'eve'].map(digest).sort());
    expect((await readdir(cli.folder)).filter((name) => name.includes('added'))).toEqual([]);
    const added = api.log.at(-1);
    expect(added).toMatchObject({ method: 'PUT', file: { lines: 2 } });
  });

  it('chains: what was written on Tuesday is compared with on Wednesday', async () => {
    await writePeople('cy', 'dora');
    await upload(['--to', audienceId(), ...SINCE_MONDAY]);
    await writePeople('cy', 'dora', 'eve');
    const since = ['--since', 'tuesday.txt', '--out', 'wednesday.txt', '--json'];
    const { stdout } = await upload(['--to', audienceId(), ...since]);
    expect(JSON.parse(stdout).since).toEqual({ added: 1, gone: 0, unchanged: 2 });
  });

  it('sends nothing if nobody is new, which is no failure', async () => {
    await writePeople('ada');
    const requests = api.log.length;
    const { exitCode, stderr } = await upload(['--name', 'Customers', ...SINCE_MONDAY]);
    expect(stderr).toContain('Nobody is new');
    expect(exitCode).toBe(0);
    expect(api.log).toHaveLength(requests);
    expect(await linesOf('tuesday-gone.txt')).toEqual(['bob', 'cy'].map(digest).sort());
  });

  it('says what to compare with next time, if the server refuses', async () => {
    await writePeople('dora');
    api.faults.next({ kind: 'status', status: 422, body: '{"error":"no"}' });
    const { exitCode, stderr } = await upload(['--to', audienceId(), ...SINCE_MONDAY]);
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain(`next time, compare with ${cli.path('monday.txt')} again`);
  });

  it.each([
    ['without --out', ['--since', 'monday.txt'], /--since needs --out/],
    ['with a file that is not there', ['--since', 'no.txt', '--out', 'now.txt'], /cannot be read/],
    ['with a raw list', ['--since', 'people.csv', '--out', 'now.txt'], /is not a file that this program hashed/],
    ['over the earlier file', ['--since', 'monday.txt', '--out', 'monday.txt'], /monday\.txt/],
  ])('refuses %s, and sends nothing', async (_, args, words) => {
    const requests = api.log.length;
    const before = await cli.read('monday.txt');
    const { exitCode, stderr } = await upload(['--name', 'Customers', ...args]);
    expect(stderr).toMatch(words);
    expect(exitCode).not.toBe(0);
    expect(api.log).toHaveLength(requests);
    expect(await cli.read('monday.txt')).toBe(before);
    expect((await readdir(cli.folder)).filter((name) => name.includes('gone'))).toEqual([]);
  });
});
