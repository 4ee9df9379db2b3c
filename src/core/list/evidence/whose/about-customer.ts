import { headerTokens } from '../../columns/header-tokens';
import { fieldsNamedBy } from '../../columns/read-field-header';
import { isWordForServed } from '../../columns/words/people';
import type { SampledColumn } from '../column-evidence';

/** As in “Full Name”. */
const BESIDE_NAME: ReadonlySet<string> = new Set(['full', 'first', 'last']);

/** Whether a column names the customer of the people beside: “Owner” beside “Vet Phone”, but not “Doctor Name”. */
export function isAboutCustomer({ name, meaning }: SampledColumn): boolean {
  if (meaning.aside === 'carers' || meaning.aside === 'staff') return false;
  const words = headerTokens(name);
  // In some scripts, each sign is a word of its own.
  if (isWordForServed(words.join(' '))) return true;
  if (words.some(isWordForServed) && words.every((word) => isWordForServed(word) || BESIDE_NAME.has(word))) return true;
  return fieldsNamedBy(name).some(({ field }) => field === 'first-name' || field === 'last-name');
}
