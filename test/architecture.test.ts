import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';

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

/** Folders that import no package at all, that know no Node, and that know no Electron. */
const ALONE = ['shared'];
const WITHOUT_NODE = ['shared', 'preload', 'renderer'];
const WITHOUT_ELECTRON = ['shared', 'core', 'cli', 'renderer'];

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
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].flatMap((match) => match[1] ?? []);
}

/** The sentence that says what is wrong with an import, or null. */
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
  if (ALONE.includes(home)) return `${name}: ${home} stands alone`;
  return null;
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

describe('the compiler', () => {
  let folder = '';
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('refuses an import that crosses a border', async () => {
    await mkdir(join(root, '.cache'), { recursive: true });
    folder = await mkdtemp(join(root, '.cache', 'border-'));
    // A file of core, by core's own tsconfig, that reaches into the command line.
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
    for (const entry of entries.filter((candidate) => candidate.isFile())) {
      const lines = (await readFile(join(entry.parentPath, entry.name), 'utf8')).split('\n').length;
      expect(lines, entry.name).toBeLessThanOrEqual(251);
    }
  });
});
