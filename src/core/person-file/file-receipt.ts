import type { Certainty, Field, RuleName, Source, ValueForm } from '../../shared/platform';
import type { PersonCounts } from '../engine/persons/person-task';
import { RULE_WORDS } from '../platforms/rule-words';
import type { MadePersonFile } from './make-person-files';
import type { WrittenPart } from './write-parts';

/** What was written for a platform, by which rules, and where these are from. It holds no value of a list. */
export interface FileReceipt {
  readonly platform: string;
  readonly name: string;
  readonly file: string;
  /** ISO 8601. */
  readonly written: string;
  readonly parts: readonly (WrittenPart & { readonly path: string })[];
  readonly rows: number;
  readonly lines: number;
  readonly duplicates: number;
  readonly suppressed: number;
  readonly contradictions: number;
  readonly rejected: PersonCounts['rejected'];
  readonly columns: readonly ColumnReceipt[];
}

interface ColumnReceipt {
  readonly header: string;
  readonly field: Field;
  /** So many columns of this name. */
  readonly width: number;
  readonly form: ValueForm;
  readonly rule: RuleName;
  /** What the rule does, in a sentence. */
  readonly says: string;
  readonly certainty: Certainty;
  readonly note?: string;
  readonly sources: readonly Source[];
  readonly counts: PersonCounts['columns'][number] | null;
}

/** @param pathOf of a part, 1-based */
export function receiptOf(made: MadePersonFile, pathOf: (part: number) => string, written: Date): FileReceipt {
  const { platform, file, planned, counts, lines, duplicates, parts } = made;
  return {
    platform: platform.id,
    name: platform.name,
    file: file.name,
    written: written.toISOString(),
    parts: parts.map((part) => ({ path: pathOf(part.part), ...part })),
    rows: counts.rows,
    lines,
    duplicates,
    suppressed: counts.suppressed,
    contradictions: counts.contradictions,
    rejected: counts.rejected,
    columns: planned.map(({ column, width }, index): ColumnReceipt => {
      const { header, field, form, rule, certainty, note, sources } = column;
      const says = RULE_WORDS[rule].says;
      const of = counts.columns[index] ?? null;
      return {
        header,
        field,
        width,
        form,
        rule,
        says,
        certainty,
        ...(note === undefined ? {} : { note }),
        sources,
        counts: of,
      };
    }),
  };
}
