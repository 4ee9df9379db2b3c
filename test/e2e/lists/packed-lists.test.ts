import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textWorkbook, workbookOf } from '../../../tools/samples/workbook-files';
import { zipOf } from '../../../tools/samples/zip-files';
import { sha256 } from '../../sha256';
import { audienceUploader } from '../command-line';

const ROWS = [['E-Mail'], ['ada@example.com'], [' BOB@example.com'], ['nobody']];
const CSV = ROWS.map(([email]) => `${email}\n`).join('');
const DIGESTS = ['ada@example.com', 'bob@example.com']
  .map((email) => `${sha256(email)}\n`)
  .sort()
  .join('');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-packed-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function list(name: string, content: Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

describe('packed lists and workbooks on the command line', () => {
  it.each([
    ['list.csv.gz', gzipSync(CSV)],
    ['lists.zip', zipOf([{ name: 'list.csv', content: CSV }])],
    ['list.xlsx', textWorkbook(ROWS)],
  ])('hash %s as the plain list', async (name, content) => {
    const rejects = join(folder, 'rejects.csv');
    const { exitCode, stdout } = await audienceUploader(['hash', await list(name, content), '--rejects', rejects]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: DIGESTS });
  });

  it('say which list of an archive was taken, and take the one that is named', async () => {
    const path = await list(
      'shops.zip',
      zipOf([
        { name: 'north.csv', content: CSV },
        { name: 'south.csv', content: 'email\neve@example.com\n' },
      ]),
    );
    const first = await audienceUploader(['hash', path]);
    expect(first.stdout).toBe(DIGESTS);
    expect(first.stderr).toContain('shops.zip › north.csv');
    expect(first.stderr).toContain('the first list of 2 files in the archive; the others are not used');
    const named = await audienceUploader(['hash', path, '--member', 'south.csv']);
    expect(named.stdout).toBe(`${sha256('eve@example.com')}\n`);
    const wrong = await audienceUploader(['inspect', path, '--member', 'west.csv']);
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
    const rejects = join(folder, 'rejects-of-all.csv');
    const all = await audienceUploader(['hash', path, '--member', 'all', '--rejects', rejects]);
    expect(all.stdout).toBe(digests('ada@example.com', 'bob@example.com', 'eve@example.com', 'zoe@example.com'));
    for (const member of ['north.csv', 'crm.xlsx', 'west.csv']) expect(all.stderr).toContain(`all.zip › ${member}`);
    expect(await readFile(rejects, 'utf8')).toContain('all.zip › north.csv');
    const two = await audienceUploader(['hash', path, '--member', 'crm.xlsx', '--member', '5']);
    expect(two.stdout).toBe(digests('eve@example.com', 'zoe@example.com'));
    const seen = await audienceUploader(['inspect', path, '--member', 'all', '--json']);
    const names = seen.stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line).name);
    expect(names).toEqual(['all.zip › north.csv', 'all.zip › crm.xlsx', 'all.zip › west.csv']);
  });

  it('are the only one if they are in no archive', async () => {
    const path = await list('plain.csv', Buffer.from(CSV));
    const all = await audienceUploader(['hash', path, '--member', 'all']);
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
      [['hash'], ['inspect', '--json']].map(([command = '', ...args]) =>
        audienceUploader([command, path, ...args, ...options]),
      ),
    );
    for (const { exitCode, stderr } of results) expect([exitCode, stderr]).toEqual([0, expect.stringContaining(words)]);
  });

  it.each([
    ['a list in GZIP', gzipSync(CSV)],
    ['an archive', zipOf([{ name: 'list.csv', content: CSV }])],
    ['a workbook', textWorkbook(ROWS)],
  ])('come through standard input: %s', async (_, content) => {
    const { exitCode, stdout } = await audienceUploader(['hash', '-'], { stdin: content });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: DIGESTS });
  });

  it('name the archive and the sheet of a packed workbook', async () => {
    const content = zipOf([
      { name: 'crm.xlsx', content: textWorkbook(ROWS, 'Leads') },
      { name: 'letter.pdf', content: '%PDF-1.7' },
    ]);
    const { stdout } = await audienceUploader(['inspect', await list('export.zip', content)]);
    expect(stdout).toMatch(/^export\.zip › crm\.xlsx\n/);
    expect(stdout).toContain('in the ZIP  crm.xlsx (It is the first list of 2 files');
    expect(stdout).toContain('  2  letter.pdf');
    expect(stdout).toContain('sheet       Leads (It is the only sheet.)');
    expect(stdout).not.toContain('encoding');
  });

  it('are not several through standard input', async () => {
    const { exitCode, stderr } = await audienceUploader(['hash', '-', '--member', 'all'], { stdin: CSV });
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
    const { stdout } = await audienceUploader(['inspect', path]);
    expect(stdout).toMatch(/sheet {6}Leads \(Of 2 sheets, it is the first/);
    expect(stdout).toContain('    2  Customers');
    expect(stdout).not.toContain('encoding');
    expect((await audienceUploader(['hash', path, '--sheet', '2'])).stdout).toBe(`${sha256('eve@example.com')}\n`);
  });
});
