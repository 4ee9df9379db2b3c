import type { UserType } from '../../../shared/audience';
import type { ColumnKind } from '../../../shared/list';
import type { Judge, Verdict } from './verdicts';

/** Kinds by which a person can be reached: by e-mail or phone. */
export const REACHING = ['email_hash', 'phone_hash'] as const satisfies readonly UserType[];

export function isReaching(kind: ColumnKind): boolean {
  return REACHING.some((reaching) => reaching === kind);
}

/** Kinds that values reveal; a customer ID may look like anything. */
const SHOWING = ['email_hash', 'mobile_advertiser_id', 'phone_hash'] as const satisfies readonly UserType[];

/** How certainly a cell identifies a person: a phone number outside all numbering plans only perhaps. */
type Certainty = 'sure' | 'perhaps' | 'no';

interface Identified {
  readonly certainty: Certainty;
  /** The cell holds nothing else. */
  readonly whole: boolean;
}

const NOBODY: Identified = { certainty: 'no', whole: true };

/** @param cell trimmed */
export function identify(cell: string, judge: Judge): Identified {
  let perhaps = NOBODY;
  for (const kind of SHOWING) {
    const verdict = judge.verdict(kind, cell);
    if (isSure(verdict, kind, cell)) return { certainty: 'sure', whole: verdict !== 'partly' };
    // Digits within a sentence are a date or an amount.
    if (isNumberAlone(verdict) && /^[+(\p{Nd}]/u.test(cell)) perhaps = { certainty: 'perhaps', whole: true };
  }
  return perhaps;
}

function isSure(verdict: Verdict, kind: UserType, cell: string): boolean {
  if (verdict === 'digest' || verdict === 'accepted' || verdict === 'partly') {
    return kind !== 'mobile_advertiser_id' || !/^\d{16}$/.test(cell);
  }
  // 32 hex digits are a device ID only if the header says so.
  return verdict === 'repaired' && kind !== 'mobile_advertiser_id';
}

function isNumberAlone(verdict: Verdict): boolean {
  return verdict === 'unverified' || verdict === 'digits';
}

/** Whether a cell may identify somebody, who must not be missed. */
export function mayIdentify(cell: string, judge: Judge): boolean {
  return identify(cell.trim(), judge).certainty !== 'no';
}
