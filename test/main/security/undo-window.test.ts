import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createUndoWindow } from '../../../src/main/security/undo-window';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('returns once what was kept last', () => {
  const undo = createUndoWindow<string>();
  undo.keep('a');
  undo.keep('b');
  expect([undo.take(), undo.take()]).toEqual(['b', null]);
});

it('releases it when its time is over, counted from the last', () => {
  const undo = createUndoWindow<string>(1000);
  undo.keep('a');
  vi.advanceTimersByTime(900);
  undo.keep('b');
  vi.advanceTimersByTime(900);
  expect(undo.take()).toBe('b');
  undo.keep('c');
  vi.advanceTimersByTime(1001);
  expect(undo.take()).toBeNull();
});
