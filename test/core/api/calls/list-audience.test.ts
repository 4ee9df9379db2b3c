import { describe, expect, it } from 'vitest';
import { toListedAudience } from '../../../../src/core/api/calls/list-audience';
import { readAudiences } from '../../../../src/core/api/calls/read-audience';

function listed(raw: Readonly<Record<string, unknown>>) {
  const [audience] = readAudiences({ custom_audiences: [raw] }) ?? [];
  if (audience === undefined) throw new Error('no audience');
  return toListedAudience(audience);
}

describe('an audience in the list of a server', () => {
  it('has its size and time if the server gives them', () => {
    expect(listed({ id: 1, approximate_count: 2700, created_at: '2026-11-24T10:00:00Z' })).toMatchObject({
      id: '1',
      size: 2700,
      createdAt: '2026-11-24T10:00:00.000Z',
    });
    expect(listed({ id: 1, size: 3, time_created: 1_700_000_000 })).toMatchObject({
      size: 3,
      createdAt: '2023-11-14T22:13:20.000Z',
    });
  });

  it('has neither if they are not a size and a time', () => {
    for (const raw of [{}, { size: -1, created_at: 'yesterday' }, { size: '12', created_at: {} }, { size: 1.5 }]) {
      expect(listed(raw)).toMatchObject({ size: null, createdAt: null });
    }
  });

  it('keeps nothing else of the response', () => {
    expect(Object.keys(listed({ id: 1, secret: 'x' })).sort()).toEqual(
      ['id', 'name', 'description', 'optOutLink', 'userType', 'fbId', 'size', 'createdAt'].sort(),
    );
  });
});
