import { expect, it, vi } from 'vitest';
import { createDeadline, RESPONSE_TIMEOUT } from '../../../../src/core/api/transport/deadline';

it('a released deadline is not set again, so it keeps no program alive', () => {
  vi.useFakeTimers();
  const deadline = createDeadline(undefined);
  deadline.set(1000, RESPONSE_TIMEOUT);
  deadline.release();
  deadline.set(1000, RESPONSE_TIMEOUT);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
