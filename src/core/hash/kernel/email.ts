import { digitsOf, equalTo, LOCAL_PART, lettersOf, loadPart, membersOf, toLower } from './classes';
import { hashNextLane, nextLane } from './partitions';

/**
 * Hashes a cell that is certainly an e-mail address with nothing to repair but letter case: the regular expressions of
 * `normalise/email.ts` on bit masks, one bit a character. The cell has no space at its ends and fits into one message.
 */
export function acceptEmail(start: u32, length: u32): bool {
  const lane = nextLane();
  let letters: u64 = 0;
  let digits: u64 = 0;
  let ats: u64 = 0;
  let dots: u64 = 0;
  let hyphens: u64 = 0;
  v128.store(lane, i64x2.splat(0), 32);
  v128.store(lane, i64x2.splat(0), 48);
  v128.store(lane, i64x2.splat(0), 16);
  for (let part: u32 = 0; part << 4 < length; part++) {
    const shift = <u64>(part << 4);
    const bytes = toLower(loadPart(start, length, part));
    v128.store(lane + (part << 4), bytes);
    letters |= lettersOf(bytes) << shift;
    digits |= digitsOf(bytes) << shift;
    ats |= equalTo(0x40, bytes) << shift;
    dots |= equalTo(0x2e, bytes) << shift;
    hyphens |= equalTo(0x2d, bytes) << shift;
  }
  if (ats == 0) return false;

  const last = (<u64>1) << (length - 1);
  const whole = last | (last - 1);
  const at = ats & -ats;
  const localPart = at - 1;
  const domain = whole & ~(at | localPart);
  const plain = letters | digits | dots | hyphens;
  if ((plain & domain) != domain) return false;
  if ((plain & localPart) != localPart && !isLocalPart(lane, localPart)) return false;

  // Atoms and labels: a dot has a neighbour other than a dot, an edge or the @ on both sides.
  const edges = 1 | (at >> 1) | (at << 1) | last;
  if ((dots & (dots << 1)) != 0 || (dots & edges) != 0 || localPart == 0 || domain == 0) return false;

  const domainDots = dots & domain;
  const labelEdges = (domainDots << 1) | (domainDots >> 1) | (at << 1) | last;
  if (domainDots == 0 || (hyphens & domain & labelEdges) != 0) return false;

  const lastDot = (<u64>1) << (63 - clz(domainDots));
  const topLevel = domain & ~(lastDot | (lastDot - 1));
  if ((letters & topLevel) != topLevel || popcnt(topLevel) < 2) return false;

  hashNextLane(length);
  return true;
}

/** Whether a local part holds nothing but what atoms are made of; most are letters, digits, dots and hyphens alone. */
function isLocalPart(lane: u32, localPart: u64): bool {
  let members: u64 = 0;
  for (let part: u32 = 0; part < 4; part++) {
    members |= membersOf(LOCAL_PART, v128.load(lane + (part << 4))) << (<u64>(part << 4));
  }
  return (members & localPart) == localPart;
}
