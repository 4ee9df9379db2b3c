import { assertNever } from '../errors';
import type { Messages } from './en/index';
import { formatBytes } from './format';
import type { MessageId, MessageValue, MessageValues, Words } from './message';
import { type Choice, COUNT, type MessagePart, parseMessage } from './parse-message';

/** Messages that one program words differently, or has alone. */
type Wording = Readonly<Partial<Record<MessageId, string>>>;

export interface Language {
  /** BCP 47; also decides how numbers and dates are written. */
  readonly locale: string;
  readonly messages: Messages;
}

/** Translates a message to one language; plain text stays as it is. */
export type Translate = (words: Words) => string;

/** Formats numbers, sizes and times, and selects plural forms. */
interface Formats {
  formatBytes(count: number, locale: string): string;
  formatNumber(value: number, locale: string): string;
  formatTime(time: Date, locale: string): string;
  /** CLDR's name of the form: `one`, `few`, `other`. */
  pluralOf(count: number, locale: string): string;
}

/**
 * @param language its messages may be those of the core alone
 * @param wording overrides the catalogue: an option of the command line instead of a button
 * @param formats replace those of `Intl`
 */
export function createTranslator(
  { locale, messages }: { readonly locale: string; readonly messages: Wording },
  wording: Wording = {},
  formats: Partial<Formats> = {},
): Translate {
  const allFormats = { ...INTL_FORMATS, ...formats };
  const parsed = new Map<MessageId, readonly MessagePart[]>();
  const partsOf = (id: MessageId): readonly MessagePart[] => {
    const known = parsed.get(id);
    if (known !== undefined) return known;
    const text = Object.hasOwn(wording, id) ? wording[id] : messages[id];
    if (text === undefined) throw new Error(`there is no message ${id}`);
    const parts = parseMessage(text);
    parsed.set(id, parts);
    return parts;
  };

  const translate: Translate = (words) => {
    if (typeof words === 'string') return words;
    const { id, values } = words;
    try {
      return format(partsOf(id), plainValues(values));
    } catch {
      // A stored upload may come from a later version, with messages that this one lacks.
      return format(partsOf('message.unknown'), { id });
    }
  };

  const format = (parts: readonly MessagePart[], values: PlainValues, count = 0): string =>
    parts.map((part) => (typeof part === 'string' ? part : formatPart(part, values, count))).join('');

  const formatPart = (part: Exclude<MessagePart, string>, values: PlainValues, count: number): string => {
    if (part === COUNT) return allFormats.formatNumber(count, locale);
    const value = values[part.name];
    if (value === undefined) throw new Error(`a message lacks its ${part.name}`);
    switch (part.kind) {
      case 'value':
        return String(value);
      case 'number':
        return allFormats.formatNumber(Number(value), locale);
      case 'time':
        return allFormats.formatTime(new Date(value), locale);
      case 'plural': {
        const { choices } = part;
        const chosen = choices.get(`=${value}`) ?? choices.get(allFormats.pluralOf(Number(value), locale));
        return format(chosen ?? otherOf(part), values, Number(value));
      }
      case 'select':
        return format(part.choices.get(String(value)) ?? otherOf(part), values);
      default:
        return assertNever(part);
    }
  };

  const plainValues = (values: MessageValues = {}) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plainValue(value)]));

  const plainValue = (value: MessageValue): string | number | Date => {
    if (typeof value !== 'object' || value instanceof Date) return value;
    if (isList(value)) return value.map((item) => String(plainValue(item))).join(', ');
    return 'bytes' in value ? allFormats.formatBytes(value.bytes, locale) : translate(value);
  };
  return translate;
}

type PlainValues = Readonly<Record<string, string | number | Date>>;

function otherOf({ name, choices }: Choice): readonly MessagePart[] {
  const other = choices.get('other');
  if (other === undefined) throw new Error(`a message has no choice for its ${name}`);
  return other;
}

/** Created on first use: the tables of `Intl` take as long to load as a small list takes to hash. */
const numberFormat = remembered((locale) => new Intl.NumberFormat(locale));
const pluralRules = remembered((locale) => new Intl.PluralRules(locale));
const timeFormat = remembered((locale) => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: 'numeric' }));

const INTL_FORMATS: Formats = {
  formatBytes,
  formatNumber: (value, locale) => numberFormat(locale).format(value),
  formatTime: (time, locale) => timeFormat(locale).format(time),
  pluralOf: (count, locale) => pluralRules(locale).select(count),
};

function remembered<Format>(create: (locale: string) => Format) {
  const known = new Map<string, Format>();
  return (locale: string): Format => {
    const format = known.get(locale) ?? create(locale);
    known.set(locale, format);
    return format;
  };
}

function isList(value: object): value is readonly MessageValue[] {
  return Array.isArray(value);
}
