import {
  CELL_PLAIN_POSTAL_CODE,
  CELL_POSTAL_CODE,
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
import { postalDigits, setTextArea, textAreaEnd } from './identifiers/person-cells';
import { CELLS, DEFERRED, NAMES } from './layout';
import { callingCodeOf } from './phone/numbering-plan';
import {
  clearPhoneCounts,
  enterOwnCountry,
  hashedPlan,
  leaveCountry,
  repairedPhones,
  setPlus,
  unverifiedPhones,
} from './phone/phone';

/** Columns of files of one person a line: their values stay in the order of the rows. */

/**
 * Judges the `cell`th of each row's `mappedCells` as `kind`, a user type or another code of `abi.ts`. Writes the outcomes
 * to `DEFERRED`, two bytes a row, and the digests to `to`, or plain postal codes, each after its length; returns their
 * end. `countryCell`: of a phone number, and `generalCell`, which counts where that is blank; -1 for none. Cells that are
 * digests already are deferred.
 */
export function hashColumn(
  kind: u32,
  emailForm: u32,
  withPlus: bool,
  rows: u32,
  cell: u32,
  mappedCells: u32,
  countryCell: i32,
  generalCell: i32,
  to: u32,
): u32 {
  setEmailForm(emailForm);
  setPlus(withPlus);
  clearPhoneCounts();
  leaveCountry();
  const isPlain = kind == CELL_PLAIN_POSTAL_CODE;
  setTextArea(isPlain ? to : 0);
  beginListing(to);
  const name = NAMES + cell * COLUMN_NAME_BYTES;
  for (let row: u32 = 0; row < rows; row++) {
    const first = row * mappedCells;
    const general = generalCell < 0 ? -1 : <i32>first + generalCell;
    const isReady = countryCell < 0 || enterOwnCountry(first + countryCell, general);
    store<u16>(DEFERRED + row * 2, isReady ? <u16>outcomeOf(kind, first + cell, name) : <u16>COLUMN_CELL_DEFERRED);
  }
  setEmailForm(EMAIL_AS_IT_IS);
  setPlus(false);
  const end = endListing();
  return isPlain ? textAreaEnd() : end;
}

function outcomeOf(kind: u32, cell: u32, name: u32): u32 {
  const length = load<u32>(CELLS + cell * 8, 4);
  if (length == 0) return COLUMN_CELL_EMPTY;
  const repaired = repairedPhones;
  const unverified = unverifiedPhones;
  const verdict = judge(kind, load<u32>(CELLS + cell * 8), length, name);
  if (verdict == VERDICT_EMPTY) return COLUMN_CELL_EMPTY;
  if (verdict != VERDICT_HASHED) return COLUMN_CELL_DEFERRED;
  let outcome = COLUMN_CELL_HASHED;
  if (kind == CELL_POSTAL_CODE || kind == CELL_PLAIN_POSTAL_CODE) return outcome | postalDigits;
  if (kind != USER_TYPE_PHONE) return outcome;
  if (repairedPhones != repaired) outcome |= COLUMN_CELL_REPAIRED;
  if (unverifiedPhones != unverified) outcome |= COLUMN_CELL_UNVERIFIED;
  return hashedPlan == 0 ? outcome : outcome | callingCodeOf(hashedPlan);
}
