type Cells = readonly string[];

/** The third of the names that Qualtrics gives a column. */
const IMPORT_ID = /^\{"ImportId":"/;
/** A code, the question, and the ID by which the column is imported. */
const NAMES = 3;

/** Whether a record holds such IDs: nobody stands in it. */
export function isImportRecord(record: Cells): boolean {
  return record.length > 0 && record.every((cell) => IMPORT_ID.test(cell.trim()));
}

/** How many records precede the questions of a survey, which name its columns best; 0 for any other list. */
export function codesAboveQuestions(records: readonly Cells[]): number {
  return isImportRecord(records[NAMES - 1] ?? []) ? 1 : 0;
}
