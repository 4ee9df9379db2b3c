import { SUSPECTED_DOMAIN_SLOTS } from '../../abi/abi';
import { SUSPECTED_DOMAINS, SUSPECTED_KEY_VALUES, SUSPECTED_KEYS } from '../layout';

/**
 * Mail domains whose addresses are deferred, because JavaScript counts them: a table of keys with open addressing, 0 if a
 * place is free. Two domains may share a key; then one is deferred without need. Whether a domain may be there at all is
 * seen from a byte, so that the processor nearly always foresees which way the code goes.
 */

/** 2^64 divided by the golden ratio: the high bits of a product depend on all bits of the other factor. */
const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;
const SLOT_SHIFT: u64 = 64 - <u64>ctz(SUSPECTED_DOMAIN_SLOTS);
const VALUE_SHIFT: u64 = 64 - <u64>ctz(SUSPECTED_KEY_VALUES);

/** In letters only, this bit tells the case. */
const CASE: u64 = 0x2020_2020_2020_2020;

/**
 * The first six bytes and the last six, without regard to case, and the length. A shorter domain gets a key that depends
 * on what surrounds it.
 */
function keyOf(domain: u32, end: u32): u64 {
  const ends = (load<u64>(domain) << 16) ^ (load<u64>(end - 8) >> 16);
  return ((ends & ~CASE) + <u64>(end - domain)) * GOLDEN;
}

/** Adds a domain of `length` bytes, six at least. */
export function suspectDomain(domain: u32, length: u32): void {
  const key = keyOf(domain, domain + length);
  store<u8>(SUSPECTED_KEYS + <u32>(key >> VALUE_SHIFT), 1);
  let slot = placeOf(key);
  while (load<u64>(slot) != 0 && load<u64>(slot) != key) slot = next(slot);
  store<u64>(slot, key);
}

/** Whether addresses of a domain, in any letter case, are deferred. */
export function isSuspected(domain: u32, end: u32): bool {
  const key = keyOf(domain, end);
  return load<u8>(SUSPECTED_KEYS + <u32>(key >> VALUE_SHIFT)) != 0 && isListed(key);
}

function isListed(key: u64): bool {
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
