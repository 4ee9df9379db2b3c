import { describe, expect, it } from 'vitest';
import type { JobEvent } from '../../../../src/core/queue/state/job-event';
import { nextState } from '../../../../src/core/queue/state/transition';
import { decisionsFor, type JobState } from '../../../../src/shared/job';
import { message } from '../../../../src/shared/messages/message';
import { CANDIDATE, ended, looked, NOW, STATES, type StateName } from '../samples';

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
