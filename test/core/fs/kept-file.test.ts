import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createKeptFile, type OnPutAside } from '../../../src/core/fs/kept-file';
import { createDraftStore } from '../../../src/core/list-history/draft-store';
import { createListHistory } from '../../../src/core/list-history/list-history';
import { createMappingStore } from '../../../src/core/mappings/mapping-store';
import { createSettingsStore } from '../../../src/core/settings/settings-store';
import { temporaryFolder } from '../../temporary-folder';

/** What somebody, or a later version, may have left in a file; none of it may be destroyed. */
const DAMAGED: Readonly<Record<string, string>> = {
  'half a file': '{"version": 1, "uploads": [{"upl',
  'nothing at all': '',
  'wrong types': '{"version": 1, "draft": 7, "uploads": {}, "shapes": null, "api": []}',
  'a later version': '{"version": 99, "draft": null, "uploads": [], "shapes": [], "api": 1}',
  'a value deeper than any of ours': `{"version": 1, "api": 0, "draft": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
  'a prototype': '{"__proto__": {"version": 1}, "constructor": {"prototype": {"polluted": 1}}, "api": 3}',
};

type Use = (path: string, onPutAside: OnPutAside) => Promise<unknown>;

/** Each reads its file and then saves something. */
const STORES: Readonly<Record<string, Use>> = {
  'draft.json': async (path, onPutAside) => {
    const store = createDraftStore(path, onPutAside);
    await store.read();
    await store.forgetAside('x');
  },
  'lists.json': (path, onPutAside) => createListHistory(path, onPutAside).remember('1', []),
  'mappings.json': (path, onPutAside) => createMappingStore(path, onPutAside).merge([]),
  'settings.json': (path, onPutAside) => createSettingsStore(path, undefined, onPutAside).save({ theme: 'dark' }),
};

describe('a file of the program that cannot be read', () => {
  const table = Object.keys(STORES).flatMap((name) => Object.keys(DAMAGED).map((what) => [name, what] as const));

  it.each(table)('is kept when the next is saved, and reported once: %s, %s', async (name, what) => {
    const path = join(await temporaryFolder(), name);
    const content = DAMAGED[what] ?? '';
    await writeFile(path, content);
    const reported: string[][] = [];
    await STORES[name]?.(path, (...names) => reported.push(names));
    expect(reported).toEqual([[name, `${name}.damaged`]]);
    expect(await readFile(`${path}.damaged`, 'utf8')).toBe(content);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each(Object.keys(STORES))('is kept beside earlier ones, of which the first eight stay: %s', async (name) => {
    const folder = await temporaryFolder();
    const reported: string[] = [];
    for (let time = 1; time <= 11; time++) {
      await writeFile(join(folder, name), `damaged ${time}`);
      await STORES[name]?.(join(folder, name), (_file, kept) => reported.push(kept));
    }
    const further = [2, 3, 4, 5, 6, 7, 8, 9, 9, 9].map((number) => `${name}.damaged-${number}`);
    expect(reported).toEqual([`${name}.damaged`, ...further]);
    const content = (kept: string) => readFile(join(folder, kept), 'utf8');
    expect(await Promise.all(reported.slice(0, 9).map(content))).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 11].map((time) => `damaged ${time}`),
    );
  });

  it.each(Object.keys(STORES))('is not overwritten where it cannot be put aside: %s', async (name) => {
    const path = join(await temporaryFolder(), name);
    await writeFile(path, 'damaged');
    for (const number of ['', '-2', '-3', '-4', '-5', '-6', '-7', '-8', '-9']) {
      await mkdir(join(`${path}.damaged${number}`, 'something'), { recursive: true });
    }
    await STORES[name]?.(path, () => undefined).catch(() => undefined);
    expect(await readFile(path, 'utf8')).toBe('damaged');
  });

  it.each(Object.keys(STORES))('makes room for a new one if it is a folder: %s', async (name) => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, name, 'something'), { recursive: true });
    await STORES[name]?.(join(folder, name), () => undefined);
    expect(await readdir(join(folder, `${name}.damaged`))).toEqual(['something']);
  });
});

describe('a file of the program', () => {
  it('is not put aside by a reading that began before it was saved again', async () => {
    const path = join(await temporaryFolder(), 'kept.json');
    await writeFile(path, 'damaged');
    const parse = (content: unknown) => (content === undefined ? null : content);
    const kept = createKeptFile({ path, maxBytes: 100, parse, onPutAside: () => undefined });
    const reading = kept.use(async () => undefined);
    const saving = kept.use(() => kept.save({ a: 1 }));
    const others = [kept.use(async (value) => value), kept.use(async (value) => value)];
    await Promise.all([reading, saving]);
    expect(await Promise.all(others)).toEqual([{ a: 1 }, { a: 1 }]);
  });

  it('is used on after work with it has failed', async () => {
    const path = join(await temporaryFolder(), 'kept.json');
    const kept = createKeptFile({ path, maxBytes: 100, parse: (content) => content, onPutAside: () => undefined });
    await expect(kept.use(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await kept.use(() => kept.save({ a: 1 }));
    expect(await kept.use(async (value) => value)).toEqual({ a: 1 });
  });
});
