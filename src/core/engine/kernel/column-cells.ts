import {
  COLUMN_CELL_DEFERRED,
  COLUMN_CELL_EMPTY,
  COLUMN_CELL_HASHED,
  COLUMN_CELL_REPAIRED,
  COLUMN_CELL_UNVERIFIED,
  COLUMN_NAME_BYTES,
  EMAIL_AS_IT_IS,
  USER_TYPE_PHONE,
  VERDICT_EMPTY,
  VERDICT_HASHED,
} from '../abi/abi';
import { beginListing, endListing } from './digests/partitions';
import { setEmailForm } from './identifiers/email';
import { judge } from './identifiers/judge';
import { CELLS, DEFERRED, NAMES } from './layout';
import { callingCodeOf } from './phone/numbering-plan';
import { clearPhoneCounts, enterCountry, hashedPlan, repairedPhones, setPlus, unverifiedPhones } from './phone/phone';

/** Columns of files of one person a line: the digests stay in the order of the rows. */

/**
 * Judges the `cell`th of each row's `mappedCells`. Writes the outcomes to `DEFERRED`, two bytes a row, and the digests to
 * `to`; returns the end of the digests. `countryCell`: of a phone number; -1 for none. Cells that are digests already are
 * deferred.
 */
export function hashColumn(
  userType: u32,
  emailForm: u32,
  withPlus: bool,
  rows: u32,
  cell: u32,
  mappedCells: u32,
  countryCell: i32,
  to: u32,
): u32 {
  setEmailForm(emailForm);
  setPlus(withPlus);
  clearPhoneCounts();
  beginListing(to);
  const name = NAMES + cell * COLUMN_NAME_BYTES;
  for (let row: u32 = 0; row < rows; row++) {
    const first = row * mappedCells;
    const isReady = countryCell < 0 || enterCountry(first + countryCell);
    store<u16>(DEFERRED + row * 2, isReady ? <u16>outcomeOf(userType, first + cell, name) : <u16>COLUMN_CELL_DEFERRED);
  }
  setEmailForm(EMAIL_AS_IT_IS);
  setPlus(false);
  return endListing();
}

function outcomeOf(userType: u32, cell: u32, name: u32): u32 {
  const length = load<u32>(CELLS + cell * 8, 4);
  if (length == 0) return COLUMN_CELL_EMPTY;
  const repaired = repairedPhones;
  const unverified = unverifiedPhones;
  const verdict = judge(userType, load<u32>(CELLS + cell * 8), length, name);
  if (verdict == VERDICT_EMPTY) return COLUMN_CELL_EMPTY;
  if (verdict != VERDICT_HASHED) return COLUMN_CELL_DEFERRED;
  let outcome = COLUMN_CELL_HASHED;
  if (userType != USER_TYPE_PHONE) return outcome;
  if (repairedPhones != repaired) outcome |= COLUMN_CELL_REPAIRED;
  if (unverifiedPhones != unverified) outcome |= COLUMN_CELL_UNVERIFIED;
  return hashedPlan == 0 ? outcome : outcome | callingCodeOf(hashedPlan);
}
