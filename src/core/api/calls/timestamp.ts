/** A time without its zone could be meant anywhere on earth, so it tells nothing. */
const WITH_ZONE = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)? ?(Z|UTC|[+-]\d{2}:?\d{2})$/;

/** As text with a zone or as seconds since 1970, in the one spelling of this program; null where it is neither. */
export function parseTimestamp(value: unknown): string | null {
  if (typeof value === 'number') return isoOrNull(value * 1000);
  return typeof value === 'string' && WITH_ZONE.test(value) ? isoOrNull(Date.parse(value)) : null;
}

/** Null for a moment that no honest server tells. */
export function isoOrNull(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 || date.getUTCFullYear() < 1970
    ? null
    : date.toISOString();
}
