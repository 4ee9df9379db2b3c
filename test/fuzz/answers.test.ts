import { createServer, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AudienceClient, createAudienceClient } from '../../src/core/api/audience-client';
import { parseApiAddress } from '../../src/core/api/transport/address';
import { formatJob, parseJob } from '../../src/core/queue/store/job-schema';
import { AppError, assertNever } from '../../src/shared/errors';
import type { AudienceFile, UploadOutcome } from '../../src/shared/upload';
import { audienceFile, NEW_AUDIENCE, TOKEN } from '../core/api/support';
import { NEW_JOB, NOW, sampleJob } from '../core/queue/samples';
import { someBody } from './answer-bodies';
import { isHonest, type Script, ScriptedConnection, someScript } from './answers';
import type { Random } from './random';
import { FUZZ_TIMEOUT, runCases } from './run-cases';

/** What never ends is given up soon, in milliseconds; what an outcome may be does not depend on it. */
const TIMEOUTS = { connectMs: 10_000, noProgressMs: 500, responseMs: 500 };
/** An outcome goes into a receipt. In characters of JSON; the audience as it came may take 50 fields of 2,000. */
const MAX_OUTCOME = 150_000;
/** A piece of the token of this length is the token. */
const PIECE = 8;

let client: AudienceClient;
let file: AudienceFile;
let script: Script;
let connection: ScriptedConnection | null = null;
const sockets = new Set<Socket>();
const server = createServer((socket) => {
  sockets.add(socket);
  socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  connection = new ScriptedConnection(script, socket);
});

beforeEach(async () => {
  file = await audienceFile();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  client = createAudienceClient({
    address: parseApiAddress(`http://127.0.0.1:${port}`),
    token: TOKEN,
    timeouts: TIMEOUTS,
  });
});
afterEach(() => void server.close());

/** Answers as the script says, and returns once the server has seen all that it will ever see. */
async function play<Result>(random: Random, request: () => Promise<Result>) {
  script = someScript(random, someBody(random));
  connection = null;
  const result = await request();
  await Promise.all([...sockets].map((socket) => new Promise((resolve) => socket.once('close', resolve))));
  return { script, result, connection };
}

async function runUpload(random: Random): Promise<string> {
  const beforeHandOver = async () => connection?.beforeHandOver();
  const { result: outcome, ...seen } = await play(random, () =>
    client.send(NEW_AUDIENCE, file, { beforeLastChunk: beforeHandOver }),
  );
  judge(outcome, seen.script, seen.connection);
  const text = JSON.stringify(outcome);
  expect(text.length).toBeLessThan(MAX_OUTCOME);
  expectNoToken(text);
  const { fields } = NEW_AUDIENCE;
  const times = { startedAt: NOW.toISOString(), finishedAt: NOW.toISOString() };
  const sent = { origin: NEW_JOB.api, method: 'POST', path: '/custom_audiences', fields } as const;
  const receipt = { version: 1, ...sent, ...times, file: { ...NEW_JOB.file, name: 'audience.txt' }, outcome } as const;
  const job = sampleJob(1, { receipts: [receipt] });
  expect(parseJob(formatJob(job))).toEqual({ kind: 'job', job });
  return outcome.kind;
}

/** What an outcome promises, against what the server saw of the request. */
function judge(outcome: UploadOutcome, { status }: Script, seen: ScriptedConnection | null): void {
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
    // These are sent again by themselves: nothing can have come of them.
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

const CALLS: readonly (() => Promise<unknown>)[] = [
  () => client.list('2'),
  () => client.get('7'),
  () => client.adAccounts(),
  () => client.findCandidates({ adAccountId: '2', name: 'Spending users', userType: 'email_hash' }),
  () => client.remove('7'),
];

async function runCall(random: Random): Promise<string> {
  const call = random.pick(CALLS);
  const { result } = await play(random, () => call().catch((error: unknown) => ({ error })));
  const failed = typeof result === 'object' && result !== null && 'error' in result;
  if (failed && !(result.error instanceof AppError)) throw result.error;
  expectNoToken(failed ? String(result.error) : (JSON.stringify(result) ?? ''));
  return failed ? 'said' : 'read';
}

describe('whatever a server answers, at whatever stage of a request', () => {
  it(
    'an outcome promises no more than what the server can have had',
    async () => {
      const ends = await runCases(150, runUpload);
      if (process.env.FUZZ_RUNS !== undefined) return;
      for (const kind of ['created', 'created-unread', 'refused', 'incomplete', 'unknown'])
        expect(ends.get(kind), kind).toBeGreaterThan(0);
    },
    FUZZ_TIMEOUT,
  );

  it(
    'a call that reads gives a value or says a sentence',
    async () => {
      const ends = await runCases(150, runCall);
      if (process.env.FUZZ_RUNS === undefined) expect([...ends.keys()].toSorted()).toEqual(['read', 'said']);
    },
    FUZZ_TIMEOUT,
  );
});
