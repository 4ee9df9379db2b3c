import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { coalesce } from '../../../src/main/hashing/throttle';

describe('coalesced events', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('pass the first at once, then the latest of each interval, and never lose the last', () => {
    const delivered: number[] = [];
    const tell = coalesce<number>((value) => delivered.push(value), 100);
    tell(1);
    expect(delivered).toEqual([1]);
    tell(2);
    tell(3);
    expect(delivered).toEqual([1]);
    vi.advanceTimersByTime(100);
    expect(delivered).toEqual([1, 3]);
    vi.advanceTimersByTime(1_000);
    expect(delivered).toEqual([1, 3]);
    tell(4);
    expect(delivered).toEqual([1, 3, 4]);
  });

  it('come at most ten times a second', () => {
    let delivered = 0;
    const tell = coalesce(() => {
      delivered += 1;
    });
    for (let millisecond = 0; millisecond < 1_000; millisecond++) {
      tell(null);
      vi.advanceTimersByTime(1);
    }
    expect(delivered).toBeLessThanOrEqual(11);
    expect(delivered).toBeGreaterThanOrEqual(10);
  });
});
