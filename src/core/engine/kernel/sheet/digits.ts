/** Reads decimal numbers without a step per digit, whose number a processor could not predict. */

const ZEROS: u64 = 0x3030303030303030;

/** The digits at the front, up to eight. */
export function countDigits(at: u32): u32 {
  const values = load<u64>(at) ^ ZEROS;
  // The top bit of a byte is set if it exceeds nine; carries only affect bytes after the first such byte.
  const others = ((values + 0x7676767676767676) | values) & 0x8080808080808080;
  return <u32>(ctz(others) >> 3);
}

/** The number of so many digits, at least one. */
export function numberOf(at: u32, digits: u32): u32 {
  // Zeros come in front, up to eight digits; neighbours are then joined to pairs, fours and all eight.
  const ones = (load<u64>(at) ^ ZEROS) << (64 - 8 * digits);
  const pairs = (ones * 0xa01) >> 8;
  const fours = ((pairs & 0x00ff00ff00ff00ff) * 0x640001) >> 16;
  return <u32>(((fours & 0x0000ffff0000ffff) * 0x271000000001) >> 32);
}
