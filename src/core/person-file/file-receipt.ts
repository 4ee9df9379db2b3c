import { en } from '../../shared/messages/en/index';
import type { ColumnReceipt, FileReceipt, MadeFile } from '../../shared/person-file';
import type { MadePersonFile } from './make-person-files';

/** @param pathOf of a part, 1-based */
export function receiptOf(made: MadePersonFile, pathOf: (part: number) => string, written: Date): FileReceipt {
  return withPaths(madeFileOf(made, written), pathOf);
}

/** @param pathOf of a part, 1-based */
export function withPaths(file: MadeFile, pathOf: (part: number) => string): FileReceipt {
  return { ...file, parts: file.parts.map((part) => ({ path: pathOf(part.part), ...part })) };
}

/** The same of a file that has no name yet. */
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
      // A receipt is read by others, too: it speaks English, whoever makes it.
      const says = en[`platform.rule.${rule}`];
      const of = counts.columns[index] ?? null;
      return {
        header,
        field,
        width,
        form,
        rule,
        says,
        certainty,
        ...(note === undefined ? {} : { note: en[note] }),
        sources,
        counts: of,
      };
    }),
  };
}
