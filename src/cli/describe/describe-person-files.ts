import type { MadePersonFile, MadePersonFiles } from '../../core/person-file/make-person-files';
import { rowsByList } from '../../core/person-file/rows-by-list';
import { countRejected, type ListRows, REJECT_REASONS } from '../../shared/audience';
import { FIELD_REJECT_REASONS, type FieldRejectReason } from '../../shared/field';
import { bytes, type Message, type MessageId, message } from '../../shared/messages/message';
import type { FileReceipt } from '../../shared/person-file';
import { t, translate } from '../translate';
import { alignNumbers, type Fact } from './describe-counts';
import { describeRunNotes } from './describe-notes';

type Reasons = Readonly<Partial<Record<FieldRejectReason, number>>>;

/** The result in words: what was written to each file, and what became of the rows. */
export function describePersonFiles(
  { files, suppression, filteredOut }: MadePersonFiles,
  receipts: readonly FileReceipt[],
): string {
  const parts = files.map((file, index) => describeFile(file, receipts[index]));
  if (filteredOut > 0) parts.push(alignNumbers([fact('counts.noConsent', filteredOut)]));
  for (const { field, counts } of suppression ?? []) {
    const count = countRejected(counts.rejected);
    const unusable = count === 0 ? '' : message('cli.file.suppressionUnusable', { count });
    parts.push(t('cli.file.suppressionRows', { field, rows: counts.rows, unusable }));
  }
  return parts.join('\n');
}

function describeFile(made: MadePersonFile, receipt: FileReceipt | undefined): string {
  const { platform, file, counts, lines, duplicates, parts } = made;
  const facts: readonly Fact[] = [
    fact('counts.rows', counts.rows),
    fact('cli.file.lines', lines),
    fact('counts.duplicates', duplicates),
    fact('cli.file.suppressed', counts.suppressed),
    fact('counts.rejected', countRejected(counts.rejected)),
  ];
  const shown = facts.filter(([count], index) => index < 2 || count > 0);
  const written = (receipt?.parts ?? []).map(
    ({ path, lines: count, bytes: size, sha256 }) =>
      `  ${t('cli.file.written', { path, lines: count, size: bytes(size), sha256 })}`,
  );
  return [
    `${platform.name} (${file.name})`,
    alignNumbers([...shown, ...reasonFacts(counts.rejected, (reason) => reason), ...columnFacts(made)]),
    ...severalLists(made).map(({ title, rows, usable, noConsent, invalid, empty }) => {
      return `  ${t('cli.file.list', { list: title, rows, usable, rejected: invalid + empty, noConsent })}`;
    }),
    ...(parts.length > 1 ? [`  ${t('cli.file.split', { files: parts.length })}`] : []),
    ...written,
  ].join('\n');
}

/** What became of the rows of each list; empty if there is only one. */
export function severalLists({ byList }: MadePersonFile): readonly ListRows[] {
  return byList.length < 2 ? [] : rowsByList(byList);
}

/** The number of values in each column, then whatever deserves a look. */
function columnFacts({ planned, counts }: MadePersonFile): readonly Fact[] {
  return planned.flatMap(({ column: { header, form } }, index): readonly Fact[] => {
    const of = counts.columns[index];
    if (of === undefined) return [];
    const details: readonly Fact[] = [
      fact('counts.repaired', of.repaired),
      fact('cli.file.alreadyHashed', of.alreadyHashed),
      fact('cli.file.unverified', of.unverified),
      fact('cli.file.unplaced', of.unplaced),
    ];
    return [
      [of.values, form === 'plain' ? t('cli.file.plain', { header }) : header],
      ...details.filter(([count]) => count > 0).map(([count, words]): Fact => [count, `  ${words}`]),
      ...reasonFacts(of.rejected, (reason) => message('cli.file.unusable', { reason })),
    ];
  });
}

function fact(id: MessageId, count: number): Fact {
  return [count, translate({ id, values: { count } })];
}

/** The most frequent first. */
function reasonFacts(reasons: Reasons, describeReason: (reason: Message) => Message): readonly Fact[] {
  return [...REJECT_REASONS, ...FIELD_REJECT_REASONS]
    .flatMap((reason): readonly Fact[] => {
      const count = reasons[reason];
      return count === undefined ? [] : [[count, `  ${translate(describeReason(message(`reject.${reason}`)))}`]];
    })
    .sort((a, b) => b[0] - a[0]);
}

/** What the marketer should know of a file that was written. */
export function describeWarnings(made: MadePersonFile): readonly string[] {
  const { platform, planned, counts, lines, parts, mailTypos } = made;
  const { minimum, maySplit, certainty } = platform.limits;
  const named = platform.name;
  const warnings: Message[] = [];
  if (minimum !== null && lines < minimum.people) {
    const sure = certainty === 'unknown' ? message('cli.file.asOthersSay') : '';
    const values = { platform: named, least: minimum.people, lines };
    warnings.push(
      minimum.of === 'rows'
        ? message('cli.file.tooFewRows', values)
        : message('cli.file.tooFewMatched', { ...values, sure }),
    );
  }
  if (parts.length > 1 && !maySplit) {
    warnings.push(message('cli.file.severalAudiences', { platform: named, files: parts.length }));
    const least = minimum?.people ?? 0;
    const fewest = Math.min(...parts.map((part) => part.lines));
    if (fewest < least) warnings.push(message('cli.file.smallPart', { platform: named, least, lines: fewest }));
  }
  if (counts.contradictions > 0) warnings.push(message('cli.file.contradictions', { count: counts.contradictions }));
  const doubts = planned.flatMap(({ column: { header, certainty, note } }) =>
    certainty === 'documented' || note === undefined ? [] : [{ header, certainty, note }],
  );
  for (const note of new Set(doubts.map((item) => item.note))) {
    const same = doubts.filter((item) => item.note === note);
    const id = same[0]?.certainty === 'contested' ? 'cli.file.contested' : 'cli.file.unknownRule';
    warnings.push(message(id, { columns: same.map(({ header }) => header), note: message(note) }));
  }
  return [
    ...warnings.map(translate),
    ...describeRunNotes([{ unreadCountries: null, mailTypos }]),
    ...platform.notes.map((note) => translate(message(note))),
  ];
}
