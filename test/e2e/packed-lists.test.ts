import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textWorkbook, workbookOf } from '../core/list/workbook-files';
import { zipOf } from '../core/list/zip-files';
import { audienceUploader } from './command-line';

const sha256 = (value: string) => createHash('sha256').update(value).digest('hex');
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
    expect(first.stderr).toContain('north.csv in shops.zip');
    expect(first.stderr).toContain('the first list of 2 files in the archive; the others are left out');
    const named = await audienceUploader(['hash', path, '--member', 'south.csv']);
    expect(named.stdout).toBe(`${sha256('eve@example.com')}\n`);
    const wrong = await audienceUploader(['inspect', path, '--member', 'west.csv']);
    expect(wrong.exitCode).toBe(2);
    expect(wrong.stderr).toContain('Choose one of: “north.csv”, “south.csv”.');
  });

  it('tell the sheets of a workbook, and take the one that is named', async () => {
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
    expect(stdout).toMatch(/sheet {6}Leads \(It is the first of 2 sheets/);
    expect(stdout).toContain('    2  Customers');
    expect(stdout).not.toContain('encoding');
    expect((await audienceUploader(['hash', path, '--sheet', '2'])).stdout).toBe(`${sha256('eve@example.com')}\n`);
  });
});
