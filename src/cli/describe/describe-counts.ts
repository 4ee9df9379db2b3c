import type { PreparedUserType } from '../../core/prepare-audience';
import {
  type AudienceCounts,
  countRejected,
  type ListCounts,
  REJECT_REASONS,
  type RejectReason,
  type RowCounts,
} from '../../shared/audience';
import { type Message, type MessageId, message } from '../../shared/messages/message';
import { formatNumber, t, translate } from '../translate';

/** The result in words; of several user types each has a heading. */
export function describePrepared(prepared: readonly PreparedUserType[]): string {
  return prepared
    .map((item) => (prepared.length === 1 ? describeUserType(item) : `${item.userType}\n${describeUserType(item)}`))
    .join('\n');
}

/** Why most of the unusable cells could not be used; null if none was rejected. */
export function mostFrequentReject(prepared: readonly PreparedUserType[]): Message | null {
  const inAll = (reason: RejectReason) => prepared.reduce((sum, { counts }) => sum + (counts.rejected[reason] ?? 0), 0);
  const most = REJECT_REASONS.reduce((best, reason) => (inAll(reason) > inAll(best) ? reason : best));
  return inAll(most) === 0 ? null : message(`reject.${most}`);
}

function describeUserType({ counts, byList, suppression }: PreparedUserType): string {
  const lists = byList.length < 2 ? [] : byList.map(describeList);
  return [describeCounts(counts), ...describeSuppression(suppression), ...lists].join('\n  ');
}

function describeList({ title, counts }: ListCounts): string {
  const { rows, hashed, rejected } = counts;
  return t('counts.list', { list: title, rows, usable: hashed, rejected: countRejected(rejected) });
}

function describeSuppression(suppression: RowCounts | null): readonly string[] {
  if (suppression === null) return [];
  const { rows, unverified } = suppression;
  const rejected = countRejected(suppression.rejected);
  const doubts = [
    ...(rejected === 0 ? [] : [t('counts.suppression.rejected', { count: rejected })]),
    ...(unverified === 0 ? [] : [t('counts.suppression.unverified', { count: unverified })]),
  ];
  return [t('counts.suppression.rows', { count: rows }), ...doubts];
}

export type Fact = readonly [count: number, words: string];

/** One fact a line; facts that did not occur have no line. */
function describeCounts(counts: AudienceCounts): string {
  const facts: readonly Fact[] = [
    fact('counts.rows', counts.rows),
    fact('counts.unique', counts.unique),
    fact('counts.duplicates', counts.duplicates),
    fact('counts.suppressed', counts.suppressed),
    fact('counts.repaired', counts.repaired),
    fact('counts.alreadyHashed', counts.alreadyHashed),
    fact('counts.unverified', counts.unverified),
    fact('counts.noConsent', counts.noConsent ?? 0),
    fact('counts.ignoredCells', counts.ignoredCells),
    fact('counts.rejected', countRejected(counts.rejected)),
  ];
  const shown = facts.filter(([count], index) => index < 2 || count > 0);
  const reasons = REJECT_REASONS.flatMap((reason): readonly Fact[] => {
    const count = counts.rejected[reason];
    return count === undefined ? [] : [[count, `  ${translate(message(`reject.${reason}`))}`]];
  });
  return alignNumbers([...shown, ...reasons.sort((a, b) => b[0] - a[0])]);
}

function fact(id: Extract<MessageId, `counts.${string}`>, count: number): Fact {
  return [count, translate({ id, values: { count } })];
}

/** Facts below each other, their numbers aligned. */
export function alignNumbers(facts: readonly Fact[]): string {
  const width = Math.max(...facts.map(([count]) => formatNumber(count).length));
  return facts.map(([count, words]) => `${formatNumber(count).padStart(width)}  ${words}`).join('\n');
}
