import { describe, expect, it } from 'vitest';
import { attemptsOf, wasAccepted } from '../../../../src/renderer/uploads/detail/attempts';
import type { Receipt, UploadOutcome } from '../../../../src/shared/upload';
import { doneJob } from '../../../done-job';

const [ACCEPTED] = doneJob(1, 'https://api.example.com').receipts;
const NOT_SENT: UploadOutcome = { kind: 'not-sent', cause: 'unreachable', message: 'No network.', needsPerson: false };
const REFUSED: UploadOutcome = {
  kind: 'refused',
  message: 'No.',
  response: { status: 422, requestId: null, etag: null },
};

function receipt(changes: Partial<Receipt>): Receipt {
  if (ACCEPTED === undefined) throw new Error('a done job has a receipt');
  return { ...ACCEPTED, ...changes };
}

const titles = (receipts: readonly Receipt[]) => attemptsOf(receipts).map(({ title }) => title);

describe('the attempts of an upload', () => {
  it('are numbered only if there were several', () => {
    expect(titles([receipt({})])).toEqual(['What left this computer']);
    expect(titles([receipt({ outcome: REFUSED }), receipt({})])).toEqual([
      'What left this computer, attempt 2 of 2',
      'What left this computer, attempt 1 of 2',
    ]);
  });

  it('distinguish a part from a second attempt at it', () => {
    const first = { number: 1, of: 2 };
    const second = { number: 2, of: 2 };
    expect(titles([receipt({ part: first }), receipt({ part: second })])).toEqual(['Part 2 of 2', 'Part 1 of 2']);
    expect(
      titles([receipt({ part: first }), receipt({ part: second, outcome: REFUSED }), receipt({ part: second })]),
    ).toEqual(['Part 2 of 2, attempt 2 of 2', 'Part 2 of 2, attempt 1 of 2', 'Part 1 of 2']);
  });

  it('say so if nothing was sent', () => {
    expect(titles([receipt({ outcome: NOT_SENT })])).toEqual(['Nothing left this computer']);
  });

  it('are a receipt once the server has said that it received something', () => {
    expect(wasAccepted(receipt({}))).toBe(true);
    expect(wasAccepted(receipt({ outcome: REFUSED }))).toBe(false);
    expect(wasAccepted(receipt({ outcome: NOT_SENT }))).toBe(false);
  });
});
