import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ReferenceApi, startReferenceApi } from '../../../../tools/reference-api/server';
import { audienceUploader, startCli } from '../../../e2e/command-line';
import { seededRandom } from '../../seeded-random';

const KILLS = Number(process.env.KILLS ?? 6);
/** More than one chunk of a list, and an upload of more than the buffers of a connection hold. */
const ROWS = 100_000;

let folder = '';
let api: ReferenceApi;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kill-'));
  const rows = Array.from({ length: ROWS }, (_, row) => `person.${row}@example.com`);
  await writeFile(join(folder, 'people.csv'), `email\n${rows.join('\n')}\n`);
  api = await startReferenceApi({ dataDir: join(folder, 'server') });
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

const env = () => ({ AUDIENCE_API_TOKEN: api.token, XDG_DATA_HOME: join(folder, 'data') });
const out = () => join(folder, 'hashed.txt');
const hashing = () => ['hash', join(folder, 'people.csv'), '--out', out()];
const uploading = (name: string) => {
  return ['upload', join(folder, 'people.csv'), '--api', api.url, '--account', '2', '--name', name];
};

async function digestOf(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch(() => null);
  return bytes && createHash('sha256').update(bytes).digest('hex');
}

async function killWithin(args: readonly string[], milliseconds: number): Promise<void> {
  const child = startCli(args, env());
  const ended = once(child, 'exit');
  await Promise.race([ended, new Promise((over) => setTimeout(over, milliseconds))]);
  child.kill('SIGKILL');
  await ended;
}

async function timed(args: readonly string[]): Promise<number> {
  const startedAt = performance.now();
  expect((await audienceUploader(args, { env: env() })).exitCode).toBe(0);
  return performance.now() - startedAt;
}

it(`after ${KILLS} kills of the command line no file is partial, no list is sent twice, and nothing is left behind`, {
  retry: 0,
  timeout: 400_000 + KILLS * 60_000,
}, async () => {
  const random = seededRandom('kills of the command line');
  const hashMs = await timed(hashing());
  const uploadMs = await timed(uploading('List 0'));
  const whole = await digestOf(out());

  for (let kill = 1; kill <= KILLS; kill++) {
    if (random.chance(0.5)) {
      await rm(out(), { force: true });
      await killWithin(hashing(), random.fraction() * hashMs);
      expect([null, whole], `kill ${kill}`).toContain(await digestOf(out()));
    } else {
      await killWithin(uploading(`List ${kill}`), random.fraction() * uploadMs);
    }
  }

  // The next start sweeps what the killed ones left.
  await timed(['inspect', join(folder, 'people.csv')]);
  expect(await readdir(join(folder, 'data', 'audience-uploader', 'work'))).toEqual([]);

  const names = api.store.all().map(({ name }) => name);
  expect(names.length, 'audiences, each once').toBe(new Set(names).size);
  expect(api.store.all().filter(({ lines }) => lines !== ROWS)).toEqual([]);
  for (const name of await readdir(join(folder, 'server'))) {
    if (name.endsWith('.txt')) expect(await digestOf(join(folder, 'server', name))).toBe(whole);
  }
});
