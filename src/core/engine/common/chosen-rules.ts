import { takeBase64Digest } from '../../normalise/base64-digest';
import type { HashTask } from './batch';
import type { Rules } from './rules';

/** The rules, and what a person has chosen beside them. */
export function chosenRules(rules: Rules, { base64Digests }: Pick<HashTask, 'base64Digests'>): Rules {
  if (base64Digests !== true) return rules;
  return { ...rules, normalise: (cell, country) => takeBase64Digest(cell, rules.normalise(cell, country)) };
}
