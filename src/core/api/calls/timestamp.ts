/** A time without a zone is useless: it could be up to a day off. */
const WITH_ZONE = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)? ?(Z|UTC|[+-]\d{2}:?\d{2})$/;

/** Parses text with a zone, or seconds since 1970; returns ISO 8601, null for anything else. */
export function parseTimestamp(value: unknown): string | null {
  if (typeof value === 'number') return isoOrNull(value * 1000);
  return typeof value === 'string' && WITH_ZONE.test(value) ? isoOrNull(Date.parse(value)) : null;
}

/** Null for an implausible moment. */
export function isoOrNull(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 || date.getUTCFullYear() < 1970
    ? null
    : date.toISOString();
}
