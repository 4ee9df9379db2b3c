import { describe, expect, it } from 'vitest';
import type { AttemptEnded } from '../../../../src/core/queue/state/job-event';
import { MAX_ATTEMPTS, nextState } from '../../../../src/core/queue/state/transition';
import type { JobState } from '../../../../src/shared/job';
import { message } from '../../../../src/shared/messages/message';
import { CANDIDATE, ended, looked, NOTHING_FOUND, NOW, OUTCOMES, type OutcomeName, STATES } from '../samples';

/** How often the list is read before "nothing" is believed. */
const MAX_LOOK_UPS = 3;

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
