import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, of each run of `npm test`. */
const SLOWEST = [
  'test/app/desktop/updates.test.ts',
  'test/privacy/proof.test.ts',
  'test/app/speed/speed.test.ts',
  'test/app/drafts.test.ts',
  'test/app/uploads-table.test.ts',
  'test/app/languages.test.ts',
  'test/packaged/built.test.ts',
  'test/app/desktop/endings.test.ts',
  'test/app/accessibility.test.ts',
  'test/app/desktop/desktop.test.ts',
  'test/app/desktop/errors.test.ts',
  'test/app/lists/bad-input.test.ts',
  'test/app/desktop/hostile-page.test.ts',
  'test/app/audiences.test.ts',
  'test/app/smallest-window.test.ts',
  'test/e2e/memory.test.ts',
  'test/e2e/upload/upload-queue.test.ts',
  'test/faults/built/kill/uploads.test.ts',
  'test/e2e/lists/corpus.test.ts',
  'test/corpus/corpus.test.ts',
  'test/core/engine/runs/agreement.test.ts',
  'test/core/list/linear.test.ts',
  'test/patterns/patterns.test.ts',
  'test/fuzz/workbooks/workbooks.test.ts',
  'test/fuzz/kept-files.test.ts',
];

/** Begins the slowest files first: one that is begun last would keep the run for itself. The others follow as in vitest. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = SLOWEST.findIndex((file) => moduleId.endsWith(file));
  return place < 0 ? SLOWEST.length : place;
}
