import { EMAIL_AS_IT_IS, VERDICT_DEFERRED, VERDICT_HASHED, VERDICT_INVALID } from '../../abi/abi';
import {
  copyLowerCell,
  equalInCell,
  equalTo,
  isPlainWord,
  LOCAL_PART,
  membersOf,
  withinCell,
} from '../character-classes';
import { hashNextLane, nextLane } from '../digests/partitions';
import { withoutDotsAndTag } from './email-forms';
import { isSuspected } from './suspected-domains';

/** The top-level domain of no mailbox, with its dot, as a word of eight characters. */
const INVALID: u64 = 0x64696c61766e692e;

let form: u32 = EMAIL_AS_IT_IS;

/** How addresses are hashed until it is set again. */
export function setEmailForm(wanted: u32): void {
  form = wanted;
}

/**
 * Hashes a cell that is certainly an e-mail address and needs no repair but lower case: the regular expressions of
 * `normalise/email.ts` as bit masks, one bit per character. The cell is trimmed and fits into one message.
 */
export function judgeEmail(start: u32, length: u32): u32 {
  const lane = nextLane();
  copyLowerCell(start, length, lane);
  const letters = withinCell(0x61, 26, lane, length);
  const digits = withinCell(0x30, 10, lane, length);
  const ats = equalInCell(0x40, lane, length);
  const dots = equalInCell(0x2e, lane, length);
  const last = (<u64>1) << (length - 1);
  const whole = last | (last - 1);
  if (ats == 0) return isPlainWord(lane, whole) && !mayBeEncoded(lane, length) ? VERDICT_INVALID : VERDICT_DEFERRED;

  const at = ats & -ats;
  const localPart = at - 1;
  const domain = whole & ~(at | localPart);
  const others = whole & ~(letters | digits | dots | at);
  let hyphens: u64 = 0;
  // Most addresses hold nothing else.
  if (others != 0) {
    hyphens = equalTo(0x2d, lane);
    if ((others & domain & ~hyphens) != 0) return VERDICT_DEFERRED;
    if ((membersOf(LOCAL_PART, lane) & localPart) != localPart) return VERDICT_DEFERRED;
  }

  // Atoms and labels: a dot must not be next to another dot, an end or the @.
  const edges = 1 | (at >> 1) | (at << 1) | last;
  if ((dots & (dots << 1)) != 0 || (dots & edges) != 0 || localPart == 0 || domain == 0) return VERDICT_DEFERRED;

  const domainDots = dots & domain;
  const labelEdges = (domainDots << 1) | (domainDots >> 1) | (at << 1) | last;
  if (domainDots == 0 || (hyphens & domain & labelEdges) != 0) return VERDICT_DEFERRED;

  const lastDot = (<u64>1) << (63 - clz(domainDots));
  const topLevel = domain & ~(lastDot | (lastDot - 1));
  const topLength = popcnt(topLevel);
  if ((letters & topLevel) != topLevel || topLength < 2) return VERDICT_DEFERRED;
  if (topLength == 7 && load<u64>(lane + length - 8) == INVALID) return VERDICT_DEFERRED;

  // Read from the list itself: a load across two vectors that were just stored in the lane would wait for them.
  if (isSuspected(start + <u32>ctz(at) + 1, start + length)) return VERDICT_DEFERRED;
  if (form != EMAIL_AS_IT_IS) {
    length = withoutDotsAndTag(lane, length, <u32>ctz(at), form);
    if (length == 0) return VERDICT_DEFERRED;
  }
  hashNextLane(length);
  return VERDICT_HASHED;
}

/** `anna%40example.com` and `anna&#64;example.com` hold an @ after all. */
function mayBeEncoded(lane: u32, length: u32): bool {
  return (equalInCell(0x25, lane, length) | equalInCell(0x26, lane, length)) != 0;
}
