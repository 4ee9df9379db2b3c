import { createServer } from 'node:net';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AudienceClient, createAudienceClient } from '../../../src/core/api/audience-client';
import { parseApiAddress } from '../../../src/core/api/transport/address';
import { formatJob, parseJob } from '../../../src/core/queue/store/job-schema';
import { AppError, assertNever } from '../../../src/shared/errors';
import type { AudienceFile, UploadOutcome } from '../../../src/shared/upload';
import { audienceFile, NEW_AUDIENCE, PATIENT, TOKEN } from '../../core/api/support';
import { NEW_JOB, NOW, sampleJob } from '../../core/queue/samples';
import type { Random } from '../../random';
import { FUZZ_TIMEOUT, runCases } from '../run-cases';
import { someBody } from './response-bodies';
import { isHonest, type Script, ScriptedConnection, someScript } from './responses';

/** Endless responses are abandoned soon, in milliseconds; the outcome does not depend on it. */
const TIMEOUTS = { connectMs: 10_000, noProgressMs: 1_000, responseMs: 1_000 };
/** Most cases only wait for something that never arrives. */
const SIDE_BY_SIDE = 12;
/** An outcome is stored in a receipt. In characters of JSON; the audience may take 50 fields of 2,000. */
const MAX_OUTCOME = 150_000;
/** A piece of the token of this length counts as the token. */
const PIECE = 8;

let file: AudienceFile;

beforeEach(async () => {
  file = await audienceFile();
});

/** One request to a server that follows a script. */
interface Played<Result> {
  readonly script: Script;
  readonly result: Result;
  /** The last one, once the server has received all that it ever will. */
  readonly connection: ScriptedConnection | null;
}

async function play<Result>(
  random: Random,
  request: (client: AudienceClient, beforeLastChunk: () => Promise<void>) => Promise<Result>,
): Promise<Played<Result>> {
  const script = someScript(random, someBody(random));
  let connection: ScriptedConnection | null = null;
  const closed: Promise<unknown>[] = [];
  let accept = () => {};
  const accepted = new Promise<void>((resolve) => {
    accept = resolve;
  });
  const server = createServer((socket) => {
    closed.push(new Promise((resolve) => socket.once('close', resolve)));
    socket.on('error', () => undefined);
    connection = new ScriptedConnection(script, socket);
    accept();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const client = createAudienceClient({
    address: parseApiAddress(`http://127.0.0.1:${port}`),
    token: TOKEN,
    timeouts: isHonest(script) ? PATIENT : TIMEOUTS,
  });
  const result = await request(client, async () => {
    // The system may connect, and take what is sent, before this server knows.
    await accepted;
    await connection?.beforeHandOver();
  });
  await Promise.all(closed);
  server.close();
  return { script, result, connection };
}

async function runUpload(random: Random): Promise<string> {
  const { result: outcome, ...seen } = await play(random, (client, beforeLastChunk) =>
    client.send(NEW_AUDIENCE, file, { beforeLastChunk }),
  );
  judge(outcome, seen.script, seen.connection);
  const text = JSON.stringify(outcome);
  expect(text.length).toBeLessThan(MAX_OUTCOME);
  expectNoToken(text);
  const { fields } = NEW_AUDIENCE;
  const times = { startedAt: NOW.toISOString(), finishedAt: NOW.toISOString() };
  const sent = { origin: NEW_JOB.api, method: 'POST', path: '/custom_audiences', fields } as const;
  const receipt = { version: 2, ...sent, ...times, file: { ...NEW_JOB.file, name: 'audience.txt' }, outcome } as const;
  const job = sampleJob(1, { receipts: [receipt] });
  expect(parseJob(formatJob(job))).toEqual({ kind: 'job', job });
  return outcome.kind;
}

/** Compares the promise of an outcome with what the server received of the request. */
function judge(outcome: UploadOutcome, script: Script, seen: ScriptedConnection | null): void {
  const { status } = script;
  switch (outcome.kind) {
    case 'created':
    case 'created-unread':
      expect(seen).toMatchObject({ complete: true, isEarly: false });
      expect(Math.floor(status / 100)).toBe(2);
      break;
    case 'refused':
      expect(status >= 300 && status < 500 && ![303, 408, 425, 429].includes(status), String(status)).toBe(true);
      break;
    case 'refused-for-now':
      expect([425, 429, 503]).toContain(status);
      break;
    // These are sent again by themselves: nothing can have been created.
    case 'incomplete':
      expect(seen?.complete ?? false).toBe(false);
      break;
    case 'not-sent':
      expect(status === 407 || !(seen?.complete ?? false)).toBe(true);
      break;
    case 'unknown':
      break;
    default:
      assertNever(outcome);
  }
  if (seen !== null && isHonest(script)) expect(outcome.kind).toBe('created');
}

function expectNoToken(text: string): void {
  const shown = text.toLowerCase();
  for (let at = 0; at + PIECE <= TOKEN.length; at++) expect(shown).not.toContain(TOKEN.slice(at, at + PIECE));
}

const CALLS: readonly ((client: AudienceClient) => Promise<unknown>)[] = [
  (client) => client.list('2'),
  (client) => client.get('7'),
  (client) => client.adAccounts(),
  (client) => client.findCandidates({ adAccountId: '2', name: 'Spending users', userType: 'email_hash' }),
  (client) => client.remove('7'),
];

async function runCall(random: Random): Promise<string> {
  const call = random.pick(CALLS);
  const { result } = await play(random, (client) => call(client).catch((error: unknown) => ({ error })));
  const failed = typeof result === 'object' && result !== null && 'error' in result;
  if (failed && !(result.error instanceof AppError)) throw result.error;
  expectNoToken(failed ? String(result.error) : (JSON.stringify(result) ?? ''));
  return failed ? 'said' : 'read';
}

describe('whatever a server responds, at any stage of a request', () => {
  it(
    'an outcome promises no more than what the server can have received',
    async () => {
      const ends = await runCases(150, runUpload, SIDE_BY_SIDE);
      if (process.env.FUZZ_RUNS !== undefined) return;
      for (const kind of ['created', 'created-unread', 'refused', 'incomplete', 'unknown'])
        expect(ends.get(kind), kind).toBeGreaterThan(0);
    },
    FUZZ_TIMEOUT,
  );

  it(
    'a call that reads returns a value or an error for the user',
    async () => {
      const ends = await runCases(150, runCall, SIDE_BY_SIDE);
      if (process.env.FUZZ_RUNS === undefined) expect([...ends.keys()].toSorted()).toEqual(['read', 'said']);
    },
    FUZZ_TIMEOUT,
  );
});
