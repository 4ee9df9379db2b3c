import { beforeEach, describe, expect, it } from 'vitest';
import type { OpenList } from '../../../src/core/list/list';
import { openList } from '../../../src/core/list/open-list';
import { listShape } from '../../../src/core/mappings/list-shape';
import { formatMappingFile } from '../../../src/core/mappings/mapping-file';
import type { FieldMapping } from '../../../src/shared/person-file';
import { PLATFORM_IDS, type PlatformId } from '../../../src/shared/platform';
import { sha256 } from '../../sha256';
import { commandLine } from '../run-command';

async function shapeOf(path: string): Promise<OpenList> {
  const list = await openList({ kind: 'file', path }, {});
  await list.close();
  return list;
}

const cli = commandLine();

/** No header says which address is the buyer's, and no detection would find the delimiter. */
const LIST = '!exported today\nx~y~first name\nseller@example.com~Ada@Gmail.com; ada@work.example~Ada\n';

beforeEach(async () => {
  await cli.write('list.csv', LIST);
  const reading = ['--delimiter', '~', '--skip-lines', '1', '--header', '--several-values'];
  await cli.run(['inspect', 'list.csv', '--type', 'email', '--column', 'y', ...reading, '--save-mapping', 'map.json']);
});

const GOOGLE = ['--for', 'google', '--out', 'google.csv'];

function mapped(fields: FieldMapping['fields'], countryColumn: number | null = null): FieldMapping {
  return { fields: fields.map((item) => ({ ...item })), countryColumn, defaultCountry: null };
}

/** Writes `saved.json`, as the window does of a list that was used for platforms. */
async function save(name: string, files: Readonly<Partial<Record<PlatformId, FieldMapping>>>): Promise<void> {
  const { info } = await shapeOf(cli.path(name));
  const saved = PLATFORM_IDS.flatMap((platform) => {
    const mapping = files[platform];
    return mapping === undefined ? [] : [{ platform, mapping }];
  });
  const lists = [{ shape: listShape(info), mappings: [], files: saved }];
  await cli.write('saved.json', formatMappingFile({ dialect: {}, lists }));
}

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
    await save('people.csv', {
      google: mapped([
        { field: 'email', columns: [1] },
        { field: 'first-name', columns: [0] },
      ]),
    });
    const saved = ['hash', 'people.csv', '--mapping', 'saved.json'];
    const { exitCode } = await cli.run([...saved, '--for', 'google', '--out', 'google.csv']);
    expect(exitCode).toBe(0);
    expect(await cli.read('google.csv')).toBe(`Email,First Name\n${sha256('ada@gmail.com')},${sha256('ada')}\n`);
    const other = await cli.run([...saved, '--for', 'uid2', '--out', 'uid2.txt']);
    expect(other.stderr).toContain('email from email');
    const audience = await cli.run([...saved, '--out', 'audience.txt']);
    expect(audience.stderr).toContain('only for the files of ad platforms. Give --for with one of google');
  });

  it('says nothing of a column that the window saved the list without', async () => {
    await cli.write('people.csv', 'email,last name\nada@gmail.com,Lovelace\n');
    await save('people.csv', { google: mapped([{ field: 'email', columns: [0] }]) });
    const { stderr } = await cli.run(['hash', 'people.csv', '--mapping', 'saved.json', ...GOOGLE]);
    expect(stderr).not.toContain('most of its values');
  });

  it('takes the country from whichever platform it was saved for', async () => {
    await cli.write('people.csv', 'phone,where\n030 901820,DE\n');
    const phone = [{ field: 'phone', columns: [0] }] as const;
    await save('people.csv', { google: mapped(phone), meta: mapped(phone, 1) });
    const platforms = ['--for', 'google', '--for', 'meta', '--without', 'country', '--out', 'made.csv'];
    await cli.run(['hash', 'people.csv', '--mapping', 'saved.json', ...platforms]);
    expect(await cli.read('made-google.csv')).toContain(sha256('+4930901820'));
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

  it('suppresses by the columns that the window saved for the platform', async () => {
    await cli.write('people.csv', 'email\nada@gmail.com\nbob@gmail.com\n');
    await cli.write('gone.csv', 'email,contact\nada@gmail.com,bob@gmail.com\n');
    await save('gone.csv', { google: mapped([{ field: 'email', columns: [1] }]) });
    await cli.run(['hash', 'people.csv', '--suppress', 'gone.csv', '--suppress-mapping', 'saved.json', ...GOOGLE]);
    expect(await cli.read('google.csv')).toBe(`Email\n${sha256('ada@gmail.com')}\n`);
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
