import { describe, expect, it } from 'vitest';
import {
  type Activity,
  completionMessages,
  countWaitingForMarketer,
  IDLE,
  overallProgress,
} from '../../../src/main/desktop/activity';
import type { PreparedAudienceState } from '../../../src/shared/ipc/payloads';
import type { JobState, UploadJob } from '../../../src/shared/job';

const COUNTS = {
  rows: 2,
  hashed: 2,
  unique: 2,
  duplicates: 0,
  suppressed: 0,
  repaired: 0,
  alreadyHashed: 0,
  unverified: 0,
  ignoredCells: 0,
  rejected: {},
};

function audience(state: PreparedAudienceState['state'], id = 'a'): PreparedAudienceState {
  return { id, platform: 'audience-api', userTypes: ['email_hash'], plainIds: false, state };
}

function hashing(bytesRead: number, bytesTotal: number): PreparedAudienceState['state'] {
  return { kind: 'hashing', phase: 'hashing', rows: 1, bytesRead, bytesTotal, secondsElapsed: 1 };
}

function upload(state: JobState, id = 'u'): UploadJob {
  return {
    id,
    createdAt: '2026-01-01T00:00:00.000Z',
    api: 'https://api.example.com',
    target: { kind: 'existing', audienceId: '5', fields: { adAccountId: '2', userType: 'email_hash' } },
    userTypes: [{ userType: 'email_hash', lines: 2, counts: COUNTS }],
    file: { lines: 2, bytes: 130, sha256: '0'.repeat(64), plainIds: false },
    state,
    receipts: [],
  };
}

const SENDING: JobState = { kind: 'sending', bytesSent: 50, bytesTotal: 100, handedOver: false };
const DONE: JobState = { kind: 'done', audienceId: '5', confirmed: 'response' };
const READY: PreparedAudienceState['state'] = {
  kind: 'ready',
  byUserType: [
    {
      userType: 'email_hash',
      counts: COUNTS,
      byList: [],
      bytes: 130,
      unreadCountries: null,
      mailTypos: null,
      suppression: null,
    },
  ],
};

describe('the progress that the system shows', () => {
  it.each<[string, Activity, number | null]>([
    ['nothing where nothing is under way', IDLE, null],
    ['nothing for what has ended', { audience: audience(READY), uploads: [upload(DONE)] }, null],
    ['the share of a list that is read', { audience: audience(hashing(25, 100)), uploads: [] }, 0.25],
    ['none of a list whose size is not known yet', { audience: audience(hashing(0, 0)), uploads: [] }, 0],
    ['all work together', { audience: audience(hashing(0, 100)), uploads: [upload(SENDING)] }, 0.25],
  ])('is %s', (_, activity, share) => {
    expect(overallProgress(activity)).toBe(share);
  });
});

describe('what a person in another window is notified of', () => {
  it('is the end of hashing, once', () => {
    const before = { audience: audience(hashing(1, 2)), uploads: [] };
    const after = { audience: audience(READY), uploads: [] };
    expect(completionMessages(before, after)).toEqual([{ id: 'notify.hashed' }]);
    expect(completionMessages(after, after)).toEqual([]);
  });

  it('is nothing of an audience that was replaced', () => {
    const before = { audience: audience(hashing(1, 2)), uploads: [] };
    expect(completionMessages(before, { audience: audience(READY, 'b'), uploads: [] })).toEqual([]);
  });

  it.each<[JobState, number]>([
    [DONE, 1],
    [{ kind: 'refused', message: 'no' }, 1],
    [{ kind: 'failed', message: 'no' }, 1],
    [{ kind: 'unknown', cause: 'timeout' }, 1],
    [{ kind: 'needs-token' }, 1],
    [{ kind: 'waiting', reason: 'offline', notBefore: null, attempts: 1 }, 0],
    [{ kind: 'cancelled' }, 0],
  ])('is how an upload ended: %j', (state, sentences) => {
    const before = { audience: null, uploads: [upload(SENDING)] };
    expect(completionMessages(before, { audience: null, uploads: [upload(state)] })).toHaveLength(sentences);
  });

  it('is nothing of jobs of earlier runs, nor about a job that is still sending', () => {
    expect(completionMessages(IDLE, { audience: null, uploads: [upload(DONE)] })).toEqual([]);
    const further = { audience: null, uploads: [upload({ ...SENDING, bytesSent: 60 })] };
    expect(completionMessages({ audience: null, uploads: [upload(SENDING)] }, further)).toEqual([]);
  });
});

describe('the badge of the dock', () => {
  it('counts the uploads that wait for the marketer, and no others', () => {
    const states: readonly JobState[] = [
      SENDING,
      { kind: 'needs-token' },
      { kind: 'done', audienceId: '1', confirmed: 'response' },
    ];
    expect(countWaitingForMarketer({ uploads: states.map((state, index) => upload(state, String(index))) })).toBe(1);
    expect(countWaitingForMarketer(IDLE)).toBe(0);
  });
});
