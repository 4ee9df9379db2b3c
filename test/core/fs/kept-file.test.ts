import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createKeptFile, type OnUnusable } from '../../../src/core/fs/kept-file';
import { createDraftStore } from '../../../src/core/list-history/draft-store';
import { createListHistory } from '../../../src/core/list-history/list-history';
import { createMappingStore } from '../../../src/core/mappings/mapping-store';
import { createSettingsStore } from '../../../src/core/settings/settings-store';
import { type Message, message } from '../../../src/shared/messages/message';
import { temporaryFolder } from '../../temporary-folder';
import { coreProgram } from '../child-process';

/** What somebody, or a later version, may have left in a file; none of it may be destroyed. */
const DAMAGED: Readonly<Record<string, string>> = {
  'half a file': '{"version": 1, "uploads": [{"upl',
  'nothing at all': '',
  'wrong types': '{"version": 1, "draft": 7, "uploads": {}, "shapes": null, "api": []}',
  'a later version': '{"version": 99, "draft": null, "uploads": [], "shapes": [], "api": 1}',
  'a value deeper than any of ours': `{"version": 1, "api": 0, "draft": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
  'a prototype': '{"__proto__": {"version": 1}, "constructor": {"prototype": {"polluted": 1}}, "api": 3}',
};

type Use = (path: string, onUnusable: OnUnusable) => Promise<unknown>;

/** Each reads its file and then saves something. */
const STORES: Readonly<Record<string, Use>> = {
  'draft.json': async (path, onUnusable) => {
    const store = createDraftStore(path, onUnusable);
    await store.read();
    await store.forgetAside('x');
  },
  'lists.json': (path, onUnusable) => createListHistory(path, onUnusable).remember('1', []),
  'mappings.json': (path, onUnusable) => createMappingStore(path, onUnusable).merge([]),
  'settings.json': (path, onUnusable) => createSettingsStore(path, undefined, onUnusable).save({ theme: 'dark' }),
};

describe('a file of the program that cannot be read', () => {
  const table = Object.keys(STORES).flatMap((name) => Object.keys(DAMAGED).map((what) => [name, what] as const));

  it.each(table)('is kept when the next is saved, and reported once: %s, %s', async (name, what) => {
    const path = join(await temporaryFolder(), name);
    const content = DAMAGED[what] ?? '';
    await writeFile(path, content);
    const reported: Message[] = [];
    await STORES[name]?.(path, (sentence) => reported.push(sentence));
    expect(reported).toEqual([message('damaged.putAside', { file: name, kept: `${name}.damaged` })]);
    expect(await readFile(`${path}.damaged`, 'utf8')).toBe(content);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each(Object.keys(STORES))('is kept beside earlier ones, of which the first eight stay: %s', async (name) => {
    const folder = await temporaryFolder();
    const reported: string[] = [];
    for (let time = 1; time <= 11; time++) {
      await writeFile(join(folder, name), `damaged ${time}`);
      await STORES[name]?.(join(folder, name), ({ values }) => reported.push(String(values?.kept)));
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
    const reported: Message[] = [];
    await STORES[name]?.(path, (sentence) => reported.push(sentence)).catch(() => undefined);
    expect(await readFile(path, 'utf8')).toBe('damaged');
    expect(reported).toEqual([message('damaged.stuck', { file: name, code: expect.any(String) })]);
  });

  it.each(Object.keys(STORES))('makes room for a new one if it is a folder: %s', async (name) => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, name, 'something'), { recursive: true });
    await STORES[name]?.(join(folder, name), () => undefined);
    expect(await readdir(join(folder, `${name}.damaged`))).toEqual(['something']);
  });
});

describe.runIf(process.platform === 'linux')('a file of the program that cannot be read for a moment', () => {
  /** Reads and saves with no descriptor left, as where too many files are open; then twice with some. */
  const script = `
    import { closeSync, openSync } from 'node:fs';
    const told = [];
    const onUnusable = ({ values }) => told.push(values.code);
    const kept = core.createKeptFile({ path: process.argv[1], maxBytes: 100, parse: (value) => value, onUnusable });
    const save = () => kept.use(() => kept.save({ a: 2 })).then(() => 'saved', ({ code }) => code);
    const read = () => kept.use(async (value) => value);
    await read();
    const taken = [];
    // Once more before each: what has loaded this program closes some of its own.
    const takeAll = () => {
      try {
        for (;;) taken.push(openSync('/dev/null'));
      } catch {}
    };
    takeAll();
    const without = [await read(), (takeAll(), await save())];
    for (const descriptor of taken) closeSync(descriptor);
    process.stdout.write(JSON.stringify([...without, told, await read(), await save(), await read()]));`;

  it('is left as it is and reported once, until it can be', { retry: 2 }, async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'kept.json');
    await writeFile(path, '{"a":1}');
    const limited = ['-c', 'ulimit -n 100 && exec "$@"', 'sh', ...coreProgram(script, path)];
    const { stdout } = await promisify(execFile)('sh', limited);
    expect(JSON.parse(stdout)).toEqual([null, 'not-writable', ['EMFILE'], { a: 1 }, 'saved', { a: 2 }]);
    expect(await readdir(folder)).toEqual(['kept.json']);
  });
});

describe('a file of the program', () => {
  it('is not put aside by a reading that began before it was saved again', async () => {
    const path = join(await temporaryFolder(), 'kept.json');
    await writeFile(path, 'damaged');
    const parse = (content: unknown) => (content === undefined ? null : content);
    const kept = createKeptFile({ path, maxBytes: 100, parse, onUnusable: () => undefined });
    const reading = kept.use(async () => undefined);
    const saving = kept.use(() => kept.save({ a: 1 }));
    const others = [kept.use(async (value) => value), kept.use(async (value) => value)];
    await Promise.all([reading, saving]);
    expect(await Promise.all(others)).toEqual([{ a: 1 }, { a: 1 }]);
  });

  it('is used on after work with it has failed', async () => {
    const path = join(await temporaryFolder(), 'kept.json');
    const kept = createKeptFile({ path, maxBytes: 100, parse: (content) => content, onUnusable: () => undefined });
    await expect(kept.use(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await kept.use(() => kept.save({ a: 1 }));
    expect(await kept.use(async (value) => value)).toEqual({ a: 1 });
  });
});
