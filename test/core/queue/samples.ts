import type { AttemptEnded, LookUpEnded } from '../../../src/core/queue/state/job-event';
import type { AudienceCounts } from '../../../src/shared/audience';
import type { JobState, NewJob, UploadJob } from '../../../src/shared/job';
import type {
  Candidate,
  LookUp,
  LookUpVerdict,
  ResponseFacts,
  UploadOutcome,
  UploadTarget,
} from '../../../src/shared/upload';

export const NOW = new Date('2026-03-01T12:00:00.000Z');

export const NEW_AUDIENCE: UploadTarget = {
  kind: 'new',
  fields: { adAccountId: '2', name: 'Spending users', description: 'Bought something', userType: 'email_hash' },
};

export const EXISTING_AUDIENCE: UploadTarget = {
  kind: 'existing',
  audienceId: '6010000000054',
  fields: { adAccountId: '2', userType: 'email_hash' },
};

/** A first look-up that has found nothing. */
export const NOTHING_FOUND = {
  verdict: 'nothing',
  looks: 1,
  pages: 1,
  lastAt: NOW.toISOString(),
  since: NOW.toISOString(),
  seen: [],
} as const satisfies LookUp;

export const CANDIDATE = {
  id: '54',
  fbId: null,
  createdAt: NOW.toISOString(),
} as const satisfies Candidate;

export const STATES = {
  waiting: { kind: 'waiting', reason: null, notBefore: null, attempts: 0 },
  'needs-token': { kind: 'needs-token' },
  sending: { kind: 'sending', bytesSent: 10, bytesTotal: 65, handedOver: false, startedAt: NOW.toISOString() },
  'handed over': { kind: 'sending', bytesSent: 65, bytesTotal: 65, handedOver: true, startedAt: NOW.toISOString() },
  /** As an early version saved it. */
  'handed over, undated': { kind: 'sending', bytesSent: 65, bytesTotal: 65, handedOver: true },
  done: { kind: 'done', audienceId: '54', confirmed: 'response' },
  refused: { kind: 'refused', message: 'No.' },
  reconciling: { kind: 'reconciling', cause: 'No response.', looks: 0, notBefore: null, attempts: 0 },
  unknown: { kind: 'unknown', cause: 'Nobody knows.' },
  'nothing found': { kind: 'unknown', cause: 'Nobody knows.', lookUp: { ...NOTHING_FOUND, looks: 3 } },
  failed: { kind: 'failed', message: 'It went wrong.' },
  cancelled: { kind: 'cancelled' },
} as const satisfies Record<string, JobState>;

export type StateName = keyof typeof STATES;

const facts = (status: number): ResponseFacts => ({ status, requestId: 'r-1', etag: null });

export const OUTCOMES = {
  created: {
    kind: 'created',
    audience: {
      id: '54',
      name: 'Spending users',
      description: null,
      optOutLink: null,
      userType: 'email_hash',
      fbId: null,
      raw: { id: 54, name: 'Spending users' },
    },
    response: facts(201),
  },
  'created-unread': { kind: 'created-unread', problem: 'The response is empty.', response: facts(201) },
  refused: { kind: 'refused', message: 'The name is taken.', response: facts(422) },
  'token refused': { kind: 'refused', message: 'The token was not accepted.', response: facts(401) },
  'refused-for-now': { kind: 'refused-for-now', retryAfterSeconds: 90, response: facts(429) },
  'not-sent': { kind: 'not-sent', cause: 'unreachable', message: 'No network.', needsPerson: false },
  'bad certificate': { kind: 'not-sent', cause: 'certificate', message: 'Bad certificate.', needsPerson: true },
  incomplete: { kind: 'incomplete', cause: 'connection-lost', bytesSent: 10 },
  unknown: { kind: 'unknown', cause: 'status-500', response: facts(500) },
} as const satisfies Record<string, UploadOutcome>;

export type OutcomeName = keyof typeof OUTCOMES;

/** An attempt with this outcome. */
export function ended(outcome: OutcomeName, changes: Partial<AttemptEnded> = {}): AttemptEnded {
  return {
    kind: 'ended',
    outcome: OUTCOMES[outcome],
    attempts: 1,
    repeatable: false,
    cancelled: false,
    at: NOW,
    random: 0.5,
    ...changes,
  };
}

/** A look-up with this verdict. */
export function looked(verdict: LookUpVerdict, changes: Partial<LookUp> = {}, offline = false): LookUpEnded {
  return { kind: 'look-up-ended', lookUp: { ...NOTHING_FOUND, verdict, ...changes }, offline, at: NOW, random: 1 };
}

export const COUNTS: AudienceCounts = {
  rows: 3,
  hashed: 2,
  unique: 1,
  duplicates: 1,
  suppressed: 0,
  repaired: 0,
  alreadyHashed: 0,
  unverified: 0,
  ignoredCells: 0,
  rejected: { 'invalid-email': 1 },
};

/** A file of this many e-mail addresses. */
export function emails(lines: number): NewJob['userTypes'] {
  return [{ userType: 'email_hash', lines, counts: COUNTS }];
}

export const NEW_JOB: NewJob = {
  api: 'https://api.example.com',
  target: NEW_AUDIENCE,
  userTypes: emails(1),
  file: { lines: 1, bytes: 65, sha256: 'a'.repeat(64), plainIds: false },
};

/** @param number determines ID and age; a higher one is younger */
export function sampleJob(number: number, changes: Partial<UploadJob> = {}): UploadJob {
  return {
    ...NEW_JOB,
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    createdAt: new Date(NOW.getTime() + number * 1000).toISOString(),
    state: STATES.waiting,
    receipts: [],
    ...changes,
  };
}
