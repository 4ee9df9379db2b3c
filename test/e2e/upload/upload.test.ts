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

function upload(args: readonly string[] = [], token = api.token): Promise<CommandResult> {
  const basics = ['upload', join(folder, 'people.csv'), '--account', '2', '--api', api.url];
  const type = args.includes('--type') ? [] : ['--type', 'email'];
  return audienceUploader([...basics, ...type, ...args], {
    env: { AUDIENCE_API_TOKEN: token, XDG_DATA_HOME: join(folder, 'data') },
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
    const { exitCode, stdout } = await upload(['--name', 'Customers', '--json']);
    expect(exitCode).toBe(0);
    const { counts, receipt } = JSON.parse(stdout);
    expect(counts).toMatchObject({ rows: 2, unique: 1, rejected: { 'invalid-email': 1 } });
    expect(receipt).toMatchObject({
      origin: api.url,
      method: 'POST',
      path: '/custom_audiences',
      fields: { adAccountId: '2', name: 'Customers', userType: 'email_hash' },
      file: { lines: 1, bytes: 65, sha256: createHash('sha256').update(`${DIGEST}\n`).digest('hex') },
      outcome: { kind: 'created', answer: { status: 201 } },
    });
  });

  it('sends the digest and keeps the raw value, the token and the file name to itself', async () => {
    const { stdout, stderr } = await upload(['--name', 'Customers']);
    const stored = await everyFileBelow(join(folder, 'server'));
    expect(stored).toContain(DIGEST);
    const seen = `${stored}\n${await everyFileBelow(join(folder, 'data'))}\n${stdout}\n${stderr}`.toLowerCase();
    expect(seen).not.toContain('canary');
    expect(seen).not.toContain(api.token.toLowerCase());
  });

  it('deletes the hashed file after the upload, or keeps it at --out', async () => {
    await upload(['--name', 'Customers']);
    expect(await everyFileBelow(join(folder, 'data'))).not.toContain(DIGEST);
    await upload(['--name', 'Again', '--out', join(folder, 'kept.txt')]);
    expect(await readFile(join(folder, 'kept.txt'), 'utf8')).toBe(`${DIGEST}\n`);
  });

  it('makes one audience of two user types, and says of each what left', async () => {
    await writeFile(join(folder, 'people.csv'), `email,phone\n${CANARY},+49 30 901820\nnobody,+49 30 901821\n`);
    const { exitCode, stdout, stderr } = await upload([
      '--type',
      'email',
      '--type',
      'phone',
      '--name',
      'All',
      '--json',
    ]);
    expect(exitCode).toBe(0);
    const { kinds, receipts } = JSON.parse(stdout);
    expect(kinds).toMatchObject([
      { userType: 'email_hash', lines: 1 },
      { userType: 'phone_hash', lines: 2 },
    ]);
    expect(receipts).toMatchObject([
      { method: 'POST', fields: { userType: 'email_hash' }, file: { lines: 1 } },
      { method: 'PUT', fields: { userType: 'phone_hash' }, file: { lines: 2 } },
    ]);
    expect(stderr).toContain('1 of email_hash, 2 of phone_hash');
  });

  it('sends a file that is already hashed as it is', async () => {
    await writeFile(join(folder, 'people.csv'), `${DIGEST}\n`);
    const { stdout } = await upload(['--name', 'Customers', '--json']);
    expect(JSON.parse(stdout).counts).toMatchObject({ rows: 1, alreadyHashed: 1, unique: 1 });
    expect(await everyFileBelow(join(folder, 'server'))).toContain(DIGEST);
  });

  it('requires --yes before it sends unverified phone numbers', async () => {
    await writeFile(join(folder, 'people.csv'), 'phone\n5551234567\n');
    const refused = await upload(['--type', 'phone', '--name', 'Callers']);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toMatch(/unverified.*--yes/);
    expect(api.log).toHaveLength(0);
    expect((await upload(['--type', 'phone', '--name', 'Callers', '--yes'])).exitCode).toBe(0);
  });

  it('sends nothing if no row is usable, if a field is invalid, or if too many rows are rejected', async () => {
    expect((await upload(['--name', 'Customers', '--opt-out-link', 'no link'])).exitCode).toBe(2);
    expect((await upload(['--name', 'Customers', '--max-rejects', '0'])).exitCode).toBe(3);
    await writeFile(join(folder, 'people.csv'), 'email\nnobody\n');
    expect((await upload(['--name', 'Customers'])).exitCode).toBe(1);
    expect(api.log).toHaveLength(0);
  });

  it('explains a refused token, and exits with 1', async () => {
    const wrongToken = await upload(['--name', 'Customers'], 'wrong-token');
    expect(wrongToken.exitCode).toBe(1);
    expect(wrongToken.stderr).toMatch(/token/i);
  });

  it('refuses plain http to another computer before it reads anything', async () => {
    const { exitCode, stderr } = await upload(['--name', 'Customers', '--api', 'http://audience.example.com']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/https/);
  });

  it('adds people to an existing audience', async () => {
    const created = JSON.parse((await upload(['--name', 'Customers', '--json'])).stdout);
    const { id, fbId } = created.receipt.outcome.audience;
    const { exitCode, stdout } = await upload(['--to', fbId ?? id, '--json']);
    expect(JSON.parse(stdout).receipt).toMatchObject({ method: 'PUT', outcome: { kind: 'created' } });
    expect(exitCode).toBe(0);
  });

  it('lists audiences and accounts', async () => {
    await upload(['--name', 'Customers']);
    const env = { AUDIENCE_API_TOKEN: api.token };
    const audiences = await audienceUploader(['audiences', '--account', '2', '--api', api.url, '--json'], { env });
    expect(JSON.parse(audiences.stdout)).toMatchObject([{ name: 'Customers', userType: 'email_hash' }]);
    const accounts = await audienceUploader(['accounts', '--api', api.url], { env });
    expect(accounts.exitCode).toBe(0);
    expect(accounts.stdout.length).toBeGreaterThan(0);
  });
});
