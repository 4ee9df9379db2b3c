import { readdir } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ReferenceApi, startReferenceApi } from '../../../tools/reference-api/server';
import { sha256 } from '../../sha256';
import { commandLine } from '../run-command';

const DIGEST = sha256('ada@example.com');

const cli = commandLine();
let api: ReferenceApi;
beforeEach(async () => {
  await cli.write('people.csv', 'email\nADA@example.com\nnobody\n');
  api = await startReferenceApi({ dataDir: cli.path('server') });
  cli.token = api.token;
});
afterEach(async () => {
  await api.close();
  await cli.clear();
});

function upload(args: readonly string[]) {
  const type = args.includes('--type') ? [] : ['--type', 'email'];
  return cli.run(['upload', 'people.csv', '--account', '2', '--api', api.url, ...type, ...args]);
}

describe('audience-uploader upload', () => {
  it('makes one audience of two user types, and says of each what left', async () => {
    await cli.write('people.csv', `email,phone\nada@example.com,+49 30 901820\nnobody,+49 30 901821\n`);
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
    const { userTypes, receipts } = JSON.parse(stdout);
    expect(userTypes).toMatchObject([
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
    await cli.write('people.csv', `${DIGEST}\n`);
    const { stdout } = await upload(['--name', 'Customers', '--json']);
    expect(JSON.parse(stdout).counts).toMatchObject({ rows: 1, alreadyHashed: 1, unique: 1 });
    const [sent = ''] = (await readdir(cli.path('server'))).filter((name) => name.endsWith('.txt'));
    expect(await cli.read(`server/${sent}`)).toBe(`${DIGEST}\n`);
  });

  it('requires --yes before it sends unverified phone numbers', async () => {
    await cli.write('people.csv', 'phone\n5551234567\n');
    const refused = await upload(['--type', 'phone', '--name', 'Callers']);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toMatch(/unverified.*--yes/);
    expect(api.log).toHaveLength(0);
    expect((await upload(['--type', 'phone', '--name', 'Callers', '--yes'])).exitCode).toBe(0);
  });

  it('sends nothing if no row is usable, if a field is invalid, or if too many rows are rejected', async () => {
    expect((await upload(['--name', 'Customers', '--opt-out-link', 'no link'])).exitCode).toBe(2);
    expect((await upload(['--name', 'Customers', '--max-rejects', '0'])).exitCode).toBe(3);
    await cli.write('people.csv', 'email\nnobody\n');
    expect((await upload(['--name', 'Customers'])).exitCode).toBe(1);
    expect(api.log).toHaveLength(0);
  });

  it('explains a refused token, and exits with 1', async () => {
    cli.token = 'wrong-token';
    const wrongToken = await upload(['--name', 'Customers']);
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
    const audiences = await cli.run(['audiences', '--account', '2', '--api', api.url, '--json']);
    expect(JSON.parse(audiences.stdout)).toMatchObject([{ name: 'Customers', userType: 'email_hash' }]);
    const accounts = await cli.run(['accounts', '--api', api.url]);
    expect(accounts.exitCode).toBe(0);
    expect(accounts.stdout.length).toBeGreaterThan(0);
  });
});
