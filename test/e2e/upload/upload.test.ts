import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startReferenceApi } from '../../../tools/reference-api/server';
import { audienceUploader, type CommandResult } from '../command-line';

const CANARY = 'canary.person@example.com';
const DIGEST = createHash('sha256').update(CANARY).digest('hex');

let folder = '';
let api: Awaited<ReturnType<typeof startReferenceApi>>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-upload-'));
  await writeFile(join(folder, 'people.csv'), `email\n${CANARY.toUpperCase()}\nnobody\n`);
  api = await startReferenceApi({ dataDir: join(folder, 'server') });
});
afterEach(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

function upload(...args: readonly string[]): Promise<CommandResult> {
  const basics = ['upload', join(folder, 'people.csv'), '--type', 'email', '--account', '2', '--api', api.url];
  return audienceUploader([...basics, ...args], {
    env: { AUDIENCE_API_TOKEN: api.token, XDG_DATA_HOME: join(folder, 'data') },
  });
}

async function everyFileBelow(path: string): Promise<string> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const contents = await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), 'latin1')));
  return contents.join('\n');
}

describe('audience-uploader upload', () => {
  it('creates the audience, and the receipt says exactly what left', async () => {
    const { exitCode, stdout } = await upload('--name', 'Customers', '--json');
    expect(exitCode).toBe(0);
    const { counts, receipt } = JSON.parse(stdout);
    expect(counts).toMatchObject({ rows: 2, unique: 1, rejected: { 'invalid-email': 1 } });
    expect(receipt).toMatchObject({
      origin: api.url,
      method: 'POST',
      path: '/custom_audiences',
      fields: { adAccountId: '2', name: 'Customers', userType: 'email_hash' },
      file: { lines: 1, bytes: 65, sha256: createHash('sha256').update(`${DIGEST}\n`).digest('hex') },
      outcome: { kind: 'created', response: { status: 201 } },
    });
  });

  it('sends the digest and keeps the raw value, the token and the file name to itself', async () => {
    const { stdout, stderr } = await upload('--name', 'Customers');
    const stored = await everyFileBelow(join(folder, 'server'));
    expect(stored).toContain(DIGEST);
    const seen = `${stored}\n${await everyFileBelow(join(folder, 'data'))}\n${stdout}\n${stderr}`.toLowerCase();
    expect(seen).not.toContain('canary');
    expect(seen).not.toContain(api.token.toLowerCase());
  });

  it('deletes the hashed file after the upload, or keeps it at --out', async () => {
    await upload('--name', 'Customers');
    expect(await everyFileBelow(join(folder, 'data'))).not.toContain(DIGEST);
    await upload('--name', 'Again', '--out', join(folder, 'kept.txt'));
    expect(await readFile(join(folder, 'kept.txt'), 'utf8')).toBe(`${DIGEST}\n`);
  });
});
