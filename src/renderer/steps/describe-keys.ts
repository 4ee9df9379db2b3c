import type { Field } from '../../shared/field';
import type { Platform } from '../../shared/platform';
import { currentLocale } from '../translate';
import { labelOfUse } from './map/columns/column-uses';

/** The keys by which a platform matches people, in words: “E-mail; Phone; First name, Last name and Postal code”. */
export function describeKeys({ files }: Pick<Platform, 'files'>): string {
  const keys = files.flatMap((file) => file.keys.map(describeFields));
  return [...new Set(keys)].join('; ');
}

export function describeFields(fields: readonly Field[]): string {
  const list = new Intl.ListFormat(currentLocale(), { type: 'conjunction' });
  return list.format(fields.map(labelOfUse));
}
