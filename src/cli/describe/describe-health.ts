import { assertNever } from '../../shared/errors';
import type { HealthFinding } from '../../shared/health';
import type { ListInfo } from '../../shared/list';
import { formatNumber } from '../terminal/output';

/** What may be wrong with the columns of a list, each with what to do; nothing where all is well. */
export function describeHealth({ columns }: Pick<ListInfo, 'columns'>, findings: readonly HealthFinding[]): string[] {
  if (findings.length === 0) return [];
  return [
    '  worth a look',
    ...findings.map((finding) => `    ${describeWhere(columns, finding)}: ${meaning(finding)}`),
  ];
}

function describeWhere(columns: ListInfo['columns'], { column, count, share, rows }: HealthFinding): string {
  const name = columns[column]?.name || `column ${column + 1}`;
  const percent = share < 0.01 ? 'under 1 %' : `${Math.round(share * 100)} %`;
  return `${name}, ${formatNumber(count)} of the sampled values (${percent}; seen in row ${rows.join(', ')})`;
}

function meaning(finding: HealthFinding): string {
  switch (finding.kind) {
    case 'several-values':
      return 'several values in one cell. Hash with --several-values to make a line of each.';
    case 'scientific-notation':
      return 'scientific notation. A spreadsheet has cut digits off, so they cannot be used: format the column as text and export it again.';
    case 'other-hash':
      return `look like ${finding.algorithm} hashes, which match nobody. Export the values themselves, or SHA-256.`;
    case 'no-country':
      return 'neither a country nor a plus sign, so they will probably match nobody. Hash with --country or --country-column.';
    case 'lost-zeros':
      return 'may have lost a zero at the head, as in a spreadsheet. Compare with the source; format the column as text and export it again.';
    case 'placeholder':
      return 'stand-ins for a missing value, such as test@test.com, 0000000000 or n/a. Leave such cells empty.';
    case 'repeated-value':
      return 'one and the same value. If it is a stand-in and not a person, leave such cells empty.';
    case 'role-address':
      return 'addresses of a role, such as info@ or sales@. They are hashed like others, but rarely match a person.';
    default:
      return assertNever(finding);
  }
}
