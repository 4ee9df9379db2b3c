import {
  CELL_NAME,
  CELL_PLAIN_POSTAL_CODE,
  CELL_POSTAL_CODE,
  MAX_MESSAGE_BYTES,
  USER_TYPE_DEVICE_ID,
  USER_TYPE_EMAIL,
  USER_TYPE_PHONE,
  VERDICT_DEFERRED,
  VERDICT_EMPTY,
  VERDICT_HASHED,
} from '../../abi/abi';
import { isListing } from '../digests/partitions';
import { judgePhone } from '../phone/phone';
import { judgeEmail } from './email';
import { acceptDigest, isName, judgeDeviceId, judgeThirdPartyId } from './ids';
import { judgeName, judgePostalCode } from './person-cells';

const SPACE: u8 = 32;
/** Marks with which a spreadsheet forces text begin with one of these. */
const APOSTROPHE: u8 = 0x27;
const EQUALS_SIGN: u8 = 0x3d;
const DIGEST_LENGTH: u32 = 64;

/** Cells that held digests. */
export let alreadyHashed: u32 = 0;

export function clearDigestCount(): void {
  alreadyHashed = 0;
}

/**
 * `kind`: a user type or another code of `abi.ts`. A length with a flag exceeds every limit, so such a cell is deferred;
 * so is one that repeats its column's name.
 */
export function judge(kind: u32, start: u32, length: u32, name: u32): u32 {
  if (length >= 0x10000) return VERDICT_DEFERRED;
  while (length > 0 && load<u8>(start) == SPACE) {
    start++;
    length--;
  }
  while (length > 0 && load<u8>(start + length - 1) == SPACE) length--;
  if (length == 0) return VERDICT_EMPTY;
  if (length > MAX_MESSAGE_BYTES) return judgeLong(start, length, name);
  const first = load<u8>(start);
  // Letters need one comparison.
  if (first <= EQUALS_SIGN && (first == APOSTROPHE || first == EQUALS_SIGN)) return VERDICT_DEFERRED;
  if (first == load<u8>(name) && isName(start, length, name)) return VERDICT_DEFERRED;
  if (kind == USER_TYPE_EMAIL) return judgeEmail(start, length);
  if (kind == USER_TYPE_PHONE) return judgePhone(start, length);
  if (kind == CELL_NAME) return judgeName(start, length);
  if (kind == CELL_POSTAL_CODE || kind == CELL_PLAIN_POSTAL_CODE) return judgePostalCode(start, length);
  return kind == USER_TYPE_DEVICE_ID ? judgeDeviceId(start, length) : judgeThirdPartyId(start, length);
}

/** A cell that exceeds one message is a digest or deferred. */
function judgeLong(start: u32, length: u32, name: u32): u32 {
  if (length != DIGEST_LENGTH || isListing() || isName(start, length, name) || !acceptDigest(start)) {
    return VERDICT_DEFERRED;
  }
  alreadyHashed++;
  return VERDICT_HASHED;
}
