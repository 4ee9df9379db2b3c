import { describe, expect, it } from 'vitest';
import { sha256 } from '../../sha256';
import { commandLine } from '../run-command';

const cli = commandLine();

const PLAIN = 'country,zip,first-name,last-name,title,company';

/** Returns the output, and the sorted rows of the file without its header. */
async function make(platform: string, list: string, args: readonly string[] = []) {
  await cli.write('list.csv', list);
  const options = ['--for', platform, '--plain', PLAIN, '--out', `${platform}.csv`, ...args];
  const result = await cli.run(['hash', 'list.csv', ...options]);
  const rows = async () => (await cli.read(`${platform}.csv`)).trimEnd().split('\n').slice(1).sort();
  return { ...result, rows };
}

const PLATFORMS = ['google', 'meta', 'linkedin', 'tiktok', 'amazon'] as const;

describe('a list without any field that a platform takes', () => {
  it.each([...PLATFORMS, 'uid2', 'microsoft', 'snapchat'])(
    'is refused for %s, with the fields that it takes',
    async (id) => {
      const { exitCode, stderr } = await make(id, 'colour,size\nred,1\nblue,2\n');
      expect(exitCode).toBe(1);
      expect(stderr).toMatch(/no column was found that .+ can match people by\. It matches by email/);
      expect(stderr).toContain('--field "email=1"');
    },
  );
});

describe('a postal code that a spreadsheet made a number of', () => {
  const LIST =
    'email,zip,country,first name,last name\na@b.co,1067,DE,Ada,B\nc@d.co,94016.0,US,C,D\ne@f.co,501,US,E,F\ng@h.co,1010,AT,G,H\n';

  it.each(['meta', 'amazon'])('gets its zeros back where the row says the country: %s', async (id) => {
    const { stderr, rows } = await make(id, LIST);
    expect(stderr).toMatch(/3 +repaired/);
    const codes = (await rows()).map((row) => row.split(',')[3]);
    expect(codes.sort()).toEqual(['01067', '94016', '00501', '1010'].map(sha256).sort());
  });

  it('is checkable where it is plain', async () => {
    const { rows } = await make('google', LIST);
    expect((await rows()).map((row) => row.split(',').slice(-2).join(' ')).sort()).toEqual([
      'AT 1010',
      'DE 01067',
      'US 00501',
      'US 94016',
    ]);
  });

  it('is reported if the country is unknown, and repaired if it is given', async () => {
    const list = 'email,zip\na@b.co,2139\nc@d.co,90210\n';
    const silent = await make('google', list);
    expect(silent.stderr).toMatch(/1 postal code in its first rows may have lost leading zeros.*--country/);
    expect((await silent.rows()).map((row) => row.split(',')[1]).sort()).toEqual(['2139', '90210']);
    const said = await make('google', list, ['--country', 'US', '--without', 'country']);
    expect(said.stderr).not.toContain('lost zeros');
    expect((await said.rows()).map((row) => row.split(',')[1]).sort()).toEqual(['02139', '90210']);
  });
});

describe('dates of birth in several orders', () => {
  const dated = (...dates: readonly string[]) =>
    `email,date of birth\n${dates.map((date, row) => `p${row}@example.com,${date}\n`).join('')}`;
  const datesOf = async (rows: () => Promise<readonly string[]>) =>
    (await rows()).map((row) => row.split(',')[1]).sort();

  it('are read if each is unambiguous, and rejected if it is not', async () => {
    const { stderr, rows } = await make(
      'meta',
      dated('1990-12-31', '31.12.1991', '25/12/1992', '12/26/1993', '05/03/1994'),
    );
    expect(stderr).toMatch(/1 +unusable: A date whose day could be its month \(set --date-order\)/);
    expect(await datesOf(rows)).toEqual(['', ...['19901231', '19911231', '19921225', '19931226'].map(sha256)].sort());
  });

  it('do not decide each other’s order by dates with dots', async () => {
    const { stderr, rows } = await make('meta', dated('31.12.1991', '05/03/1994'));
    expect(stderr).toMatch(/1 +unusable: A date whose day could be its month/);
    expect(await datesOf(rows)).toEqual(['', sha256('19911231')].sort());
  });

  it('begin with the day where they have dots, although those with slashes begin with the month', async () => {
    const { rows } = await make('meta', dated('12/31/1991', '05/03/1994', '05.03.1995', '25.03.1996'));
    expect(await datesOf(rows)).toEqual(['19911231', '19940503', '19950305', '19960325'].map(sha256).sort());
  });

  it('are read as the marketer says', async () => {
    const { rows } = await make('meta', dated('31.12.1991', '05/03/1994'), ['--date-order', 'mdy']);
    expect(await datesOf(rows)).toContain(sha256('19940503'));
  });

  it('are rejected if no calendar has them', async () => {
    const { stderr } = await make(
      'meta',
      dated('02/30/1985', '1890-01-01', '06/07/88', '1990-01-01', '1991-01-01', '1992-01-01'),
    );
    expect(stderr).toMatch(/3 +unusable: Not a date of birth/);
  });

  it('are not used if most are invalid, which is reported', async () => {
    const list = dated('spring', 'summer', '1990-01-01');
    const { stderr } = await make('meta', list);
    expect(stderr).toMatch(
      /the header of column “?date of birth”? says birth-date, but most of its values are something else/,
    );
    const used = await make('meta', list, ['--field', 'birth-date=date of birth']);
    expect(used.stderr).not.toContain('most of its values');
    expect(await datesOf(used.rows)).toContain(sha256('19900101'));
  });
});

describe('words for a gender', () => {
  const M = ['male', 'männlich', 'homme', 'hombre', 'uomo', 'masculino', 'man', 'mężczyzna', '男', '男性', 'M', 'Herr'];
  const F = [
    'female',
    'weiblich',
    'femme',
    'Mujer',
    'donna',
    'Feminino',
    'vrouw',
    'kobieta',
    '女',
    '女性',
    'F',
    'Frau',
  ];

  it('are understood in ten languages; others are not used, and the row stays', async () => {
    const words = [...M, ...F, 'divers', 'prefer not to say'];
    const list = `email,gender\n${words.map((word, row) => `p${row}@example.com,${word}\n`).join('')}`;
    const { stderr, rows } = await make('meta', list);
    const byEmail = new Map((await rows()).map((row) => row.split(',') as [string, string]));
    const given = words.map((_, row) => byEmail.get(sha256(`p${row}@example.com`)));
    expect(given).toEqual([...M.map(() => sha256('m')), ...F.map(() => sha256('f')), '', '']);
    expect(stderr).toMatch(/2 +unusable: Not a word for male or female/);
  });
});

describe('a country that contradicts the phone number', () => {
  it.each(['google', 'meta', 'tiktok', 'amazon'])('is reported, and both are written as they are: %s', async (id) => {
    const list = 'email,phone,country\na@b.co,+33 1 42 68 53 00,DE\nc@d.co,030 901820,DE\n';
    const { exitCode, stderr, rows } = await make(id, list);
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/in 1 row the phone number belongs to a different country than the row’s/);
    const plus = id === 'google' ? '+' : '';
    expect((await rows()).map((row) => row.split(',')[1]).sort()).toEqual(
      [sha256(`${plus}33142685300`), sha256(`${plus}4930901820`)].sort(),
    );
  });
});

describe('the size of a file', () => {
  it.each([
    ['google', /at least 100 matched people/],
    ['meta', /at least 100 rows/],
    ['linkedin', /at least 300 rows/],
    ['tiktok', /at least 1,000 rows/],
    ['microsoft', /at least 300 matched people/],
  ])('below the minimum of %s is told of, and the file is written', async (id, words) => {
    const { exitCode, stderr } = await make(id, 'email\na@example.com\n');
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(words);
    expect(stderr).toMatch(/this file has 1\./);
  });

  it('above the maximum of LinkedIn becomes several files, each for one audience, and replaces no list', async () => {
    const people = Array.from({ length: 300_001 }, (_, row) => `p${row}@example.com\n`).join('');
    const { exitCode, stderr } = await make('linkedin', `email\n${people}`);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('in 2 files, because of the platform’s maximum size');
    expect(stderr).toContain('the 2 files become 2 audiences');
    expect(stderr).toContain('the smallest of these files has 1 line, and LinkedIn contact list');
    const [first, second] = await Promise.all(['linkedin.csv', 'linkedin-2.csv'].map((file) => cli.read(file)));
    const lines = [first, second].map((text) => text?.trimEnd().split('\n') ?? []);
    expect(lines.map(([header]) => header)).toEqual(['email', 'email']);
    expect(lines.map((file) => file.length)).toEqual([300_001, 2]);
    expect(new Set(lines.flat()).size).toBe(300_002);
    const later = await make('linkedin', `email\n${people}new@example.com\n`, [
      ...['--since', 'linkedin.csv', '--out', 'later.csv'],
    ]);
    expect(later.stderr).toMatch(/linkedin\.csv, .*linkedin-2\.csv: 300,001 lines are the same/);
    expect(await cli.read('later-added.csv')).toBe(`email\n${sha256('new@example.com')}\n`);
    expect(await cli.read('later-gone.csv')).toBe('email\n');
    await cli.write('crm-2.csv', `email\n${people}`);
    const over = await cli.run(['hash', 'crm-2.csv', '--for', 'linkedin', '--out', 'crm.csv']);
    expect(over).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('crm-2.csv') });
    expect(await cli.read('crm-2.csv')).toBe(`email\n${people}`);
    await expect(cli.read('crm.csv')).rejects.toThrow();
  }, 60_000);
});
