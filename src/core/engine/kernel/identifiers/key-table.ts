/** Sets of keys: open addressing in fixed areas of memory, eight bytes a slot, 0 where a slot is free. */

/** 2^64 divided by the golden ratio: the high bits of a product depend on all bits of the other factor. */
const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

/** Makes a key, whose high bits select its slot, of the bits that it stands for. */
export function keyOf(bits: u64): u64 {
  return bits * GOLDEN;
}

/** `slots`: a power of two, more than there will be keys. */
export function addKey(table: u32, slots: u32, key: u64): void {
  let slot = slotOf(slots, key);
  for (let there = keyAt(table, slot); there != 0 && there != key; there = keyAt(table, slot)) slot = next(slots, slot);
  store<u64>(table + slot * 8, key);
}

export function hasKey(table: u32, slots: u32, key: u64): bool {
  let slot = slotOf(slots, key);
  for (let there = keyAt(table, slot); there != 0; there = keyAt(table, slot)) {
    if (there == key) return true;
    slot = next(slots, slot);
  }
  return false;
}

function keyAt(table: u32, slot: u32): u64 {
  return load<u64>(table + slot * 8);
}

function slotOf(slots: u32, key: u64): u32 {
  return <u32>(key >> (64 - <u64>ctz(slots)));
}

function next(slots: u32, slot: u32): u32 {
  return (slot + 1) & (slots - 1);
}
