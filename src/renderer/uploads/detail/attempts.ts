import type { Receipt } from '../../../shared/upload';
import { t } from '../../translate';

/** One attempt at a request, numbered within its part. */
interface Attempt {
  readonly receipt: Receipt;
  /** Index among all attempts of the upload, from 0. */
  readonly index: number;
  readonly title: string;
}

/** Whether the server has confirmed the upload: before that it is not called a receipt. */
export function wasAccepted({ outcome, lookUp }: Receipt): boolean {
  return outcome.kind === 'created' || outcome.kind === 'created-unread' || lookUp?.verdict === 'found';
}

/** The attempts of an upload, latest first; a repeated part is distinguished from the next part. */
export function attemptsOf(receipts: readonly Receipt[]): readonly Attempt[] {
  const partOf = ({ part }: Receipt) => part?.number ?? 0;
  const totals = new Map<number, number>();
  const numbers = receipts.map((receipt) => {
    const number = (totals.get(partOf(receipt)) ?? 0) + 1;
    totals.set(partOf(receipt), number);
    return number;
  });
  return receipts
    .map((receipt, index) => ({
      receipt,
      index,
      title: titleOf(receipt, numbers[index] ?? 1, totals.get(partOf(receipt)) ?? 1),
    }))
    .reverse();
}

function titleOf({ part, outcome }: Receipt, attempt: number, attempts: number): string {
  const what = t(outcome.kind === 'not-sent' ? 'upload.attempt.notSent' : 'upload.attempt.left');
  const words = [
    part === undefined ? what : t('upload.attempt.part', { part: part.number, of: part.of }),
    ...(attempts > 1 ? [t('upload.attempt.number', { attempt, attempts })] : []),
    ...(part !== undefined && outcome.kind === 'not-sent' ? [what] : []),
  ];
  return words.join(', ');
}
