import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatJob, parseJob } from '../../../../src/core/queue/store/job-schema';
import type { JobState, UploadJob } from '../../../../src/shared/job';
import { message } from '../../../../src/shared/messages/message';
import type { UploadOutcome } from '../../../../src/shared/upload';
import { formatJobOfVersion3, formatJobOfVersion4 } from '../earlier-jobs';
import {
  CANDIDATE,
  EXISTING_AUDIENCE,
  NEW_AUDIENCE,
  NEW_JOB,
  NOTHING_FOUND,
  NOW,
  OUTCOMES,
  STATES,
  sampleJob,
} from '../samples';

describe('a job file', () => {
  const receipt = (outcome: UploadJob['receipts'][number]['outcome']): UploadJob['receipts'][number] => ({
    version: 2,
    origin: 'https://api.example.com',
    method: 'POST',
    path: '/custom_audiences',
    startedAt: NOW.toISOString(),
    finishedAt: NOW.toISOString(),
    fields: NEW_AUDIENCE.kind === 'new' ? NEW_AUDIENCE.fields : { adAccountId: '2', name: '', userType: 'email_hash' },
    file: { name: 'audience.txt', ...NEW_JOB.file },
    outcome,
  });

  it('holds every state, every target and every outcome', () => {
    for (const state of Object.values(STATES)) {
      for (const target of [NEW_AUDIENCE, EXISTING_AUDIENCE]) {
        const job = sampleJob(1, { state, target, receipts: Object.values(OUTCOMES).map(receipt) });
        expect(parseJob(formatJob(job))).toEqual({ kind: 'job', job });
      }
    }
  });

  it('of version 3 is read with its earlier names', () => {
    for (const state of Object.values(STATES)) {
      for (const outcome of Object.values(OUTCOMES)) {
        const job = sampleJob(1, { state, receipts: [receipt(outcome)] });
        expect(parseJob(formatJobOfVersion3(job))).toEqual({ kind: 'job', job });
      }
    }
  });

  it('of versions 3 and 4 is read with its earlier causes and messages', () => {
    const causes = ['response-timeout', 'malformed-response', 'early-response'] as const;
    const problems = ['cutOff', 'tooLong', 'empty', 'noAudience', 'noId'] as const;
    const outcomes: readonly UploadOutcome[] = [
      ...causes.map((cause) => ({ kind: 'unknown', cause, response: null }) as const),
      ...problems.map((name) => ({ ...OUTCOMES['created-unread'], problem: message(`response.${name}`) })),
      { ...OUTCOMES['created-unread'], problem: message('response.status', { status: 206 }) },
      { ...OUTCOMES['not-sent'], message: message('network.responseTimeout') },
    ];
    const states: readonly JobState[] = [
      ...causes.map((cause) => ({ ...STATES.reconciling, cause: message(`cause.${cause}`) })),
      { ...STATES.waiting, reason: message('job.responseLost') },
    ];
    for (const state of states) {
      const job = sampleJob(1, { state, receipts: outcomes.map(receipt) });
      expect(formatJobOfVersion4(job)).toContain('nswer');
      for (const text of [formatJobOfVersion3(job), formatJobOfVersion4(job)])
        expect(parseJob(text)).toEqual({ kind: 'job', job });
    }
  });

  it('of version 3 with a value of another kind is damaged', () => {
    const job = sampleJob(1, { state: STATES.reconciling, receipts: [receipt(OUTCOMES.created)] });
    const good: Record<string, unknown> = JSON.parse(formatJobOfVersion3(job));
    for (const key of Object.keys(good)) {
      for (const bad of [null, 'no such thing', {}])
        expect(parseJob(JSON.stringify({ ...good, [key]: bad })).kind, key).toBe('damaged');
    }
  });

  it('never fails to be read, whatever it holds', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => parseJob(text).kind === 'damaged'));
  });

  it('of an early version, without evidence and parts, is read', () => {
    const early = sampleJob(1, { state: STATES['handed over, undated'], receipts: [receipt(OUTCOMES.unknown)] });
    const text = formatJob(early);
    for (const name of ['lookUp', 'decision', 'parts', 'addTo']) expect(text).not.toContain(name);
    expect(parseJob(text)).toEqual({ kind: 'job', job: early });
  });

  it('of added people is read, although its receipts have no name', () => {
    const fields = { adAccountId: '2', userType: 'email_hash' } as const;
    const added = { ...receipt(OUTCOMES.created), method: 'PUT', fields } as const;
    const job = sampleJob(1, { target: EXISTING_AUDIENCE, receipts: [added] });
    expect(parseJob(formatJob(job))).toEqual({ kind: 'job', job });
  });

  it('holds evidence and decisions', () => {
    const evidence = {
      lookUp: { ...NOTHING_FOUND, seen: [CANDIDATE] },
      decision: { decision: 'send-again', at: NOW.toISOString() },
    } as const;
    const job = sampleJob(1, { receipts: [{ ...receipt(OUTCOMES.unknown), ...evidence }] });
    expect(parseJob(formatJob(job))).toEqual({ kind: 'job', job });
  });

  it('is damaged if any one value is of another kind', () => {
    const good: Record<string, unknown> = JSON.parse(
      formatJob(sampleJob(1, { receipts: [receipt(OUTCOMES.created)] })),
    );
    for (const key of Object.keys(good)) {
      for (const bad of [undefined, null, 'no such thing', {}]) {
        const text = JSON.stringify({ ...good, [key]: bad });
        expect(parseJob(text).kind, `${key}: ${text}`).toBe('damaged');
      }
    }
  });

  it('is damaged if it is nested so deeply that it could not be written again', () => {
    const raw = { deep: 'here' };
    const created = { ...OUTCOMES.created, audience: { ...OUTCOMES.created.audience, raw } };
    const text = formatJob(sampleJob(1, { receipts: [receipt(created)] }));
    const nested = (depth: number) => text.replace('"here"', `${'['.repeat(depth)}${']'.repeat(depth)}`);
    // As deep as a response may be.
    expect(parseJob(nested(32)).kind).toBe('job');
    expect(parseJob(nested(5_000)).kind).toBe('damaged');
  });

  it('is damaged if it would send to an address that must not get a token', () => {
    expect(parseJob(formatJob(sampleJob(1, { api: 'http://api.example.com' }))).kind).toBe('damaged');
  });
});
