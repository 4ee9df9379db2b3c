import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textWorkbook } from '../../../tools/samples/workbook-files';
import { zipOf } from '../../../tools/samples/zip-files';
import { sha256 } from '../../sha256';
import { audienceUploader } from '../command-line';
import { inThread } from '../in-thread';

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
    const { exitCode, stdout } = await inThread(['hash', await list(name, content), '--rejects', rejects]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: DIGESTS });
  });

  it.each([
    ['a list in GZIP', gzipSync(CSV)],
    ['an archive', zipOf([{ name: 'list.csv', content: CSV }])],
    ['a workbook', textWorkbook(ROWS)],
  ])('come through standard input: %s', async (_, content) => {
    const { exitCode, stdout } = await audienceUploader(['hash', '-'], { stdin: content });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: DIGESTS });
  });
});
