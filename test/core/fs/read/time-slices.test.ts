import { expect, it } from 'vitest';
import { timeSlices } from '../../../../src/core/fs/read/time-slices';

/** Keeps the thread busy for longer than a slice. */
function workLong(): void {
  const until = performance.now() + 10;
  while (performance.now() < until);
}

it('lets what waits go first after each slice of long work', async () => {
  const order: string[] = [];
  const nextSlice = timeSlices();
  for (const step of ['first step', 'second step']) {
    workLong();
    order.push(step);
    setImmediate(() => order.push(`what waited after the ${step}`));
    await nextSlice();
  }
  expect(order).toEqual([
    'first step',
    'what waited after the first step',
    'second step',
    'what waited after the second step',
  ]);
});
