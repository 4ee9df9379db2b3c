import type { SourcePattern } from './source-patterns';

/** A pattern that the program composes at run time, with its place: a line of the code as it runs. */
interface ComposedPattern extends SourcePattern {
  readonly line: string;
}

/** Records the patterns that `src` composes while its modules load, and while the functions that compose are called. */
export async function composedPatterns(): Promise<readonly ComposedPattern[]> {
  const { RegExp: Original } = globalThis;
  const patterns: ComposedPattern[] = [];
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args) {
      const pattern: RegExp = Reflect.construct(target, args);
      const caller = callerIn(new Error().stack ?? '');
      if (caller !== null) patterns.push({ ...caller, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    await composeAll();
  } finally {
    globalThis.RegExp = Original;
  }
  return [
    ...new Map(patterns.map((pattern) => [`${pattern.file}:${pattern.line} ${pattern.source}`, pattern])).values(),
  ];
}

/** The caller of the constructor, if it is a file of `src`: patterns of packages are their own. */
function callerIn(stack: string): Pick<ComposedPattern, 'file' | 'line'> | null {
  const frame = stack.split('\n').find((line) => /^\s+at /.test(line) && !line.includes('composed-patterns'));
  const place = /(?:^|[/\\])(src[/\\][^:?]+\.tsx?)[^:]*:(\d+):\d+\)?$/.exec(frame ?? '');
  return place === null ? null : { file: (place[1] ?? '').replaceAll('\\', '/'), line: place[2] ?? '' };
}

/** Imports happen here, so that what is composed while a module loads is seen. */
async function composeAll(): Promise<void> {
  const [quoting, quotes, plain, country, lines, names, plans] = await Promise.all([
    import('../../src/core/list/dialect/detect-quoting'),
    import('../../src/core/list/text/loose-quotes'),
    import('../../src/core/list/text/plain-lines'),
    import('../../src/core/normalise/country/country-key'),
    import('../../src/core/person-file/existing-files/line-pattern'),
    import('../../src/renderer/uploads/detail/next-name'),
    import('../../src/core/normalise/phone/phone-plan'),
    import('../../src/core/normalise/phone/phone'),
    import('../../src/core/list/workbook/read-rows'),
    import('../../src/core/list/workbook/read-strings'),
    import('../../src/core/normalise/cell/report-note'),
  ]);
  quoting.possibleQuoting('a\n', null);
  // Characters that separate columns, and some that mean something in a pattern.
  for (const delimiter of [',', '\t', ' ', '|', ']', '^', '\\', '-', '*', 'a']) {
    quotes.createQuoteTightener({ delimiter, quote: '"', quoteEscape: 'doubled' });
    plain.createPlainLines({ delimiter, quote: '"', quoteEscape: 'doubled' }, () => []);
  }
  country.countryKey('Österreich');
  const forms = ['hex', 'base64', 'plain'] as const;
  for (const form of forms) lines.linePattern([form], true);
  for (const form of forms) for (const next of forms) lines.linePattern([form, next, 'plain'], true);
  lines.linePattern(
    Array.from({ length: 40 }, () => 'plain' as const),
    true,
  );
  for (const language of ['en', 'de', 'fr', 'pt', 'pl', 'ja', 'ar']) names.nextName('Customers', new Date(0), language);
  const { getCountries } = await import('libphonenumber-js/max');
  for (const code of getCountries()) plans.planOfCountry(code);
  for (let code = 1; code < 1_000; code++) plans.planOfInternational(String(code));
}
