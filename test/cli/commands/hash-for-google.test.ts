import { readdir } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../sha256';
import { commandLine } from '../run-command';

const cli = commandLine();

const PEOPLE = `first name,last name,email,phone,zip,country
Zoë,Müller,Zoe.Mueller+shop@gmail.com,030 1234567,1067,Germany
Jean-Pierre,O'Connor,jp@example.fr,+33 1 42 68 53 00,75001,FR
Jean-Pierre,O'Connor,JP@example.fr,0033142685300,75001,France
Ana,García,not an address,,28001,Spain
Nobody,,,,,
`;

const GOOGLE = ['hash', 'people.csv', '--for', 'google', '--plain', 'country,zip', '--out', 'google.csv'];

beforeEach(async () => {
  await cli.write('people.csv', PEOPLE);
});

const lines = (text: string) => text.trimEnd().split('\n');

describe('hash --for google', () => {
  it('writes one person a line by the rules of Google, each once, under its headers', async () => {
    const { exitCode, stderr } = await cli.run(GOOGLE);
    expect(stderr).toContain('email from email; phone from phone; first-name from first name');
    expect(exitCode).toBe(0);
    const [header, ...rows] = lines(await cli.read('google.csv'));
    expect(header).toBe('Email,Phone,First Name,Last Name,Country,Zip');
    const name = (first: string, last: string) => `${sha256(first)},${sha256(last)}`;
    expect(rows.sort()).toEqual(
      [
        `${sha256('zoemueller@gmail.com')},${sha256('+49301234567')},${name('zoë', 'müller')},DE,01067`,
        `${sha256('jp@example.fr')},${sha256('+33142685300')},${name('jean-pierre', "o'connor")},FR,75001`,
        `,,${name('ana', 'garcía')},ES,28001`,
      ].sort(),
    );
  });

  it('writes nothing plain without consent, and names the columns', async () => {
    const { exitCode, stderr } = await cli.run(GOOGLE.filter((word) => word !== '--plain' && word !== 'country,zip'));
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/requires “Country”, “Zip” unhashed.*--plain country,postal-code.*Nothing was written/);
    expect(await readdir(cli.folder)).not.toContain('google.csv.partial');
  });

  it('accepts consent field by field', async () => {
    const { exitCode, stderr } = await cli.run([...GOOGLE.slice(0, 4), '--plain', 'zip', '--out', 'google.csv']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('requires “Country” unhashed');
  });

  it('omits fields on demand, and then needs no consent for them', async () => {
    const { exitCode } = await cli.run([...GOOGLE.slice(0, 4), '--without', 'country,zip', '--out', 'contacts.csv']);
    expect(exitCode).toBe(0);
    const [header, ...rows] = lines(await cli.read('contacts.csv'));
    expect(header).toBe('Email,Phone,First Name,Last Name');
    // Without country and postal code nobody can be matched by a name alone.
    expect(rows).toHaveLength(2);
  });

  it('writes the values of two columns of one field, each in its own place', async () => {
    const rows = ['a@example.com,10115,20095,DE', 'b@example.com,80331,,DE', 'c@example.com,50667,80331,DE'];
    await cli.write('zips.csv', `${['email,zip,other zip,country', ...rows].join('\n')}\n`);
    const fields = ['--field', 'zip=zip', '--field', 'zip=other zip'];
    await cli.run(['hash', 'zips.csv', '--for', 'google', ...fields, ...GOOGLE.slice(4)]);
    const written = lines(await cli.read('google.csv')).slice(1);
    const cellsOf = (address: string) =>
      written
        .find((line) => line.startsWith(sha256(address)))
        ?.split(',')
        .slice(1);
    expect(cellsOf('a@example.com')).toEqual(['DE', '10115', '20095']);
    expect(cellsOf('b@example.com')).toEqual(['DE', '80331', '']);
    expect(cellsOf('c@example.com')).toEqual(['DE', '50667', '80331']);
  });

  it('says what became of the rows of each list, if there are several', async () => {
    await cli.write(
      'more.csv',
      'first name,last name,email,phone,zip,country\nAda,Lovelace,ada@example.com,,,\n,,x,,,\n',
    );
    const { stderr } = await cli.run([...GOOGLE, 'more.csv']);
    expect(stderr).toContain('  people.csv: 5 rows, 4 usable, 1 rejected\n  more.csv: 2 rows, 1 usable, 1 rejected\n');
    const { stdout } = await cli.run([...GOOGLE, 'more.csv', '--json']);
    expect(JSON.parse(stdout).files[0].lists).toEqual([
      { list: 'people.csv', rows: 5, usable: 4, noConsent: 0, invalid: 1, empty: 0 },
      { list: 'more.csv', rows: 2, usable: 1, noConsent: 0, invalid: 1, empty: 0 },
    ]);
    const alone = await cli.run([...GOOGLE, '--json']);
    expect(JSON.parse(alone.stdout).files[0]).not.toHaveProperty('lists');
  });

  it('counts the rows of each list that --only excludes', async () => {
    await cli.write('a.csv', 'email,opt_in\na@example.com,yes\nb@example.com,no\nc@example.com,no\n');
    await cli.write('b.csv', 'email,opt_in\nd@example.com,yes\n');
    const { stderr } = await cli.run([
      'hash',
      'a.csv',
      'b.csv',
      '--for',
      'uid2',
      '--only',
      'opt_in=yes',
      '--out',
      'u.csv',
    ]);
    expect(stderr).toContain('a.csv: 3 rows, 1 usable, 0 rejected, 2 without the value that --only asks for\n');
    expect(stderr).toContain('b.csv: 1 row, 1 usable, 0 rejected\n');
  });

  it('gives the same bytes whatever the order of the list', async () => {
    await cli.run(GOOGLE);
    const first = await cli.read('google.csv');
    const [header = '', ...rows] = lines(PEOPLE);
    await cli.write('people.csv', `${[header, ...rows.toReversed()].join('\n')}\n`);
    await cli.run(GOOGLE);
    expect(await cli.read('google.csv')).toBe(first);
  });

  it('reports rejected rows by row, column and reason, and the value only on demand', async () => {
    await cli.run([...GOOGLE, '--rejects', 'rejects.csv']);
    expect(lines(await cli.read('rejects.csv')).map((line) => line.trim())).toEqual([
      'row,column,reason',
      '5,email,invalid-email',
      '6,,no-match-key',
    ]);
    const { exitCode } = await cli.run([...GOOGLE, '--rejects', 'rejects.csv', '--with-values', '--max-rejects', '0']);
    expect(await cli.read('rejects.csv')).toContain('5,email,invalid-email,not an address');
    expect(exitCode).toBe(3);
  });

  it('suppresses people of a list, raw or hashed by the same rules', async () => {
    await cli.write('out.csv', `email\nzoemueller@gmail.com\n${sha256('jp@example.fr')}\n`);
    const { exitCode, stderr } = await cli.run([...GOOGLE, '--suppress', 'out.csv']);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('lines suppressed');
    expect(lines(await cli.read('google.csv')).slice(1)).toEqual([`,,${sha256('ana')},${sha256('garcía')},ES,28001`]);
  });

  it('counts the rows of a suppression list once, although two rules read them', async () => {
    await cli.write('out.csv', 'email\na@example.com\nnobody\n');
    const { stdout } = await cli.run([...GOOGLE, '--for', 'uid2', '--suppress', 'out.csv', '--json']);
    expect(JSON.parse(stdout).suppression).toMatchObject([
      { field: 'email', counts: { rows: 2, rejected: { 'invalid-email': 1 } } },
    ]);
  });

  it('refuses a suppression list that cannot suppress anybody', async () => {
    await cli.write('out.csv', 'city\nBerlin\n');
    const { exitCode, stderr } = await cli.run([...GOOGLE, '--suppress', 'out.csv']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('it would suppress nobody');
  });

  it('uses only the rows that a consent column allows', async () => {
    await cli.write('people.csv', 'email,opt_in\na@example.com,yes\nb@example.com,no\nc@example.com,YES \n');
    const { stderr } = await cli.run([...GOOGLE, '--only', 'opt_in=yes']);
    expect(
      lines(await cli.read('google.csv'))
        .slice(1)
        .sort(),
    ).toEqual(['a@example.com', 'c@example.com'].map(sha256).sort());
    expect(stderr).toContain('1  row not used');
  });

  it('fills columns of the same name with several addresses of a person', async () => {
    await cli.write('people.csv', 'email 1,email 2\na@example.com,b@example.com\nc@example.com,C@example.com\n');
    await cli.run(GOOGLE);
    const [header, ...rows] = lines(await cli.read('google.csv'));
    expect(header).toBe('Email,Email');
    expect(rows.sort()).toEqual(
      [`${sha256('a@example.com')},${sha256('b@example.com')}`, `${sha256('c@example.com')},`].sort(),
    );
  });

  it('writes a receipt of what was written, by which rules, and their sources', async () => {
    const { stdout } = await cli.run([...GOOGLE, '--receipt', 'receipt.json', '--json']);
    const receipt = JSON.parse(await cli.read('receipt.json'));
    expect(receipt).toEqual(JSON.parse(stdout));
    const [file] = receipt.files;
    const text = await cli.read('google.csv');
    expect(file).toMatchObject({
      platform: 'google',
      rows: 5,
      lines: 3,
      duplicates: 1,
      rejected: { 'no-match-key': 1 },
    });
    expect(file.parts).toEqual([
      { path: cli.path('google.csv'), part: 1, lines: 3, bytes: Buffer.byteLength(text), sha256: sha256(text) },
    ]);
    expect(file.columns[0]).toMatchObject({
      header: 'Email',
      rule: 'email-gmail',
      certainty: 'contested',
      counts: { values: 3, rejected: { 'invalid-email': 1 } },
    });
    expect(file.columns[0].sources[0]).toMatchObject({ read: expect.stringMatching(/^20/), by: 'platform' });
    // It contains columns and counts, and no person.
    expect(JSON.stringify(receipt)).not.toMatch(/garc|zoe|example\.fr/i);
  });

  it('warns if a platform needs more people than there are', async () => {
    const { stderr } = await cli.run(GOOGLE);
    expect(stderr).toMatch(/needs at least 100 matched people.*this file has 3/);
  });
});
