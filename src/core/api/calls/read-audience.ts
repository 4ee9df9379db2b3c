import { isObject, type JsonObject } from '../../../shared/schema/json-object';
import type { AdAccount, Audience } from '../../../shared/upload';

/** The audience in a response, bare or in its `fb_custom_audience` envelope; null where there is no object. */
export function readAudience(body: unknown): Audience | null {
  if (!isObject(body)) return null;
  const inner = body.fb_custom_audience ?? body;
  return isObject(inner) ? toAudience(inner) : null;
}

/** The audiences on one page of the list; null where the response holds no list. */
export function readAudiences(body: unknown): readonly Audience[] | null {
  return readList(body, 'custom_audiences')?.map((item) => toAudience(unwrap(item, 'fb_custom_audience'))) ?? null;
}

/** The ad accounts in a response; null where the response holds no list. */
export function readAdAccounts(body: unknown): readonly AdAccount[] | null {
  return readList(body, 'fb_ad_accounts')?.map((item) => toAdAccount(unwrap(item, 'fb_ad_account'))) ?? null;
}

function toAudience(raw: JsonObject): Audience {
  return {
    id: idOrNull(raw.id),
    name: textOrNull(raw.name),
    description: textOrNull(raw.description),
    optOutLink: textOrNull(raw.opt_out_link),
    userType: textOrNull(raw.user_type),
    fbId: idOrNull(raw.fb_id),
    raw: withinLimits(raw),
  };
}

function toAdAccount(raw: JsonObject): AdAccount {
  return {
    id: idOrNull(raw.id),
    name: textOrNull(raw.name),
    currency: textOrNull(raw.currency),
    fbId: idOrNull(raw.fb_id),
  };
}

function readList(body: unknown, key: string): readonly JsonObject[] | null {
  const list = isObject(body) ? body[key] : body;
  return Array.isArray(list) ? list.filter(isObject) : null;
}

function unwrap(item: JsonObject, key: string): JsonObject {
  const inner = item[key];
  return isObject(inner) ? inner : item;
}

function textOrNull(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return value.length <= MAX_TEXT ? value : copyOf(value.slice(0, MAX_TEXT));
}

/** A slice of a string keeps all of it in memory. */
function copyOf(slice: string): string {
  return Buffer.from(slice, 'utf16le').toString('utf16le');
}

/** Longest identifier and text of an audience, in characters; an honest server sends nothing longer. */
const MAX_ID = 100;
const MAX_TEXT = 2_000;
/** How many unknown fields of an audience are kept, and how long each may be as JSON. */
const MAX_FIELDS = 50;
const MAX_FIELD_JSON = 2_000;

/** The raw audience goes into receipts, so it is cut to these limits, whatever the server sends. */
function withinLimits(raw: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(raw)
      .slice(0, MAX_FIELDS)
      .filter(
        ([key, value]) => key !== '__proto__' && key.length <= MAX_ID && JSON.stringify(value).length <= MAX_FIELD_JSON,
      ),
  );
}

/** IDs come as numbers or as strings. */
function idOrNull(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' && value.length <= MAX_ID ? value : null;
}
