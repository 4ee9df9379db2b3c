const GMAIL = 'gmail.com';
const GOOGLEMAIL = 'googlemail.com';

/** `j.doe+news@gmail.com` is `jdoe@gmail.com`; other domains than Gmail's two names keep dots and tags. */
export function withoutGmailDotsAndTag(address: string): string | null {
  const { local, domain } = partsOf(address);
  return domain === GMAIL || domain === GOOGLEMAIL ? joined(bareLocalPart(local), domain) : address;
}

/** The same for `gmail.com` alone. */
export function withoutGmailComDotsAndTag(address: string): string | null {
  const { local, domain } = partsOf(address);
  return domain === GMAIL ? joined(bareLocalPart(local), domain) : address;
}

/** For any domain: no tag, and only letters and digits before the `@`. */
export function withLettersAndDigits(address: string): string | null {
  const { local, domain } = partsOf(address);
  return joined(withoutTag(local).replace(/[^a-z0-9]/g, ''), domain);
}

/** Only letters, digits, underscores, dots, hyphens and the `@`. */
export function withFewMarks(address: string): string | null {
  const { local, domain } = partsOf(address);
  return joined(local.replace(/[^\p{L}\p{M}\p{N}_.-]/gu, ''), domain);
}

function bareLocalPart(local: string): string {
  return withoutTag(local).replaceAll('.', '');
}

function withoutTag(local: string): string {
  const at = local.indexOf('+');
  return at < 0 ? local : local.slice(0, at);
}

function partsOf(address: string): { readonly local: string; readonly domain: string } {
  const at = address.lastIndexOf('@');
  return { local: address.slice(0, at), domain: address.slice(at + 1) };
}

function joined(local: string, domain: string): string | null {
  return local === '' ? null : `${local}@${domain}`;
}
