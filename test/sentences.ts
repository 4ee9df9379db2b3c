import { commandLine } from '../src/shared/messages/en/cli/index';
import { ENGLISH } from '../src/shared/messages/languages';
import type { Words } from '../src/shared/messages/message';
import { createTranslator } from '../src/shared/messages/translator';

/** Translates as the command line does. */
export const onCommandLine = createTranslator(ENGLISH, commandLine);

/** Matches a message by its text, in any comparison of vitest. */
export function saying(expected: string | RegExp): unknown {
  return {
    asymmetricMatch: (words: Words) => {
      const sentence = onCommandLine(words);
      return typeof expected === 'string' ? sentence.includes(expected) : expected.test(sentence);
    },
    toString: () => `saying ${expected}`,
  };
}
