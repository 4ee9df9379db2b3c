import { afterEach, describe, expect, it } from 'vitest';
import { encode } from '../../core/list/temp-lists';
import { sha256 } from '../../sha256';
import { commandLine } from '../run-command';

const digests = (...emails: string[]) => emails.map((email) => `${sha256(email)}\n`).sort();

const cli = commandLine();
afterEach(() => cli.clear());

async function list(name: string, content: string | Uint8Array): Promise<string> {
  await cli.write(name, content);
  return cli.path(name);
}

const PEOPLE = 'Name;E-Mail\nŁukasz Żak;ada@example.com\nZdzisława Wójcik;nobody\nPaweł Kość;bob@example.com\n';

describe('lists as programs write them, on the command line', () => {
  it.each([['fast'], ['reference']])(
    'are read below their title on the %s path, with the rows counted',
    async (path) => {
      const name = await list('title.csv', encode(`sep=;\r\nCustomers, "March" 2026\r\n\r\n${PEOPLE}`, 'windows-1250'));
      const reference = path === 'reference' ? ['--reference'] : [];
      const { stdout, stderr } = await cli.run(['hash', name, '--rejects', 'rejects.csv', ...reference]);
      expect(stdout).toBe(digests('ada@example.com', 'bob@example.com').join(''));
      expect(stderr).toContain('separated by ";", from row 4 on (Skipped above the rows: ');
      expect(await cli.read('rejects.csv')).toBe('row,column,reason\r\n6,E-Mail,invalid-email\r\n');
    },
  );

  it('are described as they were detected', async () => {
    const name = await list('told.csv', encode(`# shop 7\n${PEOPLE}`, 'windows-1250'));
    const { stdout } = await cli.run(['inspect', name]);
    expect(stdout).toContain('encoding   windows-1250 (The list is not UTF-8. In this encoding, its text looks');
    expect(stdout).toContain('skipped    1 line (Skipped above the rows: comments (#).)');
    const { stdout: json } = await cli.run(['inspect', name, '--json']);
    expect(JSON.parse(json)).toMatchObject({
      dialect: { encoding: 'windows-1250', skippedLines: 1, delimiter: ';', quoteEscape: 'doubled', header: true },
      encodingConfidence: 'likely',
    });
  });

  it('are read as the marketer says', async () => {
    const name = await list('said.csv', 'one\n"x \\"y\\", z",ada@example.com\n"v",bob@example.com\n');
    const { stdout } = await cli.run([
      ...['hash', name, '--type', 'email', '--column', '2', '--no-header'],
      ...['--skip-lines', '2', '--quote-escape', 'backslash', '--delimiter', 'comma'],
    ]);
    expect(stdout).toBe(digests('bob@example.com').join(''));
    const { exitCode, stderr } = await cli.run(['inspect', name, '--skip-lines', '-1']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('takes a whole number of lines, at most 1000');
  });
});
