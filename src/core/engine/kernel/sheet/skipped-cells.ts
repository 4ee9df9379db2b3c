import { countDigits, numberOf } from './digits';
import { isKeptColumn, lastCell, skipTo } from './record';
import { plainLengthOf, stringCount } from './strings';
import { easyEnd } from './text';
import { DOUBLE_QUOTE, GT, UNCERTAIN, VALUE_AND_CELL_END } from './xml';

/** Skips texts in columns A to Z that are not mapped: most of a sheet, and nearly all written alike. */

/** `<c r="A`, of which the letter may be another. */
const TAG_BEGINS: u64 = 0x41223d7220633c;
const LETTER: u32 = 6;
/** ` s="`: text looks the same in every style, if there is such a one. */
const STYLE_BEGINS: u32 = 0x223d7320;
const MAX_STYLE_DIGITS: u32 = 4;
/** ` t="s"><` and `v>` */
const SHARED_BEGINS: u64 = 0x3c3e2273223d7420;
const VALUE_BEGINS: u16 = 0x3e76;
const SHARED_BEGINS_BYTES: u32 = 10;
/** ` t="inli`, `neStr"><`, `is><` and `t>` */
const INLINE_BEGINS: u64 = 0x696c6e69223d7420;
const INLINE_CONTINUES: u64 = 0x3c3e22727453656e;
const STRING_BEGINS: u32 = 0x3c3e7369;
const TEXT_BEGINS: u16 = 0x3e74;
const INLINE_BEGINS_BYTES: u32 = 22;
/** `</t></is` and `></c`, and then `>` */
const TEXT_ENDS: u64 = 0x73692f3c3e742f3c;
const STRING_ENDS: u32 = 0x632f3c3e;
const INLINE_ENDS_BYTES: u32 = 13;

/** The tag of a cell in this row, up to its address, and a bit for each byte that must be the same. */
let tag: v128 = i64x2.splat(0);
let tagMask: u32 = 0;
let tagBytes: u32 = 0;

/** The row number has at most seven digits, or none if it is missing. */
export function beginSkipping(start: u32, length: u32): void {
  const digits = load<u64>(start) & ~(~(<u64>0) << (length * 8));
  const rowText = digits | ((<u64>DOUBLE_QUOTE) << (length * 8));
  tag = i64x2.replace_lane(i64x2.splat(TAG_BEGINS | (rowText << 56)), 1, rowText >> 8);
  tagBytes = LETTER + 1 + length + 1;
  tagMask = ((1 << tagBytes) - 1) & ~(1 << LETTER);
}

/** Returns where the first cell begins that is not skipped, or whatever else is there. */
export function skipCells(at: u32): u32 {
  let column = lastCell;
  let bytes: u32 = 0;
  for (;;) {
    if ((i8x16.bitmask(i8x16.eq(v128.load(at), tag)) & tagMask) != tagMask) break;
    const letter = <i32>load<u8>(at, LETTER) - 0x41;
    if (<u32>letter > 25 || letter <= column || isKeptColumn(letter)) break;
    let text = at + tagBytes;
    if (load<u32>(text) == STYLE_BEGINS) {
      const digits = countDigits(text + 4);
      if (digits - 1 >= MAX_STYLE_DIGITS || load<u8>(text + 4 + digits) != DOUBLE_QUOTE) break;
      text += 5 + digits;
    }
    const type = load<u64>(text);
    if (type == SHARED_BEGINS && load<u16>(text, 8) == VALUE_BEGINS) {
      text += SHARED_BEGINS_BYTES;
      const digits = countDigits(text);
      if (digits == 0 || load<u64>(text + digits) != VALUE_AND_CELL_END) break;
      const index = numberOf(text, digits);
      if (index >= stringCount) break;
      const length = plainLengthOf(index);
      if (length == 0) break;
      bytes += length;
      at = text + digits + 8;
    } else if (type == INLINE_BEGINS && load<u64>(text, 8) == INLINE_CONTINUES) {
      if (load<u32>(text, 16) != STRING_BEGINS || load<u16>(text, 20) != TEXT_BEGINS) break;
      text += INLINE_BEGINS_BYTES;
      const end = easyEnd(text);
      if (end == UNCERTAIN || load<u64>(end) != TEXT_ENDS) break;
      if (load<u32>(end, 8) != STRING_ENDS || load<u8>(end, 12) != GT) break;
      bytes += end - text;
      at = end + INLINE_ENDS_BYTES;
    } else {
      break;
    }
    column = letter;
  }
  if (bytes != 0) skipTo(column, bytes);
  return at;
}
