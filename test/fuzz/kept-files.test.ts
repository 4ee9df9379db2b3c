import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeJob } from '../../src/cli/describe/describe-job';
import { createDraftStore } from '../../src/core/list-history/draft-store';
import { createListHistory } from '../../src/core/list-history/list-history';
import { formatMappingFile, MAPPING_FORMAT } from '../../src/core/mappings/mapping-file';
import { createMappingStore } from '../../src/core/mappings/mapping-store';
import { parseMappingFile } from '../../src/core/mappings/read-mapping-file';
import { FileJobStore } from '../../src/core/queue/store/file-job-store';
import { formatJob, parseJob } from '../../src/core/queue/store/job-schema';
import { createUploadQueue } from '../../src/core/queue/upload-queue';
import { createSettingsStore, DEFAULT_SETTINGS } from '../../src/core/settings/settings-store';
import { MemoryTokenStore } from '../../src/core/tokens/memory-token-store';
import { AppError } from '../../src/shared/errors';
import type { UploadPart } from '../../src/shared/job';
import type { Receipt } from '../../src/shared/upload';
import { DRAFT } from '../core/list-history/stored-draft';
import { formatJobOfVersion3 } from '../core/queue/earlier-jobs';
import { CANDIDATE, COUNTS, NEW_JOB, NOTHING_FOUND, NOW, OUTCOMES, STATES, sampleJob } from '../core/queue/samples';
import type { Random } from '../random';
import { FUZZ_TIMEOUT, runCases } from './run-cases';
import { spoiltJson } from './spoil-json';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-files-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const RECEIPTS: readonly Receipt[] = Object.values(OUTCOMES).map((outcome) => ({
  version: 2,
  origin: NEW_JOB.api,
  method: 'POST',
  path: '/custom_audiences',
  startedAt: NOW.toISOString(),
  finishedAt: NOW.toISOString(),
  fields: NEW_JOB.target.fields,
  file: { ...NEW_JOB.file, name: 'audience.txt' },
  outcome,
  lookUp: { ...NOTHING_FOUND, verdict: 'found', seen: [CANDIDATE] },
}));

const PART = { from: 0, to: 1, offset: 0, bytes: 65, sha256: 'a'.repeat(64), outcome: null } as const;
const PARTS: readonly UploadPart[] = [
  { ...PART, state: 'sent', outcome: 'created' },
  { ...PART, from: 1, to: 2, offset: 65, state: 'waiting', userType: 'phone_hash' },
];
const USER_TYPES = [
  { userType: 'email_hash', lines: 1, counts: COUNTS },
  { userType: 'phone_hash', lines: 1, counts: COUNTS },
] as const;

/** One receipt each: in a smaller tree, more of the places are changed. */
const JOBS = Object.values(STATES).flatMap((state) =>
  RECEIPTS.flatMap((receipt) => [
    JSON.parse(formatJob(sampleJob(1, { state, receipts: [receipt] }))),
    JSON.parse(
      formatJob(sampleJob(1, { state, receipts: [receipt], userTypes: USER_TYPES, parts: PARTS, addTo: '54' })),
    ),
    JSON.parse(formatJobOfVersion3(sampleJob(1, { state, receipts: [receipt] }))),
  ]),
);

/** A job that is accepted must be usable by the rest of the program. */
async function runJob(random: Random): Promise<string> {
  const text = spoiltJson(JOBS, random);
  const read = parseJob(text);
  if (read.kind !== 'job') return read.kind;
  expect(parseJob(formatJob(read.job))).toEqual(read);
  describeJob(read.job);
  await startWith(text, read.job.id);
  return 'job';
}

/** Starts a program with this job and a valid one. */
async function startWith(text: string, id: string): Promise<void> {
  const root = await mkdtemp(join(folder, 'jobs-'));
  const sound = sampleJob(7, { state: STATES.cancelled });
  for (const [name, content] of [
    [id, text],
    [sound.id, formatJob(sound)],
  ] as const) {
    await mkdir(join(root, name), { recursive: true });
    await writeFile(join(root, name, 'job.json'), content);
  }
  const queue = createUploadQueue({
    store: new FileJobStore(root),
    tokens: new MemoryTokenStore(),
    connect: () => {
      throw new Error('there is no token to connect with');
    },
    now: () => NOW,
    random: () => 0.5,
    keepFiles: () => false,
    onChange: () => undefined,
  });
  try {
    await queue.start();
    expect(queue.jobs().map((job) => job.id)).toContain(sound.id);
  } finally {
    await queue.close();
    await rm(root, { recursive: true, force: true });
  }
}

const MAPPINGS = [
  { userType: 'email_hash', columns: [0, 2], countryColumn: null, defaultCountry: null, multiValue: false },
  { userType: 'phone_hash', columns: [1], countryColumn: 3, defaultCountry: 'DE', multiValue: true },
] as const;
const SHAPES = [
  { shape: 'a'.repeat(64), mappings: MAPPINGS },
  { shape: '3 columns', mappings: MAPPINGS.slice(0, 1) },
];
const MAPPING_FILE = {
  format: MAPPING_FORMAT,
  version: 1,
  dialect: { encoding: 'utf-8', skippedLines: 2, delimiter: ';', header: true },
  lists: SHAPES,
};

async function runMappingFile(random: Random): Promise<string> {
  try {
    const file = parseMappingFile(spoiltJson([MAPPING_FILE], random));
    expect(parseMappingFile(formatMappingFile(file))).toEqual(file);
    return 'read';
  } catch (error) {
    if (error instanceof AppError && error.code === 'bad-mapping-file') return error.code;
    throw error;
  }
}

async function runMappingStore(random: Random): Promise<string> {
  const path = join(folder, 'mappings.json');
  const old = { version: 1, mappings: [{ shape: SHAPES[0]?.shape, mapping: MAPPINGS[0] }] };
  await writeFile(path, spoiltJson([{ version: 2, shapes: SHAPES }, old], random));
  const store = createMappingStore(path);
  const before = await store.all();
  // What was read is written and read again.
  await store.merge([]);
  expect(await store.all()).toEqual(before.slice(0, 500));
  return before.length === 0 ? 'nothing' : 'read';
}

const DIALECT = { delimiter: ';', encoding: 'utf-8' };
const LISTS = [{ path: '/lists/people.csv', role: 'audience', dialect: DIALECT, mappings: MAPPINGS }];
const FILTERED_DRAFT = {
  ...DRAFT,
  pasted: 1,
  lists: LISTS.map((list) => ({ ...list, fields: null, filterColumn: 1, optOutsConfirmed: false })),
};

async function runDrafts(random: Random): Promise<string> {
  const path = join(folder, 'draft.json');
  await writeFile(
    path,
    spoiltJson([{ version: 1, draft: FILTERED_DRAFT, aside: [{ id: '1', draft: FILTERED_DRAFT }] }], random),
  );
  const store = createDraftStore(path);
  const [draft, aside] = [await store.read(), await store.aside()];
  // What was read is written and read again, and nothing that was not read is lost.
  if (draft !== null) await store.save(draft);
  expect([await store.read(), await store.aside()]).toEqual([draft, aside]);
  return wasPutAside('draft.json');
}

async function runHistory(random: Random): Promise<string> {
  const path = join(folder, 'lists.json');
  await writeFile(path, spoiltJson([{ version: 1, uploads: [{ upload: '1', lists: LISTS, pasted: [] }] }], random));
  const store = createListHistory(path);
  const before = await store.recent();
  await store.remember('another', []);
  expect(await store.recent()).toEqual(before);
  return wasPutAside('lists.json');
}

async function wasPutAside(name: string): Promise<string> {
  const isDamaged = (await readdir(folder)).includes(`${name}.damaged`);
  await rm(join(folder, `${name}.damaged`), { force: true });
  return isDamaged ? 'put aside' : 'read';
}

async function runSettings(random: Random): Promise<string> {
  const path = join(folder, 'settings.json');
  await writeFile(path, spoiltJson([DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, country: 'DE', theme: 'dark' }], random));
  const store = createSettingsStore(path);
  const settings = await store.read();
  expect(await store.save(settings)).toEqual(settings);
  expect(await store.read()).toEqual(settings);
  return wasPutAside('settings.json');
}

it.each([
  ['a job', runJob, 'damaged'],
  ['a mapping file', runMappingFile, 'bad-mapping-file'],
  ['remembered mappings', runMappingStore, 'nothing'],
  ['settings', runSettings, 'put aside'],
  ['a draft', runDrafts, 'put aside'],
  ['recent lists', runHistory, 'put aside'],
] as const)(
  '%s that somebody changed is read or put aside, and never ends the program',
  async (_what, run, refused) => {
    const ends = await runCases(80, run);
    expect(Object.keys(Object.prototype)).toEqual([]);
    if (process.env.FUZZ_RUNS === undefined) {
      expect(ends.get(refused)).toBeGreaterThan(10);
      expect([...ends.values()].reduce((sum, count) => sum + count, 0) - (ends.get(refused) ?? 0)).toBeGreaterThan(10);
    }
  },
  FUZZ_TIMEOUT,
);
