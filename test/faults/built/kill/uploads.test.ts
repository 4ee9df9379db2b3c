import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FileJobStore } from '../../../../src/core/queue/store/file-job-store';
import type { NewJob, UploadJob } from '../../../../src/shared/job';
import { type ReferenceApi, startReferenceApi } from '../../../../tools/reference-api/server';
import { COUNTS, emails, NEW_JOB } from '../../../core/queue/samples';
import { sha256 } from '../../../sha256';
import { startTcpProxy, type TcpProxy } from '../../network/tcp-proxy';
import type { QueueMessage, QueueTask } from '../../queue-program';
import { seededRandom } from '../../seeded-random';

const KILLS = Number(process.env.KILLS ?? 8);
const LINES = 20_000;
/** In an upload of two user types, those of the second, which are added to the audience of the first. */
const PHONES = 8_000;
const PROGRAM = resolve('.cache/test/queue-program.js');

let folder = '';
let api: ReferenceApi;
let line: TcpProxy;
let program: ChildProcess | null = null;
beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: 'test/faults/queue-program.ts',
      target: 'node20',
      outDir: resolve('.cache/test'),
      emptyOutDir: false,
    },
  });
  folder = await mkdtemp(join(tmpdir(), 'kill-'));
  api = await startReferenceApi({ dataDir: join(folder, 'server') });
  line = await startTcpProxy(Number(new URL(api.url).port));
});
afterAll(async () => {
  program?.kill('SIGKILL');
  await line.close();
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

const TWO_USER_TYPES: NewJob['userTypes'] = [
  ...emails(LINES - PHONES),
  { userType: 'phone_hash', lines: PHONES, counts: COUNTS },
];

/** A separate list for every job, so that a mix-up would show. */
function newTask(name: string, userTypes = emails(LINES)): QueueTask {
  const lines = Array.from({ length: LINES }, (_, row) => `${sha256(`${name}-${row}`)}\n`).toSorted();
  const text = lines.join('');
  const file: NewJob['file'] = { lines: LINES, bytes: text.length, sha256: sha256(text), plainIds: false };
  const target: NewJob['target'] = { kind: 'new', fields: { adAccountId: '2', name, userType: 'email_hash' } };
  return { ...taskWithout(), add: { job: { ...NEW_JOB, api: line.url, target, file, userTypes }, text } };
}

function taskWithout(): QueueTask {
  return { folder, token: api.token, api: line.url, add: null };
}

interface Running {
  readonly accepted: readonly string[];
  readonly settled: Promise<readonly UploadJob[]>;
  kill(): Promise<void>;
}

function start(task: QueueTask): Running {
  const child = fork(PROGRAM, { stdio: 'inherit' });
  program = child;
  const ended = new Promise<void>((ends) => child.once('exit', () => ends()));
  const accepted: string[] = [];
  const settled = new Promise<readonly UploadJob[]>((settle) => {
    child.on('message', (news: QueueMessage) => {
      if (news.kind === 'accepted') accepted.push(news.id);
      else settle(news.jobs);
    });
  });
  child.send(task);
  return {
    accepted,
    settled,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

const pause = (milliseconds: number) => new Promise((over) => setTimeout(over, milliseconds));

it(`after ${KILLS} kills no upload is lost, partial, or sent twice`, {
  // A retry would hide rare failures.
  retry: 0,
  timeout: 400_000 + KILLS * 60_000,
}, async () => {
  const random = seededRandom('kills of uploads');
  const accepted = new Set<string>();

  // One run without faults: its duration and bytes are the range of the kills.
  const startedAt = performance.now();
  const whole = start(newTask('List 0'));
  await whole.settled;
  const wholeMs = performance.now() - startedAt;
  await whole.kill();
  for (const id of whole.accepted) accepted.add(id);
  const wholeBytes = Math.max(...line.sent().map(({ length }) => length));

  for (let kill = 1; kill <= KILLS; kill++) {
    const byClock = random.chance(0.5);
    // Often at the last byte: from there on the server has everything, and the response never arrives.
    const atByte = random.chance(0.3) ? wholeBytes : random.below(wholeBytes);
    const moment = random.fraction() * wholeMs;
    const struck = line.setFault(byClock ? null : { kind: 'stall', atByte });
    const running = start(newTask(`List ${kill}`, kill % 2 === 0 ? emails(LINES) : TWO_USER_TYPES));
    await (byClock ? pause(moment) : Promise.race([struck, running.settled]));
    await running.kill();
    for (const id of running.accepted) accepted.add(id);
    await expectWholeFiles(`kill ${kill}`);
  }

  line.setFault(null);
  const last = start(taskWithout());
  const jobs = await last.settled;
  await last.kill();

  const names = api.store.all().map(({ name }) => name);
  expect(names.length, 'audiences, each once').toBe(new Set(names).size);
  expect(
    jobs.map(({ id }) => id),
    'jobs',
  ).toEqual(expect.arrayContaining([...accepted]));
  const created = new Map(api.store.all().map(({ id, name, lines }) => [name, { id: String(id), lines }]));
  const jobNames = jobs.map(({ target }) => (target.kind === 'new' ? target.fields.name : ''));
  expect(jobNames, 'an audience has its job').toEqual(expect.arrayContaining(names));
  for (const { state, target, userTypes } of jobs) {
    expect(['done', 'reconciling', 'unknown'], 'after a calm').toContain(state.kind);
    const made = target.kind === 'new' ? created.get(target.fields.name) : undefined;
    if (made !== undefined && userTypes.length === 1) expect(made.lines).toBe(LINES);
    if (made !== undefined && userTypes.length === 2) {
      // An addition without a response is repeated: the server has each person once, but counts what it was sent.
      const added = made.lines - (LINES - PHONES);
      expect(added % PHONES, 'whole parts').toBe(0);
      if (state.kind === 'done') expect(added, 'all parts').toBeGreaterThanOrEqual(PHONES);
    }
    if (state.kind === 'done') expect(state.audienceId).toBe(made?.id);
  }
  await expectNothingLeft();
  const count = (kind: UploadJob['state']['kind']) => jobs.filter(({ state }) => state.kind === kind).length;
  const unsure = count('reconciling') + count('unknown');
  console.log(`${KILLS} kills, ${jobs.length} jobs: ${count('done')} done, ${unsure} left to the marketer`);
});

/** Files under their final names are complete at any moment. */
async function expectWholeFiles(when: string): Promise<void> {
  const { jobs, damaged } = await new FileJobStore(join(folder, 'jobs')).list();
  expect(damaged, when).toBe(0);
  for (const { id, file, state } of jobs) {
    if (state.kind === 'done') continue;
    const text = await readFile(join(folder, 'jobs', id, 'audience.txt'), 'utf8');
    expect(sha256(text), when).toBe(file.sha256);
  }
}

/** The last start has swept what the killed ones left. */
async function expectNothingLeft(): Promise<void> {
  expect(await readdir(join(folder, 'work'))).toEqual([]);
  const names = await readdir(join(folder, 'jobs'), { recursive: true });
  expect(names.filter((name) => name.endsWith('.partial'))).toEqual([]);
}
