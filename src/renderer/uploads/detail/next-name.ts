import { LANGUAGES } from '../../../shared/settings';

/** `2026-10`, also within `2026-10-31`, whose day is dropped. */
const NUMERIC = /\b20\d\d-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?\b/;

/**
 * The name of an audience for the month of `now`: a month in the name is replaced, in its language; otherwise the month
 * is appended.
 */
export function nextName(name: string, now: Date, language: string): string {
  if (NUMERIC.test(name)) return name.replace(NUMERIC, isoMonth(now));
  for (const locale of new Set([language, ...LANGUAGES])) {
    const found = monthPattern(locale).exec(name);
    if (found !== null) {
      const months = monthFormat(locale, found[1] === undefined ? {} : { year: 'numeric' });
      return name.replace(found[0], months.format(now));
    }
  }
  return `${name} ${monthFormat(language, { year: 'numeric' }).format(now)}`;
}

function monthFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { month: 'long', ...options });
}

/** A full month name followed by a year. */
function monthPattern(locale: string): RegExp {
  const format = monthFormat(locale, {});
  const names = Array.from({ length: 12 }, (_, month) => escapeForPattern(format.format(new Date(2026, month, 15))));
  return new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?:\\s+(20\\d\\d))?(?!\\p{L})`, 'iu');
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

function isoMonth(date: Date): string {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}
