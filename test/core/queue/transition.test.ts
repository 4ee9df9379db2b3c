import { describe, expect, it } from 'vitest';
import { type AttemptEnded, type JobEvent, MOST_ATTEMPTS, nextState } from '../../../src/core/queue/transition';
import { decisionsFor, type JobState } from '../../../src/shared/job';
import { NOW, OUTCOMES, STATES, type StateName } from './samples';

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

const EVENTS = {
  'attempt-started': { kind: 'attempt-started', bytesTotal: 65 },
  progressed: { kind: 'progressed', bytesSent: 20, bytesTotal: 400 },
  'handed-over': { kind: 'handed-over' },
  ended: ended('created'),
  'gave-up': { kind: 'gave-up', message: 'The disk is full.' },
  'token-missing': { kind: 'token-missing' },
  'token-saved': { kind: 'token-saved' },
  'network-changed': { kind: 'network-changed' },
  'it-exists': { kind: 'decided', decision: 'it-exists' },
  'send-again': { kind: 'decided', decision: 'send-again' },
  retry: { kind: 'decided', decision: 'retry' },
  cancel: { kind: 'decided', decision: 'cancel' },
  recovered: { kind: 'recovered', repeatable: false },
} as const satisfies Record<string, JobEvent>;

type EventName = keyof typeof EVENTS;

/** What each state becomes by each event; a pair that is missing here must throw. */
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
    recovered: 'unknown',
  },
  done: { recovered: 'done' },
  refused: { retry: 'waiting', recovered: 'refused' },
  unknown: { 'it-exists': 'done', 'send-again': 'waiting', recovered: 'unknown' },
  failed: { retry: 'waiting', recovered: 'failed' },
  cancelled: { retry: 'waiting', recovered: 'cancelled' },
};

const NAMES = Object.keys(STATES).filter((name): name is StateName => name in STATES);
const EVENT_NAMES = Object.keys(EVENTS).filter((name): name is EventName => name in EVENTS);
const PAIRS = NAMES.flatMap((state) => EVENT_NAMES.map((event) => ({ state, event, next: TABLE[state][event] })));

function nameOf(state: JobState): string {
  return state.kind === 'sending' && state.handedOver ? 'handed over' : state.kind;
}

describe('every pair of a state and an event', () => {
  it.each(PAIRS.filter(({ next }) => next !== undefined))('$state, $event: $next', ({ state, event, next }) => {
    expect(nameOf(nextState(STATES[state], EVENTS[event]))).toBe(next);
  });

  it.each(PAIRS.filter(({ next }) => next === undefined))('$state cannot take $event', ({ state, event }) => {
    expect(() => nextState(STATES[state], EVENTS[event])).toThrow(`cannot take ${EVENTS[event].kind}`);
  });
});

describe('an attempt that ends', () => {
  const ending = (outcome: OutcomeName, changes?: Partial<AttemptEnded>) =>
    nextState(STATES['handed over'], ended(outcome, changes));
  const inSeconds = (seconds: number) => new Date(NOW.getTime() + seconds * 1000).toISOString();

  it('with a yes is done, by the ID in the answer', () => {
    expect(ending('created')).toEqual({ kind: 'done', audienceId: '54', confirmed: 'answer' });
  });

  it('with a yes that cannot be read is unknown, and is not sent again even if that were harmless', () => {
    const unknown = { kind: 'unknown', cause: 'The answer is empty.' };
    expect(ending('created-unread')).toEqual(unknown);
    expect(ending('created-unread', { repeatable: true })).toEqual(unknown);
  });

  it('with a refusal keeps the words of the server', () => {
    expect(ending('refused')).toEqual({ kind: 'refused', message: 'The name is taken.' });
  });

  it.each([401, 403])('with %i waits for a token', (status) => {
    const outcome = { ...OUTCOMES.refused, answer: { ...OUTCOMES.refused.answer, status } };
    expect(ending('refused', { outcome })).toEqual({ kind: 'needs-token' });
  });

  it('because the server asked to wait never comes back sooner', () => {
    expect(ending('refused-for-now', { random: 0 })).toMatchObject({ notBefore: inSeconds(90) });
    expect(ending('refused-for-now', { attempts: 20, random: 1 })).toMatchObject({ notBefore: inSeconds(300) });
  });

  it('unsent goes on by itself for ever, with growing pauses', () => {
    const pause = (attempts: number) => ending('not-sent', { attempts, random: 1 });
    expect(pause(1)).toEqual({ kind: 'waiting', reason: 'No network.', notBefore: inSeconds(2), attempts: 1 });
    expect(pause(3)).toMatchObject({ notBefore: inSeconds(8) });
    expect(pause(1000)).toMatchObject({ kind: 'waiting', notBefore: inSeconds(300) });
    expect(ending('not-sent', { random: 0.5 })).toMatchObject({ notBefore: inSeconds(1) });
  });

  it('unsent for a reason that only a person can mend has failed', () => {
    expect(ending('bad certificate')).toEqual({ kind: 'failed', message: 'Bad certificate.' });
  });

  it(`incomplete goes on by itself, until the ${MOST_ATTEMPTS}th time in a row`, () => {
    expect(ending('incomplete', { attempts: MOST_ATTEMPTS - 1 }).kind).toBe('waiting');
    expect(ending('incomplete', { attempts: MOST_ATTEMPTS }).kind).toBe('failed');
  });

  it('unknown is told in words, and never goes on by itself', () => {
    const cause = 'The server failed while it worked on the upload (status 500).';
    expect(ending('unknown')).toEqual({ kind: 'unknown', cause });
  });

  it('unknown goes on by itself where repeating is harmless, but not without end', () => {
    expect(ending('unknown', { repeatable: true }).kind).toBe('waiting');
    expect(ending('unknown', { repeatable: true, attempts: MOST_ATTEMPTS }).kind).toBe('unknown');
  });

  it.each([
    ['created', 'done'],
    ['created-unread', 'unknown'],
    ['refused', 'refused'],
    ['token refused', 'cancelled'],
    ['refused-for-now', 'cancelled'],
    ['not-sent', 'cancelled'],
    ['incomplete', 'cancelled'],
    ['unknown', 'unknown'],
  ] as const)('after a person cancelled: %s means %s', (outcome, kind) => {
    for (const repeatable of [false, true]) {
      for (const attempts of [1, MOST_ATTEMPTS]) {
        expect(ending(outcome, { cancelled: true, repeatable, attempts }).kind).toBe(kind);
      }
    }
  });
});

describe('a program that starts anew', () => {
  it('sends again what had been handed over only where repeating is harmless', () => {
    expect(nextState(STATES['handed over'], { kind: 'recovered', repeatable: true })).toEqual(STATES.waiting);
  });
});

describe('what a person may decide', () => {
  it.each(NAMES.filter((name) => STATES[name].kind !== 'sending'))(
    'about a job that is %s is what the table takes',
    (name) => {
      const decisions = ['it-exists', 'send-again', 'retry', 'cancel'] as const;
      const taken = decisions.filter((decision) => TABLE[name][decision] !== undefined);
      expect([...decisionsFor(STATES[name])].sort()).toEqual([...taken, 'remove'].sort());
    },
  );

  it('about a job that is being sent is to stop it, until everything has been handed over', () => {
    expect(decisionsFor(STATES.sending)).toEqual(['cancel']);
    expect(decisionsFor(STATES['handed over'])).toEqual([]);
  });
});
