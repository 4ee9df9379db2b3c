import type { HashEngine } from '../../../../src/core/engine/engine';
import { addPersonCounts, noPersonCounts } from '../../../../src/core/engine/persons/person-counts';
import type { PersonReject, PersonTask } from '../../../../src/core/engine/persons/person-task';
import type { OpenList } from '../../../../src/core/list/list';
import { NEVER } from '../hash-whole-list';

/** Of a list that says nothing special, where the marketer has chosen nothing. */
export const NO_CHOICES = {
  countryNumbers: 'unclear',
  countryCell: null,
  defaultCountry: null,
  dateOrder: null,
  genderLetters: null,
  multiValue: false,
  base64Digests: false,
  fixTypos: false,
  filter: null,
  suppressed: null,
} as const satisfies Partial<PersonTask>;

/** The lines of each file in order within each partition, all counts, and all rejects in order. */
export async function personLines(engine: HashEngine, list: OpenList, task: PersonTask) {
  let filteredOut = 0;
  let counts = task.files.map(({ columns }) => noPersonCounts(columns.length));
  const rejects: PersonReject[][] = task.files.map(() => []);
  const lines: string[][] = task.files.map(() => []);
  for await (const { files, filteredOut: excluded } of engine.persons(list, task, NEVER)) {
    filteredOut += excluded;
    counts = counts.map((before, index) => addPersonCounts(before, files[index]?.counts ?? before));
    for (const [index, file] of files.entries()) {
      rejects[index]?.push(...file.rejects);
      let start = 0;
      file.partitionEnds.forEach((end, partition) => {
        const text = Buffer.from(file.text.subarray(start, end)).toString();
        lines[index]?.push(...text.split('\n').map((line) => `${partition} ${line}`));
        start = end;
      });
    }
  }
  return {
    counts,
    filteredOut,
    rejects,
    lines: lines.map((some) => some.filter((line) => !line.endsWith(' ')).sort()),
  };
}
