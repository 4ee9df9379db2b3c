import type { HealthFinding, HealthKind } from '../../shared/health';
import { formatCount } from '../format';

type FindingDescription = { readonly what: string; readonly advice: string };

const descriptions: Readonly<Record<Exclude<HealthKind, 'other-hash'>, FindingDescription>> = {
  'several-values': {
    what: 'several values in one cell',
    advice: 'Tick “Cells may hold several values” to make a code of each.',
  },
  'scientific-notation': {
    what: 'scientific notation, such as 4.9E+11',
    advice: 'A spreadsheet has cut digits off, so they cannot be used. Format the column as text and export it again.',
  },
  'no-country': {
    what: 'neither a country nor a plus sign',
    advice: 'They will probably match nobody. Choose the country column, or the country of such numbers, above.',
  },
  'lost-zeros': {
    what: 'may have lost a zero at the head',
    advice: 'Spreadsheets drop it. Compare with the source; format the column as text and export it again.',
  },
  placeholder: {
    what: 'stand-ins for a missing value, such as test@test.com, 0000000000 or n/a',
    advice: 'Some of them look right and would be hashed. Leave such cells empty in your list.',
  },
  'repeated-value': {
    what: 'one and the same value',
    advice: 'It counts as one person. If it is a stand-in, leave such cells empty in your list.',
  },
  'role-address': {
    what: 'addresses of a role, such as info@ or sales@',
    advice: 'They are hashed like others, but rarely match a person.',
  },
};

function describeFinding(finding: HealthFinding): FindingDescription {
  if (finding.kind !== 'other-hash') return descriptions[finding.kind];
  return {
    what: `look like ${finding.algorithm} codes`,
    advice: 'Only SHA-256 codes can match. Export the values themselves, or SHA-256.',
  };
}

/** What may be wrong with a list, as far as its first rows tell. */
export const health = {
  title: 'Worth a look in your list',
  hint: 'Seen in the first rows. Nothing is changed because of it.',
  finding: (column: string, finding: HealthFinding) =>
    `${column}: ${formatCount(finding.count, 'value', 'values')} (${formatShare(finding.share)}), ${describeFinding(finding).what}`,
  advice: (finding: HealthFinding) => describeFinding(finding).advice,
  rows: (rows: readonly number[]) => `Seen in row ${rows.join(', ')}.`,
} as const;

function formatShare(share: number): string {
  return share < 0.01 ? 'under 1 %' : `${Math.round(share * 100)} %`;
}
