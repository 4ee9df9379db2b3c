import { stat } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../sha256';
import { commandLine } from '../run-command';

const lines = (...values: string[]) =>
  values
    .map((value) => `${sha256(value)}\n`)
    .sort()
    .join('');

const cli = commandLine();
afterEach(() => cli.clear());

async function list(name: string, content: string): Promise<string> {
  await cli.write(name, content);
  return cli.path(name);
}

const JOINED =
  'name,email\nAna,ana@corp.example\nBo,"bo@corp.example; bo@home.example"\nname,email\nCy,info@corp.example\n';

describe('the cells of a column', () => {
  it('hold one value, or several if requested; a repeated header is not an address', async () => {
    const path = await list('joined.csv', JOINED);
    const one = await cli.run(['hash', path]);
    expect(one.stdout).toBe(lines('ana@corp.example', 'info@corp.example'));
    expect(one.stderr).toMatch(/1 {4}The header repeated/);
    expect(one.stderr).toMatch(/1 {4}Not an e-mail address/);
    expect(one.stderr).toContain('1 cell of the first rows seems to hold several values. With --several-values');
    const several = await cli.run(['hash', path, '--several-values']);
    expect(several.stderr).not.toContain('seems to hold');
    expect(several.stdout).toBe(lines('ana@corp.example', 'bo@corp.example', 'bo@home.example', 'info@corp.example'));
    const reference = await cli.run(['hash', path, '--several-values', '--reference']);
    expect(reference.stdout).toBe(several.stdout);
  });

  it('hold a national number beside its calling code, also in Japanese', async () => {
    const path = await list('customers.csv', '国番号,電話番号\n81,090-1234-5678\n49,0171 2345678\n');
    const { stdout, stderr } = await cli.run(['hash', path]);
    expect(stdout).toBe(lines('819012345678', '491712345678'));
    expect(stderr).toContain('phone_hash from 電話番号 with the country from 国番号');
    expect(stderr).not.toContain('unverified');
  });

  it('are inspected in words and in JSON, without their values', async () => {
    const path = await list('joined.csv', JOINED);
    const { stdout } = await cli.run(['inspect', path]);
    expect(stdout).toContain('worth a look');
    expect(stdout).toContain('email: 1 value (33%), several values in one cell. Seen in row 3.');
    expect(stdout).toContain('Hash with --several-values');
    expect(stdout).toContain('addresses of a role');
    const json = await cli.run(['inspect', path, '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      health: [
        { kind: 'several-values', column: 1, count: 1, rows: [3] },
        { kind: 'role-address', column: 1, count: 1, rows: [5] },
      ],
    });
    for (const text of [stdout, json.stdout]) expect(text).not.toContain('corp.example');
  });
});

describe('a mapping file', () => {
  it('is written by inspect, and maps the next list of the same columns, with options beside it', async () => {
    const first = await list('january.csv', 'sep;none\nName|Mail|Telefon\nAda|ada@corp.example|030 901820\n');
    const mapping = cli.path('mapping.json');
    const saved = await cli.run([
      ...['inspect', first, '--skip-lines', '1', '--delimiter', 'pipe', '--column', '3', '--country', 'DE'],
      ...['--save-mapping', mapping],
    ]);
    expect(saved.stdout).toContain('mapped as  phone_hash from Telefon');
    expect(await cli.read('mapping.json')).not.toMatch(/Telefon|Ada|901820|Mail/);
    expect((await stat(mapping)).mode & 0o777).toBe(0o600);

    const second = await list('february.csv', 'sep;none\nname|mail|TELEFON\nBo|bo@corp.example|030 901821\n');
    const { stdout, exitCode } = await cli.run(['hash', second, '--mapping', mapping]);
    expect(exitCode).toBe(0);
    expect(stdout).toBe(lines('4930901821'));
    const austrian = await cli.run(['hash', second, '--mapping', mapping, '--country', 'AT']);
    expect(austrian.stdout).toBe(lines('4330901821'));
    const seen = await cli.run(['inspect', second, '--mapping', mapping, '--json']);
    expect(JSON.parse(seen.stdout)).toMatchObject({ mappings: [{ userType: 'phone_hash', columns: [2] }], health: [] });
  });

  it('is refused for other lists, and beside other columns', async () => {
    const first = await list('one.csv', 'Name,Email\nAda,ada@corp.example\n');
    const mapping = cli.path('mapping.json');
    await cli.run(['inspect', first, '--save-mapping', mapping]);
    const other = await list('other.csv', 'Email,Name\nbo@corp.example,Bo\n');
    const mismatch = await cli.run(['hash', other, '--mapping', mapping]);
    expect(mismatch.stderr).toContain('their columns differ');
    expect([mismatch.exitCode, mismatch.stdout]).toEqual([1, '']);
    const both = await cli.run(['hash', first, '--mapping', mapping, '--column', '1']);
    expect([both.exitCode, both.stdout]).toEqual([2, '']);
    const missing = await cli.run(['hash', first, '--mapping', cli.path('none.json')]);
    expect(missing.stderr).toContain('The mapping file was not found');
    const none = await cli.run(['hash', first, '--mapping', mapping, '--type', 'phone']);
    expect(none.stderr).toContain('maps no column of “one.csv” to phone_hash');
  });
});
