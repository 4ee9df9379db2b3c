import { expect, it } from 'vitest';
import { retryWhileBusy } from '../../../../src/core/fs/write/retry-while-busy';

function failingTimes(times: number, code: string): { operation: () => Promise<string>; calls: () => number } {
  let calls = 0;
  return {
    calls: () => calls,
    operation: async () => {
      calls += 1;
      if (calls <= times) throw Object.assign(new Error(code), { code });
      return 'done';
    },
  };
}

it.each(['EPERM', 'EBUSY', 'EACCES'])('waits for whoever holds the file (%s)', async (code) => {
  const { operation, calls } = failingTimes(3, code);
  expect(await retryWhileBusy(operation)).toBe('done');
  expect(calls()).toBe(4);
});

it('gives up at the limit with the last failure', async () => {
  const { operation, calls } = failingTimes(Number.POSITIVE_INFINITY, 'EBUSY');
  await expect(retryWhileBusy(operation, 300)).rejects.toMatchObject({ code: 'EBUSY' });
  expect(calls()).toBeGreaterThan(1);
});

it('does not retry what waiting cannot fix', async () => {
  const { operation, calls } = failingTimes(1, 'ENOSPC');
  await expect(retryWhileBusy(operation)).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(calls()).toBe(1);
});
