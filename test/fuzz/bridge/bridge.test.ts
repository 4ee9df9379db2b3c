import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serialize } from 'node:v8';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings-store';
import { isPlainInput } from '../../../src/main/ipc/plain-input';
import { GUARDS, type RequestName } from '../../../src/shared/ipc/contract';
import type { Reply } from '../../../src/shared/ipc/payloads';
import { textWorkbook } from '../../../tools/samples/workbook-files';
import { zipOf } from '../../../tools/samples/zip-files';
import { type MainWithoutWindow, openMain } from '../../main/ipc/handlers/main-without-window';
import { costOf, expectLittleMemory, fastest, measureMemory } from '../cost';
import { runRecipes } from '../lists/run-recipes';
import { FUZZ_TIMEOUT } from '../run-cases';
import { prototypeKeys } from './prototypes';
import { inputOf, type RequestRecipe, requestRecipes } from './requests';
import { AUDIENCE, LIST, UPLOAD } from './sound-requests';

/** How long a response may take before it counts as missing, in milliseconds. */
const MAX_WAIT_MS = 60_000;
/** The cost of a guard may be this many times that of serialising its input: it describes every invalid item. */
const MAX_TIMES_WRITTEN = 60;
/** Below this, a guard is too fast to be measured, in milliseconds of processor time. */
const MIN_COST = 20;

let main: MainWithoutWindow;
let paths: readonly string[] = [];
let names = new Map<string, string>();
const before = prototypeKeys();
const rejections: unknown[] = [];
const onRejection = (reason: unknown) => void rejections.push(reason);

beforeAll(async () => {
  process.on('unhandledRejection', onRejection);
  main = await openMain();
  await main.get('settings:save', { ...DEFAULT_SETTINGS, api: 'http://127.0.0.1:9' });
  const rows = [
    ['email', 'consent'],
    ...Array.from({ length: 50 }, (_, i) => [`p${i}@example.com`, i % 2 ? 'yes' : 'no']),
  ];
  const csv = rows.map((cells) => cells.join(';')).join('\n');
  const folder = join(main.folder, 'folder');
  await mkdir(folder);
  const pipe = join(main.folder, 'pipe');
  await promisify(execFile)('mkfifo', [pipe]);
  paths = [
    await main.writeList('people.csv', csv),
    await main.writeList('book.xlsx', textWorkbook(rows)),
    await main.writeList('packed.zip', zipOf([{ name: 'a.csv', content: csv }])),
    await main.writeList('empty.csv', ''),
    folder,
    pipe,
  ];
  names = new Map([
    ['{folder}', folder],
    ['{pipe}', pipe],
  ]);
  measureMemory();
});
afterAll(async () => {
  await main.close();
  process.off('unhandledRejection', onRejection);
});
afterEach(() => expect(rejections).toEqual([]));

interface Session {
  /** Index of the file if a request names a list. */
  readonly list: number;
  readonly saved: boolean;
  readonly requests: readonly RequestRecipe[];
}

const sessions: fc.Arbitrary<Session> = fc.record({
  list: fc.nat(5),
  saved: fc.boolean(),
  requests: fc.array(requestRecipes, { minLength: 1, maxLength: 12 }),
});

/** A window that makes one request after the other, and uses the results. */
async function runSession({ list, saved, requests }: Session): Promise<string> {
  const path = paths[list % paths.length] ?? '';
  const [id = ''] = await main.get('lists:grant', [path]);
  main.dialogs.lists = [path];
  main.dialogs.savePath = saved ? join(main.folder, 'saved') : null;
  main.dialogs.mappingFile = saved ? join(main.folder, 'saved') : null;
  names.set(LIST, id);
  let handled = 0;
  await expectLittleMemory(async () => {
    for (const request of requests) if (await send(request)) handled++;
  });
  expect(main.bugs).toEqual([]);
  expect(prototypeKeys()).toEqual(before);
  expect(await main.request('app:snapshot', null)).toMatchObject({ ok: true, value: { version: '1.2.3' } });
  await main.get('list:close', id);
  return handled > 0 ? 'handled' : 'refused';
}

/** Returns whether there was a value. */
async function send(request: RequestRecipe): Promise<boolean> {
  const input = cloned(inputOf(request, names));
  if (input === undefined) return false;
  await expectCheapGuard(request.name, input.value);
  const reply = await inTime(main.handle(request.name, input.value), request.name);
  structuredClone(reply);
  if (!reply.ok) {
    expect(reply).toMatchObject({
      ok: false,
      error: { code: expect.any(String), message: { id: expect.any(String) } },
    });
    return false;
  }
  if (request.name === 'audience:hash') names.set(AUDIENCE, String(reply.value));
  if (request.name === 'upload:start') names.set(UPLOAD, String(reply.value));
  return true;
}

/** As received after structured cloning; undefined if it cannot be sent. */
function cloned(value: unknown): { readonly value: unknown } | undefined {
  try {
    return { value: structuredClone(value) };
  } catch {
    return undefined;
  }
}

async function expectCheapGuard(name: RequestName, input: unknown): Promise<void> {
  const guard = async () => isPlainInput(input) && GUARDS[name].input.safeParse(input);
  if ((await costOf(guard)).milliseconds < MIN_COST) return;
  const written = await fastest(async () => void serialize(input));
  expect(await fastest(guard)).toBeLessThan(MIN_COST + MAX_TIMES_WRITTEN * written);
}

async function inTime(reply: Promise<Reply<unknown>>, name: RequestName): Promise<Reply<unknown>> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} gets no reply`)), MAX_WAIT_MS);
  });
  return Promise.race([reply, late]).finally(() => clearTimeout(timer));
}

/** Earlier failures. */
const KEPT: readonly Session[] = [
  // An array as the length of something else: a comparison with a number serialises it.
  {
    list: 0,
    saved: false,
    requests: [
      {
        name: 'lists:grant',
        sound: 0,
        repeated: null,
        edits: [{ steps: [], how: 'add', key: 'length', value: { special: 'one object many times' } }],
      },
    ],
  },
  // Holes are visited one by one.
  {
    list: 0,
    saved: false,
    requests: [
      {
        name: 'list:preview',
        sound: 0,
        repeated: null,
        edits: [{ steps: [3, 3], how: 'replace', key: '', value: { special: 'a sparse array' } }],
      },
    ],
  },
];

it(
  'every input from a window gets a value or an error, and changes no object but its own',
  async () => {
    const outcomes = await runRecipes(sessions, { quick: 30, kept: KEPT }, runSession);
    for (const outcome of ['handled', 'refused']) expect(outcomes.get(outcome), outcome).toBeGreaterThan(3);
  },
  FUZZ_TIMEOUT,
);
