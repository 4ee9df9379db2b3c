import { SUSPECTED_DOMAIN_SLOTS } from '../../abi/abi';
import { SUSPECTED_DOMAINS, SUSPECTED_KEY_VALUES, SUSPECTED_KEYS } from '../layout';
import { addKey, hasKey, keyOf } from './key-table';

/**
 * Mail domains whose addresses are deferred, because JavaScript counts them. Two domains may share a key; then one is
 * deferred without need. Whether a domain may be there at all is seen from a byte, so that the processor nearly always
 * foresees which way the code goes.
 */

const VALUE_SHIFT: u64 = 64 - <u64>ctz(SUSPECTED_KEY_VALUES);

/** In letters only, this bit tells the case. */
const CASE: u64 = 0x2020_2020_2020_2020;

/**
 * The first six bytes and the last six, without regard to case, and the length. A shorter domain gets a key that depends
 * on what surrounds it.
 */
function keyOfDomain(domain: u32, end: u32): u64 {
  const ends = (load<u64>(domain) << 16) ^ (load<u64>(end - 8) >> 16);
  return keyOf((ends & ~CASE) + <u64>(end - domain));
}

/** Adds a domain of `length` bytes, six at least. */
export function suspectDomain(domain: u32, length: u32): void {
  const key = keyOfDomain(domain, domain + length);
  store<u8>(SUSPECTED_KEYS + <u32>(key >> VALUE_SHIFT), 1);
  addKey(SUSPECTED_DOMAINS, SUSPECTED_DOMAIN_SLOTS, key);
}

/** Whether addresses of a domain, in any letter case, are deferred. */
export function isSuspected(domain: u32, end: u32): bool {
  const key = keyOfDomain(domain, end);
  return (
    load<u8>(SUSPECTED_KEYS + <u32>(key >> VALUE_SHIFT)) != 0 && hasKey(SUSPECTED_DOMAINS, SUSPECTED_DOMAIN_SLOTS, key)
  );
}
