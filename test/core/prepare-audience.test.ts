import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { HashEngine } from '../../src/core/engine/engine';
import { startEngine } from '../../src/core/engine/start-engine';
import { chooseMappings } from '../../src/core/list/columns/choose-mapping';
import type { ReadProgress } from '../../src/core/list/list';
import { openList } from '../../src/core/list/open-list';
import { prepareAudience } from '../../src/core/prepare-audience';
import type { MappedList } from '../../src/core/read-lists';
import { RejectsFile } from '../../src/core/rejects-file';
import type { UserType } from '../../src/shared/audience';
import { sha256 } from '../sha256';

const linesOf = (...values: string[]) =>
  values
    .map(sha256)
    .sort()
    .map((line) => `${line}\n`)
    .join('');

const BOTH: readonly UserType[] = ['email_hash', 'phone_hash'];
const PEOPLE = 'email,phone\nada@example.com,+49 30 901820\nbob@example.com,+49 30 901821\ncy@example.com,\n';

describe.each(['fast', 'reference'] as const)('preparing an audience on the %s path', (path) => {
  let engine: HashEngine;
  let folder = '';
  let work = '';
  const opened: MappedList[] = [];
  beforeAll(() => {
    const kernelPath = path === 'fast' ? inject('kernelPath') : null;
    engine = startEngine({ workerPath: inject('workerPath'), kernelPath, threads: 2 });
  });
  afterAll(() => engine.close());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'prepare-'));
    work = join(folder, 'work');
    await mkdir(work);
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map(({ list }) => list.close()));
    await rm(folder, { recursive: true });
  });

  async function mapped(name: string, text: string, userTypes: readonly UserType[]): Promise<MappedList> {
    await writeFile(join(folder, name), text);
    const list = await openList({ kind: 'file', path: join(folder, name) });
    const one = { list, mappings: chooseMappings(list, userTypes) };
    opened.push(one);
    return one;
  }

  async function prepare(lists: readonly MappedList[], suppressed: readonly MappedList[] = [], plainIds = false) {
    const texts = new Map<UserType, string>();
    let rejects = '';
    const progress: ReadProgress[] = [];
    const file = new RejectsFile(
      {
        write: async (chunk) => {
          rejects += Buffer.from(chunk).toString();
        },
      },
      { listNames: true, values: false },
    );
    const prepared = await prepareAudience(
      {
        lists,
        suppressionLists: suppressed,
        plainIds,
        sinkFor: (userType) => ({
          write: async (chunk) => {
            texts.set(userType, (texts.get(userType) ?? '') + Buffer.from(chunk).toString());
          },
        }),
        rejects: { file, withValues: false },
      },
      engine,
      work,
      { signal: new AbortController().signal, onProgress: (told) => progress.push(told) },
    ).finally(async () => expect(await readdir(work)).toEqual([]));
    return { prepared, texts, rejects, progress };
  }

  it('makes the lines of two user types in one pass', async () => {
    const { prepared, texts, progress } = await prepare([await mapped('people.csv', PEOPLE, BOTH)]);
    expect(texts.get('email_hash')).toBe(linesOf('ada@example.com', 'bob@example.com', 'cy@example.com'));
    expect(texts.get('phone_hash')).toBe(linesOf('4930901820', '4930901821'));
    expect(prepared.byUserType).toMatchObject([
      { userType: 'email_hash', lines: 3, counts: { rows: 3, rejected: {} }, suppression: null },
      { userType: 'phone_hash', lines: 2, counts: { rows: 3, rejected: { empty: 1 } }, suppression: null },
    ]);
    expect(progress.at(-1)).toMatchObject({ phase: 'writing', rows: 3, bytesRead: PEOPLE.length });
  });

  it('counts for each user type the rows of the lists that hold it', async () => {
    const both = await mapped('people.csv', PEOPLE, BOTH);
    const emails = await mapped('more.csv', 'email\ndee@example.com\nada@example.com\n', ['email_hash']);
    const { prepared } = await prepare([both, emails]);
    expect(prepared.byUserType).toMatchObject([
      {
        counts: { rows: 5, unique: 4, duplicates: 1 },
        byList: [
          { title: 'people.csv', counts: { rows: 3, hashed: 3 } },
          { title: 'more.csv', counts: { rows: 2, hashed: 2 } },
        ],
      },
      {
        counts: { rows: 3, unique: 2 },
        byList: [{ title: 'people.csv', counts: { rows: 3, rejected: { empty: 1 } } }],
      },
    ]);
  });

  it('suppresses the people of suppression lists, raw or hashed, and says how many', async () => {
    const people = await mapped('people.csv', PEOPLE, BOTH);
    const raw = await mapped('opt-outs.csv', 'email\n ADA@example.com\nnobody\nother@example.com\n', ['email_hash']);
    const hashed = await mapped('hashed.txt', `${sha256('4930901821')}\n`, ['phone_hash']);
    const { prepared, texts, rejects, progress } = await prepare([people], [raw, hashed]);
    expect(texts.get('email_hash')).toBe(linesOf('bob@example.com', 'cy@example.com'));
    expect(texts.get('phone_hash')).toBe(linesOf('4930901820'));
    expect(prepared.byUserType).toMatchObject([
      {
        lines: 2,
        counts: { hashed: 3, unique: 2, suppressed: 1, duplicates: 0 },
        suppression: { rows: 3, hashed: 2, rejected: { 'invalid-email': 1 } },
      },
      { lines: 1, counts: { unique: 1, suppressed: 1 }, suppression: { rows: 1, alreadyHashed: 1 } },
    ]);
    expect(rejects).toContain('opt-outs.csv,3,email,invalid-email');
    expect(progress.at(-1)?.bytesRead).toBe(progress.at(-1)?.bytesTotal);
  });

  it('counts a suppressed person once who was in the list twice', async () => {
    const people = await mapped('people.csv', 'email\na@example.com\na@example.com\nb@example.com\n', ['email_hash']);
    const left = await mapped('left.csv', 'email\na@example.com\na@example.com\n', ['email_hash']);
    const { prepared } = await prepare([people], [left]);
    expect(prepared.byUserType[0]?.counts).toMatchObject({ hashed: 3, unique: 1, duplicates: 1, suppressed: 1 });
  });

  it('suppresses each of several people in a cell', async () => {
    const people = await mapped('people.csv', 'email\na@example.com\nb@example.com\nc@example.com\n', ['email_hash']);
    const left = await mapped('left.csv', 'email\n"a@example.com; b@example.com"\nd@example.com\n', ['email_hash']);
    const { texts } = await prepare([people], [left]);
    expect(texts.get('email_hash')).toBe(linesOf('c@example.com'));
  });

  it('may suppress everybody', async () => {
    const people = await mapped('people.csv', 'email\na@example.com\n', ['email_hash']);
    const left = await mapped('left.csv', 'email\na@example.com\n', ['email_hash']);
    const { prepared, texts } = await prepare([people], [left]);
    expect(prepared.byUserType[0]).toMatchObject({ lines: 0, bytes: 0, counts: { unique: 0, suppressed: 1 } });
    expect(texts.get('email_hash') ?? '').toBe('');
  });

  it('refuses a suppression list that cannot suppress anybody, and one beside plain IDs', async () => {
    const people = await mapped('people.csv', 'email\na@example.com\n', ['email_hash']);
    const phones = await mapped('phones.csv', 'phone\n+49 30 901820\n', ['phone_hash']);
    await expect(prepare([people], [phones])).rejects.toMatchObject({ code: 'usage' });
    const ids = await mapped('ids.csv', 'customer_id\nA-1\n', ['custom_audience_third_party_id']);
    await expect(prepare([ids], [ids], true)).rejects.toMatchObject({ code: 'usage' });
  });
});
