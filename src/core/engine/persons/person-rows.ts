import { resolveCountry } from '../../normalise/country/country';
import type { RuleContext } from '../../platforms/rules';
import { createCountryLookup } from '../common/phone-rules';
import type { PersonCells } from './cells/person-cells';
import { FileRows } from './file-rows';
import { SuppressedDigests } from './hash/suppressed-digests';
import type { ValueHasher } from './hash/value-hasher';
import type { PersonLines, PersonTask } from './person-task';

/** Makes the lines of all files from the rows of a list, batch after batch. */
export class PersonRows {
  private readonly countryOf: ReturnType<typeof createCountryLookup>;
  private readonly suppressed: SuppressedDigests | null;
  private readonly files: readonly FileRows[];

  constructor(
    private readonly task: PersonTask,
    private readonly hasher: ValueHasher,
  ) {
    const { defaultCountry, suppressed } = task;
    this.countryOf = createCountryLookup(defaultCountry === null ? null : resolveCountry(defaultCountry));
    this.suppressed = suppressed === null ? null : new SuppressedDigests(suppressed);
    this.files = task.files.map((file) => new FileRows(file, task, hasher, this.suppressed));
  }

  /** Of each file its lines, in the order of the task. */
  take(rows: PersonCells): readonly PersonLines[] {
    const { countryCell, dateOrder, genderLetters, fixTypos } = this.task;
    this.hasher.clear();
    for (const file of this.files) file.begin();
    const cells: string[] = [];
    for (let row = 0; row < rows.rows; row++) {
      const isWhole = rows.readNext(cells);
      const country = this.countryOf(countryCell === null ? '' : (cells[countryCell] ?? ''));
      const context: RuleContext = { country, dateOrder, genderLetters, fixTypos };
      for (const file of this.files) file.takeRow(rows.rowNumber(row), isWhole ? cells : null, context);
    }
    this.hasher.finish();
    return this.files.map((file) => file.finish());
  }
}
