import { formatBytes as formatBytesIn } from '../shared/messages/format';
import { currentLocale, t } from './translate';

/** A format in the window's language, made when it is first used: that takes about a millisecond each, within a frame. */
function inLanguage<Format>(create: (locale: string) => Format): () => Format {
  const made = new Map<string, Format>();
  return () => {
    const locale = currentLocale();
    const format = made.get(locale) ?? create(locale);
    made.set(locale, format);
    return format;
  };
}

const integer = inLanguage((locale) => new Intl.NumberFormat(locale));
const percent = inLanguage((locale) => new Intl.NumberFormat(locale, { style: 'percent' }));
const dateTime = inLanguage((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }));
const exactDateTime = inLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'long' }),
);
const day = inLanguage((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }));
const month = inLanguage((locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }));
const alternatives = inLanguage((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }));
const order = inLanguage((locale) => new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }));

export function formatNumber(value: number): string {
  return integer().format(value);
}

/** Decimal units, as in file managers and networks. */
export function formatBytes(count: number): string {
  return formatBytesIn(count, currentLocale());
}

/** Rounded, and without seconds: an estimate of them would jump about. */
export function formatTimeRemaining(seconds: number): string {
  if (seconds < 10) return t('hash.left.seconds');
  if (seconds < 60) return t('hash.left.underMinute');
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return t('hash.left.minutes', { count: minutes });
  return t('hash.left.hours', { count: Math.round(minutes / 60) });
}

export function formatDateTime(iso: string): string {
  return formatDate(iso, dateTime());
}

/** With seconds and time zone, for a receipt. */
export function formatExactDateTime(iso: string): string {
  return formatDate(iso, exactDateTime());
}

/** Without the time of day. */
export function formatDay(iso: string): string {
  return formatDate(iso, day());
}

/** @param yearAndMonth such as `2026-11` */
export function formatMonth(yearAndMonth: string): string {
  return formatDate(`${yearAndMonth}-01T12:00:00`, month());
}

function formatDate(iso: string, format: Intl.DateTimeFormat): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : format.format(date);
}

/** Such as “e-mail addresses or phone numbers”. */
export function formatAlternatives(words: readonly string[]): string {
  return alternatives().format(words);
}

/** For sorting: numbers in a text compare by value, and case is ignored. */
export function compareTexts(a: string, b: string): number {
  return order().compare(a, b);
}

/** @param value in whole percent */
export function formatPercent(value: number): string {
  return percent().format(value / 100);
}

/** Both ends of a digest or checksum: enough to compare two by eye. */
export function shortenDigest(digest: string): string {
  return `${digest.slice(0, 8)}…${digest.slice(-4)}`;
}

/** Whole percent; 100 only when everything is done. */
export function percentOf(done: number, total: number): number {
  if (total <= 0) return 0;
  return Math.min(100, Math.floor((done / total) * 100));
}

/** The host of an address; the text itself if it is not a URL. */
export function formatHost(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

/** Capitalises a reason, which starts in lower case for use within other sentences. */
export function asSentence(reason: string): string {
  const [first = ''] = reason;
  return first.toLocaleUpperCase(currentLocale()) + reason.slice(first.length);
}

/** An estimate is not exact to the last digit, and must not look so. */
export function roundToThreeDigits(count: number): number {
  if (count < 1) return Math.round(count);
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 2);
  return Math.round(count / unit) * unit;
}
