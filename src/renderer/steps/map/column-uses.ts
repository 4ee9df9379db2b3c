import { isUserType, USER_TYPES } from '../../../shared/audience';
import type { ColumnKind } from '../../../shared/list';
import type { Field } from '../../../shared/platform';
import { t } from '../../translate';

/** What a column is used for: a kind of identifier of an audience, or a field of a platform's file. */
export type ColumnUse = ColumnKind | Field;

/** For an audience, in the order of the menu. */
export const COLUMN_USES: readonly ColumnKind[] = ['email_hash', 'phone_hash', 'country', ...USER_TYPES.slice(2)];

/** In words; null: not used. */
export function labelOfUse(use: ColumnUse | null): string {
  if (use === null) return t('map.use.none');
  if (use === 'country') return t('map.use.country');
  return isUserType(use) ? t(`userType.${use}`) : t(`field.${use}`);
}

/** A header that says no more than the field is called: “Email” of E-mail. */
export function isNamedFor(header: string, field: Field): boolean {
  return letters(header) === letters(labelOfUse(field));
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, '');
}
