import type { UnsupportedHash } from '../../shared/notes/health';
import { applyCommonRules } from '../normalise/cell/common-rules';
import { isStandIn, PLACEHOLDERS } from '../normalise/cell/placeholder';

/**
 * Tests of single values, each trimmed and not empty, and of all values of a column at once: in one text, joined by
 * `JOINT`. That nothing in a column needs a closer look is found many times faster than value by value.
 */

/** No number and no hash has one, and where a value has, that is one more place to look at. */
export const JOINT = '_';

/** Placeholder addresses: noemail@ anywhere; local part and domain are both placeholder words, or one letter, as in a@a.com. */
const PLACEHOLDER_ADDRESS =
  /(?:^|_)(?:(?:test\d*|tester|none|null|na|n\.?a|noemail|no-?e?mail|nomail|unknown|asdf+|abc|user|name|email|mail|fake|dummy|noreply)@(?:test\d*|none|null|na|noemail|no-?e?mail|nomail|unknown|asdf+|abc|email|mail|domain|fake|dummy|example|localhost)|no-?e?mail@[a-z0-9.-]+|([a-z])\1*@\1+)\.[a-z]{2,}(?:_|$)/i;

/** 0000000000 and 1234567890, also with a plus sign. */
const PLACEHOLDER_NUMBER = /^\+?(?:(\d)\1{5,}|0?1234567(?:8(?:90?)?)?|9876543210)$/;

/** How their digits begin, which is seen before anything is removed between them. */
const START_OF_PLACEHOLDER_NUMBER = /(?:^|_)\W*(?:(\d)(?:\W*\1){5}|(?:0\W*)?1\W*2\W*3|9\W*8\W*7)/;

/** No placeholder address starts like this. */
const START_OF_NUMBER = /^[\d\s()./+-]/;

/** Whether a value stands for a missing one: a word, a made-up address, or a number such as 1234567890. */
export function isPlaceholder(value: string): boolean {
  if (isStandIn(value)) return true;
  if (START_OF_NUMBER.test(value))
    return START_OF_PLACEHOLDER_NUMBER.test(value) && PLACEHOLDER_NUMBER.test(value.replace(/[\s()./-]/g, ''));
  return !value.includes(JOINT) && PLACEHOLDER_ADDRESS.test(value);
}

/** @param distinct the joined values, in lower case */
export function mayHoldPlaceholder(joined: string, distinct: { has(value: string): boolean }): boolean {
  return mayHoldMadeUpValue(joined) || [...PLACEHOLDERS].some((word) => distinct.has(word));
}

/** The same without the words, which are rejected. */
export function mayHoldMadeUpValue(joined: string): boolean {
  return START_OF_PLACEHOLDER_NUMBER.test(joined) || PLACEHOLDER_ADDRESS.test(joined);
}

/** Local parts of addresses that belong to a role, in the languages in which headers are read. */
const ROLES: ReadonlySet<string> = new Set(
  `info infos sales noreply donotreply support service contact contacts kontakt contacto contatto contato admin
   administrator office hello hallo hi webmaster postmaster hostmaster abuse marketing help helpdesk team mail email
   billing accounts accounting invoice invoices orders order shop store newsletter news press jobs careers hr
   reception enquiries inquiries verkauf vertrieb buchhaltung rechnung rechnungen bestellung personal bewerbung
   ventas comercial administracion facturacion vendite amministrazione commerciale ordini vendas comercial
   financeiro verkoop administratie boekhouding sprzedaz biuro sekretariat ksiegowosc commercial comptabilite
   accueil secretariat customerservice customercare kundenservice`.split(/\s+/),
);

/** Whether an address belongs to a role, such as info@ or sales@, not to a person. */
export function isRoleAddress(value: string): boolean {
  const at = value.indexOf('@');
  if (at === -1) return false;
  const tag = value.indexOf('+');
  const localPart = value.slice(0, tag === -1 ? at : Math.min(tag, at)).toLowerCase();
  return ROLES.has(localPart.replace(/^mailto:|[._-]/g, ''));
}

/** Nearly no value starts like this, so that the rules need not judge it. */
const START_OF_SCIENTIFIC = /(?:^|_)[+-]?\d{1,3}(?:[.,]\d|E)/i;

/** Whether a spreadsheet has turned a number into scientific notation. */
export function isScientific(value: string): boolean {
  if (!START_OF_SCIENTIFIC.test(value)) return false;
  const settled = applyCommonRules(value);
  return settled?.kind === 'rejected' && settled.reason === 'scientific-notation';
}

export function mayHoldScientific(joined: string): boolean {
  return START_OF_SCIENTIFIC.test(joined);
}

/** Whether a spreadsheet may have written an ID as an amount: `10001.0`, `10,001`. */
export function isSpreadsheetNumber(value: string): boolean {
  return /^\d+\.0+$|^\d{1,3}(?:,\d{3})+$/.test(value);
}

export function mayHoldSpreadsheetNumber(joined: string): boolean {
  return /\d[.,]\d/.test(joined);
}

const ALGORITHMS: Readonly<Record<number, UnsupportedHash>> = { 32: 'MD5', 40: 'SHA-1', 96: 'SHA-384', 128: 'SHA-512' };

/** The algorithm of a hash that is not SHA-256, by its length; null if the value is no such hash. */
export function otherHash(value: string): UnsupportedHash | null {
  const algorithm = ALGORITHMS[value.length];
  if (algorithm === undefined) return null;
  const settled = applyCommonRules(value);
  return settled?.kind === 'rejected' && settled.reason === 'unsupported-hash' ? algorithm : null;
}

export function mayHoldOtherHash(joined: string): boolean {
  return /[0-9a-f]{32}/i.test(joined);
}
