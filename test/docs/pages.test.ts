import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const source = join(root, 'src');

/** What a page may name; what a build makes is elsewhere. */
const FOLDERS: readonly string[] = ['src', 'test', 'tools', 'scripts', 'docs', 'packaging'];

describe('the docs', () => {
  const pages = async (): Promise<readonly (readonly [page: string, text: string])[]> => {
    const names = (await readdir(join(root, 'docs'))).filter((name) => name.endsWith('.md'));
    const all = [...names.map((name) => `docs/${name}`), 'README.md', 'CONTRIBUTING.md', 'SECURITY.md'];
    return Promise.all(all.map(async (page) => [page, await readFile(join(root, page), 'utf8')] as const));
  };

  it('name no missing file, be it by the end of its path', async () => {
    const folders = FOLDERS.map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true })).map(
        (name) => `/${folder}/${name.replaceAll('\\', '/')}`,
      ),
    );
    const files = (await Promise.all(folders)).flat();
    const missing: string[] = [];
    for (const [page, text] of await pages()) {
      for (const [, path = '', extension = ''] of text.matchAll(/`([a-z]+\/[\w./-]+\.(\w+))`/g)) {
        const top = path.split('/')[0] ?? '';
        const isOurs = FOLDERS.includes(top) || existsSync(join(source, top)) || /^tsx?$/.test(extension);
        if (isOurs && !files.some((file) => file.endsWith(`/${path}`))) missing.push(`${page}: ${path}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it('name no missing command', async () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(
      await readFile(join(root, 'package.json'), 'utf8'),
    );
    const named = (await pages()).flatMap(([, text]) =>
      [...text.matchAll(/npm run (?:-s )?([a-z:]+(?:-[a-z]+)*)/g)].flatMap((match) => match[1] ?? []),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
