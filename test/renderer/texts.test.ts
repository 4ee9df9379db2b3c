import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { texts } from '../../src/renderer/texts/index';
import { describeLookUp, describeOutcome, describeState, isUnfinished } from '../../src/renderer/texts/job-state';
import { REJECT_REASONS, USER_TYPES } from '../../src/shared/audience';
import { decisionsFor, type JobState, type UploadJob } from '../../src/shared/job';
import type { LookUp } from '../../src/shared/upload';

const STATES: readonly JobState[] = [
  { kind: 'waiting', reason: null, notBefore: null, attempts: 0 },
  { kind: 'waiting', reason: 'The network is down.', notBefore: '2026-11-24T10:00:00Z', attempts: 1 },
  { kind: 'needs-token' },
  { kind: 'sending', bytesSent: 1, bytesTotal: 2, handedOver: false },
  { kind: 'sending', bytesSent: 2, bytesTotal: 2, handedOver: true },
  { kind: 'done', audienceId: '7', confirmed: 'answer' },
  { kind: 'refused', message: 'No.' },
  { kind: 'done', audienceId: '7', confirmed: 'look' },
  { kind: 'looking', cause: 'The answer did not come.', looks: 1, notBefore: '2026-11-24T10:00:00Z', attempts: 0 },
  { kind: 'unknown', cause: 'The answer did not come.' },
  { kind: 'failed', message: 'The file is gone.' },
  { kind: 'cancelled' },
];

describe('the words of the window', () => {
  it('name every user type and every reason', () => {
    expect(Object.keys(texts.userTypes).sort()).toEqual([...USER_TYPES].sort());
    expect(Object.keys(texts.rejectReasons).sort()).toEqual([...REJECT_REASONS].sort());
    expect(new Set(Object.values(texts.rejectReasons)).size).toBe(REJECT_REASONS.length);
  });

  it('never promise what hashing cannot give', async () => {
    const folder = join(import.meta.dirname, '../../src/renderer');
    const files = (await readdir(folder, { recursive: true })).filter((name) => /\.(tsx?|html)$/.test(name));
    expect(files.length).toBeGreaterThan(30);
    for (const file of files) {
      expect(await readFile(join(folder, file), 'utf8'), file).not.toMatch(
        /anonym|encrypt|cannot be reversed|irreversib|gdpr|never see your data/i,
      );
    }
  });
});

function jobIn(state: JobState, changes: Partial<UploadJob> = {}): UploadJob {
  return {
    id: 'u',
    createdAt: '',
    api: '',
    target: { kind: 'existing', audienceId: '1', fields: { adAccountId: '1', userType: 'email_hash' } },
    kinds: [],
    file: { lines: 0, bytes: 0, sha256: '', plainIds: false },
    state,
    receipts: [],
    ...changes,
  };
}

describe('an upload', () => {
  it('has a chip and a sentence in every state', () => {
    for (const state of STATES) {
      const { label, sentence } = describeState(jobIn(state));
      expect(label).not.toBe('');
      expect(sentence).not.toBe('');
    }
  });

  it('can be sent again after an unknown outcome only by a decision that says so', () => {
    expect(decisionsFor({ kind: 'unknown', cause: '' })).toEqual(['it-exists', 'send-again', 'remove']);
    for (const state of STATES.filter(({ kind }) => kind !== 'unknown' && kind !== 'looking')) {
      expect(decisionsFor(state)).not.toContain('send-again');
    }
  });

  it('cannot be cancelled once everything has been handed over', () => {
    expect(decisionsFor({ kind: 'sending', bytesSent: 1, bytesTotal: 2, handedOver: false })).toEqual(['cancel']);
    expect(decisionsFor({ kind: 'sending', bytesSent: 2, bytesTotal: 2, handedOver: true })).toEqual([]);
  });

  it('counts as unfinished while it goes on or waits for the person', () => {
    const kinds = STATES.filter((state) => isUnfinished(jobIn(state))).map(({ kind }) => kind);
    expect(kinds).toEqual(['waiting', 'waiting', 'needs-token', 'sending', 'sending', 'looking', 'unknown']);
  });

  it.each(['nothing', 'several', 'undated', 'not-offered', 'failed'] as const)(
    'whose outcome is unknown says what the list of the server told: %s',
    (verdict) => {
      const lastAt = '2026-11-24T10:00:00Z';
      const lookUp: LookUp = { verdict, looks: 3, pages: 2, lastAt, since: null, seen: [] };
      const { sentence } = describeState(jobIn({ kind: 'unknown', cause: 'The answer did not come.', lookUp }));
      expect(sentence).toContain(describeLookUp(lookUp));
      expect(sentence).toContain('may exist or not');
    },
  );

  it('that has arrived in part never says that nothing was created, or that it was not uploaded', () => {
    const part = { from: 0, to: 1, offset: 0, bytes: 65, sha256: '', outcome: null } as const;
    const parts = [
      { ...part, state: 'sent' },
      { ...part, state: 'waiting' },
    ] as const;
    for (const state of STATES.filter(({ kind }) => ['refused', 'failed', 'cancelled'].includes(kind))) {
      const { sentence } = describeState(jobIn(state, { parts }));
      expect(sentence).toMatch(/Not all of it has arrived|The audience exists/);
      expect(describeState(jobIn(state)).sentence).not.toBe(sentence);
    }
  });

  it('says plainly that the outcome of an attempt is not known', () => {
    expect(describeOutcome({ kind: 'unknown', cause: 'no-answer', answer: null })).toContain('may exist or not');
  });
});
