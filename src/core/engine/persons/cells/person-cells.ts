/** The mapped cells of some rows of a list, read row after row. */
export interface PersonCells {
  readonly rows: number;
  /** As a spreadsheet shows it; rows are counted from 0. */
  rowNumber(row: number): number;
  /** Reads the next row into a reused array; false if its record was too long to keep. */
  readNext(into: string[]): boolean;
}
