import { commandLine } from '../src/shared/messages/en/cli/index';
import type { Words } from '../src/shared/messages/message';
import { createTranslator, ENGLISH } from '../src/shared/messages/translator';

/** What the window shows. */
export const inWindow = createTranslator(ENGLISH);

/** What the command line prints. */
export const onCommandLine = createTranslator(ENGLISH, commandLine);

/** Matches a message by what it says, wherever vitest compares. */
export function saying(expected: string | RegExp, translate = onCommandLine): unknown {
  return {
    asymmetricMatch: (words: Words) => {
      const sentence = translate(words);
      return typeof expected === 'string' ? sentence.includes(expected) : expected.test(sentence);
    },
    toString: () => `saying ${expected}`,
  };
}
