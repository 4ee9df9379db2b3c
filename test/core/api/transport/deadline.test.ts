import { expect, it, vi } from 'vitest';
import { createDeadline, NO_ANSWER } from '../../../../src/core/api/transport/deadline';

it('a deadline that was released is not set again, so that it keeps no program alive', () => {
  vi.useFakeTimers();
  const deadline = createDeadline(undefined);
  deadline.set(1000, NO_ANSWER);
  deadline.release();
  deadline.set(1000, NO_ANSWER);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
