import { describe, expect, it } from 'vitest';
import { lastAccount } from '../../../../src/renderer/state/uploads/last-account';
import { doneJob } from '../../../done-job';

const API = 'https://api.example.com';

function jobTo(adAccountId: string, daysAgo: number, api = API) {
  const job = doneJob(daysAgo, api);
  return { ...job, target: { ...job.target, fields: { ...job.target.fields, adAccountId } } } as typeof job;
}

describe('the ad account to begin with', () => {
  it('is that of the newest upload to this address', () => {
    const jobs = [jobTo('7', 3), jobTo('8', 1), jobTo('9', 2), jobTo('1', 0, 'https://other.example.com')];
    expect(lastAccount(jobs, API)).toBe('8');
  });

  it('is unknown before the first upload', () => {
    expect(lastAccount([jobTo('1', 0, 'https://other.example.com')], API)).toBe('');
  });
});
