import { describe, expect, it } from 'vitest';
import { matchCandidates } from '../../../../src/core/queue/reconcile/match-candidates';
import { Clock } from '../../../../src/core/queue/state/clock';
import { receiptOf } from '../../../../src/core/queue/state/receipts';
import type { UploadJob } from '../../../../src/shared/job';
import type { Candidate, UploadOutcome } from '../../../../src/shared/upload';
import { NEW_AUDIENCE, NOTHING_FOUND, NOW, OUTCOMES, STATES, sampleJob } from '../samples';
import { settableClock } from '../settable-clock';

const MINUTE = 60_000;
const at = (minutes: number) => new Date(NOW.getTime() + minutes * MINUTE);
const clockAt = (minutes: number) => new Clock(() => at(minutes));
const sighting = (id: string, minutes: number): Candidate => ({ id, fbId: null, createdAt: at(minutes).toISOString() });

/** A job with attempts of these outcomes, one a minute from `NOW`. */
function jobAfter(number: number, outcomes: readonly UploadOutcome[], changes: Partial<UploadJob> = {}): UploadJob {
  const job = sampleJob(number, { state: STATES.reconciling, ...changes });
  return { ...job, receipts: outcomes.map((outcome, minute) => receiptOf(job, outcome, at(minute), at(minute))) };
}

const LOOKING = jobAfter(1, [OUTCOMES.unknown]);

function judge(seen: readonly Candidate[], others: readonly UploadJob[] = [], serverTime: Date | null = at(5)) {
  return matchCandidates(LOOKING, [LOOKING, ...others], { candidates: seen, pages: 1, serverTime }, 1, clockAt(5))
    .verdict;
}

describe('audiences of the searched name', () => {
  it('are the one if there is exactly one since the attempt', () => {
    expect(judge([sighting('54', 0.1)])).toBe('found');
    expect(judge([sighting('7', -60), sighting('54', 0.1)])).toBe('found');
    expect(judge([])).toBe('nothing');
    expect(judge([sighting('54', 0.1), sighting('55', 0.2)])).toBe('several');
    expect(judge([{ id: '54', fbId: null, createdAt: null }])).toBe('undated');
  });

  it('are older with a margin of two minutes, by the clock of the server', () => {
    expect(judge([sighting('54', -1.9)])).toBe('found');
    expect(judge([sighting('54', -2.1)])).toBe('nothing');
    expect(judge([sighting('54', 60.1)], [], at(65))).toBe('found');
    expect(judge([sighting('54', 50)], [], at(65))).toBe('nothing');
    expect(judge([sighting('54', -1.9)], [], null)).toBe('found');
  });

  it.each([
    ['by the server’s clock', 5],
    ['without one', null],
  ])('are the marketer’s to judge if this computer’s clock was set back since the attempt, %s', (_, minutes) => {
    const serverTime = minutes === null ? null : at(minutes);
    const judgeAnHourBack = (seen: readonly Candidate[]) =>
      matchCandidates(LOOKING, [LOOKING], { candidates: seen, pages: 1, serverTime }, 1, clockAt(-55));
    expect(judgeAnHourBack([sighting('54', 0.1)])).toMatchObject({ verdict: 'undated', since: null });
    expect(judgeAnHourBack([])).toMatchObject({ verdict: 'nothing' });
  });

  it.each([
    ['forward by three days', 3 * 24 * 60],
    ['back by an hour', -60],
  ])('are as old as they are if the clock was set %s since the attempt', (_, change) => {
    const { pass, set, now, secondsUp } = settableClock();
    const clock = new Clock(now, secondsUp);
    clock.note(at(0).toISOString());
    pass(5);
    set(change);
    const judgeThen = (...seen: readonly Candidate[]) =>
      matchCandidates(LOOKING, [LOOKING], { candidates: seen, pages: 1, serverTime: at(5) }, 1, clock);
    expect(judgeThen(sighting('54', 0.1)).verdict).toBe('found');
    expect(judgeThen(sighting('7', -2.1)).verdict).toBe('nothing');
    expect(judgeThen().since).toBe(at(-2).toISOString());
  });

  it('do not count if another upload is known to have made them', () => {
    expect(judge([sighting('54', 0.1)], [jobAfter(2, [OUTCOMES.created], { state: STATES.done })])).toBe('nothing');
    expect(judge([sighting('54', 0.1)], [sampleJob(2, { state: STATES.done })])).toBe('nothing');
    const [first] = jobAfter(2, [OUTCOMES.unknown]).receipts;
    if (first === undefined) throw new Error('no receipt');
    const lookUp = {
      ...NOTHING_FOUND,
      verdict: 'found',
      lastAt: first.finishedAt,
      seen: [sighting('54', 0.1)],
    } as const;
    const goesOn = sampleJob(2, { state: STATES.waiting, receipts: [{ ...first, lookUp }] });
    expect(judge([sighting('54', 0.1)], [goesOn])).toBe('nothing');
  });

  it('may belong to another upload that looks the same and had no response either', () => {
    expect(judge([sighting('54', 0.1)], [jobAfter(2, [OUTCOMES.unknown])])).toBe('several');
    expect(judge([sighting('54', 0.1)], [sampleJob(2, { state: STATES['handed over'] })])).toBe('several');
    const other = { ...NEW_AUDIENCE, fields: { ...LOOKING.target.fields, name: 'Another list' } } as const;
    expect(judge([sighting('54', 0.1)], [jobAfter(2, [OUTCOMES.unknown], { target: other })])).toBe('found');
    expect(judge([sighting('54', 0.1)], [sampleJob(2)])).toBe('found');
  });

  it('are searched since the first attempt without a response', () => {
    const twice = jobAfter(1, [OUTCOMES['not-sent'], OUTCOMES.unknown, OUTCOMES.incomplete, OUTCOMES.unknown]);
    const { since } = matchCandidates(twice, [twice], { candidates: [], pages: 1, serverTime: null }, 1, clockAt(9));
    expect(since).toBe(at(1 - 2).toISOString());
  });
});
