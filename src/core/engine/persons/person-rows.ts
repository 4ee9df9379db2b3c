import type { PersonCells } from './cells/person-cells';
import { FileRows } from './file-rows';
import type { PersonLines, PersonTask } from './person-task';
import { RowContexts } from './row-contexts';
import { SuppressedDigests } from './values/suppressed-digests';
import type { ValueStore } from './values/value-store';

/** Makes the lines of all files from the rows of a list, batch after batch. */
export class PersonRows {
  private readonly contexts: RowContexts;
  private readonly files: readonly FileRows[];

  constructor(
    task: PersonTask,
    private readonly store: ValueStore,
  ) {
    this.contexts = new RowContexts(task);
    const suppressed = task.suppressed === null ? null : new SuppressedDigests(task.suppressed);
    this.files = task.files.map((file) => new FileRows(file, task, store, suppressed, this.contexts));
  }

  /** The lines of each file, in the order of the task. */
  take(cells: PersonCells): readonly PersonLines[] {
    this.store.clear();
    for (const file of this.files) file.begin(cells);
    for (let row = 0; row < cells.rows; row++) {
      const isWhole = cells.next();
      const context = this.contexts.of(cells);
      for (const file of this.files) file.takeRow(row, cells.rowNumber(row), isWhole ? cells : null, context);
    }
    this.store.finish();
    return this.files.map((file) => file.finish());
  }
}
