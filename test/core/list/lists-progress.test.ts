import { expect, test } from 'vitest';
import type { ReadProgress } from '../../../src/core/list/list';
import { ListsProgress } from '../../../src/core/list/lists-progress';

test('rows and bytes of several lists are reported as those of one, until their lines are written', () => {
  const { progress, reported } = progressOf(100, 50);
  const onFirst = progress.startList();
  onFirst(2, 40);
  onFirst(3, 100);
  progress.startList()(1, 50);
  progress.reportWriting();
  expect(reported).toEqual([
    { phase: 'hashing', rows: 2, bytesRead: 40, bytesTotal: 150 },
    { phase: 'hashing', rows: 5, bytesRead: 100, bytesTotal: 150 },
    { phase: 'hashing', rows: 6, bytesRead: 150, bytesTotal: 150 },
    { phase: 'writing', rows: 6, bytesRead: 150, bytesTotal: 150 },
  ]);
});

test('the total is unknown if one of the lists is a stream', () => {
  for (const sizes of [
    [null, 50],
    [100, null],
  ]) {
    const { progress, reported } = progressOf(...sizes);
    progress.startList()(1, 10);
    expect(reported).toEqual([{ phase: 'hashing', rows: 1, bytesRead: 10, bytesTotal: null }]);
  }
});

function progressOf(...sizes: readonly (number | null)[]) {
  const reported: ReadProgress[] = [];
  const lists = sizes.map((bytes) => ({ list: { info: { bytes } } }));
  return { progress: new ListsProgress(lists, (progress) => reported.push(progress)), reported };
}
