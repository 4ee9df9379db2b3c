import type { Plugin } from 'vite';

/** The words of a component in one language, such as `react-aria/dist/private/intl/grid/fr-FR.mjs`. */
const WORDS =
  /\/react-(?:aria|aria-components|stately)\/dist\/(?:private\/)?intl\/(?:[a-z]+\/)?([a-z]{2})-[A-Z]{2}\.m?js$/;

/** Components bring their words in some thirty languages, which each start would read: all but these become English. */
export function withoutLanguages(kept: readonly string[]): Plugin {
  return {
    name: 'without-languages',
    load: {
      filter: { id: WORDS },
      handler(id) {
        const [, language = ''] = WORDS.exec(id) ?? [];
        return kept.includes(language) ? null : "export { default } from './en-US.mjs';";
      },
    },
  };
}
