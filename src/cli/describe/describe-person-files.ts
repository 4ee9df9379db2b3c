import { countReasons } from '../../core/engine/persons/person-counts';
import type { FileReceipt } from '../../core/person-file/file-receipt';
import type { MadePersonFile, MadePersonFiles } from '../../core/person-file/make-person-files';
import { FIELD_REJECT_REASONS, type FieldRejectReason } from '../../shared/platform';
import { alignNumbers, describeRejectReason, formatBytes, formatNumber } from '../terminal/output';

type FieldReason = (typeof FIELD_REJECT_REASONS)[number];

const FIELD_REASONS: Readonly<Record<FieldReason, string>> = {
  'invalid-name': 'not a name',
  'invalid-city': 'not a city in Latin letters',
  'invalid-state': 'not a state or province',
  'invalid-postal-code': 'not a postal code',
  'invalid-country': 'not a country',
  'invalid-date': 'not a date of birth (as 1990-12-31, 31.12.1990 or 12/31/1990)',
  'ambiguous-date': 'a date whose day could be its month (say which with --date-order)',
  'invalid-year': 'not a year of birth of four digits',
  'invalid-gender': 'not a word for male or female, which is all that platforms know',
  'invalid-text': 'no text that can stand plain in the file',
  'invalid-handle': 'not a user name',
  'hashed-already': 'hashed already, where the platform wants the value itself',
  'no-match-key': 'too little for the platform to match a person by',
};

/** The result in words: of each file what was written, and what became of the rows. */
export function describePersonFiles(
  { files, suppression, leftOut }: MadePersonFiles,
  receipts: readonly FileReceipt[],
): string {
  const parts = files.map((file, index) => describeFile(file, receipts[index]));
  if (leftOut > 0) parts.push(`${formatNumber(leftOut)} rows left out, because they do not say what --only asks for`);
  for (const { field, counts } of suppression ?? []) {
    const unusable = countReasons(counts.rejected);
    parts.push(
      `Suppression lists, ${field}: ${formatNumber(counts.rows)} rows${unusable === 0 ? '' : `, ${formatNumber(unusable)} unusable: they leave out nobody`}`,
    );
  }
  return parts.join('\n');
}

function describeFile(
  { platform, file, planned, counts, lines, duplicates, parts }: MadePersonFile,
  receipt: FileReceipt | undefined,
): string {
  const facts: [number, string][] = [
    [counts.rows, 'rows read'],
    [lines, 'lines in the file, each once'],
    [duplicates, 'duplicates removed'],
    [counts.suppressed, 'lines left out, because a suppression list holds the person'],
    [countReasons(counts.rejected), 'rows rejected'],
    ...reasonFacts(counts.rejected, '  '),
  ];
  const columns = planned.flatMap(({ column }, index): [number, string][] => {
    const of = counts.columns[index];
    if (of === undefined) return [];
    const plain = column.form === 'plain' ? ', unhashed' : '';
    return [
      [of.values, `${column.header}${plain}`],
      [of.repaired, '  repaired'],
      [of.alreadyHashed, '  hashed already, passed through: by the rules of this platform?'],
      [of.unverified, '  without + or a country: they may match nobody (set --country)'],
      [of.unplaced, `  more than the file has columns for`],
      ...reasonFacts(of.rejected, '  unusable: '),
    ];
  });
  const shown = [
    ...facts.filter(([count], index) => index < 2 || count > 0),
    ...columns.filter(([count, text]) => count > 0 || !text.startsWith(' ')),
  ];
  const written = (receipt?.parts ?? []).map(
    ({ path, lines: count, bytes, sha256 }) =>
      `  ${path}: ${formatNumber(count)} lines, ${formatBytes(bytes)}, SHA-256 ${sha256}`,
  );
  const split = parts.length > 1 ? [`  in ${parts.length} files, because the platform takes no larger one`] : [];
  return [`${platform.name} (${file.name})`, alignNumbers(shown), ...split, ...written].join('\n');
}

function reasonFacts(reasons: Readonly<Partial<Record<FieldRejectReason, number>>>, lead: string): [number, string][] {
  return Object.entries(reasons)
    .map(([reason, count]): [number, string] => [count, `${lead}${inWords(reason)}`])
    .sort((a, b) => b[0] - a[0]);
}

function inWords(reason: string): string {
  const own = FIELD_REJECT_REASONS.find((one) => one === reason);
  return own === undefined ? describeRejectReason(reason) : FIELD_REASONS[own];
}

/** What a person should know of a file that was written. */
export function describeWarnings({ platform, planned, counts, lines, parts }: MadePersonFile): readonly string[] {
  const { minimum, maySplit, certainty } = platform.limits;
  const warnings: string[] = [];
  if (minimum !== null && lines < minimum.people) {
    const of = minimum.of === 'matched' ? 'matched people' : 'rows';
    const sure = certainty === 'unknown' ? ' (as integrators say)' : '';
    warnings.push(
      `${platform.name} needs at least ${formatNumber(minimum.people)} ${of}${sure}; this file has ${formatNumber(lines)}.`,
    );
  }
  if (parts.length > 1 && !maySplit) {
    warnings.push(
      `${platform.name} makes one audience of one file: the ${parts.length} files become as many audiences.`,
    );
  }
  if (counts.contradictions > 0) {
    const rows = counts.contradictions === 1 ? '1 row' : `${formatNumber(counts.contradictions)} rows`;
    warnings.push(
      `in ${rows} the phone number is of another country than the row says; both were written as they are.`,
    );
  }
  const doubts = planned.flatMap(({ column: { header, certainty, note } }) =>
    certainty === 'documented' || note === undefined ? [] : [{ header, certainty, note }],
  );
  for (const note of new Set(doubts.map((one) => one.note))) {
    const same = doubts.filter((one) => one.note === note);
    const what = same[0]?.certainty === 'contested' ? 'the rule is contested' : 'no rule of the platform was found';
    warnings.push(`${same.map(({ header }) => header).join(', ')}: ${what}. ${note}`);
  }
  return [...warnings, ...platform.notes];
}
