import { afterEach, describe, expect, it } from 'vitest';
import { textWorkbook, workbookOf } from '../../../tools/samples/workbook-files';
import { zipOf } from '../../../tools/samples/zip-files';
import { sha256 } from '../../sha256';
import { commandLine } from '../run-command';

const ROWS = [['E-Mail'], ['ada@example.com'], [' BOB@example.com'], ['nobody']];
const CSV = ROWS.map(([email]) => `${email}\n`).join('');
const DIGESTS = ['ada@example.com', 'bob@example.com']
  .map((email) => `${sha256(email)}\n`)
  .sort()
  .join('');

const cli = commandLine();
afterEach(() => cli.clear());

async function list(name: string, content: Uint8Array): Promise<string> {
  await cli.write(name, content);
  return cli.path(name);
}

describe('packed lists and workbooks', () => {
  it('say which list of an archive was taken, and take the one that is named', async () => {
    const path = await list(
      'shops.zip',
      zipOf([
        { name: 'north.csv', content: CSV },
        { name: 'south.csv', content: 'email\neve@example.com\n' },
      ]),
    );
    const first = await cli.run(['hash', path]);
    expect(first.stdout).toBe(DIGESTS);
    expect(first.stderr).toContain('shops.zip › north.csv');
    expect(first.stderr).toContain('the first list of 2 files in the archive; the others are not used');
    const named = await cli.run(['hash', path, '--member', 'south.csv']);
    expect(named.stdout).toBe(`${sha256('eve@example.com')}\n`);
    const wrong = await cli.run(['inspect', path, '--member', 'west.csv']);
    expect(wrong.exitCode).toBe(2);
    expect(wrong.stderr).toContain('Choose one of: “north.csv”, “south.csv”.');
  });

  it('take several lists of an archive, or all, as if each had been given', async () => {
    const path = await list(
      'all.zip',
      zipOf([
        { name: 'north.csv', content: CSV },
        { name: 'letter.pdf', content: '%PDF-1.7' },
        { name: 'empty.csv', content: '' },
        { name: 'crm.xlsx', content: textWorkbook([['email'], ['eve@example.com']]) },
        { name: 'west.csv', content: 'email\nzoe@example.com\n' },
      ]),
    );
    const digests = (...emails: string[]) =>
      emails
        .map((email) => `${sha256(email)}\n`)
        .sort()
        .join('');
    const all = await cli.run(['hash', path, '--member', 'all', '--rejects', 'rejects.csv']);
    expect(all.stdout).toBe(digests('ada@example.com', 'bob@example.com', 'eve@example.com', 'zoe@example.com'));
    for (const member of ['north.csv', 'crm.xlsx', 'west.csv']) expect(all.stderr).toContain(`all.zip › ${member}`);
    expect(await cli.read('rejects.csv')).toContain('all.zip › north.csv');
    const two = await cli.run(['hash', path, '--member', 'crm.xlsx', '--member', '5']);
    expect(two.stdout).toBe(digests('eve@example.com', 'zoe@example.com'));
    const seen = await cli.run(['inspect', path, '--member', 'all', '--json']);
    const names = seen.stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line).name);
    expect(names).toEqual(['all.zip › north.csv', 'all.zip › crm.xlsx', 'all.zip › west.csv']);
  });

  it('are the only one if they are in no archive', async () => {
    const path = await list('plain.csv', Buffer.from(CSV));
    const all = await cli.run(['hash', path, '--member', 'all']);
    expect(all.stdout).toBe(DIGESTS);
    expect(all.stderr).not.toContain('--member');
  });

  it.each([
    ['--sheet', ['--sheet', '2'], 'is not a workbook, so --sheet has no effect on it'],
    ['--member', ['--member', 'south.csv'], 'is not an archive, so --member has no effect on it'],
    ['--member, twice', ['--member', '1', '--member', '2'], 'is not an archive, so --member has no effect on it'],
  ])('say that %s chooses nothing in a list of another kind', async (_, options, words) => {
    const path = await list('plain.csv', Buffer.from(CSV));
    const results = await Promise.all(
      [['hash'], ['inspect', '--json']].map(([command = '', ...args]) => cli.run([command, path, ...args, ...options])),
    );
    for (const { exitCode, stderr } of results) expect([exitCode, stderr]).toEqual([0, expect.stringContaining(words)]);
  });

  it('name the archive and the sheet of a packed workbook', async () => {
    const content = zipOf([
      { name: 'crm.xlsx', content: textWorkbook(ROWS, 'Leads') },
      { name: 'letter.pdf', content: '%PDF-1.7' },
    ]);
    const { stdout } = await cli.run(['inspect', await list('export.zip', content)]);
    expect(stdout).toMatch(/^export\.zip › crm\.xlsx\n/);
    expect(stdout).toContain('in the ZIP  crm.xlsx (It is the first list of 2 files');
    expect(stdout).toContain('  2  letter.pdf');
    expect(stdout).toContain('sheet       Leads (It is the only sheet.)');
    expect(stdout).not.toContain('encoding');
  });

  it('are not several through standard input', async () => {
    const { exitCode, stderr } = await cli.run(['hash', '-', '--member', 'all'], CSV);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Save the archive as a file');
  });

  it('list the sheets of a workbook, and take the one that is named', async () => {
    const row = (value: string) => `<row><c t="str"><v>email</v></c></row><row><c t="str"><v>${value}</v></c></row>`;
    const path = await list(
      'crm.xlsx',
      workbookOf({
        sheets: [
          { name: 'Leads', rows: row('ada@example.com') },
          { name: 'Customers', rows: row('eve@example.com') },
        ],
      }),
    );
    const { stdout } = await cli.run(['inspect', path]);
    expect(stdout).toMatch(/sheet {6}Leads \(Of 2 sheets, it is the first/);
    expect(stdout).toContain('    2  Customers');
    expect(stdout).not.toContain('encoding');
    expect((await cli.run(['hash', path, '--sheet', '2'])).stdout).toBe(`${sha256('eve@example.com')}\n`);
  });
});
