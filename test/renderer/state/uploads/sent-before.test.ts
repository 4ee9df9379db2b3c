import { describe, expect, it } from 'vitest';
import { findSentBefore, wasSentBefore } from '../../../../src/renderer/state/uploads/sent-before';
import { EMPTY_UPLOAD } from '../../../../src/renderer/state/uploads/upload-draft';
import { doneJob } from '../../../done-job';

const API = 'https://api.example.com';
const DRAFT = { ...EMPTY_UPLOAD, adAccountId: '2', name: ' customers 1 ' };

describe('an earlier upload', () => {
  const job = doneJob(1, API);

  it('is an audience of the same name in the same account at the same address', () => {
    expect(findSentBefore([job], API, DRAFT, []).name).toEqual([job]);
    expect(wasSentBefore(findSentBefore([job], API, { ...DRAFT, adAccountId: '3' }, []))).toBe(false);
    expect(wasSentBefore(findSentBefore([job], 'https://other.example.com', DRAFT, []))).toBe(false);
    expect(wasSentBefore(findSentBefore([job], API, { ...DRAFT, kind: 'existing' }, []))).toBe(false);
    expect(wasSentBefore(findSentBefore([job], API, { ...DRAFT, name: '' }, []))).toBe(false);
  });

  it('is the very file, whatever its name was', () => {
    expect(findSentBefore([job], API, { ...DRAFT, name: 'Other' }, [job.id]).file).toEqual([job]);
  });

  it('is nothing that was refused, failed or cancelled before anything arrived', () => {
    for (const state of [{ kind: 'refused', message: '' }, { kind: 'cancelled' }] as const) {
      const ended = doneJob(1, API, { state });
      expect(wasSentBefore(findSentBefore([ended], API, DRAFT, [ended.id]))).toBe(false);
    }
  });
});
