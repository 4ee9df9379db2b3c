import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../sha256';
import { commandLine } from '../run-command';

const cli = commandLine();

const PEOPLE = `email,phone,country
Zoe.Mueller+shop@gmail.com,030 1234567,Germany
jp@example.fr,+33 1 42 68 53 00,FR
`;

beforeEach(async () => {
  await cli.write('people.csv', PEOPLE);
});

const lines = (text: string) => text.trimEnd().split('\n');

describe('hash --for', () => {
  it('says that a further part stands beside a file that has none, and leaves it', async () => {
    await cli.write('yahoo-2.csv', 'of another run\n');
    const { exitCode, stderr } = await cli.run(['hash', 'people.csv', '--for', 'yahoo', '--out', 'yahoo.csv']);
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/yahoo-2\.csv” is not part of this file/);
    expect(await cli.read('yahoo-2.csv')).toBe('of another run\n');
  });

  it('makes files for several platforms in one pass, each by its own rules', async () => {
    const { exitCode } = await cli.run([
      'hash',
      'people.csv',
      '--for',
      'meta',
      '--for',
      'uid2',
      '--for',
      'reddit',
      '--out',
      'all.csv',
    ]);
    expect(exitCode).toBe(0);
    const files = (await readdir(cli.folder)).filter((name) => name.startsWith('all'));
    expect(files.sort()).toEqual(['all-meta.csv', 'all-reddit.csv', 'all-uid2-emails.csv', 'all-uid2-phones.csv']);
    expect(await cli.read('all-uid2-emails.csv')).toContain(
      `${Buffer.from(sha256('zoemueller@gmail.com'), 'hex').toString('base64')}\n`,
    );
    expect(await cli.read('all-meta.csv')).toContain(sha256('zoe.mueller+shop@gmail.com'));
    expect(await cli.read('all-meta.csv')).toContain(sha256('49301234567'));
    expect(await cli.read('all-reddit.csv')).toContain(sha256('zoemueller@gmail.com'));
  });

  it('refuses a list without any field that the platform takes, and says which it takes', async () => {
    await cli.write('people.csv', 'city,shoe size\nBerlin,43\n');
    const { exitCode, stderr } = await cli.run(['hash', 'people.csv', '--for', 'microsoft', '--out', 'x.csv']);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /no column was found that Microsoft Advertising customer match can match people by. It matches by email/,
    );
  });

  it('takes columns that the marketer names, also of a list without a header', async () => {
    await cli.write('people.csv', 'a@example.com;10115\nb@example.com;1067\n');
    const { exitCode } = await cli.run([
      ...[
        'hash',
        'people.csv',
        '--for',
        'meta',
        '--field',
        'email=1',
        '--field',
        'zip=2',
        '--country',
        'DE',
        '--out',
        'm.csv',
      ],
    ]);
    expect(exitCode).toBe(0);
    const [header, ...rows] = lines(await cli.read('m.csv'));
    expect(header).toBe('email,zip,country');
    expect(rows.sort()).toEqual(
      [
        `${sha256('a@example.com')},${sha256('10115')},${sha256('de')}`,
        `${sha256('b@example.com')},${sha256('01067')},${sha256('de')}`,
      ].sort(),
    );
  });

  it('rejects ambiguous dates until their order is given', async () => {
    await cli.write('people.csv', 'email,date of birth\na@example.com,05/03/1990\n');
    const meta = ['hash', 'people.csv', '--for', 'meta', '--out', 'm.csv'];
    const { stderr } = await cli.run(meta);
    expect(stderr).toContain('A date whose day could be its month (set --date-order)');
    await cli.run([...meta, '--date-order', 'dmy']);
    expect(await cli.read('m.csv')).toContain(sha256('19900305'));
  });

  it('passes digests through unchanged, and says so', async () => {
    await cli.write('people.csv', `email\n${sha256('a@example.com').toUpperCase()}\n`);
    const { stderr } = await cli.run(['hash', 'people.csv', '--for', 'uid2', '--out', 'u.txt']);
    expect(stderr).toContain('hashed already, passed through');
    expect(await cli.read('u.txt')).toBe(`${Buffer.from(sha256('a@example.com'), 'hex').toString('base64')}\n`);
  });

  it('writes no cell that a spreadsheet takes for a formula', async () => {
    await cli.write('people.csv', 'email,company\na@example.com,=1+1\nb@example.com,"Smith, ""Sons"""\n');
    await cli.run(['hash', 'people.csv', '--for', 'linkedin', '--plain', 'company', '--out', 'l.csv']);
    expect(
      lines(await cli.read('l.csv'))
        .slice(1)
        .sort(),
    ).toEqual([`${sha256('a@example.com')},`, `${sha256('b@example.com')},"Smith, ""Sons"""`].sort());
  });

  it('makes the file of the Audience API as hash does without it', async () => {
    await cli.run(['hash', 'people.csv', '--out', 'plain.txt']);
    await cli.run(['hash', 'people.csv', '--for', 'audience-api', '--out', 'api.txt']);
    expect(await cli.read('api.txt')).toBe(await cli.read('plain.txt'));
  });

  it.each([
    [['--for', 'myspace'], '--for: takes one of audience-api, meta'],
    [['--for', 'audience-api', '--for', 'meta'], 'made on its own'],
    [['--for', 'meta', '--plain', 'shoes'], '--plain: takes fields'],
    [['--for', 'meta', '--field', 'zip'], '--field: takes a field and its column'],
    [['--for', 'meta', '--type', 'email'], '--type is only for files of the Audience API'],
    [['--for', 'meta', '--field', 'zip=no such column'], 'has no column “no such column”'],
  ])('refuses %j in words', async (options, words) => {
    const { exitCode, stderr } = await cli.run(['hash', 'people.csv', '--out', 'x.csv', ...options]);
    expect(stderr).toContain(words);
    expect(exitCode).toBe(2);
  });

  it('needs an output file', async () => {
    const { exitCode, stderr } = await cli.run(['hash', 'people.csv', '--for', 'meta']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('needs --out');
  });

  it('writes its file and says so if the receipt cannot be kept', async () => {
    await rm(cli.path('receipts'), { recursive: true, force: true });
    await cli.write('receipts', 'a file where a folder should be');
    const { exitCode, stderr } = await cli.run(['hash', 'people.csv', '--for', 'meta', '--out', 'm.csv']);
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('is not kept on this computer')]);
    expect(lines(await cli.read('m.csv'))).toHaveLength(3);
    await rm(cli.path('receipts'));
  });

  it('never overwrites one of its lists', async () => {
    const { exitCode } = await cli.run(['hash', 'people.csv', '--for', 'meta', '--out', 'people.csv']);
    expect(exitCode).toBe(2);
    expect(await cli.read('people.csv')).toBe(PEOPLE);
  });
});

describe('the files of platforms', () => {
  it('hold what was agreed to stay plain, and no other raw value is anywhere', async () => {
    const secrets = ['Canaryfirst', 'Canarylast', 'canary.person@example.com', '+49 30 5550199', '493055501999'];
    await cli.write(
      'canary.csv',
      `first name,last name,email,phone,zip,country\n${secrets.slice(0, 4).join(',')},98765,DE\nx,,bad canary.person,,98765,\n`,
    );
    const results = [
      await cli.run([
        'hash',
        'canary.csv',
        '--for',
        'google',
        '--plain',
        'country,zip',
        '--out',
        'k.csv',
        '--rejects',
        'kr.csv',
        '--receipt',
        'k.json',
      ]),
      await cli.run([
        'hash',
        'canary.csv',
        '--for',
        'meta',
        '--for',
        'uid2',
        '--out',
        'k2.csv',
        '--suppress',
        'canary.csv',
      ]),
      await cli.run(['check', 'canary.person@example.com', '--in', 'k.csv']),
    ];
    const said = results.map(({ stdout, stderr }) => stdout + stderr).join('');
    const files = (await readdir(cli.folder, { recursive: true, withFileTypes: true })).filter(
      (entry) => entry.isFile() && entry.name !== 'canary.csv',
    );
    const texts = await Promise.all(
      files.map(async ({ parentPath, name }) => [name, await readFile(join(parentPath, name), 'latin1')] as const),
    );
    for (const secret of secrets) {
      expect(said.toLowerCase()).not.toContain(secret.toLowerCase());
      for (const [name, text] of texts) expect(text.toLowerCase(), name).not.toContain(secret.toLowerCase());
    }
    expect(texts.filter(([, text]) => text.includes('98765')).map(([name]) => name)).toEqual(['k.csv']);
    expect(said).not.toContain('98765');
  });
});
