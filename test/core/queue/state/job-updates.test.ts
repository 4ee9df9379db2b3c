import { expect, it } from 'vitest';
import { recoverJob } from '../../../../src/core/queue/state/job-updates';
import type { UploadPart } from '../../../../src/shared/job';
import { NOW, STATES, sampleJob } from '../samples';

it('recovers a job that somebody edited: handed over to an audience whose ID it does not know', () => {
  const part = { offset: 0, bytes: 65, sha256: 'a'.repeat(64), outcome: null } as const;
  const parts: readonly UploadPart[] = [
    { ...part, from: 0, to: 1, state: 'sent' },
    { ...part, from: 1, to: 2, state: 'waiting' },
  ];
  const recovered = recoverJob(sampleJob(1, { state: STATES['handed over'], parts }), NOW);
  expect(recovered).toMatchObject({ state: { kind: 'waiting' }, parts, receipts: [] });
});
