import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { OpenList } from '../../../src/core/list/list';
import { openList } from '../../../src/core/list/open-list';
import { listShape } from '../../../src/core/mappings/list-shape';
import { formatMappingFile } from '../../../src/core/mappings/mapping-file';
import { sha256 } from '../../sha256';
import { CommandLine } from '../run-command';

async function shapeOf(path: string): Promise<OpenList> {
  const list = await openList({ kind: 'file', path }, {});
  await list.close();
  return list;
}

let cli: CommandLine;
beforeAll(async () => {
  cli = await CommandLine.start({ workerPath: inject('workerPath'), kernelPath: inject('kernelPath') });
});
afterAll(() => cli.close());

/** No header says which address is the buyer's, and no detection would find the delimiter. */
const LIST = '!exported today\nx~y~first name\nseller@example.com~Ada@Gmail.com; ada@work.example~Ada\n';

beforeEach(async () => {
  await cli.write('list.csv', LIST);
  const reading = ['--delimiter', '~', '--skip-lines', '1', '--header', '--several-values'];
  await cli.run(['inspect', 'list.csv', '--type', 'email', '--column', 'y', ...reading, '--save-mapping', 'map.json']);
});

const GOOGLE = ['--for', 'google', '--out', 'google.csv'];

describe('hash --for with a mapping file', () => {
  it('reads and maps the list as the file says, and guesses the other fields', async () => {
    const { exitCode, stderr } = await cli.run(['hash', 'list.csv', '--mapping', 'map.json', ...GOOGLE]);
    expect(stderr).toContain('email from y; first-name from first name');
    expect(exitCode).toBe(0);
    const [header, line] = (await cli.read('google.csv')).split('\n');
    const cells = ['ada@gmail.com', 'ada@work.example', '', 'ada'].map((one) => (one === '' ? '' : sha256(one)));
    expect(header?.split(',').filter((name) => name !== 'Email')).toEqual(['First Name']);
    expect(line?.split(',').filter((cell) => cell !== '')).toEqual(cells.filter((cell) => cell !== ''));
  });

  it('takes the fields that the window saved for the platform, and guesses no other', async () => {
    await cli.write('people.csv', 'a,b,email,first name\nAda,ada@gmail.com,info@shop.example,X\n');
    const { info } = await shapeOf(cli.path('people.csv'));
    const mapping = {
      fields: [
        { field: 'email', columns: [1] },
        { field: 'first-name', columns: [0] },
      ],
      countryColumn: null,
      defaultCountry: null,
    } as const;
    const lists = [{ shape: listShape(info), mappings: [], files: [{ platform: 'google', mapping } as const] }];
    await cli.write('saved.json', formatMappingFile({ dialect: {}, lists }));
    const saved = ['hash', 'people.csv', '--mapping', 'saved.json'];
    const { exitCode } = await cli.run([...saved, '--for', 'google', '--out', 'google.csv']);
    expect(exitCode).toBe(0);
    expect(await cli.read('google.csv')).toBe(`Email,First Name\n${sha256('ada@gmail.com')},${sha256('ada')}\n`);
    const other = await cli.run([...saved, '--for', 'uid2', '--out', 'uid2.txt']);
    expect(other.stderr).toContain('email from email');
    const audience = await cli.run([...saved, '--out', 'audience.txt']);
    expect(audience.stderr).toContain('The mapping file is not for lists like “people.csv”');
  });

  it('gives --field precedence over it', async () => {
    const options = ['--mapping', 'map.json', '--field', 'email=x', ...GOOGLE];
    const { stderr } = await cli.run(['hash', 'list.csv', ...options]);
    expect(stderr).toContain('email from x');
    expect(await cli.read('google.csv')).toContain(sha256('seller@example.com'));
  });

  it('suppresses the people of a list that is mapped by a file', async () => {
    await cli.write('people.csv', 'email\nada@gmail.com\nbob@gmail.com\n');
    const options = ['--suppress', 'list.csv', '--suppress-mapping', 'map.json', ...GOOGLE];
    const { exitCode } = await cli.run(['hash', 'people.csv', ...options]);
    expect(exitCode).toBe(0);
    expect(await cli.read('google.csv')).toBe(`Email\n${sha256('bob@gmail.com')}\n`);
  });

  it('refuses a list that the file was not made for', async () => {
    await cli.write('other.csv', '!exported today\nemail~city~phone~x\na@b.co~Berlin~~\n');
    const { exitCode, stderr } = await cli.run(['hash', 'other.csv', '--mapping', 'map.json', ...GOOGLE]);
    expect(exitCode).not.toBe(0);
    expect(stderr).toMatch(/other\.csv.*(mapping|mapped|columns)/i);
  });

  it.each(['--type', '--column'])('refuses %s, and names the option to use instead', async (option) => {
    const { exitCode, stderr } = await cli.run(['hash', 'list.csv', option, 'email', ...GOOGLE]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/--field "email=E-Mail"/);
  });
});
