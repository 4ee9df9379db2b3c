import { describe, expect, it } from 'vitest';
import type { ReadyAudienceState } from '../../../../src/renderer/state/prepared-audience';
import { draftOf, EMPTY_UPLOAD, missingFields, targetOf } from '../../../../src/renderer/state/uploads/upload-draft';

function audience(unverified: number, plainIds = false): ReadyAudienceState {
  const counts = {
    rows: 2,
    hashed: 2,
    unique: 2,
    duplicates: 0,
    suppressed: 0,
    repaired: 0,
    alreadyHashed: 0,
    unverified,
    ignoredCells: 0,
    rejected: {},
  };
  const kinds = [
    {
      userType: 'phone_hash',
      counts,
      byList: [],
      bytes: 130,
      unreadCountries: null,
      mailTypos: null,
      suppression: null,
    },
  ] as const;
  return {
    id: 'a',
    platform: 'audience-api',
    userTypes: ['phone_hash'],
    plainIds,
    state: { kind: 'ready', byUserType: kinds },
  };
}

const FILLED = { ...EMPTY_UPLOAD, adAccountId: ' 17 ', name: ' November ' };

describe('the upload form', () => {
  it('requires account and name of a new audience, and account and ID of an existing one', () => {
    expect(missingFields(EMPTY_UPLOAD, audience(0))).toEqual(['adAccountId', 'name']);
    expect(missingFields({ ...EMPTY_UPLOAD, kind: 'existing' }, audience(0))).toEqual(['adAccountId', 'audienceId']);
    expect(missingFields(FILLED, audience(0))).toEqual([]);
  });

  it('requires a tick before unverified numbers or plain IDs are sent', () => {
    expect(missingFields(FILLED, audience(3, true))).toEqual(['unverifiedConfirmed', 'plainIdsConfirmed']);
    const ticked = { ...FILLED, unverifiedConfirmed: true, plainIdsConfirmed: true };
    expect(missingFields(ticked, audience(3, true))).toEqual([]);
  });

  it('keeps the name of an existing audience that was chosen from the list', () => {
    const draft = {
      ...EMPTY_UPLOAD,
      kind: 'existing',
      adAccountId: '17',
      audienceId: '60',
      audienceName: 'Readers',
    } as const;
    const target = targetOf(draft, audience(0).state.byUserType);
    expect(target).toMatchObject({ audienceId: '60', audienceName: 'Readers' });
    expect(draftOf(target)).toEqual(draft);
    expect(targetOf({ ...draft, audienceName: '' }, audience(0).state.byUserType)).not.toHaveProperty('audienceName');
  });

  it('omits empty fields, and trims the others', () => {
    expect(targetOf({ ...FILLED, description: '  ' }, audience(0).state.byUserType)).toEqual({
      kind: 'new',
      fields: { adAccountId: '17', name: 'November', userType: 'phone_hash' },
    });
    expect(
      targetOf({ ...FILLED, description: 'x', optOutLink: 'https://example.com' }, audience(0).state.byUserType),
    ).toMatchObject({
      fields: { description: 'x', optOutLink: 'https://example.com' },
    });
  });

  it('sends no name if people are added to an existing audience', () => {
    expect(targetOf({ ...FILLED, kind: 'existing', audienceId: ' 88 ' }, audience(0).state.byUserType)).toEqual({
      kind: 'existing',
      audienceId: '88',
      fields: { adAccountId: '17', userType: 'phone_hash' },
    });
  });
});
