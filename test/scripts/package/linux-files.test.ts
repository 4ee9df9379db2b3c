import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderIcns, renderIco, renderIcon } from '../../../scripts/package/app/icons';
import { DEPENDS } from '../../../scripts/package/linux/deb';
import { desktopEntry, metainfo } from '../../../scripts/package/linux/desktop-files';
import { FILE_TYPES, PRODUCT } from '../../../scripts/package/product';
import { readReleases } from '../../../scripts/package/release/changelog';
import { allCommands, commandTree } from '../../../scripts/package/shell/command-tree';
import { bashCompletion, fishCompletion, zshCompletion } from '../../../scripts/package/shell/completions';
import { manPage } from '../../../scripts/package/shell/man-page';

const run = promisify(execFile);

describe('what the desktop knows of the app', () => {
  it('offers it for every type of list, and opens all chosen files', () => {
    const entry = desktopEntry();
    for (const { mimeType } of FILE_TYPES) expect(entry).toContain(`${mimeType};`);
    expect(FILE_TYPES.flatMap(({ extensions }) => extensions).sort()).toEqual([
      'csv',
      'gz',
      'tab',
      'tsv',
      'txt',
      'xlsx',
      'zip',
    ]);
    expect(entry).toMatch(/^Exec=\/opt\/\S+ %F$/m);
  });

  it('names the releases of the changelog, and the version of package.json among them', async () => {
    const releases = await readReleases();
    expect(releases[0]?.version).toBe(PRODUCT.version);
    expect(metainfo(releases)).toContain(`<release version="${PRODUCT.version}"`);
  });

  it('shows an icon in every format', async () => {
    expect((await renderIcon(48)).subarray(1, 4).toString()).toBe('PNG');
    expect((await renderIcns()).subarray(0, 4).toString()).toBe('icns');
    expect((await renderIco()).subarray(0, 4)).toEqual(Buffer.from([0, 0, 1, 0]));
  });
});

describe('what the shell knows of the command line', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'completions-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** The completions of bash after these words. */
  async function offered(...words: readonly string[]): Promise<readonly string[]> {
    const file = join(folder, 'completion.bash');
    await writeFile(file, bashCompletion(commandTree()));
    const script = `source "$1"; shift; COMP_WORDS=(audience-uploader "$@"); COMP_CWORD=$#; compopt() { :; }
      _audience_uploader; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout } = await run('bash', ['-c', script, 'bash', file, ...words]);
    return stdout.trim().split('\n');
  }

  it('knows every command with its options', () => {
    const paths = allCommands(commandTree()).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['hash', 'upload', 'uploads resume', 'token save', 'accounts']));
    const hash = allCommands(commandTree()).find(({ path }) => path === 'hash');
    expect(hash?.options.flatMap(({ names }) => names)).toEqual(expect.arrayContaining(['--type', '--suppress']));
  });

  it('completes commands, commands of commands, and options', async () => {
    expect(await offered('ins')).toEqual(['inspect']);
    expect(await offered('uploads', 'res')).toEqual(['resume', 'resolve']);
    expect(await offered('upload', 'list.csv', '--opt')).toEqual(['--opt-out-link']);
  });

  it('has the same words for zsh and fish', () => {
    const words = allCommands(commandTree()).flatMap(({ options }) => options.flatMap(({ names }) => names));
    const [zsh, fish] = [zshCompletion(commandTree()), fishCompletion(commandTree())];
    for (const word of words.filter((name) => name.startsWith('--'))) {
      expect(zsh).toContain(`'${word}:`);
      expect(fish).toContain(`-l ${word.slice(2)}`);
    }
  });

  it('has a man page without accidental roff requests', () => {
    const page = manPage(commandTree(), '2026-01-02');
    expect(page).toMatch(/^\.TH AUDIENCE-UPLOADER 1 "2026-01-02"/);
    const instructions = [...page.matchAll(/^[.'](\S*)/gm)].map(([, name]) => name);
    expect(new Set(instructions)).toEqual(new Set(['TH', 'SH', 'B', 'I', 'PP', 'SS', 'TP']));
    for (const { path, children } of allCommands(commandTree())) {
      if (path !== '' && children.length === 0) expect(page).toContain(`.SS ${path.replaceAll('-', '\\-')}`);
    }
  });
});

describe('what the package for Debian depends on', () => {
  it('asks for the later name of a library first, whose earlier name another package may provide', () => {
    const alternatives = DEPENDS.filter((library) => library.includes('|'));
    expect(alternatives.length).toBeGreaterThan(0);
    for (const library of alternatives) expect(library).toMatch(/^(\S+)t64 \| \1$/);
  });
});
