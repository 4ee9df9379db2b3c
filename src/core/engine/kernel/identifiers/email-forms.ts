import { EMAIL_GMAIL } from '../../abi/abi';

const PLUS: u8 = 0x2b;
const DOT: u8 = 0x2e;

/** The two domains, as words of eight characters. */
const GMAIL_CO: u64 = 0x6f632e6c69616d67;
const GOOGLEMA: u64 = 0x616d656c676f6f67;
const MAIL_COM: u64 = 0x6d6f632e6c69616d;

/**
 * Drops the dots and the tag of a lower-case Gmail address, like `normalise/person/email-forms.ts`, and fills up with zeros.
 * Returns its new length, or 0 if nothing is left before the @. Other addresses stay unchanged. `at`: position of the @.
 */
export function withoutDotsAndTag(address: u32, length: u32, at: u32, form: u32): u32 {
  const domain = address + at + 1;
  const rest = length - at - 1;
  const isGmail = rest == 9 && load<u64>(domain) == GMAIL_CO && load<u8>(domain, 8) == 0x6d;
  const isGooglemail =
    form == EMAIL_GMAIL && rest == 14 && load<u64>(domain) == GOOGLEMA && load<u64>(domain, 6) == MAIL_COM;
  if (!isGmail && !isGooglemail) return length;
  let to = address;
  for (let from = address; from < address + at; from++) {
    const code = load<u8>(from);
    if (code == PLUS) break;
    if (code != DOT) store<u8>(to++, code);
  }
  if (to == address) return 0;
  memory.copy(to, domain - 1, rest + 1);
  to += rest + 1;
  memory.fill(to, 0, address + length - to);
  return to - address;
}
