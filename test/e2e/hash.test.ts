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

  it('counts in JSON: hashed = unique + duplicates, and every row is accounted for', async () => {
    const content = `email\na@example.com\nA@EXAMPLE.COM\n.b@example.com\n${sha256('c')}\n\nnope\n`;
    const path = await list('people.csv', content);
    const { stdout } = await audienceUploader(['hash', path, '--type', 'email_hash', '--json']);
    expect(JSON.parse(stdout)).toEqual({
      rows: 5,
      hashed: 4,
      unique: 3,
      duplicates: 1,
      repaired: 1,
      alreadyHashed: 1,
      unverified: 0,
      ignoredCells: 0,
      rejected: { 'invalid-email': 1 },
      engine: 'fast',
    });
  });

  it('counts the rows of each of several lists beside the total, in words and in JSON', async () => {
    const [first, second] = [
      await list('a.csv', 'email\na@example.com\nno\n'),
      await list('b.csv', 'email\nb@example.com\n'),
    ];
    const { stderr } = await audienceUploader(['hash', first, second]);
    expect(stderr).toMatch(/3 {2}rows read/);
    expect(stderr).toContain('a.csv: 2 rows, 1 usable value, 1 row rejected');
    expect(stderr).toContain('b.csv: 1 row, 1 usable value, 0 rows rejected');
    const { stdout } = await audienceUploader(['hash', first, second, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      rows: 3,
      lists: [
        { list: 'a.csv', rows: 2, hashed: 1, rejected: { 'invalid-email': 1 } },
        { list: 'b.csv', rows: 1, hashed: 1, rejected: {} },
      ],
    });
  });

  it('makes the lines of two user types in one pass, each in a separate file', async () => {
    const path = await list('people.csv', 'email,phone\na@example.com,+49 30 901820\n,+49 30 901821\n');
    const out = join(folder, 'hashed.txt');
    const both = ['hash', path, '--type', 'email', '--type', 'phone'];
    expect((await audienceUploader([...both, '--out', out])).exitCode).toBe(0);
    expect(await readFile(join(folder, 'hashed-email.txt'), 'utf8')).toBe(lines('a@example.com').join(''));
    expect(await readFile(join(folder, 'hashed-phone.txt'), 'utf8')).toBe(lines('4930901820', '4930901821').join(''));
    const { stdout } = await audienceUploader([...both, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      userTypes: [
        { userType: 'email_hash', unique: 1 },
        { userType: 'phone_hash', unique: 2 },
      ],
    });
    const unnamed = await audienceUploader(both);
    expect([unnamed.exitCode, unnamed.stdout]).toEqual([2, '']);
    expect(unnamed.stderr).toContain('--out');
  });

  it('fails if a requested user type is in no list', async () => {
    const path = await list('people.csv', 'email\na@example.com\n');
    const { exitCode, stderr } = await audienceUploader(['hash', path, '--type', 'email', '--type', 'phone', '--json']);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('No list has a column for phone_hash')]);
  });

  it('suppresses the people of a suppression list, and says what it could not read of it', async () => {
    const path = await list('people.csv', 'email;phone\na@example.com;\nb@example.com;\n');
    const left = await list('opt-outs.txt', `A@Example.com\nnobody\n${sha256('c@example.com')}\n`);
    const { stdout, stderr } = await audienceUploader(['hash', path, '--type', 'email', '--suppress', left]);
    expect(stdout).toBe(lines('b@example.com').join(''));
    expect(stderr).toContain('1  person suppressed');
    expect(stderr).toMatch(/Suppression lists: 3 rows\n.*1 unusable: it suppresses nobody/);
    const json = await audienceUploader(['hash', path, '--type', 'email', '--suppress', left, '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ hashed: 2, unique: 1, suppressed: 1, suppression: { rows: 3 } });
  });

  it('reads the numbers of a suppression list like those of the lists, and reports those without a country', async () => {
    const path = await list('calls.csv', 'Telefon\n030 901820\n030 901821\n');
    const left = await list('left.csv', 'Telefon\n030 901820\n');
    const mapping = join(folder, 'mapping.json');
    await audienceUploader(['inspect', path, '--type', 'phone', '--country', 'DE', '--save-mapping', mapping]);
    const hashed = await audienceUploader(['hash', path, '--mapping', mapping, '--suppress', left]);
    expect(hashed.stdout).toBe(lines('4930901821').join(''));
    const placed = await list('placed.csv', 'Telefon,Land\n030 901820,DE\n');
    const unplaced = await audienceUploader(['hash', placed, '--suppress', left]);
    expect(unplaced.stdout).toBe(lines('4930901820').join(''));
    expect(unplaced.stderr).toContain('1 phone number unverified: without + or a country it may suppress nobody');
  });

  it('reads a suppression list as a mapping file says', async () => {
    const path = await list('people.csv', 'email\na@example.com\nb@example.com\n');
    const left = await list('left.csv', 'x@example.com,a@example.com\nx@example.com,b@example.com\n');
    const mapping = join(folder, 'mapping.json');
    const read = ['--no-header', '--type', 'email', '--column', '2'];
    await audienceUploader(['inspect', left, ...read, '--save-mapping', mapping]);
    const args = ['hash', path, '--suppress', left, '--suppress-mapping', mapping];
    expect((await audienceUploader(args)).stdout).toBe('');
  });

  it('makes one set of lines for a user type that is named twice', async () => {
    const path = await list('people.csv', 'email\na@example.com\n');
    const { stdout } = await audienceUploader(['hash', path, '--type', 'email', '--type', 'email', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ rows: 1, hashed: 1, duplicates: 0 });
  });

  it('drops no named column if its type is unclear', async () => {
    const path = await list('people.csv', 'Mail,Phone,X9\na@example.com,+49 30 901820,7\n');
    const columns = ['--column', 'Mail', '--column', 'Phone', '--column', 'X9'];
    const { exitCode, stderr } = await audienceUploader(
      ...[['hash', path, '--type', 'email', '--type', 'phone', ...columns, '--json']],
    );
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('“X9”')]);
  });

  it('refuses a suppression list that holds nothing of the user type, before anything is written', async () => {
    const path = await list('people.csv', 'email\na@example.com\n');
    const left = await list('phones.csv', 'phone;name\n+49 30 901820;Ada\n');
    const out = join(folder, 'hashed.txt');
    const { exitCode, stderr } = await audienceUploader(['hash', path, '--suppress', left, '--out', out]);
    expect([exitCode, existsSync(out)]).toEqual([1, false]);
    expect(stderr).toContain('phones.csv');
  });

  it('takes the reference path on request, which gives the same bytes', async () => {
    const path = await list(
      'people.csv',
      'email\na@example.com\n Ä@example.com\nAda <b@example.com>\n"c@example.com"\n',
    );
    const fast = await audienceUploader(['hash', path]);
    const reference = await audienceUploader(['hash', path, '--reference']);
    expect(reference.stdout).toBe(fast.stdout);
    const { stdout } = await audienceUploader(['hash', path, '--reference', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ rows: 4, engine: 'reference' });
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

  it('adds raw values to the rejects only on request, safe for a spreadsheet', async () => {
    const path = await list('people.csv', 'email\n"=HYPERLINK(""x"")"\n+broken\n');
    const rejects = join(folder, 'rejects.csv');
    await audienceUploader(['hash', path, '--type', 'email', '--json', '--rejects', rejects, '--with-values']);
    expect(await readFile(rejects, 'utf8')).toBe(
      'row,column,reason,value\r\n2,email,invalid-email,"\'=HYPERLINK(""x"")"\r\n3,email,invalid-email,"\'+broken"\r\n',
    );
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

  it('makes one audience of several lists, each in its own dialect, and removes duplicates between them', async () => {
    const german = await list('de.csv', Buffer.from('Name;E-Mail\nM\xfcller;mueller@example.com\n', 'latin1'));
    const wide = await list(
      'wide.tsv',
      Buffer.from('\ufeffemail\tid\nMUELLER@example.com\t1\nx@example.org\t2\n', 'utf16le'),
    );
    const { stdout } = await audienceUploader(['hash', german, wide, '--type', 'email']);
    expect(stdout).toBe(lines('mueller@example.com', 'x@example.org').join(''));
  });

  it('uses the named columns, by header or by number, and a country column for phones', async () => {
    const path = await list('p.csv', 'id,work,home,land\n1,030 901820,,Germany\n2,,(212) 736-5000,US\n3,555-5555,,\n');
    const args = ['hash', path, '--type', 'phone', '--column', 'work', '--column', '3', '--country-column', 'land'];
    const { stdout } = await audienceUploader([...args, '--json', '--out', join(folder, 'out')]);
    expect(JSON.parse(stdout)).toMatchObject({ rows: 3, hashed: 3, unverified: 1, rejected: {} });
    expect(await readFile(join(folder, 'out'), 'utf8')).toBe(lines('4930901820', '12127365000', '5555555').join(''));
  });

  it('leaves IDs plain only with --plain-ids, and never e-mails', async () => {
    const path = await list('ids.txt', '38400000-8CF0-11BD-B23E-10B96E40000D\n38400000-8cf0-11bd-b23e-10b96e40000d\n');
    const hashed = await audienceUploader(['hash', path, '--type', 'device']);
    expect(hashed.stdout).toBe(lines('38400000-8cf0-11bd-b23e-10b96e40000d').join(''));
    const plain = await audienceUploader(['hash', path, '--type', 'device', '--plain-ids']);
    expect(plain.stdout).toBe('38400000-8cf0-11bd-b23e-10b96e40000d\n');
    const email = await audienceUploader(['hash', path, '--type', 'email', '--column', '1', '--plain-ids']);
    expect([email.exitCode, email.stdout]).toEqual([2, '']);
  });

  it('exits with 3 if more rows are rejected than allowed', async () => {
    const path = await list('people.csv', 'email\na@example.com\nnope\n');
    const allowed = await audienceUploader(['hash', path, '--type', 'email', '--json', '--max-rejects', '1']);
    const refused = await audienceUploader(['hash', path, '--type', 'email', '--json', '--max-rejects', '0']);
    expect([allowed.exitCode, refused.exitCode]).toEqual([0, 3]);
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
    expect(stderr).toMatch(/[.!?]?\n$/);
  });

  it('leaves no partial file behind when it is interrupted', async () => {
    const out = join(folder, 'hashed.txt');
    const child = startCli(['hash', '-', '--type', 'email', '--out', out, '--rejects', join(folder, 'rejects.csv')]);
    const result = waitForExit(child);
    // The first rows are enough to start it; the end of the input never comes.
    const rows = `${'person@example.com\n'.repeat(100_000)}`;
    await new Promise((resolve) => child.stdin?.write(rows, resolve));
    child.kill('SIGINT');
    expect((await result).exitCode).toBe(130);
    expect(existsSync(out)).toBe(false);
    expect(await readdir(folder)).toEqual([]);
  });
});
