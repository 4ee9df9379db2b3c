import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { throttle } from '../../../src/main/hashing/throttle';

describe('coalesced events', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('pass the first at once, then the latest of each interval, and never lose the last', () => {
    const delivered: number[] = [];
    const emit = throttle<number>((value) => delivered.push(value), 100);
    emit(1);
    expect(delivered).toEqual([1]);
    emit(2);
    emit(3);
    expect(delivered).toEqual([1]);
    vi.advanceTimersByTime(100);
    expect(delivered).toEqual([1, 3]);
    vi.advanceTimersByTime(1_000);
    expect(delivered).toEqual([1, 3]);
    emit(4);
    expect(delivered).toEqual([1, 3, 4]);
  });

  it('come at most ten times a second', () => {
    let delivered = 0;
    const emit = throttle(() => {
      delivered += 1;
    });
    for (let millisecond = 0; millisecond < 1_000; millisecond++) {
      emit(null);
      vi.advanceTimersByTime(1);
    }
    expect(delivered).toBeLessThanOrEqual(11);
    expect(delivered).toBeGreaterThanOrEqual(10);
  });
});
