import { type Formatters, formatToParts, IntlMessageFormat } from 'intl-messageformat';
import type { Messages } from './en/index';
import { formatBytes } from './format';
import type { MessageId, MessageValue, MessageValues, Words } from './message';

/** Messages that one program words differently, or has alone. */
type Wording = Readonly<Partial<Record<MessageId, string>>>;

export interface Language {
  /** BCP 47; also decides how numbers and dates are written. */
  readonly locale: string;
  readonly messages: Messages;
}

/** Translates a message to one language; plain text stays as it is. */
export type Translate = (words: Words) => string;

/** Formats numbers, sizes and dates, and selects plural forms. */
interface Formats {
  formatBytes(count: number, locale: string): string;
  getNumberFormat(locale: string, options?: Intl.NumberFormatOptions): Pick<Intl.NumberFormat, 'format'>;
  getPluralRules(locale: string, options?: Intl.PluralRulesOptions): Pick<Intl.PluralRules, 'select'>;
  getDateTimeFormat(locale: string, options?: Intl.DateTimeFormatOptions): Pick<Intl.DateTimeFormat, 'format'>;
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
  // The library calls nothing beyond `Formats`.
  const formatters = allFormats as unknown as Formatters;
  const parsed = new Map<MessageId, Ast>();
  const astOf = (id: MessageId): Ast => {
    const known = parsed.get(id);
    if (known !== undefined) return known;
    const text = Object.hasOwn(wording, id) ? wording[id] : messages[id];
    if (text === undefined) throw new Error(`there is no message ${id}`);
    const ast = parse(text);
    parsed.set(id, ast);
    return ast;
  };

  const translate: Translate = (words) => {
    if (typeof words === 'string') return words;
    const { id, values } = words;
    try {
      return format(astOf(id), plainValues(values));
    } catch {
      // A stored upload may come from a later version, with messages that this one lacks.
      return format(astOf('message.unknown'), { id });
    }
  };

  const format = (ast: Ast, values: Readonly<Record<string, string | number | Date>>): string =>
    formatToParts(ast, locale, formatters, IntlMessageFormat.formats, values)
      .map(({ value }) => String(value))
      .join('');

  const plainValues = (values: MessageValues = {}) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plainValue(value)]));

  const plainValue = (value: MessageValue): string | number | Date => {
    if (typeof value !== 'object' || value instanceof Date) return value;
    if (isList(value)) return value.map((item) => String(plainValue(item))).join(', ');
    return 'bytes' in value ? allFormats.formatBytes(value.bytes, locale) : translate(value);
  };
  return translate;
}

type Ast = Parameters<typeof formatToParts>[0];

/** As the parser numbers the elements of a message. */
const LITERAL: 0 = 0;

/** Our messages have no tags: a name that looks like one stays as it is. Most have no arguments either. */
function parse(text: string): Ast {
  if (!/[{}']/.test(text)) return [{ type: LITERAL, value: text }];
  if (IntlMessageFormat.__parse === undefined) throw new Error('the parser of messages is missing');
  return IntlMessageFormat.__parse(text, { ignoreTag: true });
}

/** Created on first use: the tables of `Intl` take as long to load as a small list takes to hash. */
const INTL_FORMATS: Formats = {
  formatBytes,
  getNumberFormat: remembered((locale, options) => new Intl.NumberFormat(locale, options)),
  getDateTimeFormat: remembered((locale, options) => new Intl.DateTimeFormat(locale, options)),
  getPluralRules: remembered((locale, options) => new Intl.PluralRules(locale, options)),
};

function remembered<Options, Format>(create: (locale: string, options?: Options) => Format) {
  const known = new Map<string, Format>();
  return (locale: string, options?: Options): Format => {
    const key = JSON.stringify([locale, options]);
    const format = known.get(key) ?? create(locale, options);
    known.set(key, format);
    return format;
  };
}

function isList(value: object): value is readonly MessageValue[] {
  return Array.isArray(value);
}
