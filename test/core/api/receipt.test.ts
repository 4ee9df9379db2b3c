import { describe, expect, it } from 'vitest';
import { buildReceipt } from '../../../src/core/api/receipt';
import { NEW_AUDIENCE } from './support';

const UPLOAD = {
  address: { origin: 'https://api.pitchtarget.com', basePath: '/v1' },
  target: NEW_AUDIENCE,
  file: { path: '/home/me/customers of Acme.csv', lines: 3, bytes: 195, sha256: 'ab', plainIds: false },
  outcome: { kind: 'unknown', cause: 'response-timeout', response: null },
  startedAt: new Date('2026-01-01T10:00:00Z'),
  finishedAt: new Date('2026-01-01T10:00:05Z'),
} as const;

describe('a receipt', () => {
  it('contains what was sent, and the response', () => {
    expect(buildReceipt(UPLOAD)).toEqual({
      version: 2,
      origin: 'https://api.pitchtarget.com',
      method: 'POST',
      path: '/v1/custom_audiences',
      startedAt: '2026-01-01T10:00:00.000Z',
      finishedAt: '2026-01-01T10:00:05.000Z',
      fields: NEW_AUDIENCE.fields,
      file: { name: 'audience.txt', lines: 3, bytes: 195, sha256: 'ab', plainIds: false },
      outcome: UPLOAD.outcome,
    });
  });

  it('identifies an addition by its audience, without names of this computer', () => {
    const fields = { adAccountId: '2', userType: 'phone_hash' } as const;
    const receipt = buildReceipt({ ...UPLOAD, target: { kind: 'existing', audienceId: '601', fields } });
    expect(receipt).toMatchObject({ method: 'PUT', path: '/v1/custom_audiences/601', fields });
    expect(JSON.stringify(receipt)).not.toMatch(/Acme|home/);
  });
});
