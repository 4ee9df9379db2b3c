import { domainToASCII } from 'node:url';
import type { Normalised } from '../../shared/audience';
import { isAscii } from './ascii';
import { applyCommonRules } from './cell/common-rules';
import { decodeEntities, decodePercents } from './cell/encoded-characters';
import { linkTarget } from './cell/link-target';
import { accepted, rejected } from './cell/normalised';
import { isReportNote } from './cell/report-note';
import { bareText } from './cell/text-marks';
import { isBlank, trim } from './cell/trim';
import { withoutBrackets } from './cell/wrapping';

/** Both limits are SMTP's, in characters (RFC 5321, 4.5.3.1). */
const MAX_ADDRESS = 254;
const MAX_LOCAL_PART = 64;

/** Atoms joined by single dots; an atom is made of the characters that need no quoting (RFC 5322, 3.2.3). */
const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;

/** `a***@example.com`: a program has masked the address, which is nobody's now. */
const MASKED = /\*\*/;

/** Labels of letters, digits and inner hyphens, then a top-level domain of letters or in punycode. */
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,}|xn--[a-z0-9-]*[a-z0-9])$/;

/** Nobody can have a mailbox there (RFC 2606); a sandbox of Salesforce adds it to all addresses. */
const NO_MAILBOX = /\.invalid$/i;

/** The URL parser behind `domainToASCII` would decode `%40` and cut at `/`, so it receives plain names only. */
const CONVERTIBLE_DOMAIN = /^(?:[a-z0-9.-]|[^\0-\x7F])+$/;

const IGNORABLE_BUT_JOINERS = /(?![\u200C\u200D])[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;
const WIDE_ASCII = /[\uFF01-\uFF5E]/g;
const WIDE_BY = 0xfee0;

/** Announces an address: the scheme of a link, or a label. */
const LABEL = /^(?:mailto|e-?mail|mail|smtp)\s*:\s*/i;

/**
 * The rules for `email_hash`. Meta's own parameter builder (facebook/capi-param-builder) lower-cases, trims and then
 * checks the general shape of the address; like it, nothing here touches inner dots or a `+tag`. Unwrapping,
 * removing dots and separators at the ends and converting an internationalised domain are this project's choice, counted as repairs.
 */
export function normaliseEmail(cell: string): Normalised {
  const bare = bareText(cell);
  const visible = decoded(plainWidth(withoutIgnorable(bare.text)));
  const text = trim(visible, isEdge);
  if (text === '' && visible !== '') return rejected('invalid-email');
  const common = applyCommonRules(text);
  if (common) return common;

  if (text.includes(' ') && text.includes('@') && isReportNote(wordsBeforeAddress(text)))
    return rejected('report-note');
  const unwrapped = unwrap(text);
  const within = unwrapped === text ? null : applyCommonRules(unwrapped);
  if (within?.kind === 'digest') return within;
  const address = unwrapped.toLowerCase();
  const at = address.indexOf('@');
  const localPart = address.slice(0, Math.max(at, 0));
  const domain = address.slice(at + 1);
  const asciiDomain = toAscii(domain);

  if (localPart.length > MAX_LOCAL_PART || !LOCAL_PART.test(localPart) || MASKED.test(localPart))
    return rejected('invalid-email');
  const value = `${localPart}@${asciiDomain}`;
  if (value.length > MAX_ADDRESS || !DOMAIN.test(asciiDomain)) return rejected('invalid-email');
  if (NO_MAILBOX.test(asciiDomain)) return rejected('no-such-domain');
  return accepted(value, bare.repaired || text !== bare.text || unwrapped !== text || asciiDomain !== domain);
}

/** The only invisible characters with a meaning in an address are joiners, which some scripts need in a domain. */
function withoutIgnorable(text: string): string {
  return isAscii(text) ? text : text.replace(IGNORABLE_BUT_JOINERS, '');
}

/** Full-width letters, digits and signs, as Japanese keyboards produce them. */
function plainWidth(text: string): string {
  if (isAscii(text)) return text;
  return text.replace(WIDE_ASCII, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE_BY));
}

/** A percent sign is part of an address, unless it stands for the @. */
function decoded(text: string): string {
  const plain = decodeEntities(text);
  return plain.includes('@') ? plain : decodePercents(plain);
}

/** Remains of a sentence or a series of addresses: a dot, or a separator of values; a quote that nothing closes. */
function isEdge(character: string): boolean {
  return '.,;"'.includes(character) || isBlank(character);
}

function wordsBeforeAddress(text: string): string {
  const opening = text.lastIndexOf('<');
  return text.slice(0, opening > 0 ? opening : text.lastIndexOf(' ', text.indexOf('@')) + 1);
}

/** Takes the address out of `“a@b.c”`, `["a@b.c"]`, `Name <a@b.c>`, `mailto:a@b.c?subject=…`, `E-mail: a@b.c` and links. */
function unwrap(wrapped: string): string {
  const text = withoutBrackets(linkTarget(wrapped) ?? wrapped, isEdge);
  const opening = text.lastIndexOf('<');
  const bracketed = opening >= 0 && text.endsWith('>');
  const address = bracketed ? trim(text.slice(opening + 1, -1), isEdge) : text;
  const label = LABEL.exec(address)?.[0];
  if (label === undefined) return address;
  const query = label.toLowerCase().startsWith('mailto') ? address.indexOf('?') : -1;
  return trim(address.slice(label.length, query < 0 ? undefined : query), isEdge);
}

/** The domain in punycode; '' if it is not a domain. */
function toAscii(domain: string): string {
  // Conversion is quadratic, and never makes a domain shorter than the limit.
  if (domain.length > MAX_ADDRESS) return '';
  if (isAscii(domain)) return domain;
  return CONVERTIBLE_DOMAIN.test(domain) ? domainToASCII(domain) : '';
}

/** Nothing to repair but letter case, and none of the rarer characters that an address may have. */
const PLAIN_ADDRESS = /^[\w-]+(?:[.+][\w-]+)*@(?:[a-z0-9]+(?:-+[a-z0-9]+)*\.)+[a-z]{2,}$/i;

/** As long as a local part may be, so that no limit needs a check. */
const MAX_PLAIN_ADDRESS = 64;

/** The result of `normaliseEmail`, faster, for a plainly written address; null if only `normaliseEmail` can decide. */
export function normalisePlainEmail(cell: string): Normalised | null {
  const isPlain = cell.length <= MAX_PLAIN_ADDRESS && PLAIN_ADDRESS.test(cell) && !NO_MAILBOX.test(cell);
  return isPlain ? accepted(cell.toLowerCase(), false) : null;
}
