import { IntlMessageFormat } from 'intl-messageformat';

/** Element types, as the parser numbers them. */
const TYPE = { literal: 0, number: 2, select: 5, plural: 6, pound: 7 } as const;

/** The arguments of a message with their formats, such as `count 2` and `exact select yes other`. */
export function argumentsOf(text: string, locale: string): readonly string[] {
  if (!text.includes('{')) return [];
  const found = new Set<string>();
  const visit = (elements: ReturnType<IntlMessageFormat['getAst']>) => {
    for (const element of elements) {
      const type: number = element.type;
      if (type === TYPE.literal || type === TYPE.pound || !('value' in element)) continue;
      const options = 'options' in element ? Object.entries(element.options) : [];
      const choices = options.map(([name]) => name).sort();
      // A plural in one language may be a plain number in another; the choices of a select are names.
      const kind = type === TYPE.select ? `select ${choices.join(' ')}` : type === TYPE.plural ? TYPE.number : type;
      found.add(`${element.value} ${kind}`);
      for (const [, option] of options) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst());
  return [...found].sort();
}
