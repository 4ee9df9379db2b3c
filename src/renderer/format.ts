/** Numbers, sizes and times as people read them; `undefined` is the locale of the system. */
const integerFormat = new Intl.NumberFormat();
const decimalFormat = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const percentFormat = new Intl.NumberFormat(undefined, { style: 'percent' });
const dateTimeFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const exactDateTimeFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'long' });
const timeFormat = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const dateFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const monthFormat = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric' });
const countryNames = new Intl.DisplayNames(undefined, { type: 'region' });

export function formatNumber(value: number): string {
  return integerFormat.format(value);
}

/** “1 person”, “1,200 people”. */
export function formatCount(count: number, singular: string, plural: string): string {
  return `${formatNumber(count)} ${count === 1 ? singular : plural}`;
}

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** Decimal units, as file managers and networks use them. */
export function formatBytes(bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${power === 0 ? integerFormat.format(value) : decimalFormat.format(value)} ${UNITS[power] ?? 'TB'}`;
}

/** “less than a minute” is honest where a figure of seconds would jump about. */
export function formatTimeRemaining(seconds: number): string {
  if (seconds < 10) return 'a few seconds left';
  if (seconds < 60) return 'less than a minute left';
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `about ${formatCount(minutes, 'minute', 'minutes')} left`;
  return `about ${formatCount(Math.round(minutes / 60), 'hour', 'hours')} left`;
}

export function formatDateTime(iso: string): string {
  return formatDate(iso, dateTimeFormat);
}

/** The day alone. */
export function formatDay(iso: string): string {
  return formatDate(iso, dateFormat);
}

/** Of `2026-11`. */
export function formatMonth(month: string): string {
  return formatDate(`${month}-01T12:00:00`, monthFormat);
}

/** To the second and with its time zone, for a receipt. */
export function formatExactDateTime(iso: string): string {
  return formatDate(iso, exactDateTimeFormat);
}

export function formatTime(iso: string): string {
  return formatDate(iso, timeFormat);
}

function formatDate(iso: string, format: Intl.DateTimeFormat): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : format.format(date);
}

export function formatCountry(code: string): string {
  return countryNames.of(code) ?? code;
}

/** `value` in whole percent. */
export function formatPercent(value: number): string {
  return percentFormat.format(value / 100);
}

/** Both ends of a digest or checksum: enough to compare two by eye. */
export function shortenDigest(digest: string): string {
  return `${digest.slice(0, 8)}…${digest.slice(-4)}`;
}

/** Whole percent, 100 only when everything is done. */
export function percentOf(done: number, total: number): number {
  if (total <= 0) return 0;
  return Math.min(100, Math.floor((done / total) * 100));
}

/** The host a person recognises; the text itself where it is no address. */
export function formatHost(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
