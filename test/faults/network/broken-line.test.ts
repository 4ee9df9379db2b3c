import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAudienceClient } from '../../../src/core/api/audience-client';
import { parseApiAddress } from '../../../src/core/api/transport/address';
import type { Timeouts } from '../../../src/core/api/transport/transport';
import type { UploadOutcome } from '../../../src/shared/upload';
import { type ReferenceApi, startReferenceApi } from '../../../tools/reference-api/server';
import { audienceFile, NEW_AUDIENCE, PATIENT, QUICK } from '../../core/api/support';
import { seededRandom } from '../seeded-random';
import { type LineFault, startTcpProxy, type TcpProxy } from './tcp-proxy';

/** More than the buffers of two connections hold, so that a stalled connection has an effect. */
const MANY_LINES = 300_000;
const ATTEMPTS = 40;

let api: ReferenceApi;
let line: TcpProxy;
beforeEach(async () => {
  api = await startReferenceApi();
  line = await startTcpProxy(Number(new URL(api.url).port));
});
afterEach(async () => {
  await line.close();
  await api.close();
});

async function upload(fault: LineFault | null, lines = 3, timeouts = PATIENT): Promise<UploadOutcome> {
  void line.setFault(fault);
  const client = createAudienceClient({ address: parseApiAddress(line.url), token: api.token, timeouts });
  return client.send(NEW_AUDIENCE, await audienceFile(lines));
}

/** The size of a whole request of this many lines. */
async function wholeRequest(lines = 3): Promise<number> {
  expect(await upload(null, lines)).toMatchObject({ kind: 'created' });
  return line.sent().at(-1)?.length ?? 0;
}

describe('a connection that breaks', () => {
  it.each(['reset', 'close'] as const)(
    'after the last byte (%s) leaves the outcome unknown, and one audience',
    async (kind) => {
      const whole = await wholeRequest();
      expect(await upload({ kind, atByte: whole })).toMatchObject({ kind: 'unknown' });
      await expect.poll(() => api.store.all()).toHaveLength(2);
    },
  );

  it('before the last byte is known to have created nothing, if the client noticed in time', async () => {
    expect(await upload({ kind: 'reset', atByte: 5_000_000 }, MANY_LINES)).toMatchObject({
      kind: 'incomplete',
      cause: 'connection-lost',
    });
    expect(api.store.all()).toEqual([]);
  });

  it('at any earlier byte creates nothing, and the client never says that it did', async () => {
    const whole = await wholeRequest();
    const random = seededRandom('breaks of the line');
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const atByte = random.below(whole);
      const { kind } = await upload({ kind: random.chance(0.5) ? 'reset' : 'close', atByte });
      expect(['not-sent', 'incomplete', 'unknown'], `byte ${atByte} of ${whole}`).toContain(kind);
    }
    expect(api.store.all()).toHaveLength(1);
  });
});

describe('a connection that stalls', () => {
  it('within the body is abandoned, and nothing was created', async () => {
    const outcome = await upload({ kind: 'stall', atByte: 1_000_000 }, MANY_LINES, QUICK);
    expect(outcome).toMatchObject({ kind: 'incomplete', cause: 'no-progress' });
    expect(api.store.all()).toEqual([]);
  });

  it('after the body leaves the outcome unknown', async () => {
    const atByte = await wholeRequest();
    expect(await upload({ kind: 'stall', atByte }, 3, QUICK)).toMatchObject({
      kind: 'unknown',
      cause: 'response-timeout',
    });
  });
});

describe('a connection that is slow', () => {
  it('is waited for as long as it makes progress', async () => {
    const slow = await startTcpProxy(Number(new URL(api.url).port), { bytesPerSecond: 3_000_000 });
    const timeouts: Timeouts = { ...PATIENT, noProgressMs: 1500 };
    const client = createAudienceClient({ address: parseApiAddress(slow.url), token: api.token, timeouts });
    const startedAt = performance.now();
    expect(await client.send(NEW_AUDIENCE, await audienceFile(100_000))).toMatchObject({ kind: 'created' });
    // In total it took longer than a connection may stall.
    expect(performance.now() - startedAt).toBeGreaterThan(timeouts.noProgressMs);
    await slow.close();
  });
});
