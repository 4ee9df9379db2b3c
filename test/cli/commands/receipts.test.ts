import { isAbsolute } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../sha256';
import { commandLine } from '../run-command';

const cli = commandLine();

describe('the receipts of files for platforms', () => {
  it('are none before a file was made', async () => {
    expect(await cli.run(['receipts'])).toMatchObject({
      exitCode: 0,
      stdout: 'No file has been made for a platform yet.\n',
    });
    expect((await cli.run(['receipts', '--json'])).stdout).toBe('[]\n');
  });

  it('say what was written where and by which rules, the latest first, until they are forgotten', async () => {
    await cli.write('people.csv', 'email,zip,country\nAda@example.com,1067,DE\n');
    await cli.run(['hash', 'people.csv', '--for', 'google', '--plain', 'zip,country', '--out', 'google.csv']);
    await cli.run(['hash', 'people.csv', '--for', 'uid2', '--out', 'uid2.txt']);
    const { stdout } = await cli.run(['receipts']);
    const heads = stdout.split('\n').filter((line) => /^20\d\d-/.test(line));
    expect(heads.map((line) => line.replace(/^\S+ +(.*) \S+$/, '$1').trim())).toEqual([
      'UID2 (The Trade Desk) (emails)',
      'Google Ads Customer Match (contacts)',
    ]);
    expect(stdout).toContain(`1 line, ${(await cli.read('uid2.txt')).length} bytes`);
    expect(stdout).toContain(`SHA-256 ${sha256(await cli.read('google.csv'))}`);
    expect(stdout).toContain('unhashed: Country, Zip');
    expect(stdout).not.toMatch(/ada@|01067/i);

    const kept: unknown = JSON.parse((await cli.run(['receipts', '--json'])).stdout);
    expect(kept).toMatchObject([
      { receipt: { platform: 'uid2', columns: [{ rule: 'email-gmail-com', form: 'base64' }] } },
      { receipt: { platform: 'google', rows: 1, lines: 1, columns: [{ field: 'email' }, {}, { form: 'plain' }] } },
    ]);
    const [first] = kept as readonly { id: string; receipt: { parts: readonly { path: string }[] } }[];
    expect(first?.receipt.parts.every(({ path }) => isAbsolute(path))).toBe(true);

    const rest = await cli.run(['receipts', '--forget', first?.id ?? '', '--json']);
    expect(JSON.parse(rest.stdout)).toMatchObject([{ receipt: { platform: 'google' } }]);
  });
});
