import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionsFor, type JobDecision } from '../../../../src/shared/job';
import { randomCases } from '../../../seed';
import { temporaryFolder } from '../../../temporary-folder';
import { FAULTS, type Fault, LISTINGS, type Listing, TWO_LINES, type Wanted, World } from './model-world';

type Action =
  | { readonly kind: 'add'; readonly target: Wanted }
  | { readonly kind: 'meet'; readonly faults: readonly Fault[] }
  | { readonly kind: 'decide'; readonly job: number; readonly decision: JobDecision }
  | { readonly kind: 'list'; readonly listing: Listing }
  | { readonly kind: 'pass'; readonly seconds: number }
  | { readonly kind: 'token'; readonly saved: boolean }
  | { readonly kind: 'restart'; readonly orderly: boolean; readonly steps: number };

const decisions = fc.constantFrom<JobDecision>('it-exists', 'send-again', 'look-again', 'retry', 'cancel', 'remove');

/** A program killed within its next few steps meets every point between two of them sooner or later. */
const steps = fc.oneof(fc.integer({ min: 0, max: 25 }), fc.constant(Number.POSITIVE_INFINITY));

const actions = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('add' as const),
        target: fc.constantFrom<Wanted>('new', 'existing', 'parts'),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('meet' as const),
        faults: fc.array(fc.constantFrom(...FAULTS), { minLength: 1, maxLength: 6 }),
      }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('decide' as const), job: fc.nat(5), decision: decisions }) },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant('pass' as const), seconds: fc.integer({ min: 1, max: 600 }) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('list' as const), listing: fc.constantFrom(...LISTINGS) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('token' as const), saved: fc.boolean() }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('restart' as const), orderly: fc.boolean(), steps }) },
  ),
  { minLength: 3, maxLength: 25 },
);

async function perform(world: World, action: Action): Promise<void> {
  switch (action.kind) {
    case 'add':
      return world.add(action.target);
    case 'meet':
      return world.addFaults(action.faults);
    case 'decide': {
      const job = world.jobs()[action.job];
      if (job === undefined) return;
      if (decisionsFor(job.state).includes(action.decision)) {
        if (action.decision === 'send-again') world.truthOf(job.target).consents += 1;
        if (action.decision === 'remove') world.forget(job);
      }
      return world.act((queue) => queue.decide(job.id, action.decision));
    }
    case 'list':
      return world.setListing(action.listing);
    case 'pass':
      return world.advance(action.seconds);
    case 'token':
      return action.saved ? world.saveToken() : world.loseToken();
    case 'restart':
      if (action.orderly) await world.act((queue) => queue.close());
      world.kill();
      return world.start(action.steps);
  }
}

async function live(script: readonly Action[], filePath: string): Promise<World> {
  const world = new World(filePath);
  await world.start(Number.POSITIVE_INFINITY);
  await world.saveToken();
  for (const action of script) {
    if (!world.alive) await world.start(Number.POSITIVE_INFINITY);
    await perform(world, action);
  }
  return world;
}

/** Two identical uploads without a response, of which the server made one: neither may claim it. */
const TWINS: readonly Action[][] = (['created', 'not created'] as const).map((first) => [
  { kind: 'list', listing: 'late' },
  {
    kind: 'meet',
    faults: [`response lost, ${first}`, first === 'created' ? 'response lost, not created' : 'response lost, created'],
  },
  { kind: 'add', target: 'new' },
  { kind: 'add', target: 'new' },
  { kind: 'pass', seconds: 100 },
]);

describe('whatever the network, the server and the power do', () => {
  it('no audience is created twice, no job is lost or stuck, and "done" is true', async () => {
    const filePath = join(await temporaryFolder(), 'audience.txt');
    await writeFile(filePath, TWO_LINES);
    await fc.assert(
      fc.asyncProperty(actions, async (script) => {
        const world = await live(script, filePath);
        await world.settle();
        const jobs = world.jobs();

        for (const { kind, created, wholeRequests, consents } of world.truths.values()) {
          if (kind === 'existing') continue;
          expect(created.length, 'audiences of one job').toBeLessThanOrEqual(1 + consents);
          expect(wholeRequests, 'whole requests of one job').toBeLessThanOrEqual(1 + consents);
        }
        expect(
          jobs.map(({ id }) => id),
          'jobs',
        ).toEqual(expect.arrayContaining([...world.accepted]));
        expect((await world.disk.list()).jobs, 'jobs on disk').toEqual(jobs);
        for (const { state, target, receipts } of jobs) {
          expect(['done', 'refused', 'unknown', 'failed', 'cancelled'], 'after a calm').toContain(state.kind);
          if (state.kind !== 'done') continue;
          const truth = world.truthOf(target);
          if (truth.kind === 'parts' && receipts.every(({ decision }) => decision?.decision !== 'it-exists')) {
            expect([...truth.arrived].sort(), 'parts that arrived').toEqual([0, TWO_LINES.length / 2]);
            continue;
          }
          if (state.confirmed === 'person') continue;
          // If its job was removed, an audience belongs to nobody that this program still knows.
          const own = state.confirmed === 'lookup' ? [...world.forgotten] : [];
          expect([...world.truthOf(target).created, ...own], 'what is done').toContain(state.audienceId);
        }
      }),
      { numRuns: randomCases(60), examples: TWINS.map((script) => [script]) },
    );
  });
});
