import { describe, expect, it } from 'vitest';
import { isUnfinished } from '../../../src/renderer/uploads/job-state';
import type { JobState } from '../../../src/shared/job';

describe('an upload', () => {
  it.each<[boolean, JobState]>([
    [true, { kind: 'waiting', reason: null, notBefore: null, attempts: 0 }],
    [true, { kind: 'needs-token' }],
    [true, { kind: 'sending', bytesSent: 1, bytesTotal: 2, handedOver: false }],
    [true, { kind: 'reconciling', cause: 'No response.', looks: 1, notBefore: null, attempts: 0 }],
    [true, { kind: 'unknown', cause: 'No response.' }],
    [false, { kind: 'done', audienceId: '7', confirmed: 'response' }],
    [false, { kind: 'refused', message: 'No.' }],
    [false, { kind: 'failed', message: 'The file is gone.' }],
    [false, { kind: 'cancelled' }],
  ])('counts as unfinished while it goes on or waits for the marketer: %s for %j', (isOpen, state) => {
    expect(isUnfinished({ state })).toBe(isOpen);
  });
});
