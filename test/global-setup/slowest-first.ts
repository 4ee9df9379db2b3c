import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Projects whose files mostly wait: for windows, processes and keyrings. */
const WAITING = ['commands', 'e2e'];
/** Those whose files compute. The others, quick and many, end the run, so that no worker is left alone. */
const COMPUTING = ['thorough'];

/** The files that take longest, each more than most of the others together. */
const SLOWEST = [
  'test/app/desktop/updates.test.ts',
  'test/e2e/upload/upload-queue.test.ts',
  'test/app/speed/speed.test.ts',
  'test/e2e/lists/special-files.test.ts',
  'test/privacy/proof.test.ts',
  'test/corpus/corpus.test.ts',
  'test/patterns/patterns.test.ts',
  'test/core/engine/runs/agreement.test.ts',
  'test/fuzz/workbooks/workbooks.test.ts',
  'test/core/list/linear.test.ts',
];

/**
 * The order in which files are begun: such as wait beside such as compute, the slowest of each first. In the order of
 * vitest, one project after the other, processors would stand idle while all workers wait.
 */
export class SideBySide extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = (await super.sort(files)).toSorted((one, other) => slowness(one) - slowness(other));
    const of = (projects: readonly string[]) => sorted.filter(({ project }) => projects.includes(project.name));
    const mixed = [of(WAITING), of(COMPUTING)].flatMap((kind) =>
      kind.map((file, index) => ({ file, place: (index + 0.5) / kind.length })),
    );
    const begun = mixed.toSorted((one, other) => one.place - other.place).map(({ file }) => file);
    return [...begun, ...sorted.filter((file) => !begun.includes(file))];
  }
}

function slowness({ moduleId }: TestSpecification): number {
  const place = SLOWEST.findIndex((file) => moduleId.endsWith(file));
  return place < 0 ? SLOWEST.length : place;
}
