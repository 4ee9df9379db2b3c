import { describe, expect, it } from 'vitest';
import type { AttemptEnded, JobEvent, LookUpEnded } from '../../../../src/core/queue/state/job-event';
import { MAX_ATTEMPTS, nextState } from '../../../../src/core/queue/state/transition';
import { decisionsFor, type JobState } from '../../../../src/shared/job';
import { message } from '../../../../src/shared/messages/message';
import type { LookUp, LookUpVerdict } from '../../../../src/shared/upload';
import { CANDIDATE, NOTHING_FOUND, NOW, OUTCOMES, STATES, type StateName } from '../samples';

/** How often the list is read before "nothing" is believed. */
const MAX_LOOK_UPS = 3;

type OutcomeName = keyof typeof OUTCOMES;

function ended(outcome: OutcomeName, changes: Partial<AttemptEnded> = {}): AttemptEnded {
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

function looked(verdict: LookUpVerdict, changes: Partial<LookUp> = {}, offline = false): LookUpEnded {
  return { kind: 'look-up-ended', lookUp: { ...NOTHING_FOUND, verdict, ...changes }, offline, at: NOW, random: 1 };
}

const EVENTS = {
  'attempt-started': { kind: 'attempt-started', bytesTotal: 65, at: NOW.toISOString() },
  progressed: { kind: 'progressed', bytesSent: 20, bytesTotal: 400 },
  'handed-over': { kind: 'handed-over' },
  ended: ended('created'),
  'gave-up': { kind: 'gave-up', message: message('write.diskFull') },
  looked: looked('found', { seen: [CANDIDATE] }),
  'token-missing': { kind: 'token-missing' },
  'token-saved': { kind: 'token-saved' },
  'network-changed': { kind: 'network-changed' },
  'it-exists': { kind: 'decided', decision: 'it-exists' },
  'send-again': { kind: 'decided', decision: 'send-again' },
  'look-again': { kind: 'decided', decision: 'look-again' },
  retry: { kind: 'decided', decision: 'retry' },
  cancel: { kind: 'decided', decision: 'cancel' },
  recovered: { kind: 'recovered', repeatable: false },
} as const satisfies Record<string, JobEvent>;

type EventName = keyof typeof EVENTS;

/** The next state for each state and event; a missing pair must throw. */
const TABLE: Readonly<Record<StateName, Partial<Record<EventName, StateName>>>> = {
  waiting: {
    'attempt-started': 'sending',
    'gave-up': 'failed',
    'token-missing': 'needs-token',
    'network-changed': 'waiting',
    retry: 'waiting',
    cancel: 'cancelled',
    recovered: 'waiting',
  },
  'needs-token': { 'token-saved': 'waiting', retry: 'waiting', cancel: 'cancelled', recovered: 'needs-token' },
  sending: {
    progressed: 'sending',
    'handed-over': 'handed over',
    ended: 'done',
    'gave-up': 'failed',
    recovered: 'waiting',
  },
  'handed over': {
    progressed: 'handed over',
    'handed-over': 'handed over',
    ended: 'done',
    'gave-up': 'unknown',
    recovered: 'reconciling',
  },
  'handed over, undated': {
    progressed: 'handed over, undated',
    'handed-over': 'handed over, undated',
    ended: 'done',
    'gave-up': 'unknown',
    recovered: 'unknown',
  },
  reconciling: {
    looked: 'done',
    'gave-up': 'unknown',
    'network-changed': 'reconciling',
    'it-exists': 'done',
    'send-again': 'waiting',
    recovered: 'reconciling',
  },
  done: { recovered: 'done' },
  refused: { retry: 'waiting', recovered: 'refused' },
  unknown: { 'it-exists': 'done', 'send-again': 'waiting', recovered: 'unknown' },
  'nothing found': {
    'it-exists': 'done',
    'send-again': 'waiting',
    'look-again': 'reconciling',
    recovered: 'nothing found',
  },
  failed: { retry: 'waiting', recovered: 'failed' },
  cancelled: { retry: 'waiting', recovered: 'cancelled' },
};

const NAMES = Object.keys(STATES).filter((name): name is StateName => name in STATES);
const EVENT_NAMES = Object.keys(EVENTS).filter((name): name is EventName => name in EVENTS);
const PAIRS = NAMES.flatMap((state) => EVENT_NAMES.map((event) => ({ state, event, next: TABLE[state][event] })));

function nameOf(state: JobState): string {
  if (state.kind === 'unknown') return state.lookUp === undefined ? 'unknown' : 'nothing found';
  if (state.kind !== 'sending' || !state.handedOver) return state.kind;
  return state.startedAt === undefined ? 'handed over, undated' : 'handed over';
}

describe('every pair of a state and an event', () => {
  it.each(PAIRS.filter(({ next }) => next !== undefined))('$state, $event: $next', ({ state, event, next }) => {
    expect(nameOf(nextState(STATES[state], EVENTS[event]))).toBe(next);
  });

  it.each(PAIRS.filter(({ next }) => next === undefined))('$state has no transition on $event', ({ state, event }) => {
    expect(() => nextState(STATES[state], EVENTS[event])).toThrow(
      `no transition from ${STATES[state].kind} on ${EVENTS[event].kind}`,
    );
  });
});

describe('an attempt that ends', () => {
  const ending = (outcome: OutcomeName, changes?: Partial<AttemptEnded>) =>
    nextState(STATES['handed over'], ended(outcome, changes));
  const inSeconds = (seconds: number) => new Date(NOW.getTime() + seconds * 1000).toISOString();

  it('with success is done, by the ID in the response', () => {
    expect(ending('created')).toEqual({ kind: 'done', audienceId: '54', confirmed: 'response' });
  });

  it('with an unreadable success is searched for, and is not sent again even if that were harmless', () => {
    expect(ending('created-unread')).toEqual({ ...STATES.reconciling, cause: 'The response is empty.' });
    expect(ending('created-unread', { repeatable: true })).toEqual({
      kind: 'unknown',
      cause: 'The response is empty.',
    });
  });

  it('with a refusal keeps the words of the server', () => {
    expect(ending('refused')).toEqual({ kind: 'refused', message: 'The name is taken.' });
  });

  it.each([401, 403])('with %i waits for a token', (status) => {
    const outcome = { ...OUTCOMES.refused, response: { ...OUTCOMES.refused.response, status } };
    expect(ending('refused', { outcome })).toEqual({ kind: 'needs-token' });
  });

  it('because the server asked to wait is never repeated sooner', () => {
    expect(ending('refused-for-now', { random: 0 })).toMatchObject({ notBefore: inSeconds(90) });
    expect(ending('refused-for-now', { attempts: 20, random: 1 })).toMatchObject({ notBefore: inSeconds(300) });
  });

  it('unsent is repeated forever, with growing pauses', () => {
    const pause = (attempts: number) => ending('not-sent', { attempts, random: 1 });
    expect(pause(1)).toEqual({ kind: 'waiting', reason: 'No network.', notBefore: inSeconds(2), attempts: 1 });
    expect(pause(3)).toMatchObject({ notBefore: inSeconds(8) });
    expect(pause(1000)).toMatchObject({ kind: 'waiting', notBefore: inSeconds(300) });
    expect(ending('not-sent', { random: 0.5 })).toMatchObject({ notBefore: inSeconds(1) });
  });

  it('unsent for a reason that only the marketer can fix has failed', () => {
    expect(ending('bad certificate')).toEqual({ kind: 'failed', message: 'Bad certificate.' });
  });

  it(`incomplete is repeated by itself, until the ${MAX_ATTEMPTS}th time in a row`, () => {
    expect(ending('incomplete', { attempts: MAX_ATTEMPTS - 1 }).kind).toBe('waiting');
    expect(ending('incomplete', { attempts: MAX_ATTEMPTS }).kind).toBe('failed');
  });

  it('unknown is explained, and is searched for', () => {
    const cause = message('cause.status', { status: '500' });
    expect(ending('unknown')).toEqual({ ...STATES.reconciling, cause });
  });

  it('unknown is repeated by itself if that is harmless, but not endlessly', () => {
    expect(ending('unknown', { repeatable: true }).kind).toBe('waiting');
    expect(ending('unknown', { repeatable: true, attempts: MAX_ATTEMPTS }).kind).toBe('unknown');
  });

  it.each([
    ['created', 'done'],
    ['created-unread', 'reconciling'],
    ['refused', 'refused'],
    ['token refused', 'cancelled'],
    ['refused-for-now', 'cancelled'],
    ['not-sent', 'cancelled'],
    ['incomplete', 'cancelled'],
    ['unknown', 'reconciling'],
  ] as const)('after the marketer cancelled: %s means %s', (outcome, kind) => {
    for (const attempts of [1, MAX_ATTEMPTS]) {
      expect(ending(outcome, { cancelled: true, attempts }).kind).toBe(kind);
      const ofPeopleAdded = ending(outcome, { cancelled: true, repeatable: true, attempts }).kind;
      expect(ofPeopleAdded).toBe(kind === 'reconciling' ? 'unknown' : kind);
    }
  });
});

describe('a look-up in the list of the server', () => {
  const reconciling = (changes: { readonly attempts?: number } = {}): JobState => ({
    ...STATES.reconciling,
    ...changes,
  });

  it('that finds the audience makes the job done, by the ID in the list', () => {
    const found = nextState(reconciling(), looked('found', { seen: [CANDIDATE] }));
    expect(found).toEqual({ kind: 'done', audienceId: '54', confirmed: 'lookup' });
  });

  it(`that finds nothing is repeated twice over two minutes, and then the marketer decides`, () => {
    const second = nextState(reconciling(), looked('nothing', { looks: 1 }));
    expect(second).toMatchObject({ kind: 'reconciling', looks: 1, notBefore: '2026-03-01T12:00:20.000Z' });
    const third = nextState(second, looked('nothing', { looks: 2 }));
    expect(third).toMatchObject({ kind: 'reconciling', looks: 2, notBefore: '2026-03-01T12:01:40.000Z' });
    const lookUp = { ...NOTHING_FOUND, looks: MAX_LOOK_UPS };
    expect(nextState(third, looked('nothing', lookUp))).toEqual({ kind: 'unknown', cause: 'No response.', lookUp });
  });

  it.each(['several', 'undated', 'not-offered'] as const)(
    'that shows %s leaves it to the marketer at once',
    (verdict) => {
      const { lookUp } = looked(verdict);
      expect(nextState(reconciling(), looked(verdict))).toEqual({ kind: 'unknown', cause: 'No response.', lookUp });
    },
  );

  it('is repeated forever without a network, and some times at a server that does not give its list', () => {
    const tries = MAX_ATTEMPTS - 1;
    const failed = (offline: boolean) =>
      nextState(reconciling({ attempts: tries }), looked('failed', { looks: 0 }, offline));
    expect(failed(true)).toMatchObject({ kind: 'reconciling', attempts: MAX_ATTEMPTS });
    expect(failed(false)).toMatchObject({ kind: 'unknown', lookUp: { verdict: 'failed' } });
    expect(nextState(reconciling(), looked('failed'))).toMatchObject({ kind: 'reconciling', attempts: 1 });
  });

  it('never leads to a second request by itself', () => {
    const verdicts = ['found', 'nothing', 'several', 'undated', 'not-offered', 'failed'] as const;
    for (const verdict of verdicts) {
      for (const looks of [1, 2, MAX_LOOK_UPS]) {
        for (const attempts of [0, MAX_ATTEMPTS]) {
          const { kind } = nextState(
            reconciling({ attempts }),
            looked(verdict, { looks, seen: [CANDIDATE] }, attempts > 0),
          );
          expect(['done', 'reconciling', 'unknown']).toContain(kind);
        }
      }
    }
  });
});

describe('a program that is restarted', () => {
  it('repeats what had been handed over only if that is harmless', () => {
    expect(nextState(STATES['handed over'], { kind: 'recovered', repeatable: true })).toEqual(STATES.waiting);
  });
});

describe('the decisions of the marketer', () => {
  it.each(NAMES.filter((name) => STATES[name].kind !== 'sending'))(
    'about a job that is %s are those in the table',
    (name) => {
      const decisions = ['it-exists', 'send-again', 'look-again', 'retry', 'cancel'] as const;
      const taken = decisions.filter((decision) => TABLE[name][decision] !== undefined);
      expect([...decisionsFor(STATES[name])].sort()).toEqual([...taken, 'remove'].sort());
    },
  );

  it('about a job that is being sent are to stop it, until everything has been handed over', () => {
    expect(decisionsFor(STATES.sending)).toEqual(['cancel']);
    expect(decisionsFor(STATES['handed over'])).toEqual([]);
  });
});
