import { afterEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../sha256';
import { commandLine } from '../run-command';

const cli = commandLine();
afterEach(() => cli.clear());

async function list(name: string, content: string): Promise<string> {
  await cli.write(name, content);
  return cli.path(name);
}

describe('people who opted out', () => {
  it('are never silently part of an audience', async () => {
    const path = await list('Abmeldungen.csv', 'email\nada@example.com\n');
    const refused = await cli.run(['hash', path]);
    expect([refused.exitCode, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toMatch(/--suppress.*--include-opt-outs/);
    expect((await cli.run(['hash', path, '--include-opt-outs'])).exitCode).toBe(0);
    const other = await list('all.csv', 'email\nada@example.com\nbob@example.com\n');
    expect((await cli.run(['hash', other, '--suppress', path])).stdout).toBe(`${sha256('bob@example.com')}\n`);
  });

  it.each([[], ['--reference']])('are excluded by --only, and counted %s', async (...path) => {
    const name = await list('c.csv', 'email,opt_in\na@x.org,yes\nb@x.org,no\nc@x.org, YES \nd@x.org,\n');
    const { stdout } = await cli.run(['hash', name, '--only', 'opt_in=yes', '--json', ...path]);
    expect(JSON.parse(stdout)).toMatchObject({ rows: 4, hashed: 2, noConsent: 2 });
  });
});

describe('doubt', () => {
  it('is reported, and refused by --strict', async () => {
    const path = await list('ids.csv', 'abc;def\nghi;jkl\n');
    const args = ['hash', path, '--type', 'third-party', '--column', '1'];
    const told = await cli.run([...args, '--json']);
    expect(told.stderr).toContain('Uncertain, ids.csv');
    expect(JSON.parse(told.stdout)).toMatchObject({ uncertain: [{ about: 'header', list: 'ids.csv' }] });
    expect((await cli.run([...args, '--strict'])).exitCode).toBe(2);
    expect((await cli.run([...args, '--strict', '--no-header'])).exitCode).toBe(0);
  });

  it('hashing nothing is no success', async () => {
    const path = await list('none.csv', 'email\nnobody\n');
    const { exitCode, stdout } = await cli.run(['hash', path, '--type', 'email', '--json']);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ rows: 1, hashed: 0 });
  });
});
