import { expect, it, vi } from 'vitest';
import { createDeadline, NO_RESPONSE } from '../../../../src/core/api/transport/deadline';

it('a released deadline is not set again, so it keeps no program alive', () => {
  vi.useFakeTimers();
  const deadline = createDeadline(undefined);
  deadline.set(1000, NO_RESPONSE);
  deadline.release();
  deadline.set(1000, NO_RESPONSE);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
