import { SUSPECTED_DOMAIN_SLOTS } from '../../abi/abi';
import { SUSPECTED_DOMAINS } from '../layout';

/**
 * Mail domains whose addresses are deferred, because JavaScript counts them: a table of keys with open addressing, 0 if a
 * place is free. Two domains may share a key; then one is deferred without need.
 */

/** 2^64 divided by the golden ratio: the high bits of a product depend on all bits of the other factor. */
const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;
const SLOT_SHIFT: u64 = 64 - <u64>ctz(SUSPECTED_DOMAIN_SLOTS);

/** In letters, digits, dots and hyphens this bit is set where they are in lower case. */
const LOWER_CASE: u64 = 0x2020_2020_2020_2020;

/** The first eight bytes and the last four, in lower case. A domain has four bytes at least. */
function keyOf(domain: u32, length: u32): u64 {
  const whole = length < 8 ? ((<u64>1) << (length * 8)) - 1 : -1;
  const first = (load<u64>(domain) | LOWER_CASE) & whole;
  const last = <u64>load<u32>(domain + length - 4) | (LOWER_CASE >> 32);
  return (first ^ (last << 23)) * GOLDEN;
}

/** Adds a domain of `length` bytes, in lower case. */
export function suspectDomain(domain: u32, length: u32): void {
  const key = keyOf(domain, length);
  let slot = placeOf(key);
  while (load<u64>(slot) != 0 && load<u64>(slot) != key) slot = next(slot);
  store<u64>(slot, key);
}

/** Whether addresses of a domain, in any letter case, are deferred. */
export function isSuspected(domain: u32, length: u32): bool {
  const key = keyOf(domain, length);
  let slot = placeOf(key);
  for (let entry = load<u64>(slot); entry != 0; entry = load<u64>(slot)) {
    if (entry == key) return true;
    slot = next(slot);
  }
  return false;
}

function placeOf(key: u64): u32 {
  return SUSPECTED_DOMAINS + <u32>(key >> SLOT_SHIFT) * 8;
}

function next(slot: u32): u32 {
  return SUSPECTED_DOMAINS + ((slot - SUSPECTED_DOMAINS + 8) & (SUSPECTED_DOMAIN_SLOTS * 8 - 1));
}
