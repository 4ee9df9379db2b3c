import { takeBase64Digest } from '../../../normalise/cell/base64-digest';
import { fixMailTypo } from '../../../normalise/mail-typos';
import type { HashTask } from '../batch';
import type { Rules } from './rules';

type Choices = Pick<HashTask, 'userType' | 'base64Digests' | 'fixTypos'>;

/** The rules, with the options the marketer has chosen for the task. */
export function chosenRules(rules: Rules, { userType, base64Digests, fixTypos }: Choices): Rules {
  const { normalise } = rules;
  const withBase64: Rules['normalise'] =
    base64Digests === true ? (cell, country) => takeBase64Digest(cell, normalise(cell, country)) : normalise;
  if (userType !== 'email_hash' || fixTypos !== true) return { ...rules, normalise: withBase64 };
  return { ...rules, normalise: (cell, country) => fixMailTypo(withBase64(cell, country)) };
}
