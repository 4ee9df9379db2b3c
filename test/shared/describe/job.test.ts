import { describe, expect, it } from 'vitest';
import { describeLookUp, describeOutcome, describeState } from '../../../src/shared/describe/job';
import { decisionsFor, type JobState, type UploadJob } from '../../../src/shared/job';
import { ENGLISH } from '../../../src/shared/messages/languages';
import { message } from '../../../src/shared/messages/message';
import { createTranslator } from '../../../src/shared/messages/translator';
import type { LookUp } from '../../../src/shared/upload';

const say = createTranslator(ENGLISH);

const STATES: readonly JobState[] = [
  { kind: 'waiting', reason: null, notBefore: null, attempts: 0 },
  { kind: 'waiting', reason: 'The network is down.', notBefore: '2026-11-24T10:00:00Z', attempts: 1 },
  { kind: 'needs-token' },
  { kind: 'sending', bytesSent: 1, bytesTotal: 2, handedOver: false },
  { kind: 'sending', bytesSent: 2, bytesTotal: 2, handedOver: true },
  { kind: 'done', audienceId: '7', confirmed: 'response' },
  { kind: 'refused', message: 'No.' },
  { kind: 'done', audienceId: '7', confirmed: 'lookup' },
  {
    kind: 'reconciling',
    cause: 'The response did not come.',
    looks: 1,
    notBefore: '2026-11-24T10:00:00Z',
    attempts: 0,
  },
  { kind: 'unknown', cause: 'The response did not come.' },
  { kind: 'failed', message: 'The file is gone.' },
  { kind: 'cancelled' },
];

function jobIn(state: JobState, changes: Partial<UploadJob> = {}): UploadJob {
  return {
    id: 'u',
    createdAt: '',
    api: '',
    target: { kind: 'existing', audienceId: '1', fields: { adAccountId: '1', userType: 'email_hash' } },
    userTypes: [],
    file: { lines: 0, bytes: 0, sha256: '', plainIds: false },
    state,
    receipts: [],
    ...changes,
  };
}

function sentenceOf(job: UploadJob): string {
  return describeState(job).map(say).join(' ');
}

describe('an upload', () => {
  it('has a name and a sentence in every state', () => {
    for (const state of STATES) {
      expect(say(message(`job.state.${state.kind}`))).not.toBe('');
      expect(sentenceOf(jobIn(state))).not.toBe('');
    }
  });

  it('can be sent again after an unknown outcome only by an explicit decision', () => {
    expect(decisionsFor({ kind: 'unknown', cause: '' })).toEqual(['it-exists', 'send-again', 'remove']);
    for (const state of STATES.filter(({ kind }) => kind !== 'unknown' && kind !== 'reconciling')) {
      expect(decisionsFor(state)).not.toContain('send-again');
    }
  });

  it('cannot be cancelled once everything has been handed over', () => {
    expect(decisionsFor({ kind: 'sending', bytesSent: 1, bytesTotal: 2, handedOver: false })).toEqual(['cancel']);
    expect(decisionsFor({ kind: 'sending', bytesSent: 2, bytesTotal: 2, handedOver: true })).toEqual([]);
  });

  it.each(['nothing', 'several', 'undated', 'not-offered', 'failed'] as const)(
    'whose outcome is unknown says what the list of the server showed: %s',
    (verdict) => {
      const lastAt = '2026-11-24T10:00:00Z';
      const lookUp: LookUp = { verdict, looks: 3, pages: 2, lastAt, since: null, seen: [] };
      const sentence = sentenceOf(jobIn({ kind: 'unknown', cause: 'The response did not come.', lookUp }));
      expect(sentence).toContain(say(describeLookUp(lookUp)));
      expect(sentence).toContain('may or may not exist');
    },
  );

  it('that has arrived in part never says that nothing was created, or that it was not uploaded', () => {
    const part = { from: 0, to: 1, offset: 0, bytes: 65, sha256: '', outcome: null } as const;
    const parts = [
      { ...part, state: 'sent' },
      { ...part, state: 'waiting' },
    ] as const;
    for (const state of STATES.filter(({ kind }) => ['refused', 'failed', 'cancelled'].includes(kind))) {
      const sentence = sentenceOf(jobIn(state, { parts }));
      expect(sentence).toMatch(/Only part of it has arrived|The audience exists/);
      expect(sentenceOf(jobIn(state))).not.toBe(sentence);
    }
  });

  it('says plainly that the outcome of an attempt is not known', () => {
    expect(say(describeOutcome({ kind: 'unknown', cause: 'response-timeout', response: null }))).toContain(
      'may or may not exist',
    );
  });
});
