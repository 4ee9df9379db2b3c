import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../sha256';
import { commandLine } from '../run-command';

const lines = (...values: string[]) => values.map((value) => `${sha256(value)}\n`).sort();

const cli = commandLine();
afterEach(() => cli.clear());

async function list(name: string, content: string | Buffer): Promise<string> {
  await cli.write(name, content);
  return cli.path(name);
}

describe('audience-uploader hash', () => {
  it('counts in JSON: hashed = unique + duplicates, and every row is accounted for', async () => {
    const content = `email\na@example.com\nA@EXAMPLE.COM\n.b@example.com\n${sha256('c')}\n\nnope\n`;
    const path = await list('people.csv', content);
    const { stdout } = await cli.run(['hash', path, '--type', 'email_hash', '--json']);
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
    const { stderr } = await cli.run(['hash', first, second]);
    expect(stderr).toMatch(/3 {2}rows read/);
    expect(stderr).toContain('a.csv: 2 rows, 1 usable value, 1 row rejected');
    expect(stderr).toContain('b.csv: 1 row, 1 usable value, 0 rows rejected');
    const { stdout } = await cli.run(['hash', first, second, '--json']);
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
    const both = ['hash', path, '--type', 'email', '--type', 'phone'];
    expect((await cli.run([...both, '--out', 'hashed.txt'])).exitCode).toBe(0);
    expect(await cli.read('hashed-email.txt')).toBe(lines('a@example.com').join(''));
    expect(await cli.read('hashed-phone.txt')).toBe(lines('4930901820', '4930901821').join(''));
    const { stdout } = await cli.run([...both, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      userTypes: [
        { userType: 'email_hash', unique: 1 },
        { userType: 'phone_hash', unique: 2 },
      ],
    });
    const unnamed = await cli.run(both);
    expect([unnamed.exitCode, unnamed.stdout]).toEqual([2, '']);
    expect(unnamed.stderr).toContain('--out');
  });

  it('fails if a requested user type is in no list', async () => {
    const path = await list('people.csv', 'email\na@example.com\n');
    const { exitCode, stderr } = await cli.run(['hash', path, '--type', 'email', '--type', 'phone', '--json']);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('No list has a column for phone_hash')]);
  });

  it('suppresses the people of a suppression list, and says what it could not read of it', async () => {
    const path = await list('people.csv', 'email;phone\na@example.com;\nb@example.com;\n');
    const left = await list('opt-outs.txt', `A@Example.com\nnobody\n${sha256('c@example.com')}\n`);
    const { stdout, stderr } = await cli.run(['hash', path, '--type', 'email', '--suppress', left]);
    expect(stdout).toBe(lines('b@example.com').join(''));
    expect(stderr).toContain('1  person suppressed');
    expect(stderr).toMatch(/Suppression lists: 3 rows\n.*1 unusable: it suppresses nobody/);
    const json = await cli.run(['hash', path, '--type', 'email', '--suppress', left, '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ hashed: 2, unique: 1, suppressed: 1, suppression: { rows: 3 } });
  });

  it('reads the numbers of a suppression list like those of the lists, and reports those without a country', async () => {
    const path = await list('calls.csv', 'Telefon\n030 901820\n030 901821\n');
    const left = await list('left.csv', 'Telefon\n030 901820\n');
    const mapping = cli.path('mapping.json');
    await cli.run(['inspect', path, '--type', 'phone', '--country', 'DE', '--save-mapping', mapping]);
    const hashed = await cli.run(['hash', path, '--mapping', mapping, '--suppress', left]);
    expect(hashed.stdout).toBe(lines('4930901821').join(''));
    const placed = await list('placed.csv', 'Telefon,Land\n030 901820,DE\n');
    const unplaced = await cli.run(['hash', placed, '--suppress', left]);
    expect(unplaced.stdout).toBe(lines('4930901820').join(''));
    expect(unplaced.stderr).toContain('1 phone number unverified: without + or a country it may suppress nobody');
  });

  it('reads a suppression list as a mapping file says', async () => {
    const path = await list('people.csv', 'email\na@example.com\nb@example.com\n');
    const left = await list('left.csv', 'x@example.com,a@example.com\nx@example.com,b@example.com\n');
    const mapping = cli.path('mapping.json');
    const read = ['--no-header', '--type', 'email', '--column', '2'];
    await cli.run(['inspect', left, ...read, '--save-mapping', mapping]);
    const args = ['hash', path, '--suppress', left, '--suppress-mapping', mapping];
    expect((await cli.run(args)).stdout).toBe('');
  });

  it.each([
    ['as two lists', ['-', '-']],
    ['as its own suppression list', ['-', '--suppress', '-']],
    ['as two lists for a platform', ['-', '-', '--for', 'meta', '--out', 'meta.csv']],
  ])('refuses to read standard input twice: %s', async (_, args) => {
    const { exitCode, stderr } = await cli.run(['hash', ...args], 'email\na@example.com\n');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('Standard input can be read only once.')]);
  });

  it('makes one set of lines for a user type that is named twice', async () => {
    const path = await list('people.csv', 'email\na@example.com\n');
    const { stdout } = await cli.run(['hash', path, '--type', 'email', '--type', 'email', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ rows: 1, hashed: 1, duplicates: 0 });
  });

  it('drops no named column if its type is unclear', async () => {
    const path = await list('people.csv', 'Mail,Phone,X9\na@example.com,+49 30 901820,7\n');
    const types = ['--type', 'email', '--type', 'phone'];
    const columns = ['--column', 'Mail', '--column', 'Phone', '--column', 'X9'];
    const { exitCode, stderr } = await cli.run(['hash', path, ...types, ...columns, '--json']);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('“X9”')]);
  });

  it('refuses a suppression list that holds nothing of the user type, before anything is written', async () => {
    const path = await list('people.csv', 'email\na@example.com\n');
    const left = await list('phones.csv', 'phone;name\n+49 30 901820;Ada\n');
    const out = cli.path('hashed.txt');
    const { exitCode, stderr } = await cli.run(['hash', path, '--suppress', left, '--out', out]);
    expect([exitCode, existsSync(out)]).toEqual([1, false]);
    expect(stderr).toContain('phones.csv');
  });

  it('adds raw values to the rejects only on request, safe for a spreadsheet', async () => {
    const path = await list('people.csv', 'email\n"=HYPERLINK(""x"")"\n+broken\n');
    await cli.run(['hash', path, '--type', 'email', '--json', '--rejects', 'rejects.csv', '--with-values']);
    expect(await cli.read('rejects.csv')).toBe(
      'row,column,reason,value\r\n2,email,invalid-email,"\'=HYPERLINK(""x"")"\r\n3,email,invalid-email,"\'+broken"\r\n',
    );
  });

  it('makes one audience of several lists, each in its own dialect, and removes duplicates between them', async () => {
    const german = await list('de.csv', Buffer.from('Name;E-Mail\nM\xfcller;mueller@example.com\n', 'latin1'));
    const wide = await list(
      'wide.tsv',
      Buffer.from('\ufeffemail\tid\nMUELLER@example.com\t1\nx@example.org\t2\n', 'utf16le'),
    );
    const { stdout } = await cli.run(['hash', german, wide, '--type', 'email']);
    expect(stdout).toBe(lines('mueller@example.com', 'x@example.org').join(''));
  });

  it('uses the named columns, by header or by number, and a country column for phones', async () => {
    const path = await list('p.csv', 'id,work,home,land\n1,030 901820,,Germany\n2,,(212) 736-5000,US\n3,555-5555,,\n');
    const args = ['hash', path, '--type', 'phone', '--column', 'work', '--column', '3', '--country-column', 'land'];
    const { stdout } = await cli.run([...args, '--json', '--out', 'out.txt']);
    expect(JSON.parse(stdout)).toMatchObject({ rows: 3, hashed: 3, unverified: 1, rejected: {} });
    expect(await cli.read('out.txt')).toBe(lines('4930901820', '12127365000', '5555555').join(''));
  });

  it('leaves IDs plain only with --plain-ids, and never e-mails', async () => {
    const path = await list('ids.txt', '38400000-8CF0-11BD-B23E-10B96E40000D\n38400000-8cf0-11bd-b23e-10b96e40000d\n');
    const hashed = await cli.run(['hash', path, '--type', 'device']);
    expect(hashed.stdout).toBe(lines('38400000-8cf0-11bd-b23e-10b96e40000d').join(''));
    const plain = await cli.run(['hash', path, '--type', 'device', '--plain-ids']);
    expect(plain.stdout).toBe('38400000-8cf0-11bd-b23e-10b96e40000d\n');
    const email = await cli.run(['hash', path, '--type', 'email', '--column', '1', '--plain-ids']);
    expect([email.exitCode, email.stdout]).toEqual([2, '']);
  });

  it('exits with 3 if more rows are rejected than allowed', async () => {
    const path = await list('people.csv', 'email\na@example.com\nnope\n');
    const allowed = await cli.run(['hash', path, '--type', 'email', '--json', '--max-rejects', '1']);
    const refused = await cli.run(['hash', path, '--type', 'email', '--json', '--max-rejects', '0']);
    expect([allowed.exitCode, refused.exitCode]).toEqual([0, 3]);
  });
});
