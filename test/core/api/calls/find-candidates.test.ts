import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../../src/core/api/calls/find-candidates';
import type { RoundTrip } from '../../../../src/core/api/transport/transport';

const FIELDS = { adAccountId: '2', name: ' Spending users ', userType: 'email_hash' } as const;

/** An account with these pages of audiences, followed by empty ones. */
function account(...pages: readonly (readonly object[])[]) {
  return async (_adAccountId: string, page: number): Promise<RoundTrip> => ({
    kind: 'responded',
    isEarly: false,
    stage: 'after',
    bytesSent: 0,
    response: {
      status: 200,
      headers: { date: 'Sun, 01 Mar 2026 12:00:00 GMT' },
      text: JSON.stringify({ custom_audiences: pages[page - 1] ?? [] }),
      bodyState: 'whole',
    },
  });
}

const audience = (changes: object = {}) => ({ id: 54, name: 'Spending users', user_type: 'email_hash', ...changes });

describe('looking for an audience', () => {
  it('reads all pages and keeps those with exactly the name that was sent', async () => {
    const found = await findCandidates(
      FIELDS,
      account(
        [audience({ id: 1, name: 'spending users' }), audience({ id: 2, name: 'Spending users ' })],
        [audience({ id: 3 }), audience({ id: 4, user_type: 'phone_hash' })],
        [audience({ id: 5, user_type: undefined, fb_id: 77 }), audience({ id: null })],
      ),
    );
    expect(found.candidates.map(({ id, fbId }) => [id, fbId])).toEqual([
      ['3', null],
      ['5', '77'],
    ]);
    expect([found.pages, found.serverTime]).toEqual([4, new Date('2026-03-01T12:00:00Z')]);
  });

  it.each([
    ['2026-03-01T11:59:00Z', '2026-03-01T11:59:00.000Z'],
    ['2026-03-01T12:59:00.5+01:00', '2026-03-01T11:59:00.500Z'],
    ['2026-03-01 11:59:00 UTC', '2026-03-01T11:59:00.000Z'],
    [1_772_366_340, '2026-03-01T11:59:00.000Z'],
    ['2026-03-01T11:59:00', null],
    ['2026-03-01', null],
    ['yesterday', null],
    [1e300, null],
    [null, null],
  ])('reads %j as the time of creation %s', async (created, moment) => {
    const { candidates: seen } = await findCandidates(FIELDS, account([audience({ created_at: created })]));
    expect(seen).toMatchObject([{ createdAt: moment }]);
  });
});
