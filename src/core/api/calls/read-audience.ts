import type { AdAccount, Audience } from '../../../shared/upload';
import { isObject, type JsonObject } from '../response/json';

/** The audience in an answer, bare or in its `fb_custom_audience` envelope; null where there is no object. */
export function readAudience(answer: unknown): Audience | null {
  if (!isObject(answer)) return null;
  const inner = answer.fb_custom_audience ?? answer;
  return isObject(inner) ? audience(inner) : null;
}

/** The audiences on one page of the list; null where the answer holds no list. */
export function readAudiences(answer: unknown): readonly Audience[] | null {
  return readList(answer, 'custom_audiences')?.map((item) => audience(unwrap(item, 'fb_custom_audience'))) ?? null;
}

/** The ad accounts in an answer; null where the answer holds no list. */
export function readAdAccounts(answer: unknown): readonly AdAccount[] | null {
  return readList(answer, 'fb_ad_accounts')?.map((item) => adAccount(unwrap(item, 'fb_ad_account'))) ?? null;
}

function audience(raw: JsonObject): Audience {
  return {
    id: identifier(raw.id),
    name: text(raw.name),
    description: text(raw.description),
    optOutLink: text(raw.opt_out_link),
    userType: text(raw.user_type),
    fbId: identifier(raw.fb_id),
    raw: bounded(raw),
  };
}

function adAccount(raw: JsonObject): AdAccount {
  return {
    id: identifier(raw.id),
    name: text(raw.name),
    currency: text(raw.currency),
    fbId: identifier(raw.fb_id),
  };
}

function readList(answer: unknown, key: string): readonly JsonObject[] | null {
  const list = isObject(answer) ? answer[key] : answer;
  return Array.isArray(list) ? list.filter(isObject) : null;
}

function unwrap(item: JsonObject, key: string): JsonObject {
  const inner = item[key];
  return isObject(inner) ? inner : item;
}

function text(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return value.length <= MAX_TEXT ? value : copyOf(value.slice(0, MAX_TEXT));
}

/** A slice of a string keeps all of it in memory. */
function copyOf(slice: string): string {
  return Buffer.from(slice, 'utf16le').toString('utf16le');
}

/** Longest identifier and longest text of an audience, in characters; what is longer was not given by an honest server. */
const MAX_ID = 100;
const MAX_TEXT = 2_000;
/** Fields of an audience that are kept beyond those we know, and how long each may be as JSON. */
const MAX_FIELDS = 50;
const MAX_FIELD_JSON = 2_000;

/** What is kept of an audience as it came goes into receipts: bounded, whatever the server sends. */
function bounded(raw: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(raw)
      .slice(0, MAX_FIELDS)
      .filter(
        ([key, value]) => key !== '__proto__' && key.length <= MAX_ID && JSON.stringify(value).length <= MAX_FIELD_JSON,
      ),
  );
}

/** IDs come as numbers or as strings. */
function identifier(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' && value.length <= MAX_ID ? value : null;
}
