import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(root, 'src');

/** Which folders of `src` each folder may import from, besides itself. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  core: ['shared'],
  cli: ['core', 'shared'],
  main: ['core', 'shared'],
  package: ['cli', 'main'],
  preload: ['shared'],
  renderer: ['shared'],
};

/** Folders that import no package, that know no Node, and that know no Electron. */
const ALONE = ['shared'];
/** The only packages that a folder of the first group may import, by the room that imports them. */
const PACKAGES: Readonly<Record<string, string>> = {
  'shared/ipc': 'zod/mini',
  'shared/messages': 'intl-messageformat',
  'shared/schema': 'zod/mini',
};
const WITHOUT_NODE = ['shared', 'preload', 'renderer'];
const WITHOUT_ELECTRON = ['shared', 'core', 'cli', 'renderer'];

/**
 * The rooms of a folder from the ground up: a room may import those before it in its row. `.` stands for the files
 * beside the rooms.
 */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  core: [
    'fs',
    'threads',
    'normalise',
    'api',
    'tokens',
    'updates',
    'digests',
    'platforms',
    'list',
    'engine',
    'settings',
    'mappings',
    'saved-files',
    'list-history',
    'health',
    'person-file',
    'preview',
    'queue',
    '.',
    'found-rows',
  ],
  'core/engine': ['abi', 'kernel', 'common', 'sheet', 'fast', 'persons', 'threads', 'runs', '.'],
  'core/api': ['response', 'transport', 'calls', '.'],
  main: ['window', 'desktop', 'security', 'hashing', 'preview', 'ipc', '.'],
};

/** A shorter file with a single importer is part of that one. */
const MIN_LINES_OF_ONE_CALLER = 15;

const MAX_FILES_SIDE_BY_SIDE = 14;

interface Import {
  readonly file: string;
  readonly specifier: string;
}

async function importsBelow(folder: string): Promise<Import[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
  const imports = await Promise.all(
    files.map(async (entry) => {
      const file = join(entry.parentPath, entry.name);
      return importsOf(await readFile(file, 'utf8')).map((specifier) => ({ file, specifier }));
    }),
  );
  return imports.flat();
}

function importsOf(code: string): string[] {
  return [...code.matchAll(/(?<![\w.'])(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].flatMap((match) => match[1] ?? []);
}

/** Describes what is wrong with an import, or returns null. */
function violation({ file, specifier }: Import): string | null {
  const home = folderOf(file);
  const name = `${relative(root, file)} imports ${specifier}`;
  if (specifier.startsWith('.')) {
    const target = resolve(dirname(file), specifier);
    if (target === join(root, 'package.json')) return null;
    const door = folderOf(target);
    return door === home || DOORS[home]?.includes(door) ? null : `${name}: ${home} may not know ${door}`;
  }
  if (WITHOUT_ELECTRON.includes(home) && /^electron(\/|$)/.test(specifier)) return `${name}: ${home} knows no Electron`;
  if (WITHOUT_NODE.includes(home) && specifier.startsWith('node:')) return `${name}: ${home} knows no Node`;
  if (PACKAGES[relative(source, dirname(file)).replaceAll('\\', '/')] === specifier) return null;
  if (ALONE.includes(home)) return `${name}: ${home} stands alone`;
  return null;
}

/** Describes an import that runs up from a room to a higher one, or returns null. */
function runsBackUp({ file, specifier }: Import): string | null {
  if (!specifier.startsWith('.')) return null;
  const target = resolve(dirname(file), specifier.split('?')[0] ?? '');
  for (const [folder, rooms] of Object.entries(FLOORS)) {
    const [from, to] = [roomWithin(folder, file), roomWithin(folder, `${target}.ts`)];
    if (from === null || to === null || from === to) continue;
    if (rooms.indexOf(from) < rooms.indexOf(to))
      return `${relative(root, file)} imports ${specifier}: ${from} stands below ${to}`;
  }
  return null;
}

/** The room of a file within a folder of `src`; null if it is elsewhere. */
function roomWithin(folder: string, file: string): string | null {
  const [room = '', ...rest] = relative(join(source, folder), file).split(/[\\/]/);
  if (room === '..') return null;
  return rest.length === 0 ? '.' : room;
}

function folderOf(file: string): string {
  return relative(source, file).split(/[\\/]/)[0] ?? '';
}

describe('the borders between the folders', () => {
  it('are crossed by no import', async () => {
    const imports = await importsBelow(source);
    expect(imports.length).toBeGreaterThan(50);
    expect(imports.map(violation).filter((sentence) => sentence !== null)).toEqual([]);
  });

  it('name every folder of src', async () => {
    expect((await readdir(source)).sort()).toEqual(Object.keys(DOORS).sort());
  });

  it.each([
    ['core/list/x.ts', '../../cli/program', 'core may not know cli'],
    ['shared/x.ts', '../core/prepare-audience', 'shared may not know core'],
    ['shared/x.ts', 'node:fs', 'shared knows no Node'],
    ['shared/x.ts', 'zod', 'shared stands alone'],
    ['renderer/x.ts', '../core/prepare-audience', 'renderer may not know core'],
    ['renderer/x.ts', 'node:fs', 'renderer knows no Node'],
    ['renderer/x.ts', 'electron', 'renderer knows no Electron'],
    ['main/x.ts', '../renderer/wizard', 'main may not know renderer'],
    ['core/x.ts', '../main/window', 'core may not know main'],
    ['core/x.ts', 'electron', 'core knows no Electron'],
    ['cli/x.ts', 'electron/main', 'cli knows no Electron'],
  ])('hold: %s may not import %s', (file, specifier, sentence) => {
    expect(violation({ file: join(source, file), specifier })).toContain(sentence);
  });
});

describe('the rooms within a folder', () => {
  it('import only rooms below them', async () => {
    const imports = await importsBelow(source);
    expect(imports.map(runsBackUp).filter((sentence) => sentence !== null)).toEqual([]);
  });

  it.each(Object.entries(FLOORS))('are all named for %s', async (folder, rooms) => {
    const entries = await readdir(join(source, folder), { withFileTypes: true });
    const found = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect([...found, '.'].sort()).toEqual([...rooms].sort());
  });

  it.each([
    ['core/list/x.ts', '../engine/engine', 'list stands below engine'],
    ['core/fs/x.ts', '../prepare-audience', 'fs stands below .'],
    ['core/engine/fast/x.ts', '../runs/reference-run', 'fast stands below runs'],
    ['core/api/transport/x.ts', '../calls/calls', 'transport stands below calls'],
  ])('hold: %s may not import %s', (file, specifier, sentence) => {
    expect(runsBackUp({ file: join(source, file), specifier })).toContain(sentence);
  });
});

describe('the compiler', () => {
  let folder = '';
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('refuses an import that crosses a border', async () => {
    await mkdir(join(root, '.cache'), { recursive: true });
    folder = await mkdtemp(join(root, '.cache', 'border-'));
    // A file of core, compiled by core's tsconfig, that imports from the command line.
    await writeFile(join(folder, 'crossing.ts'), "export { EXIT } from '../../src/cli/exit-codes';\n");
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: '../../src/core/tsconfig.json',
        compilerOptions: { outDir: './out' },
        include: ['*.ts'],
        references: [{ path: '../../src/shared' }],
      }),
    );
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const run = promisify(execFile)(process.execPath, [tsc, '-p', folder]);
    await expect(run).rejects.toMatchObject({ stdout: expect.stringContaining('TS6307') });
  }, 60_000);
});

describe('the source', () => {
  it('has no file beyond 250 lines', async () => {
    const entries = await readdir(source, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((candidate) => candidate.isFile() && !candidate.name.endsWith('.woff2'))) {
      const lines = (await readFile(join(entry.parentPath, entry.name), 'utf8')).split('\n').length;
      expect(lines, entry.name).toBeLessThanOrEqual(251);
    }
  });
});

describe('the tree', () => {
  it.each(['src', 'scripts', 'tools', 'test'])(
    'has no room of %s with more files than a glance takes in',
    async (folder) => {
      const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
      const own = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'));
      const code = own.filter((entry) => /\.(tsx?|css)$/.test(entry.name));
      const files = new Map<string, number>();
      for (const { parentPath } of code) files.set(parentPath, (files.get(parentPath) ?? 0) + 1);
      files.delete(join(source, 'core', 'list', 'columns', 'words', 'languages'));
      const crowded = [...files].filter(([, count]) => count > MAX_FILES_SIDE_BY_SIDE);
      expect(crowded.map(([room, count]) => `${relative(root, room)}: ${count}`)).toEqual([]);
    },
  );

  it('has every test file that a list of them names, since another name has no effect', async () => {
    const missing: string[] = [];
    for (const list of ['vitest.config.ts', 'test/global-setup/slowest-first.ts']) {
      const named = (await readFile(join(root, list), 'utf8')).match(/(?<=')test\/[\w./{,}-]+\.test\.ts(?=')/g) ?? [];
      expect(named.length, list).toBeGreaterThan(10);
      for (const path of named.flatMap(alternatives))
        if (!existsSync(join(root, path))) missing.push(`${list}: ${path}`);
    }
    expect(missing).toEqual([]);
  });

  it('is checked out byte by byte where Git is set to change line ends, as on Windows', async () => {
    await mkdir(join(root, '.cache'), { recursive: true });
    const folder = await mkdtemp(join(root, '.cache', 'checkout-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const files = ['biome.json', 'samples/customers-de.csv', 'samples/plain.txt', 'packaging/linux/audience-uploader'];
    const git = async (...args: readonly string[]) => {
      const set = ['-c', 'safe.directory=*', '-c', 'core.autocrlf=true'];
      return (await promisify(execFile)('git', [...set, ...args], { cwd: root, encoding: 'buffer' })).stdout;
    };
    await git('checkout-index', `--prefix=${folder}/`, '--', ...files);
    for (const file of files) {
      const stored = await git('cat-file', 'blob', `:${file}`);
      expect(stored.equals(await readFile(join(folder, file))), file).toBe(true);
    }
  });

  it('holds nothing that a program left behind', async () => {
    // The folder may belong to somebody else, where a container runs the tests.
    const leftBehind = ['-c', 'safe.directory=*', 'ls-files', '--cached', '--ignored', '--exclude-standard'];
    expect((await promisify(execFile)('git', leftBehind, { cwd: root })).stdout).toBe('');
  });
});

/** Of `a/{b,c}.ts`: `a/b.ts` and `a/c.ts`. */
function alternatives(pattern: string): readonly string[] {
  const [, before = '', names = '', behind = ''] = /^(.*)\{(.+)\}(.*)$/.exec(pattern) ?? ['', pattern];
  return names.split(',').map((name) => before + name + behind);
}

describe('a file of a few lines', () => {
  it('is shared by others, composed by an index, or at a border; otherwise it belongs to the one that imports it', async () => {
    const importers = new Map<string, Set<string>>();
    for (const folder of [source, join(root, 'tools'), join(root, 'scripts')]) {
      for (const { file, specifier } of await importsBelow(folder)) {
        if (!specifier.startsWith('.')) continue;
        const target = resolve(dirname(file), specifier.split('?')[0] ?? '');
        importers.set(target, (importers.get(target) ?? new Set()).add(file));
      }
    }
    const lonely = [...importers].filter(([, files]) => files.size === 1 && ![...files].some(composes));
    const short: string[] = [];
    for (const [target] of lonely) {
      const path = [`${target}.ts`, `${target}.tsx`].find((name) => existsSync(name));
      if (path === undefined || !path.startsWith(source) || path.includes(join('shared', 'messages'))) continue;
      const lines = (await readFile(path, 'utf8')).split('\n').length - 1;
      if (lines < MIN_LINES_OF_ONE_CALLER) short.push(relative(root, path));
    }
    expect(importers.size).toBeGreaterThan(500);
    expect(short).toEqual([]);
  });
});

/** Files that only put others together, or begin a program. */
function composes(file: string): boolean {
  return /[\\/](index|entry|main)\.tsx?$/.test(file);
}
