import { core } from '../../shared/messages/en/core/index';
import type { ColumnReceipt, FileReceipt, MadeFile } from '../../shared/person-file';
import type { MadePersonFile } from './make-person-files';

/** The receipt of a saved file. @param pathOf path of a part, 1-based */
export function receiptOf(made: MadePersonFile, pathOf: (part: number) => string, written: Date): FileReceipt {
  return withPaths(madeFileOf(made, written), pathOf);
}

/** The receipt of a file that was saved after it was made. @param pathOf path of a part, 1-based */
export function withPaths(file: MadeFile, pathOf: (part: number) => string): FileReceipt {
  return { ...file, parts: file.parts.map((part) => ({ path: pathOf(part.part), ...part })) };
}

/** The receipt of a file that is not saved yet. */
export function madeFileOf(made: MadePersonFile, written: Date): MadeFile {
  const { platform, file, planned, counts, lines, duplicates, parts } = made;
  return {
    platform: platform.id,
    name: platform.name,
    file: file.name,
    written: written.toISOString(),
    parts,
    rows: counts.rows,
    lines,
    duplicates,
    suppressed: counts.suppressed,
    contradictions: counts.contradictions,
    rejected: counts.rejected,
    columns: planned.map(({ column, width }, index): ColumnReceipt => {
      const { header, field, form, rule, certainty, note, sources } = column;
      // Others read a receipt, too, so it is in English.
      const says = core[`platform.rule.${rule}`];
      const of = counts.columns[index] ?? null;
      return {
        header,
        field,
        width,
        form,
        rule,
        says,
        certainty,
        ...(note === undefined ? {} : { note: core[note] }),
        sources,
        counts: of,
      };
    }),
  };
}
