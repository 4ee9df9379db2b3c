import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textRun, workbookOf } from '../../tools/samples/workbook-files';
import { HOSTILE_LISTS } from '../faults/hostile-lists';
import { temporaryFolder } from '../temporary-folder';
import { startCli, waitForExit } from './command-line';

const MIB = 1024 ** 2;
/** From Node 24 on, V8 lets twice as many new objects of the main thread lie before it frees any, whatever is kept. */
const LEFT_LYING = Number.parseInt(process.versions.node, 10) < 24 ? 0 : 96 * MIB;
/** For delimited lists. On a busy machine they take 100 to 170 MiB, most of it for the program itself. */
const MAX_LIST_BYTES = 200 * MIB + LEFT_LYING;
/** For workbooks, whose shared strings are kept in memory, and for files of people: 180 to 230 MiB. */
const MAX_WORKBOOK_BYTES = 256 * MIB + LEFT_LYING;

/**
 * Reports the peak memory of the process in kilobytes. On Linux `maxRSS` starts with that of the parent process: here
 * the test, which made the whole list.
 */
const TELL_MEMORY = `
  import { readFileSync } from 'node:fs';
  const peak = () =>
    process.platform === 'linux'
      ? /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]
      : process.resourceUsage().maxRSS;
  process.on('exit', () => process.stderr.write('peak ' + peak() + '\\n'));
`;

interface Run {
  readonly exitCode: number | null;
  readonly stderr: string;
  /** In bytes. */
  readonly peak: number;
}

async function hash(list: string, options: readonly string[]): Promise<Run> {
  const folder = await temporaryFolder();
  const outputs = ['--out', join(folder, 'hashed.csv'), '--rejects', join(folder, 'rejects.csv')];
  const child = startCli(['hash', list, ...outputs, ...options], {
    XDG_DATA_HOME: folder,
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(TELL_MEMORY)}`,
  });
  const { exitCode, stderr } = await waitForExit(child);
  const peaks = [...stderr.matchAll(/^peak (\d+)$/gm)].map(([, kilobytes]) => Number(kilobytes) * 1024);
  return { exitCode, stderr, peak: Math.max(...peaks) };
}

async function writeList(file: string, bytes: Uint8Array): Promise<string> {
  const list = join(await temporaryFolder(), file);
  await writeFile(list, bytes);
  return list;
}

/** A peak depends on when the garbage collector comes, which a busy machine delays; one that is exceeded twice has failed. */
describe('memory', { timeout: 600_000, retry: 1 }, () => {
  /** Each long enough that keeping something for every row would go far beyond the bound. */
  const CASES = [
    ['open-quotes.csv', '--column=1', 0.25],
    ['rejected.csv', '--column=1', 0.4],
    ['line-ends.csv', '--column=1', 0.25],
    ['last-column.xlsx', '--column=16384', 0.25],
    ['short-rows.csv', '--delimiter=comma', 0.1],
  ] as const;
  const PATHS = [[], ['--reference']] as const;

  describe.each(CASES)('with a hostile list: %s %s %d', (file, option, scale) => {
    let folder = '';
    beforeAll(async () => {
      const list = HOSTILE_LISTS.find((item) => item.file === file);
      if (list === undefined) throw new Error('no such list');
      folder = await mkdtemp(join(tmpdir(), 'hostile-list-'));
      await writeFile(join(folder, file), list.bytes(scale));
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    it.each(PATHS.map((path) => [path] as const))('stays small %s', async (path) => {
      const { exitCode, peak } = await hash(join(folder, file), ['--type=email', option, ...path]);
      expect(exitCode).toBe(0);
      expect(peak).toBeLessThan(file.endsWith('.xlsx') ? MAX_WORKBOOK_BYTES : MAX_LIST_BYTES);
    });
  });

  /** Before, they took 250 cells for each row of one. */
  it.each([
    ['addresses', '--type=email', 'email', MAX_LIST_BYTES],
    ['labelled numbers', '--type=phone', 'phone', MAX_LIST_BYTES],
    ['addresses', '--for=meta', 'email', MAX_WORKBOOK_BYTES],
    ['labelled numbers', '--for=meta', 'phone', MAX_WORKBOOK_BYTES],
  ])('stays small with very short rows below hundreds of columns of %s: %s', async (_, task, word, most) => {
    const header = Array.from({ length: 250 }, (_, n) => `${word} ${n} - type,${word} ${n} - value`).join(',');
    const row = word === 'email' ? 'home,p@x.example\nx\n' : 'home,+4917012345678\nx\n';
    const list = await writeList('short.csv', Buffer.from(`${header}\n${row.repeat(75_000)}`));
    for (const path of PATHS) {
      const { exitCode, peak } = await hash(list, [task, '--delimiter=comma', '--header', ...path]);
      expect(exitCode).toBe(0);
      expect(peak).toBeLessThan(most);
    }
  });

  it('stays small with a line that hardly ends', async () => {
    const bytes = Buffer.alloc(160 * MIB + LEFT_LYING, 'x');
    bytes.write('email\na@b.example\n');
    const { exitCode, peak } = await hash(await writeList('line.csv', bytes), []);
    expect(exitCode).toBe(0);
    expect(peak).toBeLessThan(MAX_LIST_BYTES);
  });

  it('stays small if few bytes refer to one long text again and again', async () => {
    const rows = `<row><c t="s"><v>0</v></c></row>${'<row><c t="s"><v>1</v></c></row>'.repeat(20_000)}`;
    const strings = ['email', 'x'.repeat(900_000)].map(textRun);
    const bytes = workbookOf({ sheets: [{ name: 'Sheet1', rows }], strings });
    expect(bytes.length).toBeLessThan(10_000);
    const { exitCode, stderr, peak } = await hash(await writeList('crm.xlsx', bytes), ['--type=email', '--column=1']);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('times its size')]);
    expect(peak).toBeLessThan(MAX_WORKBOOK_BYTES);
  });
});
