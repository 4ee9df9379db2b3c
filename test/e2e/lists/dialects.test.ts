import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encode } from '../../core/list/temp-lists';
import { audienceUploader } from '../command-line';

const digests = (...emails: string[]) =>
  emails.map((email) => `${createHash('sha256').update(email).digest('hex')}\n`).sort();

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-dialects-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function list(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

const PEOPLE = 'Name;E-Mail\nŁukasz Żak;ada@example.com\nZdzisława Wójcik;nobody\nPaweł Kość;bob@example.com\n';

describe('lists as programs write them, on the command line', () => {
  it.each([['fast'], ['reference']])(
    'are read below their title on the %s path, with the rows counted',
    async (path) => {
      const name = await list('title.csv', encode(`sep=;\r\nCustomers, "March" 2026\r\n\r\n${PEOPLE}`, 'windows-1250'));
      const rejects = join(folder, `${path}.csv`);
      const reference = path === 'reference' ? ['--reference'] : [];
      const { stdout, stderr } = await audienceUploader(['hash', name, '--rejects', rejects, ...reference]);
      expect(stdout).toBe(digests('ada@example.com', 'bob@example.com').join(''));
      expect(stderr).toContain('separated by ";", from row 4 on (Skipped above the rows: ');
      expect(await readFile(rejects, 'utf8')).toBe('row,column,reason\r\n6,E-Mail,invalid-email\r\n');
    },
  );

  it('are described as they were detected', async () => {
    const name = await list('told.csv', encode(`# shop 7\n${PEOPLE}`, 'windows-1250'));
    const { stdout } = await audienceUploader(['inspect', name]);
    expect(stdout).toContain('encoding   windows-1250 (The list is not UTF-8. In this encoding, its text looks');
    expect(stdout).toContain('skipped    1 line (Skipped above the rows: comments (#).)');
    const { stdout: json } = await audienceUploader(['inspect', name, '--json']);
    expect(JSON.parse(json)).toMatchObject({
      dialect: { encoding: 'windows-1250', skippedLines: 1, delimiter: ';', quoteEscape: 'doubled', header: true },
      encodingConfidence: 'likely',
    });
  });

  it('are read as the marketer says', async () => {
    const name = await list('said.csv', 'one\n"x \\"y\\", z",ada@example.com\n"v",bob@example.com\n');
    const { stdout } = await audienceUploader([
      ...['hash', name, '--type', 'email', '--column', '2', '--no-header'],
      ...['--skip-lines', '2', '--quote-escape', 'backslash', '--delimiter', 'comma'],
    ]);
    expect(stdout).toBe(digests('bob@example.com').join(''));
    const { exitCode, stderr } = await audienceUploader(['inspect', name, '--skip-lines', '-1']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('takes a whole number of lines, at most 1000');
  });
});
