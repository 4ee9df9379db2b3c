import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { cli, commandLine } from '../../../src/shared/messages/en/cli/index';
import { chooseLanguage } from '../../../src/shared/messages/languages';
import { parseMessage } from '../../../src/shared/messages/parse-message';
import { createTranslator } from '../../../src/shared/messages/translator';

type Value = string | number | Date;
type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** As ICU's library numbers them. */
const TYPE = { number: 2, time: 4, select: 5, plural: 6 } as const;

const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 100, 1_200, 1_000_000];

/** Values that together reach every form and choice. */
function valuesFor(element: Element): readonly Value[] {
  const type: number = element.type;
  if (type === TYPE.number || type === TYPE.plural) return NUMBERS;
  if (type === TYPE.time) return [new Date(2026, 3, 5, 9, 7), new Date(2026, 3, 5, 21, 30)];
  if (type === TYPE.select && 'options' in element) return [...Object.keys(element.options), 'anything'];
  return ['Ana', 'a {b} <c> # ’', ''];
}

function argumentsIn(elements: readonly Element[]): ReadonlyMap<string, readonly Value[]> {
  const found = new Map<string, readonly Value[]>();
  for (const element of elements) {
    if (!('value' in element) || element.type === 0) continue;
    found.set(element.value, [...(found.get(element.value) ?? []), ...valuesFor(element)]);
    if (!('options' in element)) continue;
    for (const { value } of Object.values(element.options)) {
      for (const [name, values] of argumentsIn(value)) found.set(name, [...(found.get(name) ?? []), ...values]);
    }
  }
  return found;
}

/** Each value of each argument at least once, and many pairs of them. */
function casesOf(format: IntlMessageFormat): readonly Readonly<Record<string, Value>>[] {
  const found = [...argumentsIn(format.getAst())];
  const most = Math.max(1, ...found.map(([, values]) => values.length)) + 3;
  return Array.from({ length: most }, (_, round) =>
    Object.fromEntries(found.map(([name, values], index) => [name, values[(round + index) % values.length] ?? ''])),
  );
}

describe('a parsed message', () => {
  it.each(['en', 'de', 'fr'] as const)('says the same as by ICU’s library, for all messages in %s', (code) => {
    const { locale, messages } = chooseLanguage(code, []);
    const texts = code === 'en' ? { ...messages, ...cli, ...commandLine } : messages;
    const translate = createTranslator({ locale, messages: texts });
    for (const [id, text] of Object.entries(texts)) {
      const format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
      for (const values of casesOf(format)) {
        expect(translate({ id: id as keyof typeof texts, values }), id).toBe(format.format(values));
      }
    }
  });

  it.each(['{', '}', '{name', '{count, plural, one {# row}', '{count, ordinal, one {#}}', '{count, number, percent}'])(
    'is refused as malformed: %s',
    (text) => {
      expect(() => parseMessage(text)).toThrow('not a message');
    },
  );
});
