import { resolveCountry } from '../../normalise/country/country';
import type { RuleContext } from '../../platforms/rules';
import { createCountryLookup } from '../common/phone-rules';
import type { PersonCells } from './cells/person-cells';
import { FileRows } from './file-rows';
import type { PersonLines, PersonTask } from './person-task';
import { SuppressedDigests } from './values/suppressed-digests';
import type { ValueStore } from './values/value-store';

/** Makes the lines of all files from the rows of a list, batch after batch. */
export class PersonRows {
  private readonly countryOf: ReturnType<typeof createCountryLookup>;
  private readonly suppressed: SuppressedDigests | null;
  private readonly files: readonly FileRows[];

  constructor(
    private readonly task: PersonTask,
    private readonly store: ValueStore,
  ) {
    const { defaultCountry, suppressed } = task;
    this.countryOf = createCountryLookup(defaultCountry === null ? null : resolveCountry(defaultCountry));
    this.suppressed = suppressed === null ? null : new SuppressedDigests(suppressed);
    this.files = task.files.map((file) => new FileRows(file, task, store, this.suppressed));
  }

  /** The lines of each file, in the order of the task. */
  take(rows: PersonCells): readonly PersonLines[] {
    const { countryCell, dateOrder, genderLetters, fixTypos } = this.task;
    this.store.clear();
    for (const file of this.files) file.begin();
    const cells: string[] = [];
    for (let row = 0; row < rows.rows; row++) {
      const isWhole = rows.readNext(cells);
      const country = this.countryOf(countryCell === null ? '' : (cells[countryCell] ?? ''));
      const context: RuleContext = { country, dateOrder, genderLetters, fixTypos };
      for (const file of this.files) file.takeRow(rows.rowNumber(row), isWhole ? cells : null, context);
    }
    this.store.finish();
    return this.files.map((file) => file.finish());
  }
}
